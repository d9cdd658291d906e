// Key files under a passphrase: PBKDF2 with SHA-256 and AES-256-GCM, both the browser's own.
const KIND = "tacit employer key, locked";
const ITERATIONS = 600_000;

const encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));
const decode = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

async function keyOf(passphrase, salt, iterations) {
  const secret = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(derivation, secret, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** The text of a key file, locked. */
export async function lock(text, passphrase) {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(passphrase, salt, ITERATIONS), new TextEncoder().encode(text));
  return JSON.stringify({ kind: KIND, version: 1, iterations: ITERATIONS, salt: encode(salt), iv: encode(iv), sealed: encode(sealed) }, null, 2);
}

export const isLocked = (text) => text.includes(`"${KIND}"`);

/** The text of a locked file; throws if passphrase and file do not belong together. */
export async function unlock(text, passphrase) {
  const { iterations, salt, iv, sealed } = JSON.parse(text);
  // A file of somebody else's making must not hold the page up for hours.
  if (!(iterations <= 10 * ITERATIONS)) throw new RangeError("too many iterations");
  const key = await keyOf(passphrase, decode(salt), iterations);
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: decode(iv) }, key, decode(sealed)));
}
