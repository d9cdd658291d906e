// The vault on disk: in the app's own frame under its own policy, in a browser with a profile of its own whose files are read afterwards.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appOf, giveResume, matched, open, openProfile, openWidget, root } from "../stage.mjs";
import * as planted from "../planted.mjs";

const PASSPHRASE = "correct horse battery staple";
const content = JSON.stringify({ resumes: [planted.person], text: planted.html() });

let stage, profile;
const contexts = new Set();
/** A browser over the profile; one at a time, and closed even if its test fails. */
async function browser() {
  for (const context of contexts) await context.close().catch(() => {});
  contexts.clear();
  const context = await openProfile(profile);
  contexts.add(context);
  return context;
}

before(async () => {
  stage = await open();
  profile = await mkdtemp(join(tmpdir(), "tacit-profile-"));
});
after(async () => {
  for (const context of contexts) await context.close().catch(() => {});
  await stage?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

/** The app's frame in a fresh window of the profile; `run(call, ...arguments)` calls the vault's module there. */
async function app(context) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(stage.site);
  await openWidget(page);
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  const run = (call, ...rest) =>
    frame.evaluate(async ([name, values]) => {
      const module = await import("/assets/vault.js");
      try {
        const value = await module[name](...values);
        return value === undefined ? {} : { value };
      } catch (error) {
        return { code: error.code ?? String(error) };
      }
    }, [call, rest]);
  return { page, frame, run };
}

/** All that a page can have on disk, by the browser's own account. */
const stored = (frame) =>
  frame.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys().catch(() => []),
    cookies: document.cookie,
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    files: await (async () => {
      const names = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
      return names;
    })().catch(() => []),
  }));
const nothing = { databases: [], local: [], session: [], caches: [], cookies: "", workers: 0, files: [] };

/** `[file, string]` of each planted string in the profile's files, as UTF-8, UTF-16 and base64. */
async function onDisk(strings) {
  const found = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const text of strings) {
      const forms = [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(Buffer.from(text).toString("base64").replace(/.?=*$/, ""))];
      if (forms.some((form) => bytes.includes(form))) found.push([path.slice(profile.length), text]);
    }
  }
  return found;
}

/** The whole table of what may be stored. */
const table = async () => JSON.parse(await readFile(join(root, "widget/storage.json"), "utf8"));

// JT24, JT27, AJ35, AJ36
test("without a vault the whole story leaves nothing on disk", async () => {
  const context = await browser();
  const { page, frame } = await app(context);
  const shown = appOf(page);
  await giveResume(shown, { name: "Quillaya-Marbrook.docx", mimeType: "", buffer: planted.docx() });
  await (await matched(shown)).first().click();
  assert.deepEqual(await stored(frame), nothing);
  await context.close();
  assert.deepEqual(await onDisk(planted.planted), []);
});

// JT24, AJ27: AES-256-GCM under a passphrase.
test("a vault with a passphrase holds no planted string on disk, opens with the passphrase alone, and survives the browser", async () => {
  let context = await browser();
  let { frame, run } = await app(context);
  assert.deepEqual(await run("state"), { value: "none" });
  assert.deepEqual(await stored(frame), nothing, "asking whether there is a vault makes none");
  assert.deepEqual(await run("create", "too short", content), { code: "passphrase_too_short" });
  assert.deepEqual(await run("create", PASSPHRASE, content), {});
  assert.deepEqual(await run("create", PASSPHRASE, "other"), { code: "vault_exists" });
  assert.deepEqual(await run("state"), { value: "open" });
  // AJ35, JT27: what is stored is what the table says, and nothing else.
  const { items } = await table();
  assert.deepEqual(await stored(frame), { ...nothing, databases: items.filter(({ where }) => where === "IndexedDB").map(({ key }) => key.split("/")[0]) });
  for (const { key, purpose, expiry } of items) assert.ok(key && purpose && expiry);
  const record = await frame.evaluate(() => new Promise((resolve) => {
    const opening = indexedDB.open("tacit");
    opening.onsuccess = () => {
      const reading = opening.result.transaction("vault").objectStore("vault").getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.map((one) => Object.entries(one).map(([name, value]) => [name, value?.byteLength ?? value])));
      };
    };
  }));
  assert.deepEqual(record, [[["version", 1], ["memoryKiB", 19456], ["passes", 2], ["salt", 16], ["nonce", 12], ["sealed", Buffer.byteLength(content) + 16]]]);
  await context.close();
  assert.deepEqual(await onDisk([...planted.planted, PASSPHRASE]), []);

  context = await browser();
  ({ frame, run } = await app(context));
  assert.deepEqual(await run("state"), { value: "locked" });
  assert.deepEqual(await run("save", "overwritten"), { code: "vault_locked" });
  for (const wrong of ["", "correct horse battery stapler", "Correct horse battery staple", `${PASSPHRASE} `]) assert.deepEqual(await run("unlock", wrong), { code: "wrong_passphrase" });
  assert.deepEqual(await run("unlock", PASSPHRASE), { value: content });
  assert.deepEqual(await run("save", `${content} and more`), {});
  assert.deepEqual(await run("lock"), {});
  assert.deepEqual(await run("state"), { value: "locked" });
  assert.deepEqual(await run("unlock", PASSPHRASE), { value: `${content} and more` });
  await context.close();
  assert.deepEqual(await onDisk([...planted.planted, PASSPHRASE]), []);
});

// N4, AJ27
test("a record that was changed does not open, nor one whose cost was lowered", async () => {
  const context = await browser();
  const { frame, run } = await app(context);
  const tamper = (how) => frame.evaluate((code) => new Promise((resolve) => {
    const opening = indexedDB.open("tacit");
    opening.onsuccess = () => {
      const store = opening.result.transaction("vault", "readwrite").objectStore("vault");
      const reading = store.get("sealed");
      reading.onsuccess = () => {
        const record = reading.result;
        globalThis.kept ??= structuredClone(record);
        if (code === "restore") Object.assign(record, globalThis.kept);
        if (code === "sealed") new Uint8Array(record.sealed)[40] ^= 1;
        if (code === "cut") record.sealed = record.sealed.slice(0, -1);
        if (code === "nonce") record.nonce[0] ^= 1;
        if (code === "salt") record.salt[0] ^= 1;
        if (code === "passes") record.passes = 1;
        if (code === "memory") record.memoryKiB = 64;
        if (code === "huge") record.memoryKiB = 4_000_000;
        if (code === "version") record.version = 2;
        store.put(record, "sealed").onsuccess = () => (opening.result.close(), resolve());
      };
    };
  }), how);
  for (const how of ["sealed", "cut", "nonce", "salt", "passes", "memory"]) {
    await tamper(how);
    assert.deepEqual(await run("unlock", PASSPHRASE), { code: "wrong_passphrase" }, how);
    await tamper("restore");
  }
  await tamper("huge");
  assert.deepEqual(await run("unlock", PASSPHRASE), { code: "vault_damaged" });
  await tamper("restore");
  await tamper("version");
  assert.deepEqual(await run("unlock", PASSPHRASE), { code: "newer_vault" });
  await tamper("restore");
  assert.equal((await run("unlock", PASSPHRASE)).code, undefined, "unchanged it opens");
  await context.close();
});

test("a changed passphrase opens and the old one does not; salt and nonce are new each time", async () => {
  const context = await browser();
  const { frame, run } = await app(context);
  const other = "ein anderes, längeres Geheimwort";
  assert.deepEqual(await run("change", "not the passphrase", other), { code: "wrong_passphrase" });
  assert.deepEqual(await run("change", PASSPHRASE, "short"), { code: "passphrase_too_short" });
  assert.deepEqual(await run("change", PASSPHRASE, other), {});
  assert.deepEqual(await run("unlock", PASSPHRASE), { code: "wrong_passphrase" });
  // Typed with a composed and with a combining letter it is the same.
  assert.equal((await run("unlock", other.normalize("NFD"))).code, undefined);
  const parts = () => frame.evaluate(() => new Promise((resolve) => {
    const opening = indexedDB.open("tacit");
    opening.onsuccess = () => {
      const reading = opening.result.transaction("vault").objectStore("vault").get("sealed");
      reading.onsuccess = () => (opening.result.close(), resolve([String(reading.result.salt), String(reading.result.nonce)]));
    };
  }));
  const [salt, nonce] = await parts();
  await run("save", "the same");
  const [sameSalt, nextNonce] = await parts();
  assert.deepEqual([sameSalt === salt, nextNonce === nonce], [true, false]);
  await context.close();
});

// AJ23: delete everything.
test("forgetting leaves nothing that the browser knows of, and the vault can be made anew", async () => {
  const context = await browser();
  const { frame, run } = await app(context);
  assert.deepEqual(await run("forget"), {});
  assert.deepEqual(await run("state"), { value: "none" });
  assert.deepEqual(await run("unlock", PASSPHRASE), { code: "no_vault" });
  assert.deepEqual(await run("save", "x"), { code: "vault_locked" });
  assert.deepEqual(await stored(frame), nothing);
  assert.deepEqual(await run("create", PASSPHRASE, content), {});
  await run("forget");
  assert.deepEqual(await stored(frame), nothing);
  await context.close();
});

// The control: what is stored without a seal is found by the same search.
test("a planted string that is stored in the open would have been found in the files", async () => {
  const context = await browser();
  const { frame } = await app(context);
  await frame.evaluate((text) => new Promise((resolve) => {
    const opening = indexedDB.open("open-book", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("page");
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("page", "readwrite", { durability: "strict" });
      transaction.objectStore("page").put({ text }, "1");
      transaction.oncomplete = () => (opening.result.close(), resolve());
    };
  }), content);
  await context.close();
  const found = new Set((await onDisk(planted.planted)).map(([, text]) => text));
  assert.ok(found.size >= 15, `${found.size} of ${planted.planted.length} planted strings were found`);
});

// AJ27, N9: what is not asked for is not fetched.
test("the vault's program is not fetched before a vault is asked for", async () => {
  const page = await stage.browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(stage.site);
  const shown = await openWidget(page);
  await giveResume(shown, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(shown);
  assert.deepEqual(asked.filter((path) => path.includes("vault")), []);
  await page.close();
});
