import { Engine, initSync } from "./engine/matcher.js";
import type { Calls, Failure, PostingsRead } from "./protocol.js";
import type { Profile, SummaryDraft } from "./values.js";

/** Starts the engine in this thread. */
export function openEngine(module: WebAssembly.Module, lexicon: Uint8Array): Calls {
  initSync({ module });
  const engine = new Engine(lexicon);
  return {
    readResume: (bytes, today) => engine.readResume(bytes, today) as Profile,
    recheck: (profile, today) => engine.recheck(profile, today) as Profile,
    readPostings: (text) => engine.readPostings(text) as PostingsRead,
    match: (profile, postings, preferences) => engine.match(profile, postings, preferences),
    packIndex: (postings) => engine.packIndex(postings),
    joinIndexes: (parts) => engine.joinIndexes(parts),
    openIndex: (index) => engine.openIndex(index),
    rankIndex: (profile, index, preferences, limit) => engine.rankIndex(profile, index, preferences, limit),
    shifts: (postings, votes) => engine.shifts(postings, votes),
    summarize: (profile, posting, match, options) => engine.summarize(profile, posting, match, options) as SummaryDraft,
    findSkills: (text) => engine.findSkills(text),
    rankTitles: (queries, corpus) => engine.rankTitles(queries, corpus),
  };
}

/**
 * What the engine threw. Its own errors are plain objects with a code. Anything else is a trap or an exhausted stack: what it says
 * may quote the input, so it is dropped, and the instance must not be used again.
 */
export function failureOf(thrown: unknown): Failure {
  const { code, message } = (thrown ?? {}) as Partial<Failure>;
  if (!(thrown instanceof Error) && typeof code === "string" && typeof message === "string") return { code, message };
  return { code: "crashed", message: "the engine failed on this input" };
}
