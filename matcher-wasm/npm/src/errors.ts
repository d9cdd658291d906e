/** Every code that an error of this package can carry, with what it means. */
const meanings = {
  aborted: "the call's AbortSignal was aborted",
  closed: "the matcher was closed",
  crashed: "the engine failed on this input; the next call gets a fresh one",
  damaged: "the file is broken and cannot be read",
  empty_file: "the file has no bytes",
  encrypted: "the file is protected by a password",
  expands_too_far: "the file unpacks to more than the limit",
  index_damaged: "the index of postings is not one, or is incomplete",
  index_lexicon: "the index of postings was made with another lexicon: make it again with this version",
  index_version: "the index of postings belongs to another version of this package",
  invalid_json: "the postings are not valid JSON",
  invalid_today: "`today` is not a month as YYYY-MM",
  invalid_value: "an argument does not have the shape that the types describe",
  lexicon_damaged: "the lexicon is not one, or is incomplete",
  lexicon_version: "the lexicon belongs to another version of this package",
  load_failed: "the engine or the lexicon could not be fetched, read or compiled",
  no_postings: "the text holds no job posting",
  picture: "the file is a picture without text",
  posting_without_title: "a posting has no title",
  timed_out: "the engine took longer than the limit; the next call gets a fresh one",
  too_complex: "reading the file takes more steps than the limit",
  too_deep: "the file nests deeper than the limit",
  too_large: "the file or text is larger than the limit",
  unknown_encoding: "the text is in an encoding that this browser cannot decode",
  unknown_format: "the file is of no format that can be read",
  unknown_posting: "the match did not come from this matcher and no posting was given",
  worker_unavailable: "the worker's script could not be loaded or started",
} as const;

/** A code to switch on. */
export type MatcherErrorCode = keyof typeof meanings;

/** All codes. */
export const errorCodes = Object.keys(meanings) as readonly MatcherErrorCode[];

/** The only error that calls of this package reject with. Its message carries numbers, never text of a resume. */
export class MatcherError extends Error {
  override readonly name = "MatcherError";
  readonly code: MatcherErrorCode;

  constructor(code: MatcherErrorCode, message: string = meanings[code], options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
