import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { built, document } from "./package.mjs";

const { Matcher } = await import(pathToFileURL(join(built, "node.js")));

/** Every `{quote, span}` inside a value. */
const quotesOf = (value) => {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(quotesOf);
  return typeof value.quote === "string" && value.span ? [value, ...inside] : inside;
};

const quotesFit = (value, text) => {
  const quotes = quotesOf(value);
  for (const { quote, span } of quotes) assert.equal(text.slice(span.start, span.end), quote);
  return quotes.length;
};

test("every span quotes its text among emoji and accents, on the way out of every call", async () => {
  const matcher = await Matcher.load();
  const profile = await matcher.readResume(await readFile(document("emoji.txt")));
  const { text } = profile.meta.tacit;
  assert.ok(text.includes("🚀") && text.length < new TextEncoder().encode(text).length);
  assert.ok(quotesFit(profile, text) > 0);
  const postings = await matcher.readPostings(await readFile(document("postings.json"), "utf8"));
  const baker = postings.find(({ id }) => id === "baker");
  assert.ok(baker.text.includes("🥐"));
  for (const posting of postings) quotesFit(posting, posting.text);

  let checked = 0;
  for (const match of await matcher.match(profile, postings)) {
    const posting = postings.find(({ id }) => id === match.posting);
    const proofs = match.contributions.flatMap(({ evidence }) => evidence);
    checked += quotesFit(proofs.flatMap((proof) => proof.resume ?? []), text);
    quotesFit(match.flags.map(({ resume }) => resume ?? null), text);
    checked += quotesFit([...proofs.map((proof) => proof.posting ?? null), ...match.missing.map((missing) => missing.posting)], posting.text);
    const { sentences } = await matcher.summarize(profile, match);
    for (const { text: sentence, span } of sentences) assert.equal(text.slice(span.start, span.end), sentence);
  }
  assert.ok(checked > 0, "the matches quote something");
  matcher.close();
});

test("spans go in again as they came out", async () => {
  const matcher = await Matcher.load();
  const resume = await readFile(document("emoji.txt"));
  const postings = await matcher.readPostings(await readFile(document("postings.json"), "utf8"));
  const profile = await matcher.readResume(resume);
  const copies = JSON.parse(JSON.stringify([profile, postings]));
  assert.deepEqual(await matcher.match(...copies), await matcher.match(profile, postings));
  matcher.close();
});

test("a span that does not fit its text is refused, not moved", async () => {
  const matcher = await Matcher.load();
  const profile = await matcher.readResume(await readFile(document("emoji.txt")));
  const rocket = profile.meta.tacit.text.indexOf("🚀");
  for (const span of [{ start: 0, end: 99_999 }, { start: rocket + 1, end: rocket + 2 }, { start: 5, end: 2 }, { start: -1, end: 2 }]) {
    const broken = structuredClone(profile);
    broken.meta.tacit.evidence[0].span = span;
    await assert.rejects(matcher.match(broken, []), { name: "MatcherError", code: "invalid_value" });
  }
  matcher.close();
});

test("a lone surrogate in a text breaks nothing", async () => {
  const matcher = await Matcher.load();
  const text = "\ud83d Python \udc0d and SQL";
  for (const { start, end } of await matcher.findSkills(text)) assert.match(text.slice(start, end), /Python|SQL/);
  matcher.close();
});
