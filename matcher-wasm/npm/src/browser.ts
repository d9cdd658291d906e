/** What differs between browsers and Node: here, browsers. */
import { MatcherError } from "./errors.js";
import type { RunningWorker, WorkerEvents } from "./host.js";
import type { ScriptUrlPolicy, WorkerSource } from "./options.js";
import type { FromWorker } from "./protocol.js";

export const ownModule = () => new URL("./matcher_bg.wasm", import.meta.url);
export const ownLexicon = () => new URL("./lexicon.bin", import.meta.url);

/** An address that may be relative to the page, or to the script of a worker. */
export function resolved(address: string | URL): URL {
  return new URL(address, typeof document === "undefined" ? location.href : document.baseURI);
}

export async function fetchAsset(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new MatcherError("load_failed", `${url.pathname.split("/").pop()}: HTTP status ${response.status}`);
  return response;
}

export function startWorker(events: WorkerEvents, source: WorkerSource): RunningWorker {
  const worker = newWorker(source);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => events.message(data);
  worker.onmessageerror = (event) => events.lost(event);
  worker.onerror = (event) => {
    event.preventDefault();
    events.lost(event);
  };
  return {
    post: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
    keepAlive: () => {},
  };
}

function newWorker({ workerUrl, trustedTypesPolicy }: WorkerSource): Worker {
  const policy = trustedTypesPolicy ?? ownPolicy();
  // Bundlers find the worker by this very expression.
  if (!policy && !workerUrl) return new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  const url = (workerUrl ? resolved(workerUrl) : new URL("./worker.js", import.meta.url)).href;
  return new Worker((policy ? policy.createScriptURL(url) : url) as string, { type: "module" });
}

let policy: ScriptUrlPolicy | undefined;

/**
 * The policy `tacit-worker`: files of this origin alone. Made once a page, because a second one of the same name would be refused;
 * none where the page forbids it.
 */
function ownPolicy(): ScriptUrlPolicy | undefined {
  type Factory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (policy || !trustedTypes) return policy;
  try {
    policy = trustedTypes.createPolicy("tacit-worker", { createScriptURL: ofThisOrigin });
  } catch {
    return undefined;
  }
  return policy;
}

function ofThisOrigin(url: string): string {
  if (!url.startsWith(`${location.origin}/`)) throw new TypeError("the worker must come from the origin of the page");
  return url;
}
