/** Private job matching: resumes and postings are read and matched where this runs. */
export { errorCodes, MatcherError } from "./errors.js";
export type { MatcherErrorCode } from "./errors.js";
export { Matcher } from "./matcher.js";
export type * from "./options.js";
export { PostingIndex } from "./posting-index.js";
export type * from "./values.js";
