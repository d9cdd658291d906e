// The page's public postings, as texts; the frame reads them.
const JSON_LD = 'script[type="application/ld+json"]';
const MOST_CHARACTERS = 8_000_000;

const failure = (code) => Object.assign(new Error(code), { code });

/** Texts that mention postings: of the page's scripts, or of a file of the page's own site. */
export const postingsOf = async (address) => {
  const texts = address ? [await fetched(address)] : [...document.querySelectorAll(JSON_LD)].map((script) => script.textContent);
  const wanted = address ? texts : texts.filter((text) => text.includes("JobPosting"));
  if (wanted.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS) throw failure("postings_too_large");
  return wanted;
};

const fetched = async (address) => {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw failure("postings_foreign");
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw failure("postings_unreachable");
  return response.text();
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
