// Alerts: saved searches that run here, when this page is open. All of them are off until they are switched on (JT11, JT18, JT37).
import { block, button, h, toggle } from "./dom.js";
import { offline } from "./offline.js";

export const alerts = (desk) => {
  const { say, vault, news, ask, place } = desk;
  const one = (search) => {
    const set = (isOn) => ask("searches", JSON.stringify(vault.searches.map((other) => (other.name === search.name ? { ...other, isOn } : other))));
    const found = news[search.name]?.length ?? 0;
    return h("li", { class: "kept-line", "data-key": search.name },
      h("div", { class: "kept-what" }, h("span", {}, search.name), h("span", { class: "small quiet" }, search.isOn && search.lastRun && say("desk-alert-last", ["date", [search.lastRun], "n", found]))),
      h("div", { class: "kept-do" }, toggle(say("desk-alert-on"), search.isOn, set), button(say("desk-show"), () => ask("search", search.name), { "aria-label": `${say("desk-show")}: ${search.name}` })));
  };
  const searches = block(say("desk-alerts"), say("desk-alerts-hint"),
    vault.searches.length ? h("ul", { class: "kept" }, vault.searches.map(one)) : h("p", { class: "quiet" }, say("desk-no-searches")),
    place === "memory" && vault.searches.length > 0 && h("p", { class: "small hint" }, say("desk-alert-memory")));
  return [searches, offline(desk)];
};
