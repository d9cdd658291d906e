// The chain of the share log, made here a second time from its description.
import { createHash } from "node:crypto";

/** The hash of an entry, made here from the description of the log: each text with its length before it. */
export function hashOf(entry) {
  const fields = ["tacit share log 1", entry.previous, String(entry.number), entry.at, JSON.stringify(entry.event), entry.recipient, entry.purpose, entry.posting, entry.share, entry.reason, entry.contentSha256, entry.requestSha256];
  return sha256(fields.map((field) => `${Buffer.byteLength(field)}:${field}`).join(""));
}
export const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** Numbers of the entries of a share log that do not hold. */
export function broken({ entries, head }) {
  const belongs = (text, hash) => text === null || sha256(text) === hash;
  const after = (number) => entries[number]?.hash ?? "0".repeat(64);
  const holds = (entry, number) =>
    entry.number === number && entry.previous === after(number - 1) && entry.hash === hashOf(entry) && belongs(entry.content, entry.contentSha256) && belongs(entry.request, entry.requestSha256);
  const wrong = entries.flatMap((entry, number) => (holds(entry, number) ? [] : [number]));
  return head === after(entries.length - 1) ? wrong : [...wrong, "head"];
}
