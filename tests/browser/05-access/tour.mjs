// A walk through every view of the widget, as somebody makes it who uses all of it.
import { approve, giveResume, matched, openWidget, tab } from "../stage.mjs";
import * as planted from "../planted.mjs";

const PASSPHRASE = "correct horse battery staple";

/** Opens one view after the other on `page`, which shows the career site; calls `look` with the name of each while it is there. */
export async function tour(page, look) {
  const app = await openWidget(page);
  await look("before a file");
  await giveResume(app, { name: "empty.pdf", mimeType: "", buffer: Buffer.alloc(0) });
  await app.locator(".notice-warning", { hasText: "empty.pdf" }).waitFor();
  await look("a file that cannot be read");
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await jobs(app, look);
  await sharing(app, look);
  await interview(app, look);
  await resume(app, look);
  await tab(app, "Wishes");
  await look("wishes");
  await privacy(app, look);
}

async function jobs(app, look) {
  const heads = await matched(app);
  await look("jobs");
  const more = app.getByText("What else should count?");
  if (!(await more.isVisible())) await app.getByText("Filters and order").click();
  await more.click();
  await look("filters");
  await heads.first().click();
  await app.locator(".detail").waitFor();
  await look("reasons");
  await app.getByText("Both texts, with what counts marked").click();
  await look("both texts");
}

async function sharing(app, look) {
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: /^Prepare a summary/ }).click();
  await detail.locator(".bytes pre").waitFor();
  await look("consent");
  await approve(detail);
  await detail.getByText(/^Sent to/).first().waitFor({ timeout: 15_000 });
  await look("receipt");
  await detail.getByText("Share something else").click();
  await look("other kinds of consent");
  await detail.getByRole("button", { name: /job board/ }).click();
  await detail.getByLabel("Name of the job board").waitFor();
  await look("a job board's profile");
  await detail.getByRole("button", { name: "Do not send" }).click();
}

async function interview(app, look) {
  const detail = app.locator(".detail");
  await detail.getByRole("button", { name: "Offer free times" }).click();
  await detail.locator(".week input").first().waitFor();
  await look("calendar");
  await detail.getByRole("button", { name: "Practise the interview" }).click();
  const first = detail.locator(".question").first();
  await first.locator("textarea").fill("We had a late harbour crane. I wrote the plan and measured it; in the end it ran 3 hours sooner.");
  await first.getByRole("button", { name: "Judge my answer" }).click();
  await first.locator(".marks").waitFor();
  await look("practice");
}

async function resume(app, look) {
  await tab(app, "Your resume");
  await look("resume");
  const words = app.locator("#text").getByText("Halverstrom Frachtnetz GmbH").first();
  // In a narrow frame the text is behind a button.
  if (!(await words.isVisible())) await app.getByRole("button", { name: "Text of the file" }).click();
  await look("text");
  await words.click();
  await look("a place of the text");
}

async function privacy(app, look) {
  await tab(app, "Privacy");
  await look("privacy");
  for (const name of ["Manage Data", "Sharing Settings", "Consent receipts", "Alerts", "Requests"]) {
    await app.getByRole("button", { name, exact: true }).click();
    await app.locator("#desk-panel").getByRole("heading").first().waitFor();
    await look(name);
  }
  await app.getByLabel("New passphrase, at least 12 characters").fill(PASSPHRASE);
  await app.getByRole("button", { name: "Keep on this device" }).click();
  await app.getByText("sealed under your passphrase, and open").waitFor({ timeout: 15_000 });
  await look("an open vault");
  await app.getByRole("button", { name: "Lock" }).click();
  await app.getByText("A vault is on this device").waitFor();
  await look("a locked vault");
}
