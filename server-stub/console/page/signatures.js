// Ed25519 by the browser's own cryptography: Chromium from 137, Firefox from 129, Safari from 17.
const algorithm = "Ed25519";

export async function verify(key, statement, signature) {
  return crypto.subtle.verify(algorithm, await crypto.subtle.importKey("raw", key, algorithm, false, ["verify"]), signature, statement);
}
