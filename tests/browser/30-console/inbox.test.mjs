// What seekers send is opened in the page and nowhere else; answers leave it sealed.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { axe, open, publishKey, tenant, watch } from "../stage.mjs";
import { closed, replies, send } from "./letters.mjs";

let stage, page, problems;
before(async () => {
  stage = await open();
  page = await stage.browser.newPage({ timezoneId: "Europe/Berlin" });
  problems = watch(page);
  await publishKey(page, stage);
  await send(stage);
  await page.getByRole("button", { name: "Refresh" }).click();
});
after(() => stage?.close());

const letter = (text) => page.locator(".letter", { hasText: text });

// N4, N7: each kind shows what was sealed, and nothing besides.
test("shares of every kind are opened in the page, with the score and the sentences as they were approved", async () => {
  await page.getByRole("button", { name: "Inbox" }).click();
  await page.getByRole("button", { name: "Open all 6" }).click();
  const summary = letter("Zoë Brzezińska");
  await summary.getByText("Brought the picking errors from 1.9 to 0.4 percent").waitFor();
  assert.equal(await summary.locator(".score strong").innerText(), "72");
  await letter("Free times for an interview").getByText(/10:00 to 10:30/).waitFor();
  await letter("Practice interview").getByText("Example 3, Result 4").waitFor();
  await letter("Profile for a job board").getByText("Forklift, SAP EWM").waitFor();
  assert.equal(await letter("without a word of the resume").locator(".score strong").innerText(), "72");
  await letter("Consent to a check of employment").getByText("agreed to this one check").waitFor();
  assert.deepEqual(await axe(page), []);
});

// AJ18, AJ19, AJ41: the invitation is sealed to the key of this one share; the link is text, and nothing of it is loaded.
test("an invitation with times and a link reaches the seeker sealed, and only the seeker", async () => {
  const times = letter("Free times for an interview");
  await times.getByText("Answer", { exact: true }).click();
  assert.equal(await times.getByLabel("Beginning of time 2").inputValue(), "14:00", "the times that were offered, in the recruiter's zone");
  await times.getByRole("button", { name: "Remove time 2" }).click();
  await times.getByLabel("Message").fill("We would like to meet you. Häfen sind laut.");
  await times.getByLabel("Link to your video tool").fill("https://meet.example/room");
  assert.deepEqual(await axe(page), []);
  await times.getByRole("button", { name: "Seal and send" }).click();
  await page.getByText("Sealed and sent.").waitFor();

  const [request] = stage.recorder.to(stage.api, `/v1/tenants/${tenant}/shares`).filter(({ method }) => method === "POST");
  const share = /shares\/([0-9a-f]{32})\/replies/.exec(request.url)[1];
  const [reply] = await replies(stage, share);
  assert.equal(reply.kind, "invitation");
  assert.equal(reply.text, "We would like to meet you. Häfen sind laut.");
  assert.equal(reply.link, "https://meet.example/room");
  assert.match(reply.slots[0][0], /T09:00Z$/);
  assert.deepEqual(stage.recorder.leaks(["Häfen sind laut", "meet.example"]), []);
  assert.ok(!stage.recorder.offences.includes("meet.example"));
});

test("an answer that would be of no use is refused with what to do, and nothing is sent", async () => {
  const summary = letter("Zoë Brzezińska");
  const sent = () => stage.recorder.to(stage.api, `/v1/tenants/${tenant}/shares`).filter(({ method }) => method === "POST").length;
  const before = sent();
  await summary.getByText("Answer", { exact: true }).click();
  await summary.getByRole("button", { name: "Seal and send" }).click();
  await page.getByText("Write something, or offer at least one time").waitFor();
  await summary.getByLabel("Message").fill("Come by");
  await summary.getByLabel("Link to your video tool").fill("http://meet.example");
  await summary.getByRole("button", { name: "Seal and send" }).click();
  await page.getByText("A link begins with https://").waitFor();
  assert.equal(sent(), before);
  await summary.getByText("Feedback", { exact: true }).click();
  assert.equal(await summary.getByLabel("Link to your video tool").count(), 0);
  await summary.getByLabel("Feedback", { exact: true }).last().fill("Thank you. We took somebody with a crane licence.");
  await summary.getByRole("button", { name: "Seal and send" }).click();
  await summary.getByText("Answer again (1 sent)").waitFor();
});

// N4: the recovery copy of a key opens with its passphrase alone.
test("a key file under a passphrase opens the inbox elsewhere, and only with it", async () => {
  const desk = await stage.browser.newPage();
  await desk.goto(`${stage.api}/console/#tenant=${tenant}&token=${stage.token}`);
  await desk.getByRole("button", { name: "Key", exact: true }).click();
  await desk.getByRole("button", { name: "Make a key" }).click();
  await desk.getByLabel("Passphrase (recommended").fill("seventeen wet pallets");
  const download = desk.waitForEvent("download");
  await desk.getByRole("button", { name: "Save key file" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  assert.ok(!text.includes("private"));
  const fresh = await stage.browser.newPage();
  await fresh.goto(`${stage.api}/console/#tenant=${tenant}&token=${stage.token}`);
  await fresh.getByRole("button", { name: "Key", exact: true }).click();
  const choose = () => fresh.locator("input[type=file]").setInputFiles({ name: "key.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await choose();
  await fresh.getByText("This key file has a passphrase.").waitFor();
  await fresh.getByLabel("Passphrase, if the file has one").fill("seventeen dry pallets");
  await choose();
  await fresh.getByText("This passphrase does not open this file.").waitFor();
  await fresh.getByLabel("Passphrase, if the file has one").fill("seventeen wet pallets");
  await choose();
  await fresh.getByText("is open, but nothing here is sealed to it").waitFor();
  await fresh.close();
  await desk.close();
});

// JT34, AJ39, AJ46
test("requests stand by the time in which they are due, are read here, and are closed", async () => {
  await page.getByRole("button", { name: /^Requests/ }).click();
  const heads = await page.locator(".letter h2").allInnerTexts();
  assert.deepEqual(heads, ["A posting is wrong", "Privacy", "Misuse"]);
  await letter("A posting is wrong").getByText(/due in 2[34] hours/).waitFor();
  await letter("Privacy").getByText("Please tell me what you keep about me").waitFor();
  assert.deepEqual(await axe(page), []);
  await letter("Privacy").getByLabel("Your answer").fill("We keep the summary alone, until 12 Märzenmond.");
  await letter("Privacy").getByRole("button", { name: "Close as done" }).click();
  await letter("Privacy").getByText(/^Closed .*, with an answer$/).waitFor();
  // N4: sealed in the page to the key of this one request; the server and the wire have no word of it.
  assert.deepEqual(await closed(stage, "privacy"), { outcome: "done", text: "We keep the summary alone, until 12 Märzenmond." });
  assert.deepEqual(stage.recorder.leaks(["Märzenmond"]), []);
  assert.deepEqual(await page.locator(".letter h2").allInnerTexts(), ["A posting is wrong", "Misuse", "Privacy"]);
  // A browser that made no key for an answer is told the outcome alone.
  await letter("Misuse").getByText("made no key for an answer").waitFor();
  assert.equal(await letter("Misuse").getByLabel("Your answer").count(), 0);
  await letter("Misuse").getByRole("button", { name: "Decline" }).click();
  await letter("Misuse").getByText(/^Closed /).waitFor();
  assert.deepEqual(await closed(stage, "misuse"), { outcome: "declined", text: undefined });
  assert.deepEqual(problems, []);
});

test("the inbox and the requests fit 320 pixels, and axe finds nothing in the dark", async () => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of [/^Requests/, "Inbox"]) {
    await page.getByRole("button", { name }).click();
    const [width, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width <= view, `${name}: ${width} of ${view} pixels`);
    assert.deepEqual(await axe(page), []);
  }
});
