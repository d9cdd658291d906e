// One resume against 100 postings with texts: the package, and the same work by transformers.js.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../packaging/package.mjs";
import { cosine } from "./peers.mjs";
import { processor } from "./race.mjs";

/** The postings of the demo site, as often as it takes to have a hundred, each with an identifier of its own. */
async function hundred() {
  const values = JSON.parse(await readFile(join(root, "demo-site/postings.json"), "utf8"));
  return Array.from({ length: 100 }, (_, at) => ({ ...values[at % values.length], identifier: `P-${at}` }));
}

/** Milliseconds of processor of each way, for the plot. */
export async function matching(matcher, others, say) {
  const values = JSON.stringify(await hundred());
  const profile = await matcher.readResume(await readFile(join(root, "demo-site/resumes/jonas-oyelaran-backend.pdf")));
  const postings = await matcher.readPostings(values);
  const letters = postings.reduce((sum, { text }) => sum + text.length, 0);
  const [read, match] = [await processor(() => matcher.readPostings(values)), await processor(() => matcher.match(profile, postings))];
  say(`one resume against 100 postings of ${Math.round(letters / 100)} letters, every reason counted (processor time)`, `${match.toFixed(0)} ms`);
  say("  reading these postings first (skills, requirements, pay, cues)", `${read.toFixed(0)} ms`);
  const times = { tacit: match };
  for (const [name, embed] of Object.entries(others)) {
    const ms = await processor(async () => {
      const [resume, ...vectors] = await embed([profile.meta.tacit.text, ...postings.map(({ text }) => text)]);
      vectors.map((vector) => cosine(resume, vector)).toSorted((a, b) => b - a);
    }, 1);
    say(`the same texts embedded and compared by ${name} (MiniLM, 8 bits, first 256 tokens)`, `${ms.toFixed(0)} ms`);
    say(`  that takes, as long as matching / as reading and matching`, `${(ms / match).toFixed(0)} / ${(ms / (match + read)).toFixed(0)} times`);
    times[name] = ms;
  }
  return times;
}
