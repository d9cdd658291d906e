/** A packed index of postings that was checked, from {@link Matcher.openIndex}. */
export class PostingIndex {
  /** The bytes, as they were given. */
  readonly bytes: Uint8Array;
  /** Number of postings. */
  readonly length: number;

  constructor(bytes: Uint8Array, length: number) {
    this.bytes = bytes;
    this.length = length;
  }
}
