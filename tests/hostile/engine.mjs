/** The worker of the built package, driven as its host does, with time and memory measured. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { built } from "../packaging/package.mjs";

const module = await WebAssembly.compile(await readFile(join(built, "matcher_bg.wasm")));
const lexicon = new Uint8Array(await readFile(join(built, "lexicon.bin")));
const hook = new URL("./memory.mjs", import.meta.url);
/** As in the package, but on the processor, so that a busy machine is no finding: a file that takes longer ends its worker. */
const mostSeconds = 10;
const seconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

export class Engine {
  #worker;
  #id = 0;
  #done;
  /** Bytes of the engine's memory after the last answer; it only grows. */
  memory = 0;
  n_workers = 0;

  async #start() {
    this.#worker = new Worker(join(built, "worker.js"), { execArgv: ["--import", hook.href] });
    this.n_workers++;
    this.#worker.on("message", (answer) => this.#done(answer));
    this.#worker.on("error", () => this.#done({ error: { code: "crashed" } }));
    const ready = await this.#answer({ type: "start", module, lexicon });
    if (ready.type !== "ready") throw new Error("the worker did not start");
    this.memory = ready.memory;
  }

  #answer(message) {
    return new Promise((resolve) => {
      const begun = process.cpuUsage();
      const timer = setInterval(() => seconds(begun) > mostSeconds && this.#done({ error: { code: "timed_out" } }), 200);
      this.#done = (answer) => {
        clearInterval(timer);
        resolve(answer);
      };
      this.#worker.postMessage(message);
    });
  }

  /** Reads a file: `{value}` or `{code}`, with seconds on the processor and bytes of memory. */
  async read(bytes) {
    if (!this.#worker) await this.#start();
    // A view of its own, so that what is sent is the file alone.
    const file = new Uint8Array(bytes);
    const before = process.cpuUsage();
    const answer = await this.#answer({ id: ++this.#id, call: "readResume", args: [file, "2026-11"] });
    const taken = seconds(before);
    this.memory = answer.memory ?? this.memory;
    const code = answer.error?.code;
    if (code === "crashed" || code === "timed_out") await this.close();
    return { value: answer.value, code, message: answer.error?.message, seconds: taken, memory: this.memory };
  }

  async close() {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
