// Every consent with its receipt: shown, and saved as a file (ISO/IEC TS 27560 in the words of the W3C Data Privacy Vocabulary).
import { block, button, h, list } from "./dom.js";

export const receipts = ({ say, vault, out, today, ask }) => {
  const one = ({ id, kind, name, givenAt, expires, withdrawnAt }) => {
    const text = () => JSON.stringify(JSON.parse(ask("receipt", id)), null, 2);
    const shown = h("pre", { tabindex: "0" }, text());
    const when = withdrawnAt ? say("desk-taken-back", ["date", [withdrawnAt]]) : say("desk-given", ["date", [givenAt], "until", [expires]]);
    // A share is taken back where it is listed, and its consent with it; what was a file, here.
    const isFile = !withdrawnAt && expires > today && !out.includes(id);
    return h("li", { class: "kept-line", "data-key": id },
      h("div", { class: "kept-what" }, h("span", {}, `${say(`desk-kind-${kind.replaceAll("_", "-")}`)}: ${name}`), h("span", { class: "small quiet" }, when), isFile && h("span", { class: "small quiet" }, say("desk-file-back"))),
      h("div", { class: "kept-do" }, button(say("desk-receipt-save"), () => ask("save", `tacit-receipt-${id.slice(0, 8)}.json`, text())), isFile && button(say("receipt-withdraw"), () => ask("end", id), { "aria-label": `${say("receipt-withdraw")}: ${name}` })),
      h("details", { class: "kept-more" }, h("summary", {}, say("desk-receipt")), shown));
  };
  return block(say("desk-receipts"), say("desk-receipts-hint"), vault.consents.length ? list(vault.consents.toReversed().map(one)) : h("p", { class: "quiet" }, say("desk-no-receipts")));
};
