// What a job seeker does again and again in these tests.
import { readFile } from "node:fs/promises";
import { approve, giveResume, matched, openWidget, tab, watch } from "./stage.mjs";
import * as planted from "./planted.mjs";

export const PASSPHRASE = "correct horse battery staple";

/** The planted resume as a file. */
export const file = (name = "cv.docx") => ({ name, mimeType: "", buffer: planted.docx() });

/** The widget on a page, with the resume and its best job open. */
export async function start(stage, { context = stage.browser, address = stage.site } = {}) {
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(address);
  const app = await openWidget(page);
  await giveResume(app, file());
  await (await matched(app)).first().click();
  return { page, app, detail: app.locator(".detail"), problems };
}

/** The file that a press saves. Chromium takes no clicks in a frame that watches for covers soon after it moved, so a press may be repeated. */
export async function saved(page, press) {
  for (let attempt = 0; attempt < 6; attempt++) {
    const download = page.waitForEvent("download", { timeout: 3000 }).catch(() => null);
    await press();
    const file = await download;
    if (file) return readFile(await file.path(), "utf8");
  }
  throw new Error("no file was saved");
}

/** Opens the list of what else can be shared. */
export const others = async (detail) => {
  if (!(await detail.locator("details.others[open]").count())) await detail.getByText("Share something else").click();
};

/** Approves what is open, and waits for its receipt. */
export async function send(detail) {
  await detail.locator(".bytes pre").waitFor();
  const before = await detail.getByText(/^Sent to/).count();
  await approve(detail);
  await detail.getByText(/^Sent to/).nth(before).waitFor({ timeout: 15_000 });
}

/** Makes a vault. */
export async function keepHere(app) {
  await tab(app, "Privacy");
  await app.getByLabel("New passphrase, at least 12 characters").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Keep on this device" }).click();
  await app.getByText("sealed under your passphrase, and open").waitFor({ timeout: 30_000 });
}

/** Opens it. */
export async function openVault(app) {
  // With a resume on the page it stands under Privacy, else on the first page.
  const field = app.getByLabel("Passphrase");
  await field.or(app.getByRole("tab", { name: "Privacy" })).first().waitFor();
  if (!(await field.count())) await tab(app, "Privacy");
  await field.fill(PASSPHRASE);
  await app.getByRole("button", { name: "Open the vault" }).click();
  await matched(app);
}

/** Everything as Export Data saves it. */
export async function exported(page, app) {
  await tab(app, "Privacy");
  return JSON.parse(await saved(page, () => app.getByRole("button", { name: "Export Data" }).click())).vault;
}
