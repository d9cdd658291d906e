// `make bench`: the npm package against peers, in the same run on the same files. Ratios are what to trust on a busy machine.
//
//   node tests/bench/bench.mjs [FOLDER...]    the PDFs of other folders instead of the project's own
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { Matcher } from "../../target/npm/node.js";
import { Engine } from "../hostile/engine.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const own = ["demo-site/resumes", "tests/accuracy/documents"].map((folder) => join(root, folder));
const ROUNDS = 5;

const say = (what, value) => process.stdout.write(`${what.padEnd(52)} ${value}\n`);

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

/** Milliseconds that each reader needs for all files: they take turns file by file, and the best of a few rounds counts, being the
 * least disturbed one. */
async function race(files, readers) {
  const sums = readers.map(() => 0);
  for (const bytes of files) {
    const best = readers.map(() => Infinity);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, read] of readers.entries()) {
        const began = performance.now();
        await read(bytes);
        best[at] = Math.min(best[at], performance.now() - began);
      }
    }
    best.forEach((ms, at) => (sums[at] += ms));
  }
  return sums;
}

const matcher = await Matcher.load();
const files = await pdfsOf(process.argv.length > 2 ? process.argv.slice(2).map((folder) => resolve(folder)) : own);
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

const postings = await matcher.readPostings(await readFile(join(root, "demo-site/postings.json"), "utf8"));
const hundred = Array.from({ length: 100 }, (_, i) => ({ ...postings[i % postings.length], id: `p${i}` }));
const profile = await matcher.readResume(new Uint8Array(files[0]));
const [match] = await race([hundred], [(some) => matcher.match(profile, some)]);
say("one resume against 100 postings", `${match.toFixed(1)} ms`);
await matcher.close();
