import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { cli, document, run, tacit, temporaryFolder } from "./package.mjs";

const lines = (text) => text.trimEnd().split("\n").map((line) => JSON.parse(line));

test("read prints a JSON Resume with the evidence of every skill", async () => {
  const { code, out, err } = await tacit("read", document("resume.txt"));
  assert.deepEqual([code, err], [0, ""]);
  const { basics, work, meta } = JSON.parse(out);
  assert.equal(basics.email, "mara.lindqvist@example.org");
  assert.ok(work.length > 0);
  assert.equal(meta.version, "v1.0.0");
  assert.ok(Array.isArray(meta.tacit.findings) && Array.isArray(meta.tacit.evidence));
  assert.ok(meta.tacit.skills.length > 0);
  for (const { id, name, evidence } of meta.tacit.skills) assert.ok(id && name && evidence.length > 0);
});

test("match prints the documented fields, best first", async () => {
  const { code, out } = await tacit("match", document("resume.txt"), document("postings.json"));
  assert.equal(code, 0);
  const matches = JSON.parse(out);
  assert.deepEqual(matches.map(({ posting }) => posting), ["data-engineer", "baker"]);
  const fields = ["posting", "title", "score", "growth", "preferences", "culture", "contributions", "missing", "advice", "flags", "excluded"];
  for (const match of matches) {
    assert.deepEqual(Object.keys(match), fields);
    for (const part of match.contributions) assert.deepEqual(Object.keys(part), ["name", "points", "max", "evidence"]);
    const sum = match.contributions.reduce((points, part) => points + part.points, 0);
    assert.ok(Math.abs(sum - match.score) < 0.011, `${sum} and ${match.score}`);
  }
});

test("--today fixes the month that jobs which go on count to", async () => {
  const file = join(await temporaryFolder(), "open.txt");
  await writeFile(file, "Jo Example\njo@example.org\n\nExperience\n\nEngineer, Acme GmbH\nJanuary 2020 - present\n- Wrote Python\n");
  const { code, out } = await tacit("read", file, "--today", "2024-12");
  assert.equal(code, 0);
  assert.equal(JSON.parse(out).meta.tacit.years, 5);
  const matched = await tacit("match", file, document("postings.json"), "--today", "2024-12");
  assert.equal(matched.code, 0);
});

test("hard preferences exclude a posting and say which wish it misses", async () => {
  const args = ["match", document("resume.txt"), document("postings.json"), "--preferences", document("preferences.json")];
  const { code, out } = await tacit(...args);
  assert.equal(code, 0);
  const found = JSON.parse(out).find(({ posting }) => posting === "data-engineer");
  assert.deepEqual(found.excluded.map(({ wish }) => wish), ["payFloor"]);
});

test("skills prints an array for each line, empty lines too, in UTF-16 units", async () => {
  const file = join(await temporaryFolder(), "lines.txt");
  const text = ["👩‍👩‍👧 uses Python 🐍 daily", "", "nothing here", "", "SQL"];
  await writeFile(file, `${text.join("\n")}\n`);
  const { code, out } = await tacit("skills", file);
  assert.equal(code, 0);
  const found = lines(out);
  assert.equal(found.length, text.length);
  assert.deepEqual([found[1], found[3]], [[], []]);
  const [python] = found[0];
  assert.deepEqual(Object.keys(python), ["id", "name", "start", "end"]);
  assert.equal(text[0].slice(python.start, python.end), "Python");
  assert.match(found[4][0].id, /^(http:\/\/data\.europa\.eu\/esco\/skill\/|tacit:)/);
});

test("titles ranks every line of the corpus, or every occupation of the lexicon, for each query", async () => {
  const folder = await temporaryFolder();
  const [queries, corpus] = [join(folder, "queries.txt"), join(folder, "corpus.txt")];
  await writeFile(queries, "software developer\nbaker\n");
  await writeFile(corpus, "nurse\nbaker\r\nsoftware engineer\n");
  const ranked = await tacit("titles", queries, corpus);
  assert.equal(ranked.code, 0);
  const [developer, baker] = lines(ranked.out);
  assert.deepEqual([...developer.map(([line]) => line)].sort(), [0, 1, 2]);
  assert.deepEqual([developer[0][0], baker[0][0]], [2, 1]);
  for (const [[, a], [, b]] of [developer, baker].flatMap((rows) => rows.slice(1).map((row, at) => [rows[at], row]))) assert.ok(a >= b);
  const occupations = await tacit("titles", queries);
  assert.equal(occupations.code, 0);
  assert.ok(lines(occupations.out)[0].length > 1000);
});

test("what cannot be read ends with 1, a reason with its code, and nothing on standard output", async () => {
  const folder = await temporaryFolder();
  const file = async (name, content) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const cases = [
    [["read", join(folder, "missing.pdf")], "ENOENT"],
    [["read", folder], "EISDIR"],
    [["read", await file("empty.pdf", "")], "empty_file"],
    [["read", await file("picture.pdf", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"))], "picture"],
    [["read", await file("large.pdf", Buffer.alloc(200 << 20))], "too_large"],
    [["match", document("resume.txt"), await file("broken.json", "{")], "invalid_json"],
    [["match", document("resume.txt"), await file("none.json", "[]")], "no_postings"],
    [["match", document("resume.txt"), await file("untitled.json", '{"@type":"JobPosting","description":"x"}')], "posting_without_title"],
    [["match", document("resume.txt"), document("postings.json"), "--preferences", await file("wishes.json", '{"payFlor":1}')], "invalid_value"],
    [["match", document("resume.txt"), document("postings.json"), "--preferences", await file("no.json", "no")], "invalid_value"],
  ];
  for (const [args, reason] of cases) {
    const { code, out, err } = await tacit(...args);
    assert.deepEqual([code, out], [1, ""], `${args}: ${err}`);
    assert.match(err, new RegExp(`^tacit-match: .*\\(${reason}\\)\n$`), `${args}`);
  }
});

test("wrong usage ends with 2 and shows the usage", async () => {
  const wrong = [[], ["reed", "a"], ["read"], ["read", "a", "b"], ["match", "a"], ["titles"], ["read", "a", "--preferences", "b"], ["skills", "a", "--today", "2026-11"], ["read", document("resume.txt"), "--today", "now"], ["--colour"], ["toString", "a"]];
  for (const args of wrong) {
    const { code, out, err } = await tacit(...args);
    assert.deepEqual([code, out], [2, ""], `${args}`);
    assert.match(err, /^tacit-match: .+\n\n[^]*Exit codes/);
  }
});

test("help and version go to standard output", async () => {
  const help = await tacit("--help");
  assert.equal(help.code, 0);
  for (const command of ["read FILE", "match RESUME POSTINGS", "skills TEXTFILE", "titles QUERIES"]) assert.ok(help.out.includes(command));
  const { version } = JSON.parse(await readFile(join(cli, "../package.json"), "utf8"));
  assert.deepEqual(await tacit("--version"), { code: 0, out: `${version}\n`, err: "" });
});

test("a large output arrives whole through a slow pipe", async () => {
  const folder = await temporaryFolder();
  const titles = join(folder, "titles.txt");
  await writeFile(titles, Array.from({ length: 700 }, (_, n) => `baker number ${n}`).join("\n"));
  const { code, out } = await run("bash", ["-c", '"$0" "$1" titles "$2" "$2" | { sleep 1; cat; }', process.execPath, cli, titles]);
  assert.equal(code, 0);
  const rows = lines(out);
  assert.deepEqual([rows.length, rows.at(-1).length], [700, 700]);
});

test("a reader that closes the pipe early is no error", async () => {
  const child = spawn(process.execPath, [cli, "read", document("resume.txt")], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (data) => (err += data));
  assert.deepEqual([await new Promise((resolve) => child.on("close", resolve)), err], [0, ""]);
});
