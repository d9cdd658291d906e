// Makes the documents of the accuracy suite from people and layouts, and the list of them:
//
//   node tests/accuracy/make.mjs [--only TEXT]    TEXT: part of the names of the documents to make; the others stay
//
// Needs Chromium (setup.sh browser), LibreOffice Writer, XeLaTeX, and a Python (PYTHON, default python3) with weasyprint and typst.
// Its typefaces are Debian's: carlito, lato, roboto, open-sans, font-awesome, noto-cjk, dejavu, liberation.
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

import { links } from "./layouts/html.mjs";
import { Wording } from "./wording.mjs";
import { PLAN } from "./plan.mjs";
import { producers } from "./producers.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A person as a template of Typst wants it: wordings and dates already chosen. */
function worded(person, words) {
  const dated = (entries) => entries?.map((entry) => ({ ...entry, when: entry.date ? words.month(entry.date) : words.range(entry) }));
  const headings =
    "summary work education skills languages certificates volunteer projects publications awards interests contact phone email place web title";
  const lists = Object.fromEntries(
    ["work", "education", "volunteer", "certificates", "projects", "awards"]
      .filter((key) => person[key])
      .map((key) => [key, dated(person[key])]),
  );
  return { ...person, ...lists, links: links(person), words: Object.fromEntries(headings.split(" ").map((key) => [key, words.of(key)])) };
}

/** Everything that the plan asks for, with what it is made from. */
export async function planned() {
  const jobs = [];
  for (const [layoutName, documents] of Object.entries(PLAN)) {
    const layout = (await import(`./layouts/${layoutName}.mjs`)).default;
    for (const document of documents.split(" ")) {
      const [personName, format = "pdf", encoding] = document.split(".");
      const person = JSON.parse(await readFile(join(here, "people", `${personName}.json`), "utf8"));
      const words = new Wording(person.meta.language, layout.style);
      const file = `documents/${personName}--${layoutName}${encoding ? `-${encoding}` : ""}.${format}`;
      const source = layout.render ? layout.render(person, words) : JSON.stringify(worded(person, words));
      const row = {
        file,
        person: personName,
        layout: layoutName,
        producer: format === "html" ? "text" : layout.producer,
        language: person.meta.language,
        format,
        columns: layout.columns,
      };
      jobs.push({
        ...row,
        shows: layout.shows,
        ...(layout.style.dates === "year" && { dates: "year" }),
        job: { layoutName, source, format, encoding, path: join(here, file) },
      });
    }
  }
  return jobs;
}

/** Rows of the list of documents, without what only making needs. */
export const listed = (jobs) => jobs.map(({ job, ...row }) => `${JSON.stringify(row)}\n`).join("");

/** The moment and the random name that producers put into a PDF, made the same each time, so that only real changes show. */
async function unstamped(path) {
  const bytes = await readFile(path, "latin1");
  const stamps = /D:\d{14}|\/DocChecksum \/\w+|\/ID ?\[? *<[^\]]*>/g;
  const fixed = (stamp) => (stamp[0] === "D" ? "D:20260101000000" : stamp.replace(/[0-9A-F](?=[0-9A-F]*(>|$))/gi, "0"));
  await writeFile(path, bytes.replace(stamps, fixed), "latin1");
}

async function main(only) {
  await mkdir(join(here, "documents"), { recursive: true });
  const jobs = await planned();
  for (const [producer, make] of Object.entries(producers)) {
    const mine = jobs.filter((one) => one.producer === producer && one.file.includes(only)).map((one) => one.job);
    if (mine.length) await make(mine);
    for (const { path } of mine.filter(({ format }) => format === "pdf")) await unstamped(path);
    console.log(`${producer}: ${mine.length} documents`);
  }
  await writeFile(join(here, "manifest.jsonl"), listed(jobs));
  const stray = (await readdir(join(here, "documents"))).filter((name) => !jobs.some((one) => basename(one.file) === name));
  if (stray.length) throw new Error(`not in the plan, to be removed: ${stray.join(", ")}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[process.argv.indexOf("--only") + 1 || Infinity] ?? "");
