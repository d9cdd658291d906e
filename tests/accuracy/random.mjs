// Documents that nobody laid out: people, layouts and wordings drawn by chance, with their truth.
//
//   node tests/accuracy/random.mjs FIRST COUNT FOLDER        documents of the seeds from FIRST on, and FOLDER/manifest.jsonl
//   node tests/accuracy/spread.mjs FOLDER [-- READER]        how well they are read, feature by feature
//
// A seed is a document: the same on every machine that has the same typefaces. Who works on the reader looks at seeds below 1000 only;
// those from 1000 on are there to be measured, never to be looked at.
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { escape } from "./layouts/html.mjs";
import { producers } from "./producers.mjs";
import { css } from "./random/css.mjs";
import { page } from "./random/drawn.mjs";
import { Sheet } from "./random/sheet.mjs";
import { record } from "./random/truth.mjs";
import { markdown, text } from "./random/typed.mjs";
import { word } from "./random/word.mjs";

/** What a printed page has above and below: nothing, its number, or the name and the number. */
function printing({ look, head, seed }) {
  const edge = (content) => `<div style="font:8px sans-serif;width:100%;text-align:center;color:#666">${content}</div>`;
  const number = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return {
    tagged: seed % 2 === 0,
    displayHeaderFooter: look.running !== "none",
    headerTemplate: edge(look.running === "both" ? escape(head.name) : ""),
    footerTemplate: edge(number),
  };
}

/** What a sheet is in its format: markup to be printed, text, or the bytes of a document. */
export const source = (sheet) =>
  ({ txt: () => text(sheet), md: () => markdown(sheet), docx: () => word(sheet) })[sheet.format]?.() ?? page(sheet, css(sheet.look));

/** A row of the list of documents. */
function listed(sheet, file) {
  const { look, language, format, seed } = sheet;
  const features = {
    ...look.features,
    jobs: sheet.work.pattern,
    "between parts": sheet.work.named,
    place: sheet.work.places ? sheet.work.beside.trim() : "none",
    titles: sheet.groups ? "several under an employer" : "one an entry",
    schools: sheet.school.pattern,
    dates: sheet.dates.name,
    range: sheet.dates.dash.trim() || "space",
    "skills form": sheet.lists.skills,
    body: sheet.body,
  };
  return {
    file,
    format,
    language,
    columns: look.columns,
    template: `${features.columns} ${sheet.work.pattern}`,
    producer: format === "pdf" ? "chromium" : "text",
    seed,
    ...(sheet.dates.form === "year" && { dates: "year" }),
    ...record(sheet),
    headings: Object.fromEntries(sheet.sections.map(({ key, heading }) => [key, heading])),
    features,
  };
}

/** Makes the documents of some seeds; the list of them is returned and written beside them. */
export async function make(first, count, folder) {
  await mkdir(join(folder, "files"), { recursive: true });
  const [rows, prints] = [[], []];
  for (let seed = first; seed < first + count; seed++) {
    const sheet = new Sheet(seed);
    const file = `files/${String(seed).padStart(4, "0")}.${sheet.format}`;
    const path = join(folder, file);
    rows.push(listed(sheet, file));
    if (sheet.format === "pdf") prints.push({ source: source(sheet), path, layoutName: "random", print: printing(sheet) });
    else await writeFile(path, source(sheet));
  }
  if (prints.length) await producers.chromium(prints);
  await writeFile(join(folder, "manifest.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [first, count, folder] = process.argv.slice(2);
  if (!folder) throw new Error("usage: random.mjs FIRST COUNT FOLDER");
  const rows = await make(Number(first), Number(count), resolve(folder));
  process.stdout.write(`${rows.length} documents in ${folder}\n`);
}
