// What must hold of a page that shows what strangers wrote: nothing of it ran, nothing of it is markup, and it is as wide as its window.
import assert from "node:assert/strict";

/** Nothing ran, nothing was asked for, and the frame holds no element or attribute that the app does not make. */
export async function assertHarmless({ page, problems, recorder }, frame, what) {
  const ran = await Promise.all(page.frames().map((one) => one.evaluate(() => [window.pwned, Object.prototype.pwned].filter(Boolean).length)));
  assert.deepEqual(ran.filter(Boolean), [], `${what}: something ran`);
  assert.deepEqual(recorder.requests.filter(({ url }) => /pwned/.test(url.split("?")[0])), [], `${what}: something was asked for`);
  assert.deepEqual(problems, [], what);
  const found = await frame.evaluate(() => {
    const bad = [];
    const ours = new Set(["app.js", "console.js"]);
    for (const element of document.querySelectorAll("*")) {
      const { localName } = element;
      if (["iframe", "object", "embed", "base", "marquee", "style", "math", "template", "audio", "video"].includes(localName)) bad.push(localName);
      if (localName === "script" && !ours.has(element.src.split("/").pop())) bad.push(`script ${element.src}`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) bad.push(`${localName} ${name}`);
        if (["href", "src", "action", "formaction"].includes(name) && /^[\s\u0000-\u0020]*(javascript|data):/i.test(value)) bad.push(`${localName} ${name}=${value}`);
      }
    }
    return bad;
  });
  assert.deepEqual(found, [], what);
}

/** The page is as wide as its window, and so is all that is in it. */
export async function assertLaidOut(frame, what) {
  const { scroll, client, out } = await frame.evaluate(() => {
    const { scrollWidth: scroll, clientWidth: client } = document.documentElement;
    const scrolls = (element) => element && (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const visible = [...document.querySelectorAll("main *")].filter((element) => element.checkVisibility?.() && !scrolls(element.parentElement) && !element.closest(".unseen, svg"));
    const out = visible.filter((element) => element.getBoundingClientRect().right > client + 1).map((element) => `${element.localName}.${element.className}`);
    return { scroll, client, out: out.slice(0, 5) };
  });
  assert.ok(scroll <= client, `${what}: ${scroll} pixels in ${client}`);
  assert.deepEqual(out, [], `${what}: sticks out`);
}
