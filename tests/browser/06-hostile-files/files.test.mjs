// Bad files: each gets a clear message, and the next good file is read.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { giveResume, matched, open, openWidget } from "../stage.mjs";
import * as planted from "../planted.mjs";

let stage, page, app;
before(async () => {
  stage = await open();
  page = await stage.browser.newPage();
  await page.goto(stage.site);
  app = await openWidget(page);
});
after(() => stage?.close());

const good = () => ({ name: "good.docx", mimeType: "", buffer: planted.docx() });
const file = (name, buffer) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(buffer) });

/** A picture's first bytes. */
const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de", "hex");

/** A minimal PDF whose trailer says that it is encrypted. */
const encrypted = `%PDF-1.6
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -44/O<${"5a".repeat(32)}>/U<${"a5".repeat(32)}>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<${"00".repeat(16)}><${"00".repeat(16)}>]>>
%%EOF`;

/** A DOCX whose document unpacks to `size` zero bytes and says that it has 10. */
function bomb(size) {
  const packed = deflateRawSync(Buffer.alloc(size, 32), { level: 9 });
  const bytes = planted.zip({ "word/document.xml": packed, "[Content_Types].xml": "<Types/>" });
  // Turn the stored entry into a deflated one with a lying length, in its local header and in the directory.
  bytes.writeUInt16LE(8, 8);
  bytes.writeUInt32LE(10, 22);
  const directory = bytes.indexOf("PK\x01\x02", 0, "latin1");
  bytes.writeUInt16LE(8, directory + 10);
  bytes.writeUInt32LE(10, directory + 24);
  return bytes;
}

const cases = [
  ["an empty file", file("empty.pdf", ""), /is empty/],
  ["a picture named .pdf", file("photo.pdf", png), /This is a picture/],
  ["an encrypted PDF", file("locked.pdf", encrypted), /protected by a password/],
  ["a zip bomb", file("bomb.docx", bomb(300 * 1024 * 1024)), /unpacks to far more|damaged/],
];

for (const [what, bad, message] of cases) {
  test(`${what} gets a clear message, and the next good file is read`, async () => {
    await giveResume(app, bad);
    await app.locator(".notice-warning", { hasText: bad.name }).waitFor({ timeout: 20_000 });
    assert.match(await app.locator(".notice-warning", { hasText: bad.name }).innerText(), message);
    await giveResume(app, good());
    await matched(app);
    await app.getByText("good.docx").first().waitFor();
    assert.equal(await app.locator(".notice-warning").count(), 0);
  });
}

test("a file of 200 MB is refused by its size before it is read", async () => {
  const frame = page.frames().find((frame) => frame.url().endsWith("/app"));
  await frame.evaluate(() => {
    const input = document.querySelector("input[type=file]");
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(200 * 1024 * 1024)], "huge.pdf"));
    input.files = transfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await app.locator(".notice-warning", { hasText: "huge.pdf" }).waitFor({ timeout: 20_000 });
  assert.match(await app.locator(".notice-warning").innerText(), /larger than 20 MB/);
  await giveResume(app, good());
  await matched(app);
});

// A parser that traps or hangs is stood in for by a broken module in the engine's place: the real app, server and worker go on with it.
for (const [what, body, message] of [
  ["traps", "unreachable", /made the reader stop/],
  ["hangs", "loop", /longer than 10 seconds/],
]) {
  test(`an engine that ${what} is replaced, and the next good file is read`, { timeout: 120_000 }, async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    let broken = true;
    await context.route(/\/assets\/.*worker\.js/, async (route) => {
      if (!broken) return route.continue();
      broken = false;
      const text = await (await fetch(route.request().url())).text();
      const trap = body === "loop" ? "for (;;) {}" : 'new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,8,1,0,10,5,1,3,0,0,11])))';
      await route.fulfill({
        contentType: "text/javascript",
        headers: { "content-security-policy": "default-src 'none'; script-src 'wasm-unsafe-eval'" },
        body: `addEventListener("message", (event) => { if (event.data.call === "readResume") { event.stopImmediatePropagation(); ${trap}; } }, true);\n${text}`,
      });
    });
    await page.goto(stage.site);
    const app = await openWidget(page);
    await giveResume(app, { ...good(), name: "trap.docx" });
    await app.locator(".notice-warning", { hasText: "trap.docx" }).waitFor({ timeout: 30_000 });
    assert.match(await app.locator(".notice-warning", { hasText: "trap.docx" }).innerText(), message);
    await giveResume(app, good());
    await matched(app);
    await context.close();
  });
}
