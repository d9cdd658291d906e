/** Writes the seeds of the fuzz targets: `node tests/hostile/seeds.mjs`. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import * as files from "./good.mjs";
import { hostile } from "./files.mjs";

const folder = fileURLToPath(new URL("../../fuzz/seeds/", import.meta.url));
const bytes = (text) => Buffer.from(text, "utf8");
const joined = (parts) => bytes(parts.map(([, content]) => content).join("\n-----\n"));
/** A hostile file may be a seed if it is small; there are enough of those. */
const smallest = (format, limit = 3000) => hostile().filter((file) => file.format === format && !file.mutated && file.bytes.length < limit).map((file) => file.bytes);

const pagesOfLines = files.lines.map((line, index) => Buffer.concat([Buffer.from([25, 36, index ? 5 : 16, line.includes(" ") ? 0 : 1]), bytes(line)]));
const posting = { "@context": "https://schema.org", "@type": "JobPosting", title: "Data Engineer", description: "<p>Required: Python, SQL. Nice to have: Docker.</p>", hiringOrganization: { name: "Acme" }, baseSalary: { currency: "EUR", value: { minValue: 50000, maxValue: 60000, unitText: "YEAR" } }, datePosted: "2026-01-01" };

const seeds = {
  pdf: [files.goodPdf(), files.goodPdf({ packed: true }), files.goodPdf({ table: false }), ...smallest("pdf")],
  docx: [joined(files.docxParts())],
  odt: [joined(files.odtParts())],
  package: [files.docx(), files.odt(), files.linkedin(), files.zip(files.docxParts(), { pack: false }), ...smallest("zip")],
  doc: [files.doc(), ...smallest("doc")],
  rtf: [files.rtf().subarray(6), ...smallest("rtf").map((file) => file.subarray(6))],
  html: [files.html().subarray(15), ...smallest("html").map((file) => file.subarray(15))],
  text: [files.text(), files.markdown(), files.utf16(), ...smallest("text")],
  json: [files.json().subarray(1), ...smallest("json").map((file) => file.subarray(1))],
  europass: [bytes(files.europassBody)],
  linkedin: [joined(files.linkedinParts)],
  profile: [Buffer.concat(pagesOfLines.flatMap((line) => [line, bytes("\n")]))],
  postings: [bytes(JSON.stringify(posting)), bytes(JSON.stringify({ "@graph": [posting, posting] })), bytes(`<script type="application/ld+json">${JSON.stringify(posting)}</script>`)],
};
for (const [target, list] of Object.entries(seeds)) {
  await mkdir(`${folder}${target}`, { recursive: true });
  for (const [index, content] of list.slice(0, 40).entries()) await writeFile(`${folder}${target}/${String(index).padStart(2, "0")}`, content);
}
