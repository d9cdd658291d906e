/** The worker of the built package with a call of any name, and the bytes of its memory. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { built } from "../packaging/package.mjs";

const hook = new URL("../hostile/memory.mjs", import.meta.url);

export async function startEngine() {
  const [module, lexicon] = [await WebAssembly.compile(await readFile(join(built, "matcher_bg.wasm"))), new Uint8Array(await readFile(join(built, "lexicon.bin")))];
  const worker = new Worker(join(built, "worker.js"), { execArgv: ["--import", hook.href] });
  let id = 0;
  const state = { memory: 0 };
  let settle = {};
  worker.on("error", (error) => settle.failed?.(error));
  worker.on("message", (answer) => {
    state.memory = answer.memory ?? state.memory;
    if (answer.error) settle.failed(new Error(answer.error.code));
    else settle.done(answer.value);
  });
  const ask = (message) => new Promise((done, failed) => {
    settle = { done, failed };
    worker.postMessage(message);
  });
  await ask({ type: "start", module, lexicon });
  const call = (name) => (...args) => ask({ id: ++id, call: name, args });
  return new Proxy(state, { get: (target, name) => (name === "memory" ? target.memory : name === "close" ? () => worker.terminate() : name === "then" ? undefined : call(name)) });
}
