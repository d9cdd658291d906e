// A button that goes away when it is pressed would leave the focus at the top of the page, where those who press keys start anew.

/** From now on the focus of an element that goes away moves to what was around it, unless the view has put it elsewhere. */
export const keepFocus = () => {
  let around = [];
  addEventListener("focusin", ({ target }) => {
    around = [];
    for (let one = target; one && one !== document.body; one = one.parentElement) around.push(one);
  });
  // Who points with a mouse has said where they are.
  addEventListener("pointerdown", () => (around = []), true);
  new MutationObserver(() => {
    if (document.activeElement !== document.body || !around.length || around[0].isConnected) return;
    const next = around.find((one) => one.isConnected);
    if (next && !next.hasAttribute("tabindex")) next.tabIndex = -1;
    next?.focus();
  }).observe(document.body, { childList: true, subtree: true });
};
