// The way to the privacy dashboard, which is fetched when its page is looked at.
import { format, language, need } from "languages";

/** Draws the dashboard into an element; `ask` is the app's. */
export const drawDesk = async (element, state, ask) => {
  const [{ draw }] = await Promise.all([import("/assets/0000000000000000/desk.js"), need("desk-")]);
  const error = (code) => format(`error-${code.replaceAll("_", "-")}`) ?? format("error-other");
  draw(element, JSON.parse(state), ask, { say: format, error, language: language() });
};
