// <tacit-match>: a card in the employer's page that becomes a frame of our own origin at the first touch.
//
// This script runs in a page that we do not trust. It hands public postings in and gets a height and the names of
// events back; nothing of the job seeker passes through it, so nothing can be read here.
import { channelOf } from "./channel.js";
import { cardWords } from "./words.js";
import { postingsOf, textOf, watchPostings } from "./postings.js";

const SCRIPT_ORIGIN = new URL(import.meta.url).origin;
const PROPERTIES = ["--tacit-accent", "--tacit-radius", "--tacit-font"];
const EVENTS = new Set(["ready", "read", "matched", "shared", "blocked", "error"]);
const MOST_PX = 100_000;

const CSS = `
:host { display: block; font-family: var(--tacit-font, system-ui, sans-serif); line-height: 1.5; color-scheme: light dark;
  --ink: light-dark(#16212b, #e8eef2); --quiet: light-dark(#51606d, #a3b1bc); --card: light-dark(#fff, #141b21);
  --line: light-dark(#d5dde3, #34414c); --fill: var(--tacit-accent, light-dark(#0c5f59, #5fd0c2)); --on: light-dark(#fff, #06201d); }
:host([hidden]) { display: none }
:host([theme="light"]) { color-scheme: light }
:host([theme="dark"]) { color-scheme: dark }
.card { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: center; padding: 1.5rem; color: var(--ink); background: var(--card);
  border: 1px solid var(--line); border-radius: calc(var(--tacit-radius, 10px) + 4px) }
.words { flex: 1 1 16rem; min-inline-size: 0 }
h2 { margin: 0 0 .25rem; font-size: 1.2rem; line-height: 1.3; letter-spacing: -.01em }
p { margin: 0; font-size: .95rem; color: var(--quiet) }
button { display: inline-flex; gap: .5rem; align-items: center; min-block-size: 2.75rem; padding: .5rem 1.25rem; font: inherit; font-weight: 600;
  color: var(--on); background: var(--fill); border: 1px solid transparent; border-radius: var(--tacit-radius, 10px); cursor: pointer }
button:hover { filter: brightness(1.1) }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px }
svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; flex: none }
iframe { display: block; inline-size: 100%; block-size: 26rem; border: 0; border-radius: calc(var(--tacit-radius, 10px) + 4px); color-scheme: normal }
@media (prefers-reduced-motion: no-preference) { iframe { transition: block-size .15s ease-out } }
@media (forced-colors: active) { button { border-color: ButtonText } }
`;
const LOCK = "M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Zm1.5 0V6.5a3 3 0 0 1 6 0V9m-3 3v2";

const make = (name, fields = {}, ...children) => {
  const element = Object.assign(document.createElement(name), fields);
  element.append(...children);
  return element;
};

const lock = () => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", LOCK);
  svg.append(path);
  return svg;
};

/** Black or white, whichever reads better on an `rgb(…)` colour; nothing for colours written otherwise. */
const textOn = (colour) => {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!channels) return null;
  const [red, green, blue] = channels.slice(1).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#101820" : "#fff";
};

class TacitMatch extends HTMLElement {
  static observedAttributes = ["employer", "api", "postings", "index", "channel", "lang", "theme", "pin"];

  #root = this.attachShadow({ mode: "open" });
  #frame = null;
  #postings = [];
  #stop = [];

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback() {
    const heard = (event) => this.#heard(event);
    addEventListener("message", heard);
    this.#stop.push(() => removeEventListener("message", heard));
    this.#drawCard();
  }

  disconnectedCallback() {
    this.#stop.splice(0).forEach((stop) => stop());
    this.#frame = null;
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    if (!this.#frame) return this.#drawCard();
    this.#frame.title = cardWords(this.#lang).title;
    // Another employer or server is another frame; everything else is told to the one that is there.
    if (name === "employer" || name === "api") return this.#drawCard();
    this.#setUp();
  }

  get #origin() {
    try {
      return new URL(this.getAttribute("api") || SCRIPT_ORIGIN, document.baseURI).origin;
    } catch {
      return SCRIPT_ORIGIN;
    }
  }

  get #lang() {
    return this.getAttribute("lang") || document.documentElement.lang || "en";
  }

  #drawCard() {
    this.#frame = null;
    const words = cardWords(this.#lang);
    const button = make("button", { type: "button" }, lock(), words.open);
    button.addEventListener("click", () => this.#open(true));
    const card = make("section", { className: "card", lang: words.lang },
      make("div", { className: "words" }, make("h2", { textContent: words.title }), make("p", { textContent: words.text })), button);
    // A file that is dropped here would be in the hands of this page: open the frame while it still hovers, and take none.
    card.addEventListener("dragenter", () => this.#open(false));
    for (const kind of ["dragover", "drop"]) card.addEventListener(kind, (event) => event.preventDefault());
    this.#root.replaceChildren(card);
    const on = textOn(getComputedStyle(button).backgroundColor);
    if (on && this.#style()["--tacit-accent"]) button.style.color = on;
  }

  #open(takesFocus) {
    if (this.#frame) return;
    const employer = this.getAttribute("employer") ?? "";
    if (!/^[a-z0-9-]{1,40}$/.test(employer)) return this.#tell("error", { code: "invalid_employer" });
    const frame = make("iframe", {
      title: cardWords(this.#lang).title,
      referrerPolicy: "no-referrer",
      name: `tacit:${this.#lang}`,
      src: `${this.#origin}/embed/${employer}/shell`,
    });
    this.#frame = frame;
    this.#root.replaceChildren(frame);
    if (takesFocus) frame.focus();
    this.#stop.push(watchPostings(() => this.#setUp()));
  }

  async #setUp() {
    const frame = this.#frame;
    let found = { postings: [] };
    try {
      found = await postingsOf(this.getAttribute("postings"), this.getAttribute("index"));
    } catch (error) {
      this.#tell("error", { code: error.code ?? "postings_unreachable" });
    }
    if (frame !== this.#frame || !frame?.contentWindow) return;
    this.#postings = found.postings;
    const setup = {
      tacit: 1,
      type: "setup",
      ...found,
      lang: this.#lang,
      title: frame.title,
      theme: this.getAttribute("theme") ?? "auto",
      pin: this.getAttribute("pin") ?? "",
      channel: this.getAttribute("channel") ?? channelOf(location.search, document.referrer),
      style: this.#style(),
    };
    frame.contentWindow.postMessage(setup, this.#origin);
  }

  #style() {
    const computed = getComputedStyle(this);
    const set = PROPERTIES.map((name) => [name, computed.getPropertyValue(name).trim()]);
    return Object.fromEntries(set.filter(([, value]) => value));
  }

  #heard({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin || data?.tacit !== 1) return;
    if (data.type === "hello") this.#setUp();
    if (data.type === "height" && Number.isFinite(data.px)) this.#frame.style.blockSize = `${Math.min(Math.max(data.px, 120), MOST_PX)}px`;
    if (data.type === "fetch" && typeof data.url === "string") this.#fetch(data.url);
    if (data.type === "apply" && typeof data.url === "string") this.#apply(data.url);
    if (data.type === "event" && EVENTS.has(data.name)) this.#tell(data.name, data.detail);
  }

  // The text of a posting that was opened in the frame, which cannot fetch it itself: of the page's own site alone.
  async #fetch(url) {
    const text = await textOf(url).catch(() => null);
    this.#frame?.contentWindow?.postMessage({ tacit: 1, type: "text", url, text }, this.#origin);
  }

  // The link of a posting was followed in the frame, which may open nothing: only an address that stands in this page's own postings, or one
  // of this site where they came as an index, and then without anything behind the path.
  #apply(url) {
    const { origin, protocol, search, hash } = URL.canParse(url) ? new URL(url) : {};
    const isOwn = origin === location.origin && !search && !hash;
    const isNamed = /^https?:$/.test(protocol) && this.#postings.some((text) => text.includes(url) || text.includes(url.replaceAll("/", "\\/")));
    if (isNamed || isOwn) open(url, "_blank", "noopener,noreferrer");
  }

  // Only a number and a code come through, whatever the frame says.
  #tell(name, detail) {
    const told = {};
    if (Number.isInteger(detail?.postings)) told.postings = detail.postings;
    if (/^[a-z0-9_]{1,40}$/.test(detail?.code ?? "")) told.code = detail.code;
    this.dispatchEvent(new CustomEvent(`tacit-${name}`, { bubbles: true, composed: true, detail: told }));
  }
}

if (!customElements.get("tacit-match")) customElements.define("tacit-match", TacitMatch);
