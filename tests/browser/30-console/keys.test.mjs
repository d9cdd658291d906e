// The employer's long-term key: it signs every other, career sites name it, and the widget seals to nothing that it has not signed.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { readFile } from "node:fs/promises";
import { approve, axe, giveResume, matched, open, openWidget, publishKey, tenant, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { send, told } from "./letters.mjs";

const pages = {};
let stage, page, problems, file;
before(async () => {
  stage = await open({ pages });
  page = await stage.browser.newPage();
  problems = watch(page);
  file = await publishKey(page, stage);
});
after(() => stage?.close());

const go = (name) => page.getByRole("navigation", { name: "Console" }).getByRole("button", { name }).click();
const fact = (name) => page.locator("dl.facts div", { hasText: name }).locator("code").innerText();
const configuration = async () => JSON.parse(await told(stage));

async function console_with(path) {
  const fresh = await stage.browser.newPage();
  await fresh.goto(`${stage.api}/console/#tenant=${tenant}&token=${stage.token}`);
  await fresh.getByRole("button", { name: "Key", exact: true }).click();
  await fresh.locator("input[type=file]").first().setInputFiles(path);
  return fresh;
}

async function rotate(desk) {
  await desk.getByRole("button", { name: "Make a key" }).click();
  const download = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Save key file" }).click();
  const path = `${file}-after`;
  await (await download).saveAs(path);
  await desk.getByRole("button", { name: "Publish key" }).click();
  await desk.getByText(/^Key [0-9a-f]{16} is published/).waitFor();
  return path;
}

// N4
test("a key is published with the signature of the long-term key, which the page names by its fingerprint", async () => {
  const { key } = await configuration();
  const identity = Buffer.from(key.signed.identity, "base64url");
  const fingerprint = createHash("sha256").update(identity).digest("hex").slice(0, 32);
  assert.equal(await fact("Signed by"), fingerprint);
  await page.getByText("your long-term key, open here").waitFor();
  const held = await crypto.subtle.importKey("raw", identity, "Ed25519", false, ["verify"]);
  const statement = Buffer.from(`tacit employer key 1\n${tenant}\n${key.public}`);
  assert.ok(await crypto.subtle.verify("Ed25519", held, Buffer.from(key.signed.signature, "base64url"), statement));
  const saved = JSON.parse(await readFile(file, "utf8"));
  assert.equal(saved.identity.public, key.signed.identity);
  assert.ok(!JSON.stringify(await configuration()).includes(saved.identity.private));
  assert.deepEqual(stage.recorder.leaks([saved.identity.private, saved.keys[0].private]), []);
});

// N4: sent before the change, sent by a page that was open over it, sent after it: one file opens all of them.
test("after a change of keys, old shares are read, what is on its way is taken, and the career site stays as it is", async () => {
  const [before, fingerprint] = [await told(stage), await fact("Signed by")];
  await send(stage);
  const after = await rotate(page);
  assert.notEqual(JSON.parse(before).key.id, (await configuration()).key.id);
  assert.equal(await fact("Signed by"), fingerprint, "the same long-term key");
  await send(stage, before);
  await send(stage);

  const fresh = await console_with(after);
  await fresh.getByText("2 keys are open.").waitFor();
  await fresh.getByText("your long-term key, open here").waitFor();
  assert.deepEqual(await axe(fresh), []);
  await fresh.getByRole("button", { name: "Inbox" }).click();
  await fresh.getByRole("button", { name: "Open all 18" }).click();
  await fresh.getByText("18 opened.").waitFor();
  await fresh.getByRole("button", { name: /^Requests/ }).click();
  await fresh.getByText("Please tell me what you keep about me").nth(2).waitFor();
  await fresh.close();
});

// JT39: who reads the inbox need not be able to vouch for keys.
test("recruiters get a file that opens everything and cannot sign", async () => {
  await go("Key");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save without the long-term key" }).click();
  const path = await (await download).path();
  const saved = JSON.parse(await readFile(path, "utf8"));
  assert.deepEqual(Object.keys(saved), ["kind", "version", "keys"]);
  assert.equal(saved.keys.length, 2);
  const desk = await console_with({ name: "keys.json", mimeType: "application/json", buffer: await readFile(path) });
  await desk.getByText("2 keys are open.").waitFor();
  await desk.getByText("as the server says").waitFor();
  await desk.close();
});

/** A page of the employer's with the lines of "Embed", and one job. */
async function paste() {
  await go("Embed");
  await page.getByText("integrity=").waitFor();
  const lines = await page.getByRole("group", { name: "Lines of HTML" }).innerText();
  const job = { "@context": "https://schema.org", "@type": "JobPosting", title: "Backend engineer", identifier: "be-1", description: "You build services in Rust and PostgreSQL." };
  pages["/pinned"] = `<!doctype html><html lang="en"><title>Jobs</title><script type="application/ld+json">${JSON.stringify(job)}</script>${lines}`;
}

/** Puts a key in the place of the employer's, as whoever holds the server can. */
async function substitute(signed) {
  const headers = { authorization: `Bearer ${stage.token}`, "content-type": "application/json" };
  const { x } = generateKeyPairSync("x25519").publicKey.export({ format: "jwk" });
  const body = JSON.stringify({ public: x, signed: signed?.(x) });
  const answer = await fetch(`${stage.api}/v1/tenants/${tenant}/key`, { method: "PUT", headers, body });
  assert.equal(answer.status, 200);
}

/** Opens the widget on that page and prepares a summary. */
async function prepare() {
  const site = await stage.browser.newPage();
  await site.addInitScript(() => {
    window.codes = [];
    addEventListener("tacit-error", ({ detail }) => window.codes.push(detail.code), true);
  });
  await site.goto(`${stage.host}/pinned`);
  const app = await openWidget(site);
  await giveResume(app, { name: "resume.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer: planted.docx() });
  await (await matched(app)).first().click();
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".consent").waitFor();
  return { site, detail, codes: () => site.evaluate(() => window.codes) };
}

test("a key that the long-term key has signed is sealed to", async () => {
  await paste();
  const { site, detail, codes } = await prepare();
  await approve(detail);
  await detail.getByText(/^Sent to/).waitFor({ timeout: 15_000 });
  assert.deepEqual(await codes(), []);
  await site.close();
});

// N4: whoever holds the server can hand out any key, and say of it what they like; the widget seals to none of these.
test("a key that somebody has put on the server is refused, in plain words, and nothing can be sent", async () => {
  const { key } = await configuration();
  const own = key.signed;
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const theirs = (x) => ({
    identity: publicKey.export({ format: "jwk" }).x,
    signature: sign(null, Buffer.from(`tacit employer key 1\n${tenant}\n${x}`), privateKey).toString("base64url"),
  });
  const substitutes = {
    "one without a signature": undefined,
    "one signed by another long-term key": theirs,
    "one with the signature of the employer's real key": () => own,
    "one with somebody else's signature in the employer's name": (x) => ({ ...theirs(x), identity: own.identity }),
  };
  for (const [name, signed] of Object.entries(substitutes)) {
    await substitute(signed);
    const { site, detail, codes } = await prepare();
    await detail.getByText("It could be somebody else’s key").waitFor();
    assert.equal(await detail.getByRole("button", { name: "Approve and send" }).count(), 0, name);
    assert.deepEqual(await codes(), ["unsigned_key"], name);
    await site.close();
  }
  // The console, with the key file open, says so, too.
  await substitute(theirs);
  await page.getByRole("button", { name: "Refresh" }).click();
  await go("Key");
  await page.getByText("If nobody of your team has published this key, somebody else has.").waitFor();
  await go("Embed");
  await page.getByText("integrity=").waitFor();
  assert.ok(pages["/pinned"].includes(await page.getByRole("group", { name: "Lines of HTML" }).innerText()), "the lines name the employer's own all the same");
  const headers = { authorization: `Bearer ${stage.token}` };
  const { shares } = await (await fetch(`${stage.api}/v1/tenants/${tenant}/shares`, { headers })).json();
  const ours = JSON.parse(await readFile(`${file}-after`, "utf8")).keys.map(({ id }) => id);
  assert.deepEqual([...new Set(shares.map(({ keyId }) => keyId))].sort(), ours.sort(), "nothing was sealed to any of them");
});

// AJ31, JT39
test("the owner reads who did what, and saves it", async () => {
  await page.getByRole("button", { name: "Refresh" }).click();
  await go("Log");
  const rows = page.locator("tbody tr");
  const lines = await rows.allInnerTexts();
  const { key } = await configuration();
  assert.match(lines.find((line) => line.includes("Published a key")), new RegExp(key.id));
  assert.ok(lines.some((line) => line.includes("Fetched the inbox")));
  await page.getByText("and all of them fit").waitFor();
  assert.deepEqual(await axe(page), []);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const csv = await readFile(await (await download).path(), "utf8");
  assert.equal(csv.trim().split("\r\n").length, lines.length + 1);
  assert.deepEqual(problems, []);
});
