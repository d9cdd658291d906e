// Ed25519 by the browser's own cryptography: Chromium from 137, Firefox from 129, Safari from 17.
const algorithm = "Ed25519";

export async function verify(key, statement, signature) {
  return crypto.subtle.verify(algorithm, await crypto.subtle.importKey("raw", key, algorithm, false, ["verify"]), signature, statement);
}

/** A new pair as JSON, both halves as base64url. */
export async function generate() {
  const { privateKey } = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const { x, d } = await crypto.subtle.exportKey("jwk", privateKey);
  return JSON.stringify({ public: x, private: d });
}

/** The signature of a statement as base64url; throws where the halves do not belong together. */
export async function sign(x, d, statement) {
  const own = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: algorithm, x, d }, algorithm, false, ["sign"]);
  const theirs = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: algorithm, x }, algorithm, false, ["verify"]);
  const signature = await crypto.subtle.sign(algorithm, own, statement);
  if (!(await crypto.subtle.verify(algorithm, theirs, signature, statement))) throw new Error("halves of two keys");
  return btoa(String.fromCharCode(...new Uint8Array(signature))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
