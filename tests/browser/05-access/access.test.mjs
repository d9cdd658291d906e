// WCAG 2.2 AA by axe on every view, the story by keyboard alone, and a width of 320 pixels.
import { test, before, after } from "node:test";
import assert from "node:assert/strict";
import { appOf, axe, frameOf, giveResume, matched, open, publishKey, watch } from "../stage.mjs";
import * as planted from "../planted.mjs";
import { tour } from "./tour.mjs";

let stage;
before(async () => {
  stage = await open();
  const desk = await stage.browser.newPage();
  await publishKey(desk, stage);
  assert.deepEqual(await axe(desk), []);
  await desk.getByRole("button", { name: "Inbox" }).click();
  assert.deepEqual(await axe(desk), []);
  await desk.close();
});
after(() => stage?.close());

/** A page of the career site in a context of its own, so that one vault is not another's. */
async function visited(options) {
  const context = await stage.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(stage.site);
  return { page, problems: watch(page), close: () => context.close() };
}

// N_VIEWS is told, so that a view that is no longer reached is missed.
const N_VIEWS = 24;

for (const options of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
  test(`axe finds nothing in any view, and no policy is broken, with ${JSON.stringify(options)}`, async () => {
    const { page, problems, close } = await visited(options);
    // Of the career site axe measures bands that forced colours do not paint.
    if (!options.forcedColors) assert.deepEqual(await axe(page), [], "career site");
    const found = {};
    await tour(page, async (name) => (found[name] = await axe(frameOf(page))));
    assert.deepEqual(Object.entries(found).filter(([, violations]) => violations.length), []);
    assert.equal(Object.keys(found).length, N_VIEWS, Object.keys(found).join());
    assert.deepEqual(problems, [], "Trusted Types and policies");
    await close();
  });
}

test("at 320 pixels nothing is cut off in any view", async () => {
  const { page, close } = await visited({ viewport: { width: 320, height: 640 } });
  const wide = [];
  await tour(page, async (name) => {
    const [width, view] = await frameOf(page).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    if (width > view) wide.push(`${name}: ${width} of ${view} pixels`);
  });
  assert.deepEqual(wide, []);
  await close();
});
