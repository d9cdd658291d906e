// What was read stands beside the text that it was read from, and is corrected from it: by mouse, by touch, by keyboard alone.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { axe, frameOf, giveResume, matched, open, openWidget, watch } from "../stage.mjs";

const resume = `<!doctype html><meta charset="utf-8"><title>CV</title><style>body{font:11pt sans-serif}h1{font-size:22pt}h2{font-size:14pt}</style>
  <h1>Tovelill Ekhammar</h1><p>tovelill@ekhammar.example | +47 22 55 51 77 | Bergen, Norway</p>
  <p style="font-size: .3px">Kubernetes Terraform Scala champion</p>
  <h2>Experience</h2><p><b>Backend Engineer</b>, Fjordgods AS, Bergen</p><p>March 2022 - present</p>
  <ul><li>Built the freight service in Rust and PostgreSQL</li><li>Kept the lamp of the pier burning</li></ul>
  <h2>Education</h2><p>Bachelor of Science in Informatics, University of Lysefjord</p>
  <h2>Skills</h2><p>Rust, PostgreSQL, Docker, Git</p>
  <h2>Not yet</h2><p>On the boat they call me Tovelill Marie Ekhammar, and I would like to learn to sing.</p>`;

let stage, file;
before(async () => {
  stage = await open();
  file = await print(resume);
});
after(() => stage?.close());

/** A page as a PDF, by the browser under test. */
async function print(html) {
  const page = await stage.browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf({ format: "A4", margin: { top: "2cm", bottom: "2cm", left: "2cm", right: "2cm" } });
  await page.close();
  return bytes;
}

/** The widget with the resume read, on the page of what was read. */
async function reading({ width = 1280, height = 900, buffer = file, ...options } = {}) {
  const page = await stage.browser.newPage({ viewport: { width, height }, ...options });
  page.problems = watch(page);
  await page.goto(stage.site);
  const app = await openWidget(page);
  await giveResume(app, { name: "cv.pdf", mimeType: "application/pdf", buffer });
  await matched(app);
  await app.getByRole("tab", { name: "Your resume" }).click();
  return { page, app };
}

const field = (app, label, nth = 0) => app.getByLabel(label, { exact: true }).nth(nth);
const status = (app) => app.locator(".said");

/** Selects words of the text as a mouse or a finger does. */
const select = (page, words) => frameOf(page).evaluate((words) => {
  const walker = document.createTreeWalker(document.querySelector("#text"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + words.length);
  }
  throw new Error(`not in one piece: ${words}`);
}, words);

test("the text stands beside the fields, and a focused field is marked in it", async () => {
  const { page, app } = await reading();
  const [fields, text] = [await app.locator(".fields-of").boundingBox(), await app.locator(".paper").boundingBox()];
  assert.ok(fields.x + fields.width <= text.x && Math.abs(fields.y - text.y) < 200, "side by side");
  await field(app, "E-mail").focus();
  await app.locator(".on", { hasText: "tovelill@ekhammar.example" }).waitFor();
  // The sheet may be drawn again meanwhile.
  while ((await app.locator(".on").count()) !== 1) await page.waitForTimeout(50);
  await app.locator("#text").getByText("Fjordgods AS").click();
  await app.locator(".field-on", { hasText: "Employer" }).waitFor();
  assert.match(await app.locator("#text-hint").innerText(), /Employer/);
  assert.deepEqual(page.problems, []);
  await page.close();
});

test("text that is in no field is marked, and not by colour alone; hidden text is shown apart", async () => {
  const { page, app } = await reading();
  const unplaced = app.getByRole("option", { name: "On the boat" });
  assert.equal(await unplaced.getAttribute("aria-describedby"), "unplaced");
  const border = await unplaced.evaluate((element) => getComputedStyle(element).borderInlineStartStyle);
  const placed = await app.getByRole("option", { name: "Rust, PostgreSQL" }).evaluate((element) => getComputedStyle(element).borderInlineStartStyle);
  assert.deepEqual([border, placed], ["dashed", "solid"]);
  assert.match(await app.getByRole("region", { name: "Hidden text" }).innerText(), /Kubernetes Terraform Scala champion/);
  assert.equal(await app.locator("#text").getByText("Scala champion").count(), 0);
  await page.close();
});

test("selected words become the value of a field, exactly, and can be undone", async () => {
  const { page, app } = await reading();
  assert.equal(await field(app, "Name").inputValue(), "Tovelill Ekhammar");
  await field(app, "Name").focus();
  await select(page, "Tovelill Marie Ekhammar");
  await app.getByLabel("Use as").waitFor();
  assert.equal(await app.getByLabel("Use as").evaluate((menu) => menu.selectedOptions[0].textContent), "Name", "the field that had the focus");
  await app.getByRole("button", { name: "Use", exact: true }).click();
  assert.equal(await field(app, "Name").inputValue(), "Tovelill Marie Ekhammar");
  await status(app).getByText("Tovelill Marie Ekhammar").waitFor();
  assert.ok(await field(app, "Name").evaluate((input) => input === document.activeElement), "the focus is where the value went");
  assert.match(await app.locator(".field", { has: field(app, "Name") }).innerText(), /Corrected by you/);
  await app.locator(".on", { hasText: "Tovelill Marie Ekhammar" }).waitFor();
  await app.getByRole("button", { name: "Undo" }).click();
  assert.equal(await field(app, "Name").inputValue(), "Tovelill Ekhammar");
  await page.close();
});

test("by keyboard alone: choose a line, say what it is, and it is a new job", async () => {
  const { page, app } = await reading();
  await field(app, "Name").focus();
  const reach = async (id) => {
    for (let i = 0; i < 120; i++) {
      await page.keyboard.press("Tab");
      if (await frameOf(page).evaluate((id) => document.activeElement?.id === id, id)) return;
    }
    assert.fail(`${id} is not reached by Tab`);
  };
  await reach("text");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  assert.equal(await app.locator("[aria-selected=true][role=option]").count(), 2);
  await page.keyboard.press("ArrowDown");
  assert.match(await app.locator("[aria-selected=true][role=option]").textContent(), /^On the boat/);
  await page.keyboard.press("Enter");
  await frameOf(page).waitForFunction(() => document.activeElement?.id === "use-as");
  await page.keyboard.type("new entry: Title");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await frameOf(page).waitForFunction(() => document.activeElement?.value ?.startsWith("On the boat they call me"));
  await page.keyboard.press("Shift+Tab");
  assert.notEqual(await frameOf(page).evaluate(() => document.activeElement?.id), "text", "the text is no trap");
  assert.equal(await app.locator("fieldset").filter({ hasText: "Employer" }).count(), 2);
  await page.close();
});

test("a finding is a sentence with the way to its place and to the field that mends it", async () => {
  const { page, app } = await reading();
  const finding = app.locator(".findings li", { hasText: "No dates" });
  assert.match(await finding.innerText(), /^No dates were found for Bachelor of Science, University of Lysefjord/);
  await finding.getByRole("button", { name: "Show in the text" }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.id === "text");
  assert.match(await app.locator(".cursor").textContent(), /^Bachelor of Science/);
  await finding.getByRole("button", { name: "Go to the field" }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.id?.includes("startDate"));
  await page.close();
});

test("a corrected date changes the years, the score and the findings", async () => {
  const { page, app } = await reading();
  const years = () => app.locator(".chip", { hasText: "PostgreSQL" }).locator(".chip-years").innerText();
  await app.getByRole("tab", { name: "Jobs" }).click();
  const scores = async () => (await app.locator(".score-number").allInnerTexts()).join();
  const [before, scoresBefore] = [parseFloat(await app.getByRole("tab", { name: "Your resume" }).click().then(years)), await app.getByRole("tab", { name: "Jobs" }).click().then(scores)];
  await app.getByRole("tab", { name: "Your resume" }).click();
  await field(app, "From").fill("March 2012");
  await field(app, "From").press("Enter");
  await frameOf(page).waitForFunction((before) => {
    const chip = [...document.querySelectorAll(".chip")].find((chip) => chip.textContent.includes("PostgreSQL"));
    return parseFloat(chip?.querySelector(".chip-years")?.textContent) >= before + 9;
  }, before);
  assert.equal(await field(app, "From").inputValue(), "2012-03", "understood as the reader would");
  await field(app, "From", 1).fill("2016");
  await field(app, "From", 1).press("Enter");
  await app.locator(".findings li", { hasText: "No dates" }).waitFor({ state: "detached" });
  await app.getByRole("tab", { name: "Jobs" }).click();
  await frameOf(page).waitForFunction((before) => [...document.querySelectorAll(".score-number")].map((one) => one.innerText).join() !== before, scoresBefore);
  await page.close();
});

test("entries, languages and skills are added and taken out", async () => {
  const { page, app } = await reading();
  await app.getByRole("button", { name: "Add a language" }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.id?.includes("language"));
  await page.keyboard.type("Norsk");
  await page.keyboard.press("Enter");
  await status(app).getByText("Norsk").waitFor();
  await app.getByRole("button", { name: "Take out this entry: Norsk" }).click();
  await status(app).getByText("Taken out: Norsk").waitFor();
  await app.getByLabel("A skill that is missing").fill("Kubernetes");
  await app.getByRole("button", { name: "Add", exact: true }).click();
  await app.locator(".chip", { hasText: "Kubernetes" }).waitFor();
  await app.getByRole("button", { name: "Take out Kubernetes" }).click();
  await status(app).getByText("Taken out: Kubernetes").waitFor();
  await app.getByLabel("A skill that is missing").fill("Glass harp, Terraform");
  await app.getByLabel("A skill that is missing").press("Enter");
  await app.locator(".chip", { hasText: "Terraform" }).waitFor();
  assert.deepEqual(await app.locator(".chip-listed .chip-name").allInnerTexts(), ["Glass harp"], "what the lexicon does not know stays, in the seeker's words");
  await app.getByRole("button", { name: "Take out Glass harp" }).click();
  await app.locator(".chip-listed").waitFor({ state: "detached" });
  await app.getByRole("button", { name: "Add a certificate" }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.id?.includes("certificates"));
  await page.keyboard.type("Boatmaster");
  await page.keyboard.press("Tab");
  await field(app, "Issued by").waitFor();
  await status(app).getByText("Boatmaster").waitFor();
  await page.close();
});

// AJ22
test("what a job consisted of is corrected line by line, and taken from the text", async () => {
  const { page, app } = await reading();
  const tasks = field(app, "Tasks");
  assert.equal(await tasks.inputValue(), "Built the freight service in Rust and PostgreSQL\nKept the lamp of the pier burning");
  await tasks.fill("Built the freight service in Rust and PostgreSQL");
  await page.keyboard.press("Tab");
  await app.getByRole("option", { name: "Kept the lamp" }).and(app.locator("[aria-describedby=unplaced]")).waitFor();
  await tasks.focus();
  await select(page, "the lamp of the pier");
  await app.getByRole("button", { name: "Use", exact: true }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.value?.endsWith("\nthe lamp of the pier"));
  assert.deepEqual(await axe(frameOf(page)), []);
  await page.close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing while words are chosen, ${colorScheme}`, async () => {
    const { page, app } = await reading({ colorScheme });
    await field(app, "Name").focus();
    await select(page, "Tovelill Marie Ekhammar");
    await app.getByLabel("Use as").waitFor();
    assert.deepEqual(await axe(frameOf(page)), []);
    await app.getByRole("button", { name: "Use", exact: true }).click();
    await app.locator("#text").getByText("Kept the lamp").click();
    assert.deepEqual(await axe(frameOf(page)), []);
    await page.close();
  });
}

test("at 320 pixels the text is one press away, nothing is cut off, and every target is large enough", async () => {
  const { page, app } = await reading({ width: 320, height: 640 });
  assert.ok(await app.locator(".fields-of").isVisible() && !(await app.locator(".paper").isVisible()));
  await app.getByRole("button", { name: "Text of the file" }).click();
  assert.ok(await app.locator(".paper").isVisible() && !(await app.locator(".fields-of").isVisible()));
  await app.locator("#text").getByText("tovelill@ekhammar.example").click();
  await app.getByLabel("Use as").waitFor();
  assert.deepEqual(await axe(frameOf(page)), []);
  const [width, view, small] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth,
    [...document.querySelectorAll("#page button, #page select, #page input, [role=option]")].map((element) => [element.outerHTML.slice(0, 120), element.getBoundingClientRect()])
      .filter(([, { width, height }]) => width > 0 && (height < 24 || width < 24)).map(([markup]) => markup)]);
  assert.ok(width <= view, `${width} of ${view} pixels`);
  assert.deepEqual(small, []);
  await app.getByRole("button", { name: "Use", exact: true }).click();
  await frameOf(page).waitForFunction(() => document.activeElement?.value === "tovelill@ekhammar.example");
  await app.locator("[data-path='/education/0/area']").getByRole("button", { name: "Show in the text" }).click();
  await frameOf(page).waitForFunction(() => {
    const [pane, line] = [".paper", ".cursor"].map((selector) => document.querySelector(selector).getBoundingClientRect());
    return line.top >= pane.top && line.bottom <= pane.bottom && document.activeElement.id === "text";
  });
  const lines = [];
  const isInSight = async () => {
    lines.push(await app.locator(".cursor").boundingBox());
    return lines.at(-1).y >= 0 && lines.at(-1).y + lines.at(-1).height <= 640;
  };
  for (let i = 0; i < 20 && !(await isInSight()); i++) await page.waitForTimeout(100);
  assert.ok(await isInSight(), `the page around it goes where the words are: ${lines.map(({ y }) => y)}`);
  await page.close();
});

test("what is being typed stays while the page around it changes", async () => {
  const { page, app } = await reading();
  await field(app, "Headline").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" and sailor");
  await app.getByRole("heading", { name: "Work" }).hover();
  await field(app, "E-mail").hover();
  await app.locator(".on", { hasText: "tovelill@ekhammar.example" }).waitFor();
  assert.match(await field(app, "Headline").inputValue(), / and sailor$/);
  await page.keyboard.press("Enter");
  await app.getByRole("button", { name: "Undo" }).click();
  assert.doesNotMatch(await field(app, "Headline").inputValue(), /sailor/);
  await page.close();
});

test("a wish that is being typed stays while the page around it changes", async () => {
  const { page, app } = await reading();
  await app.getByRole("tab", { name: "Wishes" }).click();
  const place = app.getByLabel("Places", { exact: true });
  await place.click();
  await page.keyboard.type("Ber");
  // A request that the browser stops is written down, and the page is drawn again.
  await frameOf(page).evaluate(() => fetch("https://elsewhere.invalid/").catch(() => {}));
  await page.waitForTimeout(300);
  await page.keyboard.type("gen");
  assert.equal(await place.inputValue(), "Bergen");
  await page.close();
});

test("a key press in a text of thirty pages redraws a few lines, not all of them", async () => {
  const lines = Array.from({ length: 1500 }, (_, index) => `<p>Line ${index} of a very long list of works and days</p>`).join("");
  const { page, app } = await reading({ buffer: await print(`${resume}${lines}`) });
  await app.getByRole("option").first().waitFor({ state: "attached" });
  assert.ok((await app.getByRole("option").count()) > 1500);
  const most = await frameOf(page).evaluate(async () => {
    const text = document.querySelector("#text");
    text.focus();
    let changes = 0;
    let most = 0;
    new MutationObserver((records) => (changes += records.length)).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let i = 0; i < 30; i++) {
      changes = 0;
      text.dispatchEvent(new KeyboardEvent("keydown", { key: i % 2 ? "PageDown" : "ArrowDown", bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      most = Math.max(most, changes);
    }
    return most;
  });
  assert.ok(most > 0 && most < 100, `${most} changes of the page for a key`);
  await page.close();
});
