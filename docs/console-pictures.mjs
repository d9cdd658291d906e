// Takes the pictures of docs/console.md from the real thing: node docs/console-pictures.mjs (after `make test`, whose programs it uses).
// pngquant, where it is installed, makes them a third as large.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open, publishKey, tenant } from "../tests/browser/stage.mjs";
import { send } from "../tests/browser/30-console/letters.mjs";
import { release } from "../tests/browser/30-console/released.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const stage = await open({ isProxied: false });
release(stage, tenant);
const page = await stage.browser.newPage({ viewport: { width: 1180, height: 900 }, timezoneId: "Europe/Berlin", locale: "en-GB" });
const turn = (name) => page.getByRole("button", { name, exact: typeof name === "string" }).click();
const picture = async (name, options = {}) => {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(here, `${name}.png`), fullPage: true, ...options });
};
await publishKey(page, stage);
await send(stage);
await turn("Refresh");
await turn("Inbox");
await turn("Open all 6");
const invitation = page.locator(".letter", { hasText: "Free times" });
await invitation.getByText("Answer", { exact: true }).click();
await invitation.getByLabel("Message").fill("We would like to meet you. Which of these suits you?");
await invitation.getByLabel("Link to your video tool").fill("https://meet.harbour.example/shift-lead");
await page.getByRole("button", { name: "Dismiss" }).click();
await picture("console-inbox");
await turn(/^Requests/);
await picture("console-requests");
await turn("Statistics");
await page.getByLabel("Posting", { exact: true }).selectOption("warehouse-lead-hamburg");
await picture("console-statistics");
await page.emulateMedia({ colorScheme: "dark" });
await picture("console-statistics-dark");
await page.setViewportSize({ width: 390, height: 1500 });
await page.emulateMedia({ colorScheme: "light" });
await page.getByRole("heading", { name: "How far visitors came" }).scrollIntoViewIfNeeded();
await page.locator(".charts").evaluate((charts) => scrollTo(0, charts.getBoundingClientRect().top + scrollY - 16));
await picture("console-phone", { fullPage: false });
await page.setViewportSize({ width: 1180, height: 900 });
await turn("Posting check");
await page.getByLabel("Title").fill("Warehouse rockstar");
await page.getByLabel("Text").fill(`For our young team in Hamburg we are looking for a native speaker who gets things done.

What you bring
- 15 years of experience with SAP EWM
- A university degree
- Willing to work under pressure

What we offer
- A competitive salary`);
await page.getByRole("heading", { name: "Posting check" }).click();
await picture("console-check");
await turn("Key");
await page.getByRole("button", { name: "Make a key" }).click();
await page.getByText("Save the file where").waitFor();
await picture("console-key");
await turn("Log");
await picture("console-log");
await stage.close();
const pictures = readdirSync(here).filter((name) => /^console-.*\.png$/.test(name)).map((name) => join(here, name));
const { error } = spawnSync("pngquant", ["--quality=70-95", "--skip-if-larger", "--strip", "--force", "--ext=.png", "--", ...pictures], { stdio: "inherit" });
if (error) console.log("pngquant is not installed: the pictures stay as large as they are");
