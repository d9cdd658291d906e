/**
 * The worker: one file that imports and fetches nothing, so that it can be served with `default-src 'none'`. Module and lexicon come
 * by message. After a `crashed` answer it is of no use; its host replaces it.
 */
import { failureOf, openEngine } from "./engine.js";
import type { Calls, FromWorker, ToWorker } from "./protocol.js";

let engine: Calls | undefined;

function answer(message: ToWorker): FromWorker {
  if ("type" in message) {
    try {
      engine = openEngine(message.module, message.lexicon);
      return { type: "ready" };
    } catch (thrown) {
      const fits = !(thrown instanceof WebAssembly.LinkError || thrown instanceof TypeError);
      return { type: "failed", error: fits ? failureOf(thrown) : { code: "load_failed", message: "the module is not this package's engine" } };
    }
  }
  const { id, call, args } = message;
  try {
    if (!engine || !Object.hasOwn(engine, call)) return { id, error: { code: "invalid_value", message: "there is no such call" } };
    return { id, value: (engine[call] as (...args: unknown[]) => unknown)(...args) };
  } catch (thrown) {
    return { id, error: failureOf(thrown) };
  }
}

if (!("WorkerGlobalScope" in globalThis)) {
  // Put together, so that bundlers for browsers do not look for it.
  const { parentPort } = (await import(["node", "worker_threads"].join(":"))) as typeof import("node:worker_threads");
  parentPort?.on("message", (message: ToWorker) => parentPort.postMessage(answer(message)));
} else {
  self.onmessage = ({ data }: MessageEvent<ToWorker>) => self.postMessage(answer(data));
}
