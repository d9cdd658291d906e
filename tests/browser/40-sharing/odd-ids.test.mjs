// Jobs whose ids hold blanks, slashes and other letters: the server knows them encoded, the page as they are, and both must meet again.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { open, openWidget, tab } from "../stage.mjs";
import { employ } from "../employer.mjs";
import { keepHere, openVault, send, start } from "../seeker.mjs";

const ODD = "Straße 17/b & 50% <Nord>";
const ENCODED = "Stra%C3%9Fe%2017/b%20&%2050%%20%3CNord%3E";

let stage, employer;
before(async () => {
  const posting = (identifier, title) => ({ "@context": "https://schema.org", "@type": "JobPosting", identifier, title, datePosted: "2026-11-01", description: "You write Rust and know PostgreSQL and Kubernetes." });
  const jobs = [posting(ODD, "Backend engineer, north"), posting("plain-1", "Pastry cook")];
  const pages = { "/": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jobs</title><script type="module" src="API/tacit.js"></script>
    <script type="application/ld+json">${JSON.stringify(jobs).replaceAll("<", "\\u003c")}</script><main><h1>Jobs</h1><tacit-match employer="acme" api="API"></tacit-match></main></html>` };
  stage = await open({ pages });
  pages["/"] = pages["/"].replaceAll("API", stage.api);
  employer = await employ(stage);
});
after(() => stage?.close());

// AJ15, AJ19, AJ46: after a reload the share stands at its job, the employer's time can be told, and the link to say what is wrong names the job.
test("a share of such a job is found at its job after a reload, its times are answered, and the job is named in a request", async () => {
  const context = await stage.browser.newContext();
  const { page, app: first, detail: open } = await start(stage, { context, address: stage.host });
  await keepHere(first);
  await tab(first, "Jobs");
  await open.getByRole("button", { name: /^Prepare a summary/ }).click();
  await send(open);
  const share = await employer.newest();
  assert.equal(share.posting, ENCODED);
  await employer.reply(share, { kind: "invitation", text: "Come and see us.", slots: [["2026-12-01T09:00Z", "2026-12-01T10:00Z"]] });
  await page.waitForTimeout(2500);

  await page.reload();
  const app = await openWidget(page);
  await openVault(app);
  await app.locator(".job-head").first().click();
  const detail = app.locator(".detail");
  await detail.locator(".receipt").getByRole("button", { name: "Look for answers" }).click();
  await detail.getByRole("button", { name: /^Tell Acme/ }).click();
  const shown = detail.locator(".bytes pre");
  await shown.waitFor();
  assert.deepEqual(JSON.parse(await shown.innerText()).free, [["2026-12-01T09:00Z", "2026-12-01T10:00Z"]]);

  // Another job is open when the link is followed a second time: the form follows, and so does the kind.
  await detail.getByRole("button", { name: "Something in this posting is wrong" }).click();
  const panel = app.locator("#desk-panel");
  const job = panel.getByLabel("Which job?");
  assert.equal(await job.inputValue(), ODD);
  await panel.getByLabel("What is it about?").selectOption("privacy");
  await job.waitFor({ state: "detached" });
  await tab(app, "Jobs");
  await app.locator(".job-head").nth(1).click();
  await detail.getByRole("button", { name: "Something in this posting is wrong" }).click();
  assert.equal(await job.inputValue(), "plain-1");
  await job.selectOption(ODD);
  await panel.getByLabel("What you want to say").fill("It is not in the north.");
  await panel.getByRole("button", { name: "Seal and send" }).click();
  await panel.getByText(/hours left$/).waitFor({ timeout: 15_000 });
  const [request] = await employer.requests();
  assert.deepEqual([request.posting, request.kind, request.text], [ENCODED, "posting_wrong", "It is not in the north."]);
  await context.close();
});
