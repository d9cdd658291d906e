// Takes the pictures of the README from the real thing: node docs/pictures.mjs (after `make site server browser`).
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { giveResume, matched, open, openWidget, root } from "../tests/browser/stage.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const stage = await open();
for (const [name, colorScheme, width, height] of [["widget", "light", 1000, 1180], ["widget-dark", "dark", 1000, 1180], ["widget-phone", "light", 390, 1180]]) {
  const page = await stage.browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5, colorScheme });
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, {
    name: "jonas-oyelaran-backend.pdf",
    mimeType: "application/pdf",
    buffer: await readFile(join(root, "demo-site/resumes/jonas-oyelaran-backend.pdf")),
  });
  await (await matched(app)).first().click();
  await page.waitForTimeout(800);
  await page.locator("tacit-match").evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(here, `${name}.png`) });
  if (name === "widget") {
    await app.getByRole("tab", { name: "Your resume" }).click();
    await app.locator("#text").getByText("Tidewater Ticketing GmbH").click();
    await page.waitForTimeout(800);
    await page.locator("tacit-match").evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(here, "widget-reading.png") });
  }
  await page.close();
}
await stage.close();
