// The chain of the share log, made here a second time from its description.
import { createHash } from "node:crypto";

/** The hash of an entry, made here from the description of the log: each text with its length before it. */
export function hashOf(entry) {
  const fields = ["tacit share log 1", entry.previous, String(entry.number), entry.at, JSON.stringify(entry.event), entry.recipient, entry.purpose, entry.posting, entry.share, entry.reason, entry.contentSha256, entry.requestSha256];
  return sha256(fields.map((field) => `${Buffer.byteLength(field)}:${field}`).join(""));
}
export const sha256 = (text) => createHash("sha256").update(text).digest("hex");
