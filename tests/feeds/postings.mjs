/** Runs tacit-postings in a temporary folder. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = process.env.TACIT_POSTINGS ?? join(ROOT, "target/debug/tacit-postings");

export const DEMO = join(ROOT, "demo-site/postings.json");

/** The text of a file of the repository. */
export const text = (path) => readFile(join(ROOT, path), "utf8");

/** Gives `use` the texts of all feeds of a file of channels, as `feeds["linkedin/jobs.xml"]`. */
export async function feedsOf(postings, channels) {
  const folder = await mkdtemp(join(tmpdir(), "tacit-feeds-"));
  try {
    const [from, settings] = [join(folder, "postings.json"), join(folder, "channels.toml")];
    await writeFile(from, typeof postings === "string" ? postings : JSON.stringify(postings));
    await writeFile(settings, channels);
    await promisify(execFile)(PROGRAM, ["feeds", from, settings, join(folder, "out")]);
    const ids = [...channels.matchAll(/\[\[channel\]\]\s+id = "([^"]+)"/g)].map(([, id]) => id);
    const names = ids.flatMap((id) => ["postings.json", "postings.html", "jobs.xml", "jobs.json", "links.json"].map((name) => `${id}/${name}`));
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, "out", name), "utf8")])));
  } finally {
    await rm(folder, { recursive: true });
  }
}
