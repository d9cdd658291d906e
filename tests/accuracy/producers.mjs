// The programs that make documents. Each takes all its jobs at once: `{layoutName, source, format, path, print}`.
import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const layouts = fileURLToPath(new URL("layouts", import.meta.url));
const PYTHON = process.env.PYTHON ?? "python3";
// The date of making stays out of the documents where the producer lets it.
const env = { ...process.env, SOURCE_DATE_EPOCH: "1767225600" };

/** Runs the work in an own folder, which is removed after it. */
async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "tacit-accuracy-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function chromium(jobs) {
  const { chromium: engine } = await import("playwright-core");
  const cache = process.env.TACIT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "tacit");
  const executablePath = process.env.CHROME ?? (await readFile(join(cache, "chrome"), "utf8")).trim();
  const browser = await engine.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  for (const { source, path, layoutName, print } of jobs) {
    const page = await browser.newPage();
    await page.setContent(source, { waitUntil: "load" });
    // Half of them with a structure tree, as the browser's own print dialog writes it.
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: layoutName.length % 2 === 0, ...print });
    await page.close();
  }
  await browser.close();
}

const weasyprint = (jobs) =>
  inFolder(async (folder) => {
    for (const { source, path } of jobs) {
      const from = join(folder, "in.html");
      await writeFile(from, source);
      await run(PYTHON, ["-m", "weasyprint", "--quiet", from, path], { env });
    }
  });

const TYPST =
  "import json, sys, typst; folder, root = sys.argv[1:3]; jobs = json.load(open(folder + '/jobs.json')); " +
  "[open(job['path'], 'wb').write(typst.compile(folder + '/' + job['layoutName'] + '.typ', root=folder, sys_inputs={'data': job['data']})) for job in jobs]";

const typst = (jobs) =>
  inFolder(async (folder) => {
    const list = [];
    for (const [i, { source, path, layoutName }] of jobs.entries()) {
      await copyFile(join(layouts, `${layoutName}.typ`), join(folder, `${layoutName}.typ`));
      await copyFile(join(layouts, "avatar.png"), join(folder, "avatar.png"));
      await writeFile(join(folder, `${i}.json`), source);
      list.push({ path, layoutName, data: `${i}.json` });
    }
    await writeFile(join(folder, "jobs.json"), JSON.stringify(list));
    await run(PYTHON, ["-c", TYPST, folder, folder], { env });
  });

const FILTERS = {
  pdf: "pdf:writer_pdf_Export",
  docx: "docx:MS Word 2007 XML",
  doc: "doc:MS Word 97",
  odt: "odt:writer8",
  rtf: "rtf:Rich Text Format",
};

const libreoffice = (jobs) =>
  inFolder(async (folder) => {
    for (const format of new Set(jobs.map((job) => job.format))) {
      const mine = jobs.filter((job) => job.format === format);
      const sources = mine.map((job) => join(folder, basename(job.path).replace(/\.\w+$/, ".fodt")));
      await Promise.all(mine.map((job, i) => writeFile(sources[i], job.source)));
      await run(
        "soffice",
        [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", FILTERS[format], "--outdir", folder, ...sources],
        { env },
      );
      for (const [i, job] of mine.entries()) await copyFile(sources[i].replace(/fodt$/, format), job.path);
    }
  });

const xelatex = (jobs) =>
  inFolder(async (folder) => {
    for (const { source, path } of jobs) {
      await writeFile(join(folder, "in.tex"), source);
      await run("xelatex", ["-interaction=batchmode", "-halt-on-error", "-output-directory", folder, join(folder, "in.tex")], {
        env,
        cwd: layouts,
      });
      await copyFile(join(folder, "in.pdf"), path);
    }
  });

/** Text as it is, in the encoding that the plan names. */
const text = (jobs) =>
  inFolder(async (folder) => {
    for (const { source, path, encoding = "utf-8" } of jobs) {
      const from = join(folder, "in");
      await writeFile(from, String(source));
      await run("iconv", ["-f", "utf-8", "-t", encoding, "-o", path, from]);
    }
  });

/** Every producer by its name in the list. */
export const producers = { chromium, weasyprint, typst, libreoffice, xelatex, text };
