// Takes the pictures of the README and of docs/views.md from the real thing: node docs/pictures.mjs (after `make site server browser`).
// pngquant, where it is installed, makes them a third as large.
import { spawnSync } from "node:child_process";
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { giveResume, matched, open, openWidget, publishKeyAside, root, tab } from "../tests/browser/stage.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = join(here, "pictures");
const resume = { name: "jonas-oyelaran-backend.pdf", mimeType: "application/pdf", buffer: await readFile(join(root, "demo-site/resumes/jonas-oyelaran-backend.pdf")) };
const looks = {
  light: { viewport: { width: 1000, height: 860 }, colorScheme: "light" },
  dark: { viewport: { width: 1000, height: 860 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: "light" },
};

/** The window with `place` of the widget a little below its top. */
async function shoot(page, place, path) {
  // Bars and marks grow for a moment.
  await page.waitForTimeout(700);
  const [element, top] = [await page.locator("tacit-match").boundingBox(), await place.evaluate((one) => one.getBoundingClientRect().top)];
  await page.evaluate((y) => scrollTo(0, y), element.y + (await page.evaluate(() => scrollY)) + top - 16);
  await page.waitForTimeout(400);
  await page.screenshot({ path });
}

/** Each view of the widget by its name: how to get there from the one before, and what to look at. */
const views = {
  jobs: async (app) => {
    await matched(app);
    return app.locator("body");
  },
  match: async (app) => {
    await app.locator(".job-head").first().click();
    return app.locator(".job-head").first();
  },
  consent: async (app) => {
    await app.getByRole("button", { name: /^Prepare a summary/ }).click();
    await app.locator(".consent").getByRole("switch", { name: /^Name/ }).check();
    return app.locator(".consent");
  },
  interview: async (app) => {
    await app.getByRole("button", { name: "Do not send" }).click();
    await app.getByRole("button", { name: "Offer free times" }).click();
    const free = app.locator(".week input");
    for (const at of [8, 9, 22, 23, 24]) await free.nth(at).check();
    return app.locator(".week");
  },
  practice: async (app) => {
    await app.getByRole("button", { name: "Practise the interview" }).click();
    const first = app.locator(".question").first();
    await first.locator("textarea").fill("Our ticket sale fell over every Friday. I had to make it hold within three weeks. I moved the queue to PostgreSQL and measured each step. In the end it took 400 orders a second instead of 60.");
    await first.getByRole("button", { name: "Judge my answer" }).click();
    await first.locator(".marks").waitFor();
    return first;
  },
  reading: async (app) => {
    await tab(app, "Your resume");
    const words = app.locator("#text").getByText("Tidewater Ticketing GmbH").first();
    // On a phone there is one side at a time.
    if (await words.isVisible()) await words.click();
    return app.locator("body");
  },
  wishes: async (app) => {
    await tab(app, "Wishes");
    return app.locator("#page");
  },
  privacy: async (app) => {
    await tab(app, "Privacy");
    await app.getByRole("button", { name: "Manage Data", exact: true }).click();
    await app.locator("#desk-panel").getByRole("heading").first().waitFor();
    return app.locator("#page");
  },
};

async function walk(stage, options, pathOf) {
  const page = await stage.browser.newPage(options);
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, resume);
  for (const [name, go] of Object.entries(views)) {
    const place = await go(app);
    const path = pathOf(name);
    if (path) await shoot(page, place, path);
  }
  await page.close();
}

await mkdir(folder, { recursive: true });
const stage = await open();
await publishKeyAside(stage);
for (const [look, options] of Object.entries(looks)) await walk(stage, options, (name) => join(folder, `${name}-${look}.png`));
// Those of the README are larger.
const large = { match: "widget.png", reading: "widget-reading.png" };
await walk(stage, { viewport: { width: 1000, height: 1180 }, deviceScaleFactor: 1.5, colorScheme: "light" }, (name) => large[name] && join(here, large[name]));
await stage.close();

const pictures = (await readdir(here, { recursive: true })).filter((name) => name.endsWith(".png")).map((name) => join(here, name));
const { error } = spawnSync("pngquant", ["--quality=70-95", "--skip-if-larger", "--strip", "--force", "--ext=.png", "--", ...pictures], { stdio: "inherit" });
if (error) console.log("pngquant is not installed: the pictures stay as large as they are");
