// A career site that notes down whatever reaches it, under the recorder: the wire, and everything that the site's own scripts could read.
import { open } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { exported, file, others, send, start } from "../seeker.mjs";
import * as planted from "../planted.mjs";

/** What is typed into these flows and stands in no file: each occurs nowhere else. */
export const typed = {
  name: "Quillaya Eisvogel Marbrook", place: "Hinterzarge", note: "Ask for Wacholder at the gate", answer: "Haselkuppe", question: "Steinbrech files",
  calendar: "Zahnklinik Hagenwald", search: "Dohlenstein", label: "Nebelhorn version", passphrase: "moorland lantern apricot tango",
};

/** All that must never be seen outside the seeker's frame: more than twenty strings. */
export const secrets = [...planted.planted, ...Object.values(typed)];

const notes = `
  window.heard = [];
  const hear = (what) => {
    if (what instanceof ArrayBuffer || ArrayBuffer.isView(what)) heard.push(new TextDecoder("latin1").decode(what));
    else if (what instanceof Blob) what.text().then(hear);
    else if (what && typeof what === "object") for (const [key, one] of Object.entries(what)) hear(key), hear(one);
    else heard.push(String(what));
  };
  addEventListener("message", ({ data }) => hear(data));
  for (const name of ["ready", "read", "matched", "shared", "blocked", "error"]) addEventListener("tacit-" + name, (event) => hear({ type: event.type, detail: event.detail }), true);
`;

export class Canary {
  /** What consoles said. */
  said = [];

  static async start() {
    const canary = new Canary();
    const pages = {};
    canary.stage = await open({ pages });
    canary.employer = await employ(canary.stage);
    const html = await (await fetch(canary.stage.site)).text();
    const jobs = html.match(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g).join("");
    pages["/"] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs of Acme</title><script>${notes}</script>${jobs}
      <script type="module" src="${canary.stage.api}/tacit.js"></script><main><h1>Jobs</h1><tacit-match employer="acme" api="${canary.stage.api}"></tacit-match></main></html>`;
    canary.stage.recorder.requests.length = 0;
    return canary;
  }

  /** The widget on that site, with the planted resume and its best job open. */
  async visit(options) {
    const visit = await start(this.stage, { ...options, address: this.stage.host });
    this.listen(visit.page);
    return visit;
  }

  listen(page) {
    page.on("console", (message) => this.said.push(message.text()));
    page.on("pageerror", (error) => this.said.push(String(error)));
  }

  /** Everything that the site can read of its own page: what it heard, its title, address, storage and elements. */
  async readable(page) {
    return page.evaluate(async () => ({
      heard, title: document.title, address: location.href, name: window.name, state: history.state, cookie: document.cookie,
      local: { ...localStorage }, session: { ...sessionStorage }, page: document.documentElement.outerHTML,
      databases: await indexedDB.databases(), caches: await caches?.keys().catch(() => []), widget: { ...document.querySelector("tacit-match")?.dataset },
      frames: [...document.querySelectorAll("tacit-match")].map((element) => element.shadowRoot?.innerHTML ?? ""), resources: performance.getEntries().map(({ name }) => name),
    }));
  }

  /** `[string, encoding, where]` of everything secret that the wire, a console or the site's own page has seen. */
  async leaks(page, strings = secrets) {
    const seen = Object.entries(await this.readable(page)).map(([where, what]) => trace(where, texts(what).join("\n")));
    return [...this.stage.recorder.leaks(strings), ...this.stage.recorder.leaks(strings, [...seen, ...this.said.map((text) => trace("console", text))])];
  }

  /** Requests of pages, frames and workers; Chromium itself tries to reach its maker, and is refused. */
  get asked() {
    return this.stage.recorder.requests.filter(({ url }) => url.startsWith("http://127.0.0.1"));
  }

  close() {
    return this.stage?.close();
  }
}

/** Every text in a value, and every name in it. */
const texts = (value) => (value && typeof value === "object" ? Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)]) : [String(value)]);

const trace = (url, text) => ({ url, headers: "", body: Buffer.from(text) });

export { exported, file, others, send };
