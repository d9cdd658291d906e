// Sharing Settings: who gets nothing, which fields nobody or one employer gets, and what was refused because of it or otherwise (AJ25, AJ45).
import { block, button, h, line, list, toggle } from "./dom.js";
import { log } from "./log.js";

const FIELDS = ["name", "email", "phone", "city", "links", "score", "availability", "evaluation"];
const NOT_SENT = new Set(["refused", "unanswered", "blocked", "declined"]);

export const sharing = (desk) => {
  const { say, vault, employer, ask } = desk;
  const { settings } = vault;
  const set = (change) => ask("settings", JSON.stringify({ ...settings, ...change }));
  const without = (items, item) => items.filter((other) => other !== item);
  const block_ = (name) => set({ blocked: [...without(settings.blocked, name), name] });
  const unblock = (name) => set({ blocked: without(settings.blocked, name) });
  const withheld = (held, change) => FIELDS.map((field) => toggle(name(desk, field), held.includes(field), (on) => change(on ? [...held, field] : without(held, field))));

  const ofEmployer = settings.limits.find((limit) => limit.employer === employer?.tenant)?.withheld ?? [];
  const limit = (fields) => set({ limits: [...settings.limits.filter((one) => one.employer !== employer.tenant), ...(fields.length ? [{ employer: employer.tenant, withheld: fields }] : [])] });
  const blocked = settings.blocked.filter((name) => name !== employer?.tenant);
  const added = (event) => {
    event.preventDefault();
    const input = event.target.querySelector("input");
    if (input.value.trim()) block_(input.value.trim());
    input.value = "";
  };
  const refused = vault.log.entries.filter(({ event }) => NOT_SENT.has(event));
  return [
    block(say("desk-blocked"), say("desk-blocked-hint"),
      employer && toggle(say("desk-block", ["employer", employer.name]), settings.blocked.includes(employer.tenant), (on) => (on ? block_ : unblock)(employer.tenant)),
      blocked.length > 0 && list(blocked.map((name) => line(name, name, null, button(say("desk-unblock"), () => unblock(name), { "aria-label": `${say("desk-unblock")}: ${name}` })))),
      h("form", { class: "find", onsubmit: added },
        h("label", { class: "find-words" }, h("span", {}, say("desk-block-other")), h("input", { type: "text", maxlength: "80" })),
        h("button", { class: "button button-plain button-small" }, say("desk-block-it")))),
    block(say("desk-withheld-all"), say("desk-withheld-hint"), h("div", { class: "switches", role: "group", "aria-label": say("desk-withheld-all") }, withheld(settings.withheld, (fields) => set({ withheld: fields })))),
    employer && block(say("desk-withheld-one", ["employer", employer.name]), null,
      h("div", { class: "switches", role: "group", "aria-label": say("desk-withheld-one", ["employer", employer.name]) }, withheld(ofEmployer, limit))),
    block(say("desk-refused"), null, refused.length ? log(desk, refused) : h("p", { class: "quiet" }, say("desk-none-refused"))),
  ];
};

const name = ({ say }, field) => say(`field-${field}`);
