// Ranking postings of an index: ten thousand and a hundred thousand.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../packaging/package.mjs";
import { startEngine } from "./engine.mjs";
import { madeIndex } from "./made.mjs";
import { best, processor } from "./race.mjs";

export async function indexed(matcher, say) {
  const profile = await matcher.readResume(await readFile(join(root, "demo-site/resumes/jonas-oyelaran-backend.pdf")));
  for (const n of [10_000, 100_000]) {
    const maker = await startEngine();
    const bytes = await madeIndex(maker, n);
    maker.close();
    const engine = await startEngine();
    const rank = () => engine.rankIndex(profile, bytes, {}, 100);
    const ms = await best(rank, 3);
    say(`the best 100 of ${n.toLocaleString("en")} indexed postings, index checked and ranked`, `${ms.toFixed(0)} ms, ${(await processor(rank, 3)).toFixed(0)} of processor`);
    say("  bytes of that index a posting, with title and address", (bytes.length / n).toFixed(1));
    say("  memory of the engine afterwards", `${Math.ceil(engine.memory / 2 ** 20)} MiB`);
    engine.close();
  }
}
