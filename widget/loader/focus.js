// A button that goes away when it is pressed would leave the focus at the top of the page, where those who press keys start anew.

/** From now on the focus of an element that goes away moves to what was around it, unless the view has put it elsewhere. */
export const keepFocus = () => {
  let around = [];
  addEventListener("focusin", (event) => (around = event.composedPath()));
  // Who points with a mouse has said where they are.
  addEventListener("pointerdown", () => (around = []), true);
  new MutationObserver(() => {
    // What has no role of its own must not get one by taking the focus: a list would hold more than its items.
    const next = around.find((one) => one.isConnected && one.role !== "presentation");
    if (next === around[0] || document.activeElement !== document.body) return;
    // What takes no focus by itself takes this one.
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus();
  }).observe(document, { childList: true, subtree: true });
};
