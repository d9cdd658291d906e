// Where a visitor came from, as one word: nothing else of either address goes anywhere.

const KNOWN = /^https?:\/\/(?:[\w-]+\.)*(linkedin|indeed|glassdoor|xing|stepstone|google)\.[a-z.]{2,6}\//;

/** The tag of the link that was followed, else the board that led here; an empty word otherwise. */
export function channelOf(search, referrer) {
  const tag = new URLSearchParams(search).get("utm_source")?.toLowerCase();
  return /^[a-z0-9-]{1,24}$/.test(tag ?? "") ? tag : (KNOWN.exec(referrer)?.[1] ?? "");
}
