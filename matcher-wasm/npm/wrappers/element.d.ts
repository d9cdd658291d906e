/** Attributes of `<tacit-match>`. */
export interface TacitProperties {
  /** Identifier of the employer on the server. */
  employer: string;
  /** Origin of the server; the element's script is fetched from there. */
  api?: string;
  /** Address of a file with postings, on the page's own site. */
  postings?: string;
  /** Address of an index of postings. */
  index?: string;
  /** Where the visitor comes from, such as `linkedin`. */
  channel?: string;
  /** Language of the interface; that of the page without it. */
  lang?: string;
  theme?: "auto" | "light" | "dark";
  /** Fingerprints of the employer's keys, separated by blanks: summaries are sealed to no other key. */
  pin?: string;
}

/** What each event of the element tells: never anything of the seeker. */
export interface TacitEvents {
  ready: Record<string, never>;
  read: Record<string, never>;
  matched: { postings: number };
  shared: Record<string, never>;
  blocked: Record<string, never>;
  error: { code: string };
}

export declare const ATTRIBUTES: readonly string[];
export declare const EVENTS: readonly string[];
export declare function attributesOf(given: Partial<TacitProperties>): Record<string, string>;
export declare function load(api?: string): void;
