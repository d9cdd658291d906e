// The employer's side of sealed shares and replies, written here a second time from RFC 9180 and RFC 8032: what the widget seals opens
// with other people's code, and the other way round.
import { webcrypto as crypto, createHash, randomBytes } from "node:crypto";
import { tenant } from "./stage.mjs";

const { subtle } = crypto;
const bytes = (text) => new TextEncoder().encode(text);
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const base64url = (data) => Buffer.from(data).toString("base64url");
const plain = (text) => new Uint8Array(Buffer.from(text, "base64url"));

// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
const KEM = join(bytes("KEM"), [0, 0x20]);
const SUITE = join(bytes("HPKE"), [0, 0x20, 0, 1, 0, 2]);

const hmac = async (key, data) => {
  const imported = await subtle.importKey("raw", key.length ? key : new Uint8Array(32), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", imported, data));
};
const extract = (suite, salt, label, ikm) => hmac(salt, join(bytes("HPKE-v1"), suite, bytes(label), ikm));
const expand = async (suite, prk, label, info, length) =>
  (await hmac(prk, join([0, length], bytes("HPKE-v1"), suite, bytes(label), info, [1]))).slice(0, length);

const importPublic = (raw) => subtle.importKey("raw", raw, "X25519", true, []);
const agree = async (privateKey, publicKey) => new Uint8Array(await subtle.deriveBits({ name: "X25519", public: publicKey }, privateKey, 256));

async function context(shared, encapped, recipient, info) {
  const secret = await expand(KEM, await extract(KEM, [], "eae_prk", shared), "shared_secret", join(encapped, recipient), 32);
  const schedule = join([0], await extract(SUITE, [], "psk_id_hash", []), await extract(SUITE, [], "info_hash", bytes(info)));
  const prk = await extract(SUITE, secret, "secret", []);
  const key = await subtle.importKey("raw", await expand(SUITE, prk, "key", schedule, 32), "AES-GCM", false, ["encrypt", "decrypt"]);
  return { key, nonce: await expand(SUITE, prk, "base_nonce", schedule, 12) };
}

async function open(pair, info, aad, sealed) {
  const encapped = sealed.slice(0, 32);
  const { key, nonce } = await context(await agree(pair.privateKey, await importPublic(encapped)), encapped, pair.raw, info);
  return new Uint8Array(await subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData: bytes(aad) }, key, sealed.slice(32)));
}

async function seal(publicKey, info, aad, text) {
  const once = await newPair();
  const { key, nonce } = await context(await agree(once.privateKey, await importPublic(publicKey)), once.raw, publicKey, info);
  return join(once.raw, new Uint8Array(await subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: bytes(aad) }, key, bytes(text))));
}

async function newPair() {
  const pair = await subtle.generateKey("X25519", true, ["deriveBits"]);
  return { ...pair, raw: new Uint8Array(await subtle.exportKey("raw", pair.publicKey)) };
}

/** An employer with a published key. */
export async function employ({ api, token }) {
  const pair = await newPair();
  const call = async (method, path, body, headers = {}) => {
    const answer = await fetch(`${api}/v1/tenants/${tenant}${path}`, {
      method, headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers }, body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  await call("PUT", "/key", { public: base64url(pair.raw) });

  /** Shares as they come out of their envelopes, the oldest first: terms, content, and whether the signature holds. */
  const shares = async () => {
    const { shares } = await (await call("GET", "/shares")).json();
    return Promise.all(shares.map(async (share) => {
      const { posting, purpose, keyId, given, expires, policyHash } = share;
      const terms = JSON.stringify({ tenant, posting, purpose, keyId, given, expires, policyHash });
      const letter = Buffer.from(await open(pair, "tacit share 1", terms, plain(share.sealed))).toString();
      const [content, signature] = letter.split("\n");
      const { consentKey } = JSON.parse(content);
      const key = consentKey && (await subtle.importKey("raw", plain(consentKey), "Ed25519", false, ["verify"]));
      const holds = (purposeOfIt) => {
        const statement = `tacit consent 1\n${terms.replace(`"purpose":"${purpose}"`, `"purpose":"${purposeOfIt}"`)}\n${content}`;
        return key ? subtle.verify("Ed25519", key, plain(signature), bytes(statement)) : null;
      };
      return { ...share, content: JSON.parse(content), text: content, isSigned: await holds(purpose), holds };
    }));
  };

  const seen = new Set();
  /** The one share that came since this was asked last. */
  const newest = async () => {
    const fresh = (await shares()).filter(({ id }) => !seen.has(id));
    fresh.forEach(({ id }) => seen.add(id));
    if (fresh.length !== 1) throw new Error(`${fresh.length} new shares, not one`);
    return fresh[0];
  };

  /** Answers a share. */
  const reply = async (share, reply) => {
    const sealed = await seal(plain(share.content.replyKey), "tacit reply 1", `${tenant}/${share.id}`, typeof reply === "string" ? reply : JSON.stringify(reply));
    await call("POST", `/shares/${share.id}/replies`, { sealed: base64url(sealed) }, { "idempotency-key": randomBytes(16).toString("hex") });
  };

  /** Requests as they come out of their envelopes, the oldest first. */
  const requests = async () => {
    const { requests } = await (await call("GET", "/requests")).json();
    return Promise.all(requests.map(async (request) => ({ ...request, ...JSON.parse(Buffer.from(await open(pair, "tacit request 1", `${tenant}\n${request.kind}`, plain(request.sealed))).toString()) })));
  };

  /** Closes a request with an answer: what the envelope holds. */
  const answer = async (request, answer, outcome = "done") => {
    const sealed = await seal(plain(request.replyKey), "tacit answer 1", `${tenant}/${request.id}`, typeof answer === "string" ? answer : JSON.stringify(answer));
    await call("PUT", `/requests/${request.id}/closed`, { outcome, sealed: base64url(sealed) });
  };

  return { shares, newest, reply, requests, answer, keyId: createHash("sha256").update(pair.raw).digest("hex").slice(0, 16) };
}
