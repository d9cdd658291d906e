// Starts the app: fetches its program and hands over a file that was dropped in the meantime.
import init, { open, start } from "app";
import { keepFocus } from "./focus.js";
import { load } from "./languages.js";

/** Only in our own shell, whose policy stops navigation, or by itself in a window: never right inside another page. */
const isInOwnShell = () => {
  try {
    return parent === window || parent.location.pathname === location.pathname.replace(/\/app$/, "/shell");
  } catch {
    return false; // a parent of another origin
  }
};

let dropped = null;
const keep = (event) => {
  event.preventDefault();
  dropped = event.dataTransfer?.files[0] ?? dropped;
};
const prevent = (event) => event.preventDefault();

if (isInOwnShell()) {
  addEventListener("dragover", prevent);
  addEventListener("drop", keep);
  // The name of the frame is the language, so that its words come beside the program. Without them the app asks again.
  // By itself in a window nobody sets it up.
  if (parent === window) await (await import("/assets/0000000000000000/alone.js")).stand();
  const words = load(name.replace(/^tacit:/, "")).catch(() => {});
  await Promise.all([init({ module_or_path: "/assets/0000000000000000/app_bg.wasm" }), words]);
  removeEventListener("dragover", prevent);
  removeEventListener("drop", keep);
  start();
  keepFocus();
  if (dropped) open(dropped);
} else {
  document.body.textContent = "Private job match runs only in its own frame.";
}
