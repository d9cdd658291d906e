import { fetchAsset, resolved } from "platform";

import { MatcherError } from "./errors.js";
import type { AssetSource } from "./options.js";

const loaded = new Map<string, Promise<unknown>>();

/** The engine, compiled once for each address. */
export async function loadModule(source: AssetSource): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (!isAddress(source)) return compile(bytesOf(source), "the given module");
  return once("module", source, async (url) => compile(await fetchAsset(url), nameOf(url)));
}

/** The lexicon, fetched once for each address. */
export async function loadLexicon(source: AssetSource): Promise<Uint8Array> {
  if (!isAddress(source)) return bytesOf(source);
  return once("lexicon", source, async (url) => {
    const found = await fetchAsset(url);
    return found instanceof Uint8Array ? found : new Uint8Array(await found.arrayBuffer());
  });
}

async function compile(found: Response | Uint8Array, name: string): Promise<WebAssembly.Module> {
  try {
    if (found instanceof Uint8Array) return await WebAssembly.compile(found as Uint8Array<ArrayBuffer>);
    if (found.headers.get("content-type") === "application/wasm") return await WebAssembly.compileStreaming(found);
    return await WebAssembly.compile(await found.arrayBuffer());
  } catch (cause) {
    throw new MatcherError("load_failed", `${name} could not be compiled`, { cause });
  }
}

/** Remembers successes only: after a failure the next call tries again. */
async function once<T>(kind: string, address: string | URL, load: (url: URL) => Promise<T>): Promise<T> {
  const url = resolved(address);
  const key = `${kind} ${url}`;
  const known = loaded.get(key) as Promise<T> | undefined;
  if (known) return known;
  const loading = load(url).catch((cause: unknown) => {
    loaded.delete(key);
    throw cause instanceof MatcherError ? cause : new MatcherError("load_failed", `${nameOf(url)} could not be loaded`, { cause });
  });
  loaded.set(key, loading);
  return loading;
}

function isAddress(source: AssetSource): source is string | URL {
  return typeof source === "string" || source instanceof URL;
}

function bytesOf(source: AssetSource): Uint8Array {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  throw new MatcherError("invalid_value", "a module or lexicon is given by address or as bytes");
}

function nameOf({ pathname }: URL): string {
  return pathname.split("/").pop() || pathname;
}
