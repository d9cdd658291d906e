// `make bench`: the npm package against peers, in the same run on the same files. Ratios are what to trust on a busy machine.
//
//   node tests/bench/bench.mjs [FOLDER]    another folder of PDFs instead of the sample resumes
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Matcher } from "../../target/npm/node.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "demo-site/resumes"));
const ROUNDS = 5;

const say = (what, value) => process.stdout.write(`${what.padEnd(52)} ${value}\n`);

/** Best of a few rounds, in milliseconds: the least disturbed one. */
async function time(work) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    await work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** What pdf.js needs to give the text alone, without any understanding of it. */
async function textByPdfjs(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  for (let n = 1; n <= document.numPages; n++) await (await document.getPage(n)).getTextContent();
  const pages = document.numPages;
  await document.destroy();
  return pages;
}

const matcher = await Matcher.load();
const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf")).sort();
const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
let pages = 0;
for (const bytes of files) pages += await textByPdfjs(bytes);

const ours = await time(async () => {
  for (const bytes of files) await matcher.readResume(new Uint8Array(bytes));
});
const theirs = await time(async () => {
  for (const bytes of files) await textByPdfjs(bytes);
});
say(`${files.length} PDFs, ${pages} pages, read and understood`, `${(ours / pages).toFixed(2)} ms a page`);
say("the same files, text alone by pdf.js", `${(theirs / pages).toFixed(2)} ms a page`);
say("pdf.js takes", `${(theirs / ours).toFixed(1)} times as long`);

const postings = await matcher.readPostings(await readFile(join(root, "demo-site/postings.json"), "utf8"));
const hundred = Array.from({ length: 100 }, (_, i) => ({ ...postings[i % postings.length], id: `p${i}` }));
const profile = await matcher.readResume(new Uint8Array(files[0]));
say("one resume against 100 postings", `${(await time(() => matcher.match(profile, hundred))).toFixed(1)} ms`);
await matcher.close();
