// The door with its second factor, what each role sees, the lines for the career site, and the check of a posting.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { axe, open, openWidget, publishKey, root, tenant, watch } from "../stage.mjs";
import { release } from "./released.mjs";

const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const tokens = { recruiter: `totp = "${SECRET}"`, viewer: "", agency: 'channel = "newsletter"' };
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const config = Object.entries(tokens).map(([role, more]) => `[[tenant.tokens]]\nrole = "${role}"\nsha256 = "${sha256(`the-${role}`)}"\n${more}\n`).join("");

const pages = {};
let stage;
before(async () => {
  stage = await open({ pages, config });
  release(stage, tenant);
});
after(() => stage?.close());

/** What an authenticator app shows now (RFC 6238). */
function code() {
  const bits = [...SECRET].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", key).update(step).digest();
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

async function sign_in(role, options) {
  const page = await stage.browser.newPage(options);
  await page.goto(`${stage.api}/console/`);
  await page.getByLabel("Employer id").fill(tenant);
  await page.getByLabel("Access token").fill(role === "owner" ? stage.token : `the-${role}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  return page;
}

const menu = (page) => page.getByRole("navigation", { name: "Console" }).getByRole("button").allInnerTexts();

// AJ28: the token opens nothing without the code of its person's app.
test("a token with a second factor is let in with a code, and with no other", async () => {
  const page = await sign_in("recruiter");
  const field = page.getByLabel("Code from your authenticator app");
  await field.waitFor();
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.evaluate(() => document.activeElement.id), "code", "the keyboard is where the code goes");
  await field.fill("12345");
  await page.keyboard.press("Enter");
  await page.getByText("A code has six digits.").waitFor();
  await field.fill(code() === "000000" ? "000001" : "000000");
  await page.keyboard.press("Enter");
  await page.getByText("This code is not right").waitFor();
  await field.fill(code());
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Inbox" }).waitFor();
  // JT39: a recruiter answers, and sets nothing up.
  assert.deepEqual(await menu(page), ["Inbox", "Requests", "Statistics", "Posting check", "Key"]);
  await page.getByRole("button", { name: "Key", exact: true }).click();
  await page.getByRole("heading", { name: "Open a key file" }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Make a key" }).count(), 0);
  const told = stage.recorder.to(stage.api, `/v1/tenants/${tenant}/shares`).at(-1).headers;
  assert.match(told, /Bearer s1\./, "the session stands in the place of the token");
  await page.close();
});

// JT5, JT39
test("a viewer sees statistics alone, an agency those of its channel", async () => {
  for (const [role, channels] of [["viewer", ["All channels", "direct", "indeed", "linkedin", "newsletter"]], ["agency", ["All channels", "newsletter"]]]) {
    const page = await sign_in(role);
    await page.getByRole("heading", { name: "Statistics" }).waitFor();
    assert.deepEqual(await menu(page), ["Statistics", "Posting check"]);
    await page.getByText(role === "agency" ? "agency, newsletter" : "viewer").first().waitFor();
    assert.deepEqual(await page.getByLabel("Channel", { exact: true }).locator("option").allInnerTexts(), channels);
    await page.close();
  }
});

// JT23: what is pasted works as it is; the browser holds the script to its hash.
test("the lines for the career site start the widget, with the hash of the script and the fingerprint of the long-term key", async () => {
  const page = await stage.browser.newPage();
  await publishKey(page, stage);
  const fingerprint = await page.locator("dl.facts div", { hasText: "Signed by" }).locator("code").innerText();
  await page.getByRole("button", { name: "Embed" }).click();
  await page.getByLabel("Colours").selectOption("dark");
  await page.getByText("integrity=").waitFor();
  assert.deepEqual(await axe(page), []);
  const lines = await page.getByRole("group", { name: "Lines of HTML" }).innerText();
  const script = await readFile(join(root, "target/site/tacit.js"));
  assert.ok(lines.includes(`integrity="sha384-${createHash("sha384").update(script).digest("base64")}"`));
  assert.ok(lines.includes(` pin="${fingerprint}"`), lines);
  const policy = await page.getByRole("group", { name: "Sources of the policy" }).innerText();
  pages["/pasted"] = `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${policy}"><title>Jobs</title>${lines}`;
  const site = await stage.browser.newPage();
  await site.goto(`${stage.host}/pasted`);
  await openWidget(site);

  // Whoever holds the server puts another script in its place.
  pages["/changed"] = pages["/pasted"].replace(/sha384-./, (start) => (start.endsWith("A") ? "sha384-B" : "sha384-A"));
  await site.goto(`${stage.host}/changed`);
  await site.waitForLoadState("load");
  assert.equal(await site.evaluate(() => customElements.get("tacit-match")), undefined);
  await site.close();
  await page.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing on any page of the console, and nothing is cut off at 320 pixels, ${colorScheme}`, async () => {
    const page = await stage.browser.newPage({ colorScheme, viewport: { width: 320, height: 640 } });
    await page.goto(`${stage.api}/console/`);
    await page.getByLabel("Employer id").waitFor();
    assert.deepEqual(await axe(page), [], "door");
    await page.close();
    const desk = await sign_in("owner", { colorScheme, viewport: { width: 320, height: 640 } });
    await desk.getByRole("navigation", { name: "Console" }).waitFor();
    for (const name of await menu(desk)) {
      await desk.getByRole("button", { name, exact: true }).click();
      assert.deepEqual(await axe(desk), [], name);
      const [width, view] = await desk.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(width <= view, `${name}: ${width} of ${view} pixels`);
    }
    await desk.close();
  });
}

test("the console works by keyboard alone, with the focus in sight and at the heading of each page", async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.api}/console/`);
  await page.getByLabel("Employer id").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.type(tenant);
  await page.keyboard.press("Tab");
  await page.keyboard.type(stage.token);
  await page.keyboard.press("Enter");
  await page.getByRole("navigation", { name: "Console" }).waitFor();
  const focused = () => page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return { text: document.activeElement.innerText ?? "", isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
  });
  for (const name of ["Statistics", "Posting check", "Embed"]) {
    // From the heading back to the menu, as somebody without a mouse goes.
    for (let i = 0; i < 12 && (await focused()).text !== name; i++) await page.keyboard.press("Shift+Tab");
    assert.deepEqual(await focused(), { text: name, isSeen: true });
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name, level: 1 }).waitFor();
    await page.waitForFunction((name) => document.activeElement.innerText === name && document.activeElement.tagName === "H1", name);
  }
  await page.close();
});

// N10
test("a posting is checked in the page: findings stand in the text, with reasons and suggestions, and nothing is sent", async () => {
  const page = await sign_in("viewer");
  const problems = watch(page);
  await page.getByRole("button", { name: "Posting check" }).click();
  const sent = stage.recorder.to(stage.api, "/v1/").length;
  await page.getByLabel("Title").fill("Warehouse rockstar");
  await page.getByLabel("Text").fill("For our young team in Hamburg we want a native speaker.\n- 15 years of SAP EWM");
  await page.locator("mark", { hasText: "rockstar" }).waitFor();
  await page.locator("mark", { hasText: "native speaker" }).waitFor();
  const findings = await page.locator(".findings li").allInnerTexts();
  assert.ok(findings.length >= 4 && findings.some((text) => text.startsWith("Not said")), findings.join("\n"));
  // JT12: what the statistics know of this posting comes in as soon as its words are named.
  await page.getByLabel(/requirement 4: at most/).first().fill("15 years of SAP EWM");
  await page.locator(".findings li", { hasText: "Hardly anybody meets it" }).waitFor();
  // Without motion: colours that are still on their way are no finding.
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    assert.deepEqual(await axe(page), [], colorScheme);
  }
  await page.getByLabel("Explain in").selectOption("de");
  await page.setViewportSize({ width: 320, height: 640 });
  const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(width <= view, `${width} of ${view} pixels`);
  assert.equal(stage.recorder.to(stage.api, "/v1/").length, sent);
  assert.deepEqual(problems, []);
  await page.close();
});
