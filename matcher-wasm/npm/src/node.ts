/** What differs between browsers and Node: here, Node. */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

import { MatcherError } from "./errors.js";
import type { RunningWorker, WorkerEvents } from "./host.js";
import type { WorkerSource } from "./options.js";

export const ownModule = () => new URL("./matcher_bg.wasm", import.meta.url);
export const ownLexicon = () => new URL("./lexicon.bin", import.meta.url);

/** An address that may be relative to the working directory. */
export function resolved(address: string | URL): URL {
  return new URL(address, pathToFileURL(`${process.cwd()}/`));
}

export async function fetchAsset(url: URL): Promise<Response | Uint8Array> {
  if (url.protocol === "file:") return readFile(url);
  const response = await fetch(url);
  if (!response.ok) throw new MatcherError("load_failed", `${url.pathname.split("/").pop()}: HTTP status ${response.status}`);
  return response;
}

export function startWorker(events: WorkerEvents, { workerUrl }: WorkerSource): RunningWorker {
  // Options of the program's own command line, such as --input-type, are not meant for the worker.
  const worker = new Worker(workerUrl ? resolved(workerUrl) : new URL("./worker.js", import.meta.url), { execArgv: [] });
  worker.on("message", events.message);
  worker.on("messageerror", events.lost);
  worker.on("error", events.lost);
  worker.on("exit", () => events.lost());
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => void worker.terminate(),
    keepAlive: (busy) => (busy ? worker.ref() : worker.unref()),
  };
}
