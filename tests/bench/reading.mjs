// Reading PDFs, against pdf.js taking their text alone.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Engine } from "../hostile/engine.mjs";
import { root } from "../packaging/package.mjs";
import { race } from "./race.mjs";

const own = ["demo-site/resumes", "tests/accuracy/documents"].map((folder) => join(root, folder));

async function pdfsOf(folders) {
  const files = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf")).sort();
    files.push(...(await Promise.all(names.map((name) => readFile(join(folder, name))))));
  }
  return files;
}

/** What pdf.js needs to give the text alone, without any understanding of it. */
async function textByPdfjs(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  for (let n = 1; n <= document.numPages; n++) await (await document.getPage(n)).getTextContent();
  const pages = document.numPages;
  await document.destroy();
  return pages;
}

/** Measures reading; without folders the PDFs of the project. */
export async function reading(matcher, folders, say) {
  const files = await pdfsOf(folders.length > 0 ? folders : own);
  let pages = 0;
  for (const bytes of files) pages += await textByPdfjs(bytes);
  const [ours, theirs] = await race(files, [(bytes) => matcher.readResume(new Uint8Array(bytes)), textByPdfjs]);
  say(`${files.length} PDFs, ${pages} pages, read and understood`, `${(ours / pages).toFixed(2)} ms a page`);
  say("the same files, text alone by pdf.js", `${(theirs / pages).toFixed(2)} ms a page`);
  say("pdf.js takes", `${(theirs / ours).toFixed(1)} times as long`);
  const engine = new Engine();
  for (const bytes of files) await engine.read(bytes);
  say("memory of the engine after all of them", `${Math.ceil(engine.memory / 2 ** 20)} MiB`);
  await engine.close();
}
