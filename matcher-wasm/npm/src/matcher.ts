import { ownLexicon, ownModule, startWorker } from "platform";

import { loadLexicon, loadModule } from "./assets.js";
import { MatcherError } from "./errors.js";
import { WorkerHost } from "./host.js";
import { currentMonth } from "./today.js";
import { PostingIndex } from "./posting-index.js";
import type { CallOptions, LoadOptions, RankIndexOptions, ReadPostingsOptions, ReadResumeOptions, RecheckOptions, SummarizeOptions } from "./options.js";
import type { IndexMatch, Match, Posting, PostingInput, Preferences, Profile, ProfileInput, Shift, SkillSpan, SummaryDraft, Vote } from "./values.js";

/**
 * Reads resumes and postings, and matches them. The engine runs in a worker; nothing that it is given leaves this machine.
 *
 * Every call rejects with a {@link MatcherError} alone. Spans are UTF-16 code units: `text.slice(start, end)` is the quote.
 */
export class Matcher {
  readonly #host: WorkerHost;
  readonly #postings = new WeakMap<Match, PostingInput>();

  private constructor(host: WorkerHost) {
    this.#host = host;
  }

  /** Fetches engine and lexicon, once for all matchers, and starts a worker. A load that failed can be tried again. */
  static async load(options: LoadOptions = {}): Promise<Matcher> {
    const { signal, timeoutMs = 10_000 } = options;
    const assets = Promise.all([loadModule(options.module ?? ownModule()), loadLexicon(options.lexicon ?? ownLexicon())]);
    const [module, lexicon] = await unlessAborted(assets, signal);
    const host = new WorkerHost({ startWorker: (events) => startWorker(events, options), module, lexicon, timeoutMs });
    try {
      await host.start(signal);
    } catch (error) {
      host.close();
      throw error;
    }
    return new Matcher(host);
  }

  /** Reads a resume: PDF, DOCX, DOC, ODT, RTF, HTML or text, told apart by the bytes. What cannot be read is a finding, not an error. */
  async readResume(bytes: Uint8Array | ArrayBuffer | Blob, { signal, today = currentMonth() }: ReadResumeOptions = {}): Promise<Profile> {
    return this.#host.call("readResume", [await bytesOf(bytes), today], signal);
  }

  /**
   * A profile that was corrected, with what follows from its values counted anew: years of work and of each skill, and the findings about
   * values. Without `today` the month of its reading holds.
   */
  async recheck(profile: ProfileInput, { signal, today }: RecheckOptions = {}): Promise<Profile> {
    return this.#host.call("recheck", today === undefined ? [profile] : [profile, today], signal);
  }

  /** Reads JSON-LD, the JSON or XML of career sites, a page, or one posting as plain text. Rejects only if no posting can be read. */
  async readPostings(postings: string | object, { signal, onProblem }: ReadPostingsOptions = {}): Promise<Posting[]> {
    const read = await this.#host.call("readPostings", [typeof postings === "string" ? postings : jsonOf(postings)], signal);
    if (onProblem) read.problems.forEach((problem) => onProblem(problem));
    return read.postings;
  }

  /** Scores postings against a profile: best first, those that a hard preference excludes last. */
  async match(profile: ProfileInput, postings: PostingInput[], preferences: Preferences = {}, { signal }: CallOptions = {}): Promise<Match[]> {
    const matches = await this.#host.call("match", [profile, postings, preferences], signal);
    const byId = new Map(postings.map((posting) => [posting.id, posting]));
    for (const match of matches) {
      const posting = byId.get(match.posting);
      if (posting) this.#postings.set(match, posting);
    }
    return matches;
  }

  /** Packs postings into an index: about 100 bytes each beside title, identifier and address. It fits the lexicon of this version alone. */
  async packIndex(postings: PostingInput[], { signal }: CallOptions = {}): Promise<Uint8Array> {
    return this.#host.call("packIndex", [postings], signal);
  }

  /** Checks an index, such as `tacit-match index` writes. */
  async openIndex(bytes: Uint8Array | ArrayBuffer | Blob, { signal }: CallOptions = {}): Promise<PostingIndex> {
    const index = await bytesOf(bytes);
    return new PostingIndex(index, await this.#host.call("openIndex", [index], signal));
  }

  /**
   * The postings of an index that fit a profile best, best first. The score is that of {@link Matcher.match} as far as the index goes: it
   * has the most telling words of a posting, not its text. Postings that a hard preference excludes are left out.
   */
  async rankIndex(profile: ProfileInput, index: PostingIndex, preferences: Preferences = {}, { signal, limit = 100 }: RankIndexOptions = {}): Promise<IndexMatch[]> {
    return this.#host.call("rankIndex", [profile, index.bytes, preferences, limit], signal);
  }

  /** How far a seeker's votes move postings in their order, -10 to 10 points each; scores stay what they are. */
  async shifts(postings: PostingInput[], votes: Vote[], { signal }: CallOptions = {}): Promise<Shift[]> {
    return this.#host.call("shifts", [postings, votes], signal);
  }

  /** Drafts a summary for the posting of a match, out of sentences of the resume alone. */
  async summarize(profile: ProfileInput, match: Match, { signal, posting, ...options }: SummarizeOptions = {}): Promise<SummaryDraft> {
    const matched = posting ?? this.#postings.get(match);
    if (!matched) throw new MatcherError("unknown_posting");
    return this.#host.call("summarize", [profile, matched, match, options], signal);
  }

  /** Finds the lexicon's skills in a text. */
  async findSkills(text: string, { signal }: CallOptions = {}): Promise<SkillSpan[]> {
    return this.#host.call("findSkills", [text], signal);
  }

  /** Ranks titles by their similarity to one, over `corpus` or over the lexicon's occupations: all of them, best first. */
  async rankTitles(query: string, corpus?: string[], { signal }: CallOptions = {}): Promise<[line: number, score: number][]> {
    const [ranked = []] = await this.#host.call("rankTitles", [[query], corpus ?? null], signal);
    return ranked;
  }

  /** Ends the worker. Calls that have no answer yet, and later ones, reject with `closed`. */
  close(): void {
    this.#host.close();
  }
}

async function bytesOf(source: Uint8Array | ArrayBuffer | Blob): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (!(source instanceof Blob)) throw new MatcherError("invalid_value", "a file is given as bytes or as a Blob");
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (cause) {
    throw new MatcherError("load_failed", "the file could not be read", { cause });
  }
}

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new MatcherError("invalid_value", "the postings cannot be written as JSON", { cause });
  }
}

function unlessAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new MatcherError("aborted", undefined, { cause: signal.reason }));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
