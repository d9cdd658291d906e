// Prints each HTML file of this folder to a PDF beside it, with the Chromium that `./setup.sh browser` found.
//
//   node demo-site/resumes/print.mjs [amara-lindqvist-nurse …]
import { existsSync, readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "../../tests/node_modules/playwright-core/index.mjs";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const MOST_BYTES = 100_000;

function browserPath() {
  const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
  const noted = join(cache, "chrome");
  return process.env.CHROME ?? (existsSync(noted) ? readFileSync(noted, "utf8").trim() : "/usr/bin/chromium");
}

const asked = process.argv.slice(2);
const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -".html".length));
const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
try {
  const page = await browser.newPage();
  for (const name of names.filter((name) => asked.length === 0 || asked.includes(name))) {
    const path = join(FOLDER, `${name}.pdf`);
    await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
    await page.pdf({ path, printBackground: true, preferCSSPageSize: true });
    const { size } = await stat(path);
    console.log(`${name}.pdf ${size} bytes`);
    if (size > MOST_BYTES) throw new Error(`${name}.pdf is larger than ${MOST_BYTES} bytes`);
  }
} finally {
  await browser.close();
}
