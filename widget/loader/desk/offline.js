// Without a network: the program kept on this device, only for those who ask for it, and the window in which it can be installed as an app.
import { canBeKept, isKept, keep, letGo } from "../offline/program.js";
import { block, h, toggle } from "./dom.js";

const known = { isKept: null, hasFailed: false };

export const offline = ({ say, again }) => {
  const look = async () => {
    known.isKept = await isKept();
    again();
  };
  if (known.isKept === null && canBeKept()) {
    known.isKept = false;
    look();
  }
  const set = async (on) => {
    known.hasFailed = await (on ? keep() : letGo()).then(() => false, () => true);
    await look();
  };
  const address = location.origin + location.pathname;
  return block(say("desk-offline"), say("desk-offline-hint"),
    canBeKept() ? toggle(say("desk-offline-keep"), known.isKept, set) : h("p", { class: "quiet" }, say("desk-offline-cannot")),
    known.hasFailed && h("p", { class: "small hint", role: "alert" }, say("desk-offline-cannot")),
    known.isKept && h("p", { class: "small quiet", role: "status" }, say("desk-offline-is-kept")),
    parent !== window && h("p", { class: "small quiet" }, say("desk-offline-alone"), " ", h("span", { class: "code" }, address)));
};
