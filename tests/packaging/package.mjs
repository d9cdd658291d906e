/** What the packaging tests share: where the built package lies, the documents made for them, and ways to run and to break it. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import binaryen from "binaryen";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const built = join(root, "target/npm");
export const cli = join(built, "cli.js");
export const tools = join(root, "tests/node_modules/.bin");

/** Path of a document in `documents/`. */
export const document = (name) => fileURLToPath(new URL(`documents/${name}`, import.meta.url));

export const temporaryFolder = () => mkdtemp(join(tmpdir(), "tacit-packaging-"));

/** Runs a program to its end: `{code, out, err}`. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 1 << 28, ...options }, (error, out, err) => resolve({ code: error ? (error.code ?? 1) : 0, out, err }));
  });
}

/** Runs the command line of the built package. */
export const tacit = (...args) => run(process.execPath, [cli, ...args]);

const { BulkMemory, BulkMemoryOpt, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } = binaryen.Features;
// What the engine is built with. With all features on, the module that comes out needs a newer Node.
const features = BulkMemory | BulkMemoryOpt | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt;

/** The engine with one of its exported functions replaced: the rest works, so only calls of that function show what it does. */
export async function engineWith(exported, bodyOf) {
  const module = binaryen.readBinary(await readFile(join(built, "matcher_bg.wasm")));
  try {
    module.setFeatures(features);
    const { value: name } = binaryen.getExportInfo(module.getExport(exported));
    const { params, results } = binaryen.getFunctionInfo(module.getFunction(name));
    module.removeFunction(name);
    module.addFunction(name, params, results, [], bodyOf(module));
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

/** An engine whose reader of resumes executes `unreachable`. */
export const trappingEngine = () => engineWith("engine_readResume", (module) => module.unreachable());

/** An engine whose reader of resumes never ends. */
export const endlessEngine = () => engineWith("engine_readResume", (module) => module.loop("again", module.br("again")));
