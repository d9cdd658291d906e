import type {
  IndexMatch,
  Match,
  Posting,
  PostingInput,
  PostingProblem,
  Preferences,
  Profile,
  ProfileInput,
  Shift,
  SkillSpan,
  SummaryDraft,
  SummaryOptions,
  Vote,
} from "./values.js";

/** The postings of a text that can be read, and why the others cannot. */
export interface PostingsRead {
  postings: Posting[];
  problems: PostingProblem[];
}

/** What the engine can be asked for, on either side of the worker. */
export interface Calls {
  readResume(bytes: Uint8Array, today: string): Profile;
  /** A corrected profile with what follows from its values counted anew; without `today` to the month of its reading. */
  recheck(profile: ProfileInput, today?: string): Profile;
  readPostings(text: string): PostingsRead;
  match(profile: ProfileInput, postings: PostingInput[], preferences: Preferences): Match[];
  /** An index of postings that fits the engine's lexicon. */
  packIndex(postings: PostingInput[]): Uint8Array;
  joinIndexes(parts: Uint8Array[]): Uint8Array;
  /** The number of its postings. */
  openIndex(index: Uint8Array): number;
  rankIndex(profile: ProfileInput, index: Uint8Array, preferences: Preferences, limit: number): IndexMatch[];
  shifts(postings: PostingInput[], votes: Vote[]): Shift[];
  summarize(profile: ProfileInput, posting: PostingInput, match: Match, options: SummaryOptions): SummaryDraft;
  findSkills(text: string): SkillSpan[];
  /** A ranking for each query. */
  rankTitles(queries: string[], corpus: string[] | null): [line: number, score: number][][];
}

/** A code and a sentence, as they cross from the engine or the worker. */
export interface Failure {
  code: string;
  message: string;
}

/** To the worker: `start` once and first, then calls. */
export type ToWorker =
  | { type: "start"; module: WebAssembly.Module; lexicon: Uint8Array }
  | { id: number; call: keyof Calls; args: unknown[] };

/** From the worker: whether it started, then an answer for each call. */
export type FromWorker =
  | { type: "ready" }
  | { type: "failed"; error: Failure }
  | { id: number; value: unknown }
  | { id: number; error: Failure };
