import type { PostingInput, PostingProblem, SummaryOptions } from "./values.js";

/** Where an asset comes from: an address, its bytes, or (the engine only) a compiled `WebAssembly.Module`. */
export type AssetSource = string | URL | ArrayBuffer | Uint8Array | object;

/** Turns the worker's address into one that Trusted Types accept. */
export interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

/** Where workers come from. */
export interface WorkerSource {
  /** Address of the worker's script. Default: `worker.js` beside this file. */
  workerUrl?: string | URL | undefined;
  /** For pages with Trusted Types: makes the worker's address. Default: an own policy named `tacit-worker`. */
  trustedTypesPolicy?: ScriptUrlPolicy | undefined;
}

/** How to load; everything has a default. */
export interface LoadOptions extends WorkerSource {
  /** The engine: an address, bytes or a compiled `WebAssembly.Module`. Default: `matcher_bg.wasm` beside this file. */
  module?: AssetSource;
  /** The lexicon: an address or bytes. Default: `lexicon.bin` beside this file. */
  lexicon?: AssetSource;
  /** Milliseconds that one call may take before its worker is ended. Default: 10,000; `Infinity` for no limit. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** What every call takes. */
export interface CallOptions {
  /** Stops the call, which rejects with `aborted`. */
  signal?: AbortSignal;
}

export interface ReadResumeOptions extends CallOptions {
  /** Accepted for convenience and not used: the format is told by the bytes. */
  fileName?: string;
  /** The month (`YYYY-MM`) that jobs which go on count to. Default: the month on this machine. */
  today?: string;
}

export interface RecheckOptions extends CallOptions {
  /** The month (`YYYY-MM`) that jobs which go on count to. Default: that of the profile's reading. */
  today?: string;
}

export interface ReadPostingsOptions extends CallOptions {
  /** Called for each posting that cannot be read while others can. */
  onProblem?: (problem: PostingProblem) => void;
}

export interface RankIndexOptions extends CallOptions {
  /** Most postings to return. Default: 100. */
  limit?: number;
}

export interface SummarizeOptions extends SummaryOptions, CallOptions {
  /** The posting that was matched; needed if `match` is a copy of what {@link Matcher.match} gave. */
  posting?: PostingInput;
}
