// Markup for the layouts that are printed from HTML: a template tag that escapes what is put into it, and a page around it.
import { readFileSync } from "node:fs";

class Markup extends String {}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

const put = (value) => {
  if (value === undefined || value === null || value === false) return "";
  if (Array.isArray(value)) return value.map(put).join("");
  return value instanceof Markup ? String(value) : escape(value);
};

/** Markup with escaped values; lists are joined, nothing comes of what is missing. */
export const h = (strings, ...values) => new Markup(strings.reduce((text, part, i) => text + put(values[i - 1]) + part));

/** Items with a sign between them. */
export const joined = (items, sign) => items.filter(Boolean).flatMap((item, i) => (i ? [sign, item] : [item]));

/** The drawn photo, as a data address. */
export const avatar = () => `data:image/png;base64,${readFileSync(new URL("avatar.png", import.meta.url)).toString("base64")}`;

const TYPEFACES = { zh: "'WenQuanYi Zen Hei'", ja: "IPAexGothic" };

/** A whole page; `css` is the layout's own, `type` its typeface for alphabets. */
export const page = (person, type, css, body) => `<!doctype html>
<html lang="${person.meta.language}"><head><meta charset="utf-8"><title>${escape(person.basics.name)}</title>
<style>*{box-sizing:border-box;margin:0;padding:0}
body{font-family:${[type, TYPEFACES[person.meta.language], "sans-serif"].filter(Boolean).join(",")};font-size:10pt;line-height:1.4;color:#222}
a{color:inherit;text-decoration:none}
${css}</style></head>
<body>${body}</body></html>`;

/** An address without what a reader does not need to see. */
export const bare = (url) => url.replace(/^https?:\/\/(www\.)?/, "");

/** The pages of a person: own site and profiles. */
export const links = (person) => [person.basics.url, ...(person.basics.profiles ?? []).map((profile) => profile.url)].filter(Boolean);

/** A bulleted list; nothing where there is nothing. */
export const list = (lines) => lines?.length > 0 && h`<ul>${lines.map((line) => h`<li>${line}</li>`)}</ul>`;

/** Makes headed sections in a document's wording; one without a body is left out. */
export const sections = (words) => (key, body) => body?.length > 0 && h`<section><h2>${words.of(key)}</h2>${body}</section>`;
