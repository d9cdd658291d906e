// The sentences of the interface in the language that is wanted: Fluent's syntax, the browser's own rules for plurals, numbers and dates.
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from "@fluent/bundle";

const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];
const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** Names of files beside the words themselves that were needed, such as those of the dashboard. */
const parts = [""];

let shown = null;
let loading = null;

/** A tag as browsers write it; English for what is none. */
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    return "en";
  }
};

const textOf = async (part, lang) => {
  const answer = await fetch(`/assets/0000000000000000/words-${part}${lang}.ftl`, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!answer.ok) throw new Error("words_unavailable");
  return answer.text();
};

const fetched = async (wanted) => {
  const [language] = wanted.split("-");
  const lang = LANGUAGES.includes(language) ? language : "en";
  const direction = RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
  const texts = await Promise.all(parts.map((part) => textOf(part, lang)));
  // Words of the other direction are kept together where lines run from right to left.
  const bundle = new FluentBundle(lang === language ? [wanted, lang] : [lang], { useIsolating: direction === "rtl" });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return { wanted, lang, direction, bundle };
};

/** Fetches the words of a language; of two calls the later one counts. */
export const load = async (tag) => {
  const wanted = canonical(tag);
  if (loading?.wanted !== wanted) loading = { wanted, words: fetched(wanted) };
  const mine = loading;
  try {
    const words = await mine.words;
    if (mine === loading) shown = words;
  } catch (error) {
    if (mine === loading) loading = null;
    throw error;
  }
};

/** Fetches more words of the language that is shown; they come along with every other language from then on. */
export const need = async (part) => {
  if (parts.includes(part)) return;
  const { bundle, lang } = shown;
  bundle.addResource(new FluentResource(await textOf(part, lang)));
  parts.push(part);
  // Another language was fetched meanwhile, without them.
  if (shown.bundle !== bundle) shown.bundle.addResource(new FluentResource(await textOf(part, shown.lang)));
};

export const language = () => shown?.lang ?? "en";
export const direction = () => shown?.direction ?? "ltr";

/** Texts and numbers as they are, `[amount, currency]` and `[day]` as the language writes them. */
const valueOf = (value) => {
  if (!Array.isArray(value)) return value;
  const [first, currency] = value;
  if (currency) return new FluentNumber(first, { style: "currency", currency, maximumFractionDigits: 0 });
  return Number.isNaN(Date.parse(first)) ? first : new FluentDateTime(Date.parse(first), { dateStyle: "long", timeZone: "UTC" });
};

/** The sentence with this key; `values` lists names, and after each what it is. Nothing where there is no such sentence. */
export const format = (key, values = []) => {
  const pattern = shown?.bundle.getMessage(key)?.value;
  if (pattern == null) return undefined;
  const named = {};
  for (let at = 0; at < values.length; at += 2) named[values[at]] = valueOf(values[at + 1]);
  return shown.bundle.formatPattern(pattern, named, []);
};
