// `make bench`: the npm package against peers, in the same run on the same files. Ratios are what to trust on a busy machine.
//
//   node tests/bench/bench.mjs [FOLDER...]    the PDFs of other folders instead of the project's own
//
// TACIT_JUDGED=FOLDER... (by colons): sets of graded resumes and postings, on which ranking is measured too. Writes target/bench/report.md
// and plots beside it. Nothing here fails by a time.
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Matcher } from "../../target/npm/node.js";
import { root } from "../packaging/package.mjs";
import { indexed } from "./indexed.mjs";
import { matching } from "./matching.mjs";
import { peers } from "./peers.mjs";
import { plot } from "./plot.mjs";
import { quality } from "./quality.mjs";
import { reading } from "./reading.mjs";
import { sizes } from "./sizes.mjs";

const folder = join(root, "target/bench");
const rows = [];
/** A row of the report, said at once. */
const say = (what, value) => {
  rows.push(`| ${what} | ${value} |`);
  process.stdout.write(`${what.padEnd(78)} ${value}\n`);
};

const matcher = await Matcher.load({ timeoutMs: 120_000 });
const others = await peers();
await reading(matcher, process.argv.slice(2).map((name) => resolve(name)), say);
const speed = await matching(matcher, others, say);
await indexed(matcher, say);
const downloads = await sizes(others, say);
const graded = await quality(matcher, others, (process.env.TACIT_JUDGED ?? "").split(":").filter(Boolean), say);
await matcher.close();

await mkdir(folder, { recursive: true });
const points = Object.keys(downloads).map((name) => ({ name, bytes: downloads[name], ms: speed[name] }));
await writeFile(join(folder, "speed.svg"), plot({
  title: "One resume against 100 postings: time against download",
  x: { label: "download, KB (Brotli)", of: ({ bytes }) => bytes / 1000 },
  y: { label: "milliseconds of processor", of: ({ ms }) => ms },
  points: points.filter(({ ms }) => ms),
}));
for (const [set, scores] of Object.entries(graded)) {
  await writeFile(join(folder, `quality-${set}.svg`), plot({
    title: `Ranking (${set}): nDCG@10 against download`,
    x: { label: "download, KB (Brotli)", of: ({ bytes }) => bytes / 1000 },
    y: { label: "nDCG@10", of: ({ score }) => score, isLinear: true },
    points: points.map((point) => ({ ...point, score: scores[point.name] })).filter(({ score }) => score),
  }));
}
const plots = ["speed", ...Object.keys(graded).map((set) => `quality-${set}`)];
const report = `# Bench\n\nMeasured in one run on this machine; ratios say more than times.\n\n| what | measured |\n|---|---|\n${rows.join("\n")}\n\n${plots.map((name) => `![${name}](${name}.svg)`).join("\n\n")}\n`;
await writeFile(join(folder, "report.md"), report);
process.stdout.write(`report: ${join(folder, "report.md")}\n`);
