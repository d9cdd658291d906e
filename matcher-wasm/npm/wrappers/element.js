// What the wrappers share: the names that <tacit-match> knows, and fetching its script.

/** Attributes of the element. */
export const ATTRIBUTES = ["employer", "api", "postings", "index", "channel", "lang", "theme", "pin"];

/** Its events, without `tacit-`. */
export const EVENTS = ["ready", "read", "matched", "shared", "blocked", "error"];

/** Those attributes that are given. */
export const attributesOf = (given) => Object.fromEntries(ATTRIBUTES.flatMap((name) => (given[name] == null ? [] : [[name, given[name]]])));

/** Fetches the element's script from the server that `api` names, once a page. A page that has it already needs no `api`. */
export const load = (api) => {
  if (!api || customElements.get("tacit-match")) return;
  const src = new URL("/tacit.js", new URL(api, document.baseURI)).href;
  if ([...document.scripts].some((script) => script.src === src)) return;
  document.head.append(Object.assign(document.createElement("script"), { type: "module", src }));
};
