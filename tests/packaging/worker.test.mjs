import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { built, document, endlessEngine, run, trappingEngine } from "./package.mjs";

const { Matcher, MatcherError } = await import(pathToFileURL(join(built, "node.js")));
const resume = await readFile(document("resume.txt"));
const postings = await readFile(document("postings.json"), "utf8");

const rejectsWith = (promise, code) =>
  assert.rejects(promise, (error) => {
    assert.ok(error instanceof MatcherError, String(error));
    assert.equal(error.code, code);
    return true;
  });

test("the README's story runs: load, read, match, summarize", async () => {
  const matcher = await Matcher.load();
  const profile = await matcher.readResume(resume, { fileName: "resume.txt" });
  const [first, second] = await matcher.match(profile, await matcher.readPostings(postings));
  assert.equal(first.posting, "data-engineer");
  assert.ok(first.score > second.score);
  const summary = await matcher.summarize(profile, first);
  assert.equal(summary.posting, "data-engineer");
  for (const { text, span } of summary.sentences) assert.equal(profile.meta.tacit.text.slice(span.start, span.end), text);
  matcher.close();
});

test("the same input gives the same bytes", async () => {
  const matcher = await Matcher.load();
  const whole = async () => {
    const profile = await matcher.readResume(resume);
    return JSON.stringify(await matcher.match(profile, await matcher.readPostings(postings)));
  };
  assert.equal(await whole(), await whole());
  matcher.close();
});

test("jobs that go on count to the given month, or to the current one", async () => {
  const matcher = await Matcher.load();
  const open = new TextEncoder().encode("Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - present\n- Wrote Python");
  const { meta } = await matcher.readResume(open, { today: "2024-12" });
  assert.deepEqual([meta.tacit.today, meta.tacit.years], ["2024-12", 5]);
  assert.deepEqual(meta.tacit.skills.map(({ name, years, lastUsed }) => [name, years, lastUsed])[0].slice(1), [5, "2024-12"]);
  const now = new Date();
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}`;
  assert.equal((await matcher.readResume(open)).meta.tacit.today, month);
  matcher.close();
});

test("years of work and of skills follow corrected dates, and findings follow corrected values", async () => {
  const matcher = await Matcher.load();
  const text = "Zoë Example\nzoe@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - January 2019\n- Wrote Python";
  const profile = await matcher.readResume(new TextEncoder().encode(text), { today: "2026-11" });
  const kinds = ({ meta }) => meta.tacit.findings.map(({ kind }) => kind);
  assert.ok(kinds(profile).includes("dates_reversed"));
  profile.work[0].endDate = "2021-12";
  const corrected = await matcher.recheck(profile);
  assert.deepEqual([corrected.meta.tacit.years, corrected.meta.tacit.skills[0].years, corrected.meta.tacit.today], [2, 2, "2026-11"]);
  assert.ok(!kinds(corrected).includes("dates_reversed"));
  assert.deepEqual(corrected.meta.tacit.evidence, profile.meta.tacit.evidence, "places outside are UTF-16 before and after");
  await rejectsWith(matcher.recheck(profile, { today: "soon" }), "invalid_today");
  matcher.close();
});

test("a summary needs the posting again once the match is a copy", async () => {
  const matcher = await Matcher.load();
  const profile = await matcher.readResume(resume);
  const read = await matcher.readPostings(JSON.parse(postings));
  const [match] = await matcher.match(profile, read);
  const copy = structuredClone(match);
  await rejectsWith(matcher.summarize(profile, copy), "unknown_posting");
  const posting = read.find(({ id }) => id === copy.posting);
  assert.deepEqual(await matcher.summarize(profile, copy, { posting }), await matcher.summarize(profile, match));
  matcher.close();
});

test("a trap rejects its own call with crashed, and the next call gets a fresh worker", async () => {
  const matcher = await Matcher.load({ module: await trappingEngine() });
  const waiting = matcher.findSkills("Python");
  const trapped = matcher.readResume(resume);
  const behind = matcher.findSkills("SQL");
  await rejectsWith(trapped, "crashed");
  assert.ok(Array.isArray(await waiting));
  assert.ok(Array.isArray(await behind), "a call that waited behind the trap is answered");
  await rejectsWith(matcher.readResume(resume), "crashed");
  assert.ok(Array.isArray(await matcher.findSkills("Python")));
  matcher.close();
});

test("a call that never ends is stopped at the limit, and the next call gets a fresh worker", async () => {
  const matcher = await Matcher.load({ module: await endlessEngine(), timeoutMs: 400 });
  await rejectsWith(matcher.readResume(resume), "timed_out");
  assert.ok(Array.isArray(await matcher.findSkills("Python")));
  matcher.close();
});

test("an abort stops a running call, drops a waiting one, and refuses a new one", async () => {
  const matcher = await Matcher.load({ module: await endlessEngine() });
  const running = new AbortController();
  const waiting = new AbortController();
  const [first, second, third] = [
    matcher.readResume(resume, { signal: running.signal }),
    matcher.findSkills("Python", { signal: waiting.signal }),
    matcher.findSkills("SQL"),
  ];
  waiting.abort();
  await rejectsWith(second, "aborted");
  running.abort(new Error("enough"));
  await assert.rejects(first, (error) => error.code === "aborted" && error.cause.message === "enough");
  assert.ok(Array.isArray(await third));
  await rejectsWith(matcher.findSkills("Python", { signal: AbortSignal.abort() }), "aborted");
  await rejectsWith(Matcher.load({ signal: AbortSignal.abort() }), "aborted");
  matcher.close();
});

test("close rejects what has no answer yet, and every later call", async () => {
  const matcher = await Matcher.load({ module: await endlessEngine() });
  const calls = [matcher.readResume(resume), matcher.findSkills("Python")];
  matcher.close();
  for (const call of calls) await rejectsWith(call, "closed");
  await rejectsWith(matcher.findSkills("Python"), "closed");
});

test("a load that failed is tried again: first 503, then fine", async (t) => {
  let requests = 0;
  const bytes = await readFile(join(built, "lexicon.bin"));
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(requests === 1 ? 503 : 200).end(requests === 1 ? "" : bytes);
  }).listen(0, "127.0.0.1");
  t.after(() => server.close());
  await once(server, "listening");
  const lexicon = `http://127.0.0.1:${server.address().port}/lexicon.bin`;
  await rejectsWith(Matcher.load({ lexicon }), "load_failed");
  for (let n = 0; n < 2; n += 1) (await Matcher.load({ lexicon })).close();
  assert.equal(requests, 2, "what was loaded is kept");
});

test("what is no engine or no lexicon is refused with a code", async () => {
  await rejectsWith(Matcher.load({ lexicon: new Uint8Array(64) }), "lexicon_damaged");
  await rejectsWith(Matcher.load({ module: new Uint8Array([1, 2, 3]) }), "load_failed");
  await rejectsWith(Matcher.load({ module: new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) }), "load_failed");
  await rejectsWith(Matcher.load({ module: new URL("file:///nowhere/matcher_bg.wasm") }), "load_failed");
  await rejectsWith(Matcher.load({ lexicon: 7 }), "invalid_value");
  await rejectsWith(Matcher.load({ workerUrl: pathToFileURL(join(built, "no-worker.js")) }), "worker_unavailable");
});

test("bad input is refused with a code, and the worker goes on", async () => {
  const matcher = await Matcher.load();
  await rejectsWith(matcher.readResume(new Uint8Array()), "empty_file");
  await rejectsWith(matcher.readResume(new Uint8Array(200 << 20)), "too_large");
  await rejectsWith(matcher.readResume("a path"), "invalid_value");
  await rejectsWith(matcher.readResume(resume, { today: "last month" }), "invalid_today");
  await rejectsWith(matcher.readPostings("{"), "invalid_json");
  await rejectsWith(matcher.readPostings("[]"), "no_postings");
  await rejectsWith(matcher.match({ work: "a string" }, []), "invalid_value");
  await rejectsWith(matcher.match({}, [], { payFlor: 1 }), "invalid_value");
  await rejectsWith(matcher.match({ basics: () => {} }, []), "invalid_value");
  assert.deepEqual(await matcher.match({}, []), []);
  matcher.close();
});

test("messages never repeat what was given", async () => {
  const matcher = await Matcher.load();
  for (const call of [matcher.match({ work: "Mara Lindqvist" }, []), matcher.readPostings("Mara Lindqvist")]) {
    await assert.rejects(call, (error) => error instanceof MatcherError && !error.message.includes("Mara"));
  }
  matcher.close();
});

test("postings that cannot be read are told one by one while others can", async () => {
  const matcher = await Matcher.load();
  const [{ title: _, ...untitled }, baker] = JSON.parse(postings);
  const problems = [];
  const read = await matcher.readPostings([untitled, baker], { onProblem: (problem) => problems.push(problem) });
  assert.deepEqual(read.map(({ id }) => id), ["baker"]);
  assert.deepEqual(problems.map(({ index, code }) => [index, code]), [[0, "posting_without_title"]]);
  matcher.close();
});

test("a program that does not call close ends all the same", async () => {
  const program = `const { Matcher } = await import(${JSON.stringify(pathToFileURL(join(built, "node.js")))});
    const matcher = await Matcher.load(); console.log((await matcher.findSkills("Python")).length >= 0);`;
  const { code, out } = await run(process.execPath, ["--input-type=module", "--eval", program], { timeout: 30_000 });
  assert.deepEqual([code, out], [0, "true\n"]);
});

test("the engine cannot take more than 256 MiB of memory", async () => {
  const { initSync } = await import(pathToFileURL(join(built, "../npm-build/engine/matcher.js")));
  const { memory } = initSync({ module: await readFile(join(built, "matcher_bg.wasm")) });
  assert.throws(() => memory.grow(256 << 4), RangeError);
});

test("the worker's file imports and fetches nothing", async () => {
  const worker = await readFile(join(built, "worker.js"), "utf8");
  assert.doesNotMatch(worker, /\bfetch\(|XMLHttpRequest|importScripts|WebSocket|EventSource|sendBeacon/);
  // The one import is for Node; browsers do not come there.
  assert.deepEqual(worker.match(/\bimport\b[^;]{0,30}/g)?.map((found) => found.slice(0, 32)), ['import(["node","worker_threads"]']);
});
