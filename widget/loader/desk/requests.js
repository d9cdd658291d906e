// Requests to the employer: sealed, with a receipt and the time left until it must be answered (JT34, AJ39, AJ40, AJ46).
import { block, button, h, list } from "./dom.js";

const KINDS = ["posting_wrong", "privacy", "misuse"];
const HOUR = 3_600_000;

/** What is being written; it outlives a change of the page. */
const draft = { kind: KINDS[0], n: 0 };

/** A link of a job was followed: what is wrong is that job. */
export const begin = () => Object.assign(draft, { kind: KINDS[0], n: draft.n + 1 });

export const requests = (desk) => {
  const { say, vault, employer, ask, titles } = desk;
  const kindName = (kind) => say(`desk-request-${kind.replace("_", "-")}`);
  const sent = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    ask("request", form.get("kind"), form.get("posting") ?? "", form.get("text").trim());
  };
  const chosen = (event) => {
    draft.kind = event.target.value;
    desk.again();
  };
  const option = (value, text, selected) => h("option", { value, selected }, text);
  const form = employer?.key && h("form", { class: "request-form", onsubmit: sent },
    h("label", { "data-key": `kind ${draft.n}` }, h("span", {}, say("desk-request-kind")), h("select", { name: "kind", onchange: chosen }, KINDS.map((kind) => option(kind, kindName(kind), kind === draft.kind)))),
    draft.kind !== "privacy" && h("label", { "data-key": `posting ${draft.n} ${desk.open}` }, h("span", {}, say("desk-request-posting")),
      h("select", { name: "posting" }, option("", "–"), Object.entries(titles).map(([id, title]) => option(id, title, id === desk.open)))),
    // Once it was sent, the next one begins empty.
    h("label", { "data-key": `text ${vault.requests.length}` }, h("span", {}, say("desk-request-text")), h("textarea", { name: "text", rows: "4", maxlength: "2000", required: true })),
    h("button", { class: "button" }, say("desk-request-send")));
  return [
    block(say("desk-requests"), employer && say("desk-request-hint", ["employer", employer.name, "contact", employer.privacyContact]),
      form || h("p", { class: "quiet" }, say("desk-request-no-key")),
      desk.failure && h("p", { class: "small hint", role: "alert" }, desk.words.error(desk.failure))),
    vault.requests.length > 0 && block(say("desk-request-sent"), null,
      list(vault.requests.toReversed().map((request) => receipt(desk, request, kindName(request.kind)))),
      button(say("desk-request-look"), () => ask("look"))),
  ];
};

const receipt = ({ say, words, ask }, request, name) => {
  const time = (at) => new Intl.DateTimeFormat(words.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  const hours = Math.floor((new Date(request.due) - Date.now()) / HOUR);
  const left = hours < 0 ? say("desk-request-late") : hours < 72 ? say("desk-request-hours", ["n", hours]) : say("desk-request-days", ["n", Math.floor(hours / 24)]);
  const state = request.closed ? say(`desk-request-${request.outcome}`, ["date", [request.closed]]) : left;
  const file = JSON.stringify({ ...request, token: undefined, replyKey: undefined }, null, 2);
  return h("li", { class: "kept-line", "data-key": request.id },
    h("div", { class: "kept-what" }, h("span", {}, name), h("span", { class: "small quiet" }, say("desk-request-received", ["at", time(request.received), "due", time(request.due)])), h("strong", { class: "small" }, state),
      // A stranger's text: it stays text.
      request.answer && h("p", { class: "small quiet" }, say("desk-request-answer")), request.answer && h("p", { class: "policy" }, request.answer)),
    h("div", { class: "kept-do" }, button(say("desk-receipt-save"), () => ask("save", `tacit-request-${request.id.slice(0, 8)}.json`, file))),
    h("details", { class: "kept-more" }, h("summary", {}, say("desk-exact")), h("p", {}, request.text), h("p", { class: "small code" }, request.id)));
};
