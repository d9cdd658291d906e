import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, test } from "node:test";

import { built, document, root, run, temporaryFolder, tools } from "./package.mjs";

let project;
const installed = (name) => join(project, "node_modules/tacit-match", name);

// As a stranger gets it: packed, then installed in a project of its own without a network.
before(async () => {
  project = await temporaryFolder();
  const packed = await run("npm", ["pack", "--json", "--pack-destination", project], { cwd: built });
  assert.equal(packed.code, 0, packed.err);
  const [{ filename }] = [JSON.parse(packed.out)].flatMap((found) => (Array.isArray(found) ? found : Object.values(found)));
  await writeFile(join(project, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }');
  const { code, err } = await run("npm", ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`], { cwd: project });
  assert.equal(code, 0, err);
});

test("the package holds what it needs and nothing else", async () => {
  const files = (await readdir(installed(""), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const kinds = /^(index|node|worker|cli|element|react|vue)\.js$|^matcher_bg\.wasm$|^lexicon\.bin$|\.d\.ts$|^package\.json$|^(README|ATTRIBUTION)\.md$|^LICENSE-(MIT|APACHE)$/;
  assert.deepEqual(files.map(({ name }) => name).filter((name) => !kinds.test(name)), []);
  const manifest = JSON.parse(await readFile(installed("package.json"), "utf8"));
  for (const field of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) assert.equal(manifest[field], undefined, field);
});

test("the package names its licences and the sources of the lexicon", async () => {
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) assert.equal(await readFile(installed(name), "utf8"), await readFile(join(root, name), "utf8"));
  assert.match(await readFile(installed("ATTRIBUTION.md"), "utf8"), /ESCO/);
});

test("an import by name runs", async () => {
  const program = `
    import { Matcher } from "tacit-match";
    import { readFile } from "node:fs/promises";
    const matcher = await Matcher.load();
    const profile = await matcher.readResume(await readFile(process.argv[1]));
    console.log(profile.basics.email);`;
  await writeFile(join(project, "program.mjs"), program.replace("process.argv[1]", "process.argv[2]"));
  const { code, out, err } = await run(process.execPath, ["program.mjs", document("resume.txt")], { cwd: project });
  assert.deepEqual([code, out, err], [0, "mara.lindqvist@example.org\n", ""]);
});

test("the README's first snippet runs as it stands", async () => {
  const readme = await readFile(installed("README.md"), "utf8");
  const [, snippet] = readme.match(/```js\n([^]*?)```/);
  await mkdir(join(project, "snippet"), { recursive: true });
  await writeFile(join(project, "snippet/run.mjs"), `${snippet}\nconsole.log(matches.length, summary.posting);\n`);
  await writeFile(join(project, "snippet/resume.pdf"), await readFile(document("resume.txt")));
  await writeFile(join(project, "snippet/jobs.json"), await readFile(document("postings.json")));
  const { code, out, err } = await run(process.execPath, ["run.mjs"], { cwd: join(project, "snippet") });
  assert.equal(code, 0, err);
  assert.match(out, /2 data-engineer\n$/);
});

test("the command is installed by its name", async () => {
  const { code, out } = await run(join(project, "node_modules/.bin/tacit-match"), ["--version"]);
  assert.deepEqual([code, out], [0, `${JSON.parse(await readFile(installed("package.json"), "utf8")).version}\n`]);
});

test("a bundler for browsers takes the entry without anything of Node", async () => {
  await writeFile(join(project, "page.mjs"), 'import { Matcher } from "tacit-match";\nconsole.log(Matcher);\n');
  const worker = await run(join(tools, "esbuild"), ["node_modules/tacit-match/worker.js", "--bundle", "--platform=browser", "--format=esm"], { cwd: project });
  assert.equal(worker.code, 0, worker.err);
  const { code, out, err } = await run(join(tools, "esbuild"), ["page.mjs", "--bundle", "--platform=browser", "--format=esm"], { cwd: project });
  assert.equal(code, 0, err);
  assert.doesNotMatch(out, /node:/);
  assert.match(out, /new Worker\(new URL\(".\/worker.js", import.meta.url\), \{ type: "module" \}\)/);
});

test("other files of the package are found by name", async () => {
  const names = ["worker.js", "matcher_bg.wasm", "lexicon.bin", "package.json"];
  const program = names.map((name) => `console.log(import.meta.resolve("tacit-match/${name}").split("/").pop())`).join(";");
  const { out } = await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: project });
  assert.equal(out, `${names.join("\n")}\n`);
});
