// The program kept on the device, for those who ask for it: in a window of our own it installs as an app and works without a network.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { giveResume, matched, open, openWidget, root, tab } from "../stage.mjs";
import * as planted from "../planted.mjs";

const file = () => ({ name: "cv.docx", mimeType: "", buffer: planted.docx() });
const jobs = ["Senior Rust Engineer", "Night Nurse"].map((title, at) => ({ "@context": "https://schema.org", "@type": "JobPosting", identifier: `job-${at}`, title, description: `<p>${title}: Rust, PostgreSQL and Kubernetes for freight.</p>` }));

let stage, files;
before(async () => {
  // What the server serves, with the employer's feed beside it.
  files = await mkdtemp(join(tmpdir(), "tacit-site-"));
  for (const name of await readdir(join(root, "target/site"))) await symlink(join(root, "target/site", name), join(files, name));
  await writeFile(join(files, "postings-acme.json"), JSON.stringify(jobs));
  stage = await open({ files });
});
after(async () => {
  await stage?.close();
  await rm(files, { recursive: true, force: true });
});

/** What of the program is on the device, as a frame or page of ours sees it. */
const kept = (frame) =>
  frame.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).map((one) => new URL(one.scope).pathname).toSorted(), await caches.keys()]);
const alerts = async (app) => {
  await tab(app, "Privacy");
  await app.getByRole("button", { name: "Alerts", exact: true }).click();
  return app.getByRole("switch", { name: "Keep the program on this device" });
};

// JT24, AJ35: off until it is asked for, in a frame of another page too; and gone when it is switched off.
test("in a frame the program is kept only when it is asked for, and no trace is left when it is switched off", async () => {
  const page = await stage.browser.newPage();
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, file());
  await matched(app);
  const frame = page.frames().find((one) => one.url().endsWith("/app"));
  assert.deepEqual(await kept(frame), [[], []]);
  const keeps = await alerts(app);
  assert.equal(await keeps.isChecked(), false);
  await app.getByText("A frame cannot be installed as an app").waitFor();
  await keeps.check();
  await app.getByText("It works without a network from now on").waitFor({ timeout: 20_000 });
  assert.deepEqual(await kept(frame), [["/assets/", "/embed/acme/"], ["tacit-program"]]);
  await keeps.uncheck();
  await app.getByText("It works without a network from now on").waitFor({ state: "detached" });
  assert.deepEqual(await kept(frame), [[], []]);
  // AJ23: it goes with everything else, too.
  await keeps.check();
  await app.getByText("It works without a network from now on").waitFor({ timeout: 20_000 });
  await app.getByRole("button", { name: "Manage Data", exact: true }).click();
  await app.getByRole("button", { name: "Delete everything now" }).click();
  await app.locator(".drop").waitFor();
  assert.deepEqual(await kept(page.frames().find((one) => one.url().endsWith("/app"))), [[], []]);
  assert.equal(await app.getByText(planted.person.name).count(), 0);
  await page.close();
});

// JT37, N9: the employer's feed is pulled by the client, and everything goes on without a network.
test("in its own window the widget reads the employer's feed, can be installed, and matches after a reload with the network off", async () => {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.api}/embed/acme/app`);
  await giveResume(page, file());
  assert.equal(await (await matched(page)).count(), 2);
  await (await alerts(page)).check();
  await page.getByText("It works without a network from now on").waitFor({ timeout: 20_000 });
  // The worker that reads resumes may still not connect anywhere.
  const policy = await page.evaluate(async () => {
    const cache = await caches.open("tacit-program");
    const worker = (await cache.keys()).find(({ url }) => url.endsWith("/worker.js"));
    return (await cache.match(worker)).headers.get("content-security-policy");
  });
  assert.match(policy, /^default-src 'none'/);
  await page.reload();
  await page.locator(".drop").waitFor();
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"), []);

  stage.recorder.cut();
  await page.reload();
  await giveResume(page, file());
  assert.equal(await (await matched(page)).count(), 2);
  assert.deepEqual(stage.recorder.leaks(planted.planted), []);
  await page.close();
});
