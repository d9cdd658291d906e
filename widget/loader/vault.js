// The vault on disk: one record in IndexedDB, sealed with AES-256-GCM under a key that Argon2id makes of a passphrase. This file and the
// module of Argon2id are fetched when a vault is made or opened, and at no other time. Without a vault nothing is on disk at all.
import init, { deriveKey } from "vault-key";
import { letGo } from "./offline/program.js";
import { PLACE, isThere } from "./place.js";

/** 19 MiB and two passes, as OWASP asks for at least; a later version may ask for more, so the record says what it was made with. */
const COST = { memoryKiB: 19_456, passes: 2 };
const LEAST_CHARACTERS = 12;
const VERSION = 1;

const failure = (code) => Object.assign(new Error(code), { code });

/** The key and what it was made with, while the vault is open. The key cannot be read out again, not even by this page. */
let open = null;

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failure("storage_failed"));
    request.onblocked = () => reject(failure("storage_busy"));
  });

const withStore = async (mode, work) => {
  const opening = indexedDB.open(PLACE.database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(PLACE.store);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(PLACE.store, mode, { durability: "strict" });
    const done = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(failure("storage_failed"));
    });
    const result = await settled(work(transaction.objectStore(PLACE.store)));
    await done;
    return result;
  } finally {
    database.close();
  }
};

const load = async () => ((await isThere()) ? withStore("readonly", (store) => store.get(PLACE.key)) : undefined);

/** What the seal covers beside the text: whoever weakens the numbers of a record breaks it. */
const covered = ({ version, memoryKiB, passes, salt }) => new TextEncoder().encode(JSON.stringify([version, memoryKiB, passes, [...salt]]));

const keyOf = async (passphrase, { salt, memoryKiB, passes }) => {
  await started();
  // The same passphrase typed on another keyboard must be the same bytes.
  const bytes = deriveKey(new TextEncoder().encode(passphrase.normalize("NFKC")), salt, memoryKiB, passes);
  if (!bytes) throw failure("vault_damaged");
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  bytes.fill(0);
  return key;
};

const freshKey = async (passphrase) => {
  if ([...passphrase].length < LEAST_CHARACTERS) throw failure("passphrase_too_short");
  const header = { version: VERSION, ...COST, salt: crypto.getRandomValues(new Uint8Array(16)) };
  return { header, key: await keyOf(passphrase, header) };
};

const write = async ({ header, key }, text) => {
  // A nonce of its own for every time it is written.
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: covered(header) };
  const sealed = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text));
  await withStore("readwrite", (store) => store.put({ ...header, nonce, sealed }, PLACE.key));
};

const read = async (passphrase) => {
  const record = await load();
  if (!record) throw failure("no_vault");
  if (record.version !== VERSION) throw failure("newer_vault");
  const { nonce, sealed, ...header } = record;
  const key = await keyOf(passphrase, header);
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData: covered(header) }, key, sealed);
    return { opened: { header, key }, text: new TextDecoder().decode(bytes) };
  } catch {
    // Nobody can tell a wrong passphrase from a changed record.
    throw failure("wrong_passphrase");
  }
};

/** `none`, `locked` or `open`. */
export const state = async () => ((await load()) ? (open ? "open" : "locked") : "none");

/** Makes a vault with a first content. A passphrase has at least twelve characters. */
export const create = async (passphrase, text) => {
  if (await load()) throw failure("vault_exists");
  const fresh = await freshKey(passphrase);
  await write(fresh, text);
  open = fresh;
};

/** Opens the vault and returns its content. */
export const unlock = async (passphrase) => {
  const { opened, text } = await read(passphrase);
  open = opened;
  return text;
};

/** Replaces the content of the open vault. */
export const save = async (text) => {
  if (!open) throw failure("vault_locked");
  // Deleted in another tab: it stays deleted.
  if (!(await load())) throw failure("no_vault");
  await write(open, text);
};

/** Forgets the key. What the page holds in memory is for the page to drop. */
export const lock = () => {
  open = null;
};

/** Seals the content anew under another passphrase; the old one must be right. */
export const change = async (before, after) => {
  const { text } = await read(before);
  const fresh = await freshKey(after);
  await write(fresh, text);
  open = fresh;
};

const started = () => init({ module_or_path: "/assets/0000000000000000/vault_bg.wasm" });

/** Deletes the vault and its database. */
export const forget = async () => {
  open = null;
  if (await isThere()) await settled(indexedDB.deleteDatabase(PLACE.database));
  await letGo();
};
