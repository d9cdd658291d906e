// The page's public postings, as texts; the frame reads them.
const JSON_LD = 'script[type="application/ld+json"]';
const MOST_CHARACTERS = 8_000_000;
const MOST_INDEX_BYTES = 64 * 2 ** 20;
/** What an index begins with. */
const MAGIC = "TACITIDX";

const failure = (code) => Object.assign(new Error(code), { code });

/**
 * Texts that mention postings: of the page's scripts, or of a file of the page's own site; or the bytes of an index of postings, which
 * such a file may be too.
 */
export const postingsOf = async (address, index) => {
  const bytes = index || address ? await (await fetched(index || address)).arrayBuffer() : null;
  if (bytes && new TextDecoder().decode(bytes.slice(0, 8)) === MAGIC) {
    if (bytes.byteLength > MOST_INDEX_BYTES) throw failure("postings_too_large");
    return { index: bytes, postings: [] };
  }
  if (index) throw failure("index_damaged");
  const texts = bytes ? [new TextDecoder().decode(bytes)] : [...document.querySelectorAll(JSON_LD)].map((script) => script.textContent);
  const wanted = address ? texts : texts.filter((text) => text.includes("JobPosting"));
  if (wanted.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS) throw failure("postings_too_large");
  return { postings: wanted };
};

const fetched = async (address) => {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw failure("postings_foreign");
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw failure("postings_unreachable");
  return response;
};

/** The text of one posting, from the page's own site: an ordinary fetch of this page, as if its visitor had followed a link. */
export const textOf = async (address) => {
  const text = await (await fetched(address)).text();
  if (text.length > MOST_CHARACTERS) throw failure("postings_too_large");
  return text;
};

/** Calls back when the page has changed its postings, as pages do that load parts later. Returns how to stop. */
export const watchPostings = (changed) => {
  const known = () => [...document.querySelectorAll(JSON_LD)].map((script) => script.textContent).join("\n");
  let before = known();
  let timer = 0;
  const look = () => {
    const now = known();
    if (now !== before) changed();
    before = now;
  };
  const observer = new MutationObserver((records) => {
    const concerns = (node) => node.nodeName === "SCRIPT" || node.querySelector?.(JSON_LD);
    if (!records.some((record) => [...record.addedNodes, ...record.removedNodes].some(concerns))) return;
    clearTimeout(timer);
    timer = setTimeout(look, 200);
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
};
