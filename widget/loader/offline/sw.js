// Serves the widget's own files where there is no network, for seekers who asked for that. It keeps nothing but those files, and it asks the
// server first, so that a new version is there as soon as the network is.
const CACHE = "tacit-program";
// Of the version of what was built, which widget/seal.mjs puts in place of the zeros.
const FOLDER = "/assets/0000000000000000/";
const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];
const NAMES = ["app.js", "app.css", "app_bg.wasm", "worker.js", "matcher_bg.wasm", "lexicon.bin", "shell.js", "alone.js", "desk.js", "interview.js", "vault.js", "vault_bg.wasm"];
const WORDS = LANGUAGES.flatMap((lang) => [`words-${lang}.ftl`, `words-desk-${lang}.ftl`]);

/** Pages and files of the widget alone: nothing that is asked of the interface is kept. */
const isOurs = ({ method, url }) => {
  const { origin, pathname } = new URL(url);
  return method === "GET" && origin === location.origin && (/^\/embed\/[^/]+\/(app|shell)$/.test(pathname) || pathname.startsWith("/assets/"));
};

addEventListener("install", (event) => {
  const { pathname } = new URL(registration.scope);
  const pages = ["app", "shell"].map((name) => pathname + name);
  const all = pathname.startsWith("/embed/") ? [...pages, ...[...NAMES, ...WORDS].map((name) => FOLDER + name)] : [`${FOLDER}worker.js`];
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(all)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => event.waitUntil(Promise.all([clients.claim(), forgetOthers()])));

/** Files of versions before. */
const forgetOthers = async () => {
  const cache = await caches.open(CACHE);
  const others = (await cache.keys()).filter(({ url }) => /\/assets\/[0-9a-f]{16}\//.test(url) && !url.includes(FOLDER));
  await Promise.all(others.map((one) => cache.delete(one)));
};

addEventListener("fetch", (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});

const answer = async (request) => {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.status === 200) await cache.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
};
