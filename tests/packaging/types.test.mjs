import assert from "node:assert/strict";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { built, root, run, temporaryFolder, tools } from "./package.mjs";

const program = fileURLToPath(new URL("consumer/program.ts", import.meta.url));

/** Compiles the stranger's program against the package, its declarations included. */
async function compile(options) {
  const project = await temporaryFolder();
  await mkdir(join(project, "node_modules"));
  await cp(built, join(project, "node_modules/tacit-match"), { recursive: true });
  await cp(program, join(project, "program.ts"));
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: "es2022", types: [], ...options };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return run(join(tools, "tsc"), ["-p", project]);
}

test("a strict program compiles for a bundler", async () => {
  const { code, out } = await compile({ module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"] });
  assert.equal(code, 0, out);
});

test("a strict program compiles for Node, without the declarations of browsers", async () => {
  const typeRoots = [join(root, "tests/node_modules/@types")];
  const { code, out } = await compile({ module: "nodenext", lib: ["es2022"], types: ["node"], typeRoots });
  assert.equal(code, 0, out);
});

test("no declaration is any", async () => {
  for (const name of ["index", "matcher", "options", "errors", "values", "engine/model"]) {
    const text = await readFile(join(built, "types", `${name}.d.ts`), "utf8");
    assert.doesNotMatch(text.replaceAll(/\/\*\*[^]*?\*\//g, ""), /\bany\b/, name);
  }
});
