// How well each way ranks, on sets that people graded: nDCG at ten, the mean over resumes; then, on the same pairs, ours cross-validated
// beside keyword rankings and the model of this run, as the lexicon builder judges them.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { root } from "../packaging/package.mjs";
import { cosine, folder as cache } from "./peers.mjs";

const linesOf = async (file) => (await readFile(file, "utf8")).split("\n").filter(Boolean);

function ndcg(order, grades) {
  const gain = (ids) => ids.slice(0, 10).reduce((sum, id, rank) => sum + (2 ** (grades.get(id) ?? 0) - 1) / Math.log2(rank + 2), 0);
  const ideal = gain([...grades.keys()].sort((a, b) => grades.get(b) - grades.get(a)));
  return ideal > 0 ? gain(order) / ideal : undefined;
}

const byScore = (scores) => [...scores.keys()].sort((a, b) => scores.get(b) - scores.get(a));

export async function quality(matcher, others, folders, say) {
  const all = {};
  const scored = [];
  for (const folder of folders.map((name) => resolve(name))) {
    const name = basename(folder);
    const resumes = (await linesOf(join(folder, "resumes.jsonl"))).map((line) => JSON.parse(line));
    const values = (await linesOf(join(folder, "postings.jsonl"))).map((line) => JSON.parse(line));
    const grades = new Map(resumes.map(({ id }) => [id, new Map()]));
    for (const [resume, posting, grade] of (await linesOf(join(folder, "judgements.tsv"))).map((line) => line.split("\t"))) grades.get(resume)?.set(posting, Number(grade));
    const ways = { tacit: await byTacit(matcher, resumes, values), ...Object.fromEntries(await Promise.all(Object.entries(others).slice(0, 1).map(async ([way, embed]) => [way, await byVectors(embed, resumes, values, scored)]))) };
    all[name] = {};
    for (const [way, orders] of Object.entries(ways)) {
      const values = resumes.map(({ id }) => ndcg(orders.get(id), grades.get(id))).filter((value) => value !== undefined);
      all[name][way] = values.reduce((sum, value) => sum + value, 0) / values.length;
      say(`nDCG@10 on ${name}, ${resumes.length} resumes of ${ways.tacit.get(resumes[0].id).length} postings, ${way}`, all[name][way].toFixed(3));
    }
  }
  if (folders.length > 0) await judge(folders.map((name) => resolve(name)), scored, say);
  return all;
}

/** Cross-validated figures of ours and of the rest, in one run over the same pairs. */
async function judge(folders, scored, say) {
  const beside = join(root, "target/bench/minilm.tsv");
  await writeFile(beside, scored.map((line) => `${line.join("\t")}\n`).join(""));
  const options = ["--judged", ...folders, "--sources", join(dirname(cache), "lexicon"), "--lexicon", "matcher-wasm/lexicon/lexicon.bin", "--beside", beside];
  const build = ["run", "--quiet", "--profile", "native", "-p", "lexicon-builder", "--", "judge", ...options];
  const report = execFileSync("bash", ["-c", 'exec "$@" 2>&1', "judge", "cargo", ...build], { cwd: root, encoding: "utf8" });
  for (const line of report.split("\n").filter(Boolean)) say(`judged: ${line.trim().replace(/^.*\/(?=[^/]+$)/, "")}`, "");
}

async function byTacit(matcher, resumes, values) {
  const postings = await matcher.readPostings(values.map(({ id, title, text }) => ({ "@type": "JobPosting", identifier: id, title, description: text })));
  const orders = new Map();
  for (const { id, text } of resumes) {
    const profile = await matcher.readResume(new TextEncoder().encode(text));
    orders.set(id, (await matcher.match(profile, postings)).map(({ posting }) => posting));
  }
  return orders;
}

async function byVectors(embed, resumes, values, scored) {
  const vectors = await embed(values.map(({ text }) => text));
  const orders = new Map();
  for (const { id, text } of resumes) {
    const [resume] = await embed([text]);
    const scores = new Map(values.map((posting, at) => [posting.id, cosine(resume, vectors[at])]));
    scores.forEach((score, posting) => scored.push(["MiniLM", id, posting, score]));
    orders.set(id, byScore(scores));
  }
  return orders;
}
