// A sheet as a page of markup, to be printed or read as it is.
import { avatar, escape, h, joined } from "../layouts/html.mjs";

const ICONS = { phone: "☎", email: "✉", place: "⌂", web: "⌘" };

const FACES = {
  b: (text) => h`<b>${text}</b>`,
  i: (text) => h`<i>${text}</i>`,
  caps: (text) => h`<span class="caps">${text}</span>`,
  tint: (text) => h`<span class="tint">${text}</span>`,
};
const run = ([face, text]) => (text === "\t" ? h`<span class="tab"> </span>` : FACES[face] ? FACES[face](text) : text);
const runs = (list) => list.map(run);

const line = (look, { left, right }) => {
  if (!right) return h`<p>${runs(left)}</p>`;
  if (look.right === "float") return h`<p><span class="right">${runs(right)}</span>${runs(left)}</p>`;
  if (look.right === "table") return h`<table class="pair"><tr><td>${runs(left)}</td><td class="right">${runs(right)}</td></tr></table>`;
  return h`<p class="pair"><span>${runs(left)}</span> <span class="right">${runs(right)}</span></p>`;
};

const bullets = (look, items) =>
  look.glyph === "disc" || look.glyph === "square"
    ? h`<ul>${items.map((item) => h`<li>${item}</li>`)}</ul>`
    : h`<div class="typed">${items.map((item) => h`<p>${look.glyph} ${item}</p>`)}</div>`;

const rated = ({ shape, items }) =>
  items.map(([word, level]) =>
    shape === "dots"
      ? h`<p class="pair"><span>${word}</span> <span class="right">${"●".repeat(level)}${"○".repeat(5 - level)}</span></p>`
      : h`<p>${word}</p><div class="bar"><i style="width:${level * 20}%"></i></div>`,
  );

function block(look, one) {
  switch (one.kind) {
    case "entry": {
      const body = h`${one.lines.map((each) => line(look, each))}${one.text && h`<p>${one.text}</p>`}${one.items && bullets(look, one.items)}`;
      return one.when
        ? h`<article class="dated"><div class="when">${runs(one.when)}</div><div class="what">${body}</div></article>`
        : h`<article>${body}</article>`;
    }
    case "text":
      return h`<p>${runs(one.runs)}</p>`;
    case "sub":
      return h`<h3>${one.text}</h3>`;
    case "lines":
      return bullets(look, one.items);
    case "bare":
      return one.items.map((item) => h`<p>${item}</p>`);
    case "columns":
      return h`<ul style="columns:${one.count}">${one.items.map((item) => h`<li>${item}</li>`)}</ul>`;
    case "tags":
      return h`<p class="${one.bordered ? "tags bordered" : "tags"}">${joined(
        one.items.map((item) => h`<span>${item}</span>`),
        " ",
      )}</p>`;
    case "table":
      return h`<table class="grid">${one.rows.map(([name, words]) => h`<tr><th>${name}</th><td>${words}</td></tr>`)}</table>`;
    default:
      return rated(one);
  }
}

function section(sheet, { key, heading, blocks }) {
  const { look } = sheet;
  const title = heading + (look.colon || look.runIn ? ":" : "");
  // Only what is one paragraph can follow its heading on the same line.
  if (look.runIn && blocks.length === 1 && blocks[0].kind === "text")
    return h`<section><p><b class="run-in">${title}</b> ${runs(blocks[0].runs)}</p></section>`;
  const tag = {
    h2: h`<h2>${look.icon && h`<span>${look.icon} </span>`}${title}</h2>`,
    p: h`<p class="h2">${look.icon && `${look.icon} `}${title}</p>`,
    div: h`<div class="h2">${title}</div>`,
  }[look.tag];
  return h`<section class="${key}">${tag}<div class="body">${blocks.map((one) => block(look, one))}</div></section>`;
}

function contacts({ look, head }, narrow) {
  const shown = head.contacts.map(({ kind, label, text, url }) => {
    const mark = { none: "", words: `${label}: `, icons: `${ICONS[kind]} ` }[look.labels];
    return h`<span>${mark}${url || kind === "email" ? h`<a href="${url ?? `mailto:${text}`}">${text}</a>` : text}</span>`;
  });
  if (look.contact === "lines" || narrow) return h`<div class="contacts">${shown.map((text) => h`<p>${text}</p>`)}</div>`;
  return h`<p class="contacts">${look.contact === "  " ? shown.map((text) => h`<span class="spaced">${text}</span> `) : joined(shown, look.contact)}</p>`;
}

function header(sheet) {
  const { look, head } = sheet;
  const parts = head.name.split(" ");
  const name =
    look.nameParted && parts.length > 1
      ? joined(parts.length > 2 ? [parts.slice(0, -1).join(" "), parts.at(-1)] : parts, h`<br>`)
      : head.name;
  const title = h`<h1>${name}</h1>${head.label && h`<p class="label">${head.label}</p>`}`;
  const photo = look.head === "photo" && h`<img src="${avatar()}" alt="">`;
  if (look.head === "side")
    return { main: "", side: h`${title}<section class="h-contact"><p class="h2">${head.heading}</p>${contacts(sheet, true)}</section>` };
  const inSide = look.sidebar && sheet.seed % 2 === 0;
  const side = inSide ? h`<section><p class="h2">${head.heading}</p>${contacts(sheet, true)}</section>` : "";
  return { main: h`<header class="${look.head}">${photo}<div>${title}</div>${!inSide && contacts(sheet)}</header>`, side };
}

function body(sheet) {
  const { look, sections } = sheet;
  const { main, side } = header(sheet);
  const drawn = (list) => list.map((one) => section(sheet, one));
  if (look.sidebar) {
    const aside = h`<aside>${side}${drawn(sections.filter((one) => one.side))}</aside>`;
    const rest = h`<main>${drawn(sections.filter((one) => !one.side))}</main>`;
    if (look.technique === "table")
      return h`${main}<table class="cols"><tr>${(look.left ? [aside, rest] : [rest, aside]).map((cell) => h`<td>${cell}</td>`)}</tr></table>`;
    return h`${main}<div class="cols">${look.first ? [aside, rest] : [rest, aside]}</div>`;
  }
  if (look.technique === "bottom" && sections.length > 3) {
    return h`${main}<main>${drawn(sections.slice(0, -2))}</main><div class="halves">${drawn(sections.slice(-2))}</div>`;
  }
  return h`${main}<main>${drawn(sections)}</main>`;
}

/** The whole page; `css` is of the sheet's look. */
export const page = (sheet, css) => `<!doctype html>
<html lang="${sheet.language}"><head><meta charset="utf-8"><title>${escape(sheet.head.name)}</title>
<style>
${css}
</style></head>
<body>${body(sheet)}${sheet.references ? h`<p class="references">${sheet.references}</p>` : ""}</body></html>
`;
