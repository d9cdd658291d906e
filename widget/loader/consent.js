// The window in which a consent is given where the browser cannot tell whether something covers a button in a frame: nothing of another
// page can lie over this one. It shows what the app shows and says yes or no; it sends nothing anywhere.
const tell = (message) => opener?.postMessage({ tacit: 1, ...message }, location.origin);

const make = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
};

/** A press that was meant for the page before this one must not count here. */
const SLEEP_MS = 1000;

const draw = ({ id, lang, dir, title, terms, policy, content, approve, decline }) => {
  Object.assign(document.documentElement, { lang, dir });
  document.title = title;
  const yes = make("button", { type: "button", className: "button", disabled: true }, approve);
  const no = make("button", { type: "button", className: "button button-plain" }, decline);
  const say = (type) => (event) => event.isTrusted && tell({ type, id });
  yes.addEventListener("click", say("approved"));
  no.addEventListener("click", say("declined"));
  const rows = terms.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value)));
  const heading = make("h1", { tabIndex: -1 }, title);
  const text = make("pre", { tabIndex: 0 }, content);
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", title);
  document.body.replaceChildren(
    make("main", { className: "consent-window" }, heading, make("dl", { className: "terms" }, ...rows), make("p", { className: "policy small" }, policy), text,
      make("div", { className: "decision" }, yes, no)),
  );
  heading.focus();
  // The time counts only while this window is in front.
  const wake = () => setTimeout(() => document.hasFocus() ? (yes.disabled = false) : addEventListener("focus", wake, { once: true }), SLEEP_MS);
  wake();
};

addEventListener("message", ({ source, origin, data }) => {
  if (source === opener && origin === location.origin && data?.tacit === 1 && data.type === "show") draw(data.show);
});
tell({ type: "consent-ready" });
