// Signs consents with a key that the browser makes for one share, keeps, and never shows: Ed25519 of WebCrypto. A browser without it
// makes no key, and its shares say so by naming none.
let key = null;

/** Makes a new key in place of the one before; its public half, or nothing. */
export const newKey = async () => {
  key = null;
  try {
    const { publicKey, privateKey } = await crypto.subtle.generateKey("Ed25519", false, ["sign"]);
    const half = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
    key = privateKey;
    return half;
  } catch {
    return undefined;
  }
};

/** Whether a key, as base64url, has signed a statement; not where the browser cannot tell. */
export const verify = async (x, statement, signature) => {
  try {
    const key = await crypto.subtle.importKey("jwk", { kty: "OKP", crv: "Ed25519", x }, "Ed25519", false, ["verify"]);
    const bytes = Uint8Array.from(atob(signature.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt());
    return await crypto.subtle.verify("Ed25519", key, bytes, statement);
  } catch {
    return false;
  }
};

/** The signature of a statement by the last key, which signs once. */
export const sign = async (statement) => {
  const once = key;
  key = null;
  return new Uint8Array(await crypto.subtle.sign("Ed25519", once, statement));
};
