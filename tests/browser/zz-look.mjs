import { open, openWidget, giveResume, matched, tab, publishKey, approve } from "./stage.mjs";
import * as planted from "./planted.mjs";
const stage = await open();
try {
  const desk = await stage.browser.newPage(); await publishKey(desk, stage); await desk.close();
  const page = await stage.browser.newPage({ viewport: { width: 1000, height: 900 } });
  page.on("console", (m) => console.log("console:", m.text())); page.on("pageerror", (e) => console.log("pageerror", String(e)));
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.docx", mimeType: "", buffer: planted.docx() });
  await matched(app);
  const shot = (name) => page.locator("tacit-match").screenshot({ path: `/tmp/rights-${name}.png` });
  await shot("jobs");
  await tab(app, "Jobs");
  await app.locator(".job-head").first().click();
  await app.getByRole("button", { name: /^Prepare a summary/ }).click();
  await approve(app.locator(".detail"));
  await app.getByText(/^Sent to/).waitFor({ timeout: 15000 });
  await tab(app, "Privacy");
  for (const name of ["Manage Data", "Sharing Settings", "Consent receipts", "Alerts", "Requests"]) {
    await app.getByRole("button", { name, exact: true }).click();
    await page.waitForTimeout(300);
    await shot(name.replace(" ", "").toLowerCase());
  }
  await app.getByLabel("What you want to say").fill("x y z");
  await app.getByRole("button", { name: "Seal and send" }).click();
  await page.waitForTimeout(2500);
  await shot("sent");
  console.log(await app.locator("#desk-panel").innerText());
  console.log(stage.recorder.to(stage.api, "/v1/requests").map((r) => [r.method, r.url, r.body.toString().slice(0, 300)]));
  const again = await fetch(stage.api + "/v1/requests", { method: "POST", headers: { "content-type": "application/json", "idempotency-key": "a".repeat(32) }, body: stage.recorder.to(stage.api, "/v1/requests")[0]?.body });
  console.log(again.status, await again.text());
} finally { await stage.close(); }
