// The last of the suite: looks through all that the servers of all tests have kept and told (databases, their logs, the servers' logs, metrics, a
// backup of each) for what was planted in resumes and typed by hand, and for addresses of those who asked.
import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { approve, giveResume, matched, open, openWidget, publishKeyAside, traces } from "../stage.mjs";
import { startPostgres } from "../postgres.mjs";
import { tracesIn } from "../recorder.mjs";
import * as planted from "../planted.mjs";

const secrets = [...planted.planted, ...planted.typed, "Quillaya-Marbrook.docx"];

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());

/** Addresses of browsers, and what they call themselves. The configuration has addresses of its own, and the server says where it listens. */
function visitorsIn(file, bytes) {
  if (file.endsWith(".toml")) return [];
  const text = bytes.toString("latin1").replace(/^listening on http.*$/gm, "");
  return text.match(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|\[?::1\]?:\d+|Mozilla\/|HeadlessChrome/g) ?? [];
}

/** `[file, what]` for each trace in the files. */
const found = (files) =>
  files.flatMap((file) => {
    const bytes = readFileSync(file);
    return [...tracesIn(bytes, secrets).map((trace) => trace.join(" as ")), ...visitorsIn(file, bytes)].map((trace) => [file, trace]);
  });

/** A seeker is counted, sends a summary with a name, and asks the employer something. */
async function story(stage) {
  await publishKeyAside(stage);
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "Quillaya-Marbrook.docx", mimeType: "", buffer: planted.docx() });
  const jobs = await matched(app);
  await app.getByRole("tab", { name: "Privacy" }).click();
  await app.getByRole("switch", { name: /Count me anonymously/ }).check();
  await app.getByRole("tab", { name: "Jobs" }).click();
  await jobs.first().click();
  await app.getByRole("button", { name: /^Prepare a summary/ }).click();
  await app.getByRole("switch", { name: /^Name/ }).check();
  await approve(app.locator("body"));
  await app.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  assert.ok(stage.recorder.to(stage.api, "/v1/counts").length > 0 && stage.recorder.to(stage.api, "/v1/shares").length === 1);
}

// JT19, JT26, AJ41
test("what the servers of the whole suite have kept and told holds nothing that was planted or typed, and no address", async (t) => {
  const stage = await open();
  try {
    await story(stage);
  } finally {
    await stage.close();
  }
  const servers = readdirSync(traces);
  t.diagnostic(`${servers.length} servers, ${filesIn(traces).length} files`);
  for (const server of servers) {
    const kept = filesIn(join(traces, server)).map((file) => file.slice(join(traces, server).length + 1).replace(/\d{4}-\d\d-\d\d/, "DAY"));
    for (const file of ["server.log", "metrics.txt", "backups/tacit-DAY.db"]) assert.ok(kept.includes(file), `${server} has no ${file}`);
  }
  assert.ok(filesIn(traces).some((file) => file.endsWith("tacit.db-wal") && statSync(file).size > 0), "the databases' logs are among them");
  assert.deepEqual(found(filesIn(traces)), []);
});

test("over PostgreSQL neither its files, its log of writes, its log with every value, nor a backup hold a trace", async () => {
  const postgres = await startPostgres();
  try {
    const stage = await open({ database: postgres.address });
    try {
      await story(stage);
    } finally {
      await stage.close();
    }
  } finally {
    await postgres.stop();
  }
  // But its settings and its templates, which nobody writes.
  const files = filesIn(postgres.folder).filter((file) => !/\/data\/([^/]*\.(conf|opts)$|base\/[14]\/)/.test(file));
  const log = files.filter((file) => file.startsWith(join(postgres.folder, "log/")));
  assert.match(readFileSync(log[0], "latin1"), /INSERT INTO shares/, "its log shows what it was told");
  assert.deepEqual(found(files), []);
  rmSync(postgres.folder, { recursive: true });
});

test("a trace in any encoding would be found", () => {
  const file = join(traces, "planted.txt");
  const encodings = [
    (text) => text,
    (text) => Buffer.from(`x${text}`).toString("base64"),
    (text) => encodeURIComponent(text),
    (text) => Buffer.from(text).toString("hex"),
    (text) => Buffer.from(text, "utf16le"),
    (text) => Buffer.concat([Buffer.from("words before "), gzipSync(`{"cv":"${text}"}`)]),
    (text) => brotliCompressSync(text),
  ];
  try {
    for (const [n, encode] of encodings.entries()) {
      for (const secret of secrets) {
        writeFileSync(file, encode(secret));
        assert.equal(found([file])[0]?.[0], file, `${secret}, encoding ${n}`);
      }
    }
    for (const visitor of ["peer=203.0.113.77:4242", "peer=[::1]:4242", "agent=Mozilla/5.0"]) {
      writeFileSync(file, visitor);
      assert.equal(found([file]).length, 1, visitor);
    }
  } finally {
    rmSync(file);
  }
});
