// The share log, a line an event, the latest first.
import { h, line, list } from "./dom.js";

/** `act` makes what can be done with an entry. */
export const log = ({ say, words, employer }, entries, act = () => null) => {
  const time = new Intl.DateTimeFormat(words.language, { dateStyle: "medium", timeStyle: "short" });
  const one = (entry) => {
    const why = entry.reason && words.error(entry.reason);
    const more = h("details", { class: "kept-more" }, h("summary", {}, say("desk-exact")), h("p", { class: "small code" }, entry.hash), entry.content && h("pre", { tabindex: "0" }, entry.content));
    const item = line(`${entry.number}`, `${say(`desk-log-${entry.event}`)}: ${entry.recipient === employer?.tenant ? employer.name : entry.recipient}`, [time.format(new Date(entry.at)), why].filter(Boolean).join(" · "), act(entry));
    item.append(more);
    return item;
  };
  return list(entries.toReversed().map(one));
};
