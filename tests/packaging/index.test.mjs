// The index of postings through the package: packed, opened, ranked, refused.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { made } from "../bench/made.mjs";
import { built, document, tacit, temporaryFolder } from "./package.mjs";

const { Matcher } = await import(pathToFileURL(join(built, "node.js")));
const values = Array.from({ length: 450 }, (_, at) => made(at));
let matcher, profile, postings;
before(async () => {
  matcher = await Matcher.load();
  profile = await matcher.readResume(await readFile(document("resume.txt")), { today: "2026-11" });
  postings = await matcher.readPostings(values);
});
after(() => matcher?.close());

test("a posting takes at most a hundred bytes beside title, identifier and address", async () => {
  const bytes = await matcher.packIndex(postings);
  const names = postings.reduce((sum, { title, id, url }) => sum + Buffer.byteLength(`${title}${id}${url}`), 0);
  assert.ok(bytes.length - names <= 100 * postings.length, `${(bytes.length - names) / postings.length} bytes`);
});

test("the best of an index come with place, title, address and score, best first, as many as wanted", async () => {
  const index = await matcher.openIndex(await matcher.packIndex(postings));
  assert.equal(index.length, postings.length);
  const ranked = await matcher.rankIndex(profile, index, {}, { limit: 7 });
  assert.equal(ranked.length, 7);
  for (const { place, title, url, score, posting, match } of ranked) {
    assert.deepEqual([title, url, posting.id], [postings[place].title, postings[place].url, postings[place].id]);
    assert.equal(match.score, score);
  }
  const scores = ranked.map(({ score }) => score);
  assert.deepEqual(scores, scores.toSorted((a, b) => b - a));
  assert.equal((await matcher.rankIndex(profile, index)).length, 100);
});

test("the order of an index is near that of the postings themselves", async () => {
  const index = await matcher.openIndex(await matcher.packIndex(postings));
  const whole = (await matcher.match(profile, postings)).map(({ score }) => score);
  const score = new Map((await matcher.match(profile, postings)).map((match) => [match.posting, match.score]));
  const best = (await matcher.rankIndex(profile, index, {}, { limit: 20 })).map(({ posting }) => score.get(posting.id));
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  assert.ok(mean(best) > 0.9 * mean(whole.slice(0, 20)), `${mean(best)} of ${mean(whole.slice(0, 20))}`);
});

test("a hard preference leaves postings of an index out", async () => {
  const index = await matcher.openIndex(await matcher.packIndex(postings));
  const ranked = await matcher.rankIndex(profile, index, { places: { value: ["Oslo"], hard: true } });
  assert.ok(ranked.length > 0 && ranked.every(({ posting }) => posting.places[0].startsWith("Oslo")));
});

test("what is no index, or not one of this lexicon, is refused by its code", async () => {
  const bytes = await matcher.packIndex(postings.slice(0, 2));
  const refused = (change) => assert.rejects(matcher.openIndex(change(Uint8Array.from(bytes))), (error) => (refused.code = error.code) && true);
  for (const [change, code] of [
    [() => new Uint8Array(), "index_damaged"],
    [() => new TextEncoder().encode("not an index of postings, but forty-eight bytes!!!"), "index_damaged"],
    [(all) => all.subarray(0, 60), "index_damaged"],
    [(all) => ((all[100] ^= 1), all), "index_damaged"],
    [(all) => ((all[8] = 9), all), "index_version"],
  ]) {
    await refused(change);
    assert.equal(refused.code, code);
  }
});

test("votes move postings that are alike and leave others where they are", async () => {
  const some = postings.slice(0, 30);
  const shifts = await matcher.shifts(some, [{ posting: "J-0", up: true }]);
  assert.deepEqual([shifts.length, shifts[0]], [30, { posting: "J-0", points: 10 }]);
  const of = (title) => shifts.filter((_, at) => at > 0 && some[at].title.endsWith(title)).map(({ points }) => points);
  assert.ok(of("Backend Engineer").every((points) => points > 0) && of("Chef").every((points) => points === 0));
});

test("the command line packs lists of any length and lines of JSON, and ranks what it packed", async () => {
  const folder = await temporaryFolder();
  const [list, lines, out] = ["jobs.json", "jobs.jsonl", "jobs.tacit"].map((name) => join(folder, name));
  await writeFile(list, JSON.stringify(values));
  await writeFile(lines, values.map((value) => JSON.stringify(value)).join("\n"));
  for (const file of [list, lines]) {
    const { code, err } = await tacit("index", file, "-o", out);
    assert.deepEqual([code, err], [0, ""]);
    const packed = await matcher.openIndex(await readFile(out));
    assert.equal(packed.length, postings.length);
    const all = await matcher.rankIndex(profile, packed, {}, { limit: 1000 });
    assert.deepEqual(all.map(({ posting }) => posting.id).toSorted(), postings.map(({ id }) => id).toSorted());
  }
  const { code, out: printed } = await tacit("match", document("resume.txt"), out, "--limit", "5", "--today", "2026-11");
  assert.equal(code, 0);
  const ranked = await matcher.rankIndex(profile, await matcher.openIndex(await readFile(out)), {}, { limit: 5 });
  assert.deepEqual(JSON.parse(printed).map(({ place, url, posting, score }) => [place, url, posting, score]), ranked.map(({ place, url, posting, score }) => [place, url, posting.id, score]));
});

test("the command line says what an index wants", async () => {
  assert.equal((await tacit("index", document("postings.json"))).code, 2);
  assert.equal((await tacit("match", document("resume.txt"), document("postings.json"), "--limit", "5")).code, 2);
  assert.equal((await tacit("match", document("resume.txt"), document("postings.json"), "--limit", "none")).code, 2);
});
