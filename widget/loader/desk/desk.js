// The privacy dashboard: export, manage and delete, sharing settings, receipts, alerts, requests. It shows what the app knows and asks the app
// to change it; it stores nothing, and it sends nothing.
import { button, h, morph } from "./dom.js";
import { alerts } from "./alerts.js";
import { manage } from "./manage.js";
import { receipts } from "./receipts.js";
import { begin, requests } from "./requests.js";
import { sharing } from "./sharing.js";

const PANELS = { manage, sharing, receipts, alerts, requests };

/** Which panel is open, and what was done last. They outlive a change of the page. */
const shown = { panel: "", said: "" };

/**
 * Draws the dashboard into `element`. `state` is what the app knows: `{vault, employer, place, due, titles, news, today}` and the like; `ask(name, …)`
 * asks the app for something, and `words` has `say(key, values)` and `language`.
 */
export const draw = (element, state, ask, words) => {
  const again = () => draw(element, state, ask, words);
  const { say } = words;
  if (state.wanted) {
    shown.panel = state.wanted;
    begin();
    state.wanted = null;
  }
  const open = (panel) => () => {
    Object.assign(shown, { panel: shown.panel === panel ? "" : panel, said: "" });
    again();
  };
  // What is gone takes the focus with it: it goes to what was said instead.
  const done = (said, ...request) => {
    shown.said = said;
    ask(...request);
    again();
    element.querySelector(".desk-said")?.focus();
  };
  const path = (panel) =>
    h("button", { type: "button", class: "path", "aria-expanded": String(shown.panel === panel), "aria-controls": "desk-panel", onclick: open(panel) }, say(`desk-${panel}`));
  const isReview = state.due.some(([task, day]) => task === "review" && day <= state.today);
  const fresh = h("div", { class: "desk" },
    h("div", { class: "paths", role: "group", "aria-label": say("desk-title") },
      h("button", { type: "button", class: "path", onclick: () => ask("export") }, say("keep-export")),
      Object.keys(PANELS).map(path)),
    isReview && h("div", { class: "notice notice-warning" }, h("p", {}, say("desk-review")), button(say("desk-everything"), () => ask("everything"))),
    h("p", { class: "desk-said small", role: "status", tabindex: "-1" }, shown.said),
    h("div", { id: "desk-panel", class: "desk-panel", "data-key": shown.panel }, shown.panel && PANELS[shown.panel]({ ...state, ask, done, again, words, say })));
  if (element.firstChild) morph(element.firstChild, fresh);
  else element.append(fresh);
};
