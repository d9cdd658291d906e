// The ways to write a date and a span of time.
import { LOCALES } from "../locales.mjs";

// What each language writes beside its months: from, to, further words for "until now"; seasons from winter on.
const WORDS = {
  en: {
    since: "Since *|since *|From *",
    to: " to | until ",
    open: "Present|PRESENT|Current|ongoing|Today",
    seasons: "Winter|Spring|Summer|Fall",
  },
  de: { since: "seit *|Seit *|ab *", to: " bis ", open: "heute|jetzt|laufend|aktuell", seasons: "Winter|Frühjahr|Sommer|Herbst" },
  fr: {
    since: "Depuis *|depuis *",
    to: " à | au ",
    open: "aujourd’hui|à ce jour|présent|en cours",
    seasons: "Hiver|Printemps|Été|Automne",
  },
  es: {
    since: "Desde *|desde *",
    to: " a | hasta ",
    open: "actualidad|Presente|Actualmente|la fecha",
    seasons: "Invierno|Primavera|Verano|Otoño",
  },
  it: { since: "Da *|dal *", to: " a ", open: "oggi|attuale|in corso|presente", seasons: "Inverno|Primavera|Estate|Autunno" },
  pt: { since: "Desde *|desde *", to: " a | até ", open: "presente|atual|Atualmente", seasons: "Inverno|Primavera|Verão|Outono" },
  nl: { since: "Sinds *|sinds *|vanaf *", to: " tot | t/m ", open: "heden|nu", seasons: "Winter|Voorjaar|Zomer|Najaar" },
  pl: { since: "od *|Od *", to: " do ", open: "obecnie|nadal|teraz", numeric: true },
  sv: { since: "sedan *|Sedan *|från *", to: " till ", open: "nu|pågående|nuvarande", seasons: "Vinter|Vår|Sommar|Höst" },
  tr: { open: "halen|devam ediyor|günümüz", seasons: "Kış|İlkbahar|Yaz|Sonbahar" },
  ru: { since: "с *|С *", to: " по ", open: "настоящее время|по настоящее время|сейчас|н. в.", numeric: true },
  zh: { to: "至|到", open: "至今|现在" },
  ja: { to: "から", open: "現在|現在に至る" },
};

const NAMED = { long: 6, short: 6, apostrophe: 1, season: 1 };
const NUMBERS = { iso: 3, slash: 5, dot: 3, year: 6, yearSlash: 1 };
const SIGNS = { signs: 8, iso: 3, yearDot: 4, yearSlash: 3, year: 3 };

/** How one document writes dates: `month("2019-03")`, `range(entry)`, and what of it can be known: `precise("2019-03")`. */
export class Dates {
  constructor(language, dice) {
    const words = WORDS[language];
    this.locale = LOCALES[language];
    this.form = dice.weigh(this.locale.months ? { ...NAMED, ...NUMBERS, ...(!words.seasons && { season: 0 }) } : SIGNS);
    const numeric = !/long|short|apostrophe|season|signs/.test(this.form);
    this.dash = dice.weigh({ " – ": 8, "–": 4, " - ": 6, "-": 2, " — ": 2, " .. ": 0.3, to: words.to ? 3 : 0 });
    // "2019-03-2020-05" is no range that anybody reads, and cases would bend names of months after these words.
    if (this.form === "iso" && this.dash === "-") this.dash = " – ";
    if (this.dash === "to" && words.numeric && !numeric) this.dash = " – ";
    if (this.dash === "to") this.dash = dice.pick(words.to);
    if (/[年]/.test(this.locale.long ?? "") && dice.chance(0.3)) this.dash = dice.pick(["～", "~", "－"]);
    this.present = dice.pick([...words.open.split("|"), ...this.locale.present]);
    this.since = words.since && (numeric || !words.numeric) && dice.chance(0.12) ? dice.pick(words.since) : undefined;
    this.hangs = !this.since && dice.chance(0.05);
    this.brackets = dice.weigh({ none: 12, "()": 2, "[]": 0.5 });
    this.capitals = dice.chance(0.06);
    this.seasons = words.seasons?.split("|");
  }

  get name() {
    return this.since ? `${this.form} since` : this.hangs ? `${this.form} hanging` : this.form;
  }

  /** As much of a date as this way of writing says. */
  precise(date) {
    return date && (this.form === "year" || this.form === "season" ? date.slice(0, 4) : date);
  }

  month(date) {
    const [year, month] = date.split("-");
    if (!month || this.form === "year") return year;
    const number = Number(month);
    const named = (names) => this.locale[names].split(" ")[number - 1];
    const text = {
      iso: () => `${year}-${month}`,
      slash: () => `${month}/${year}`,
      dot: () => `${month}.${year}`,
      yearDot: () => `${year}.${month}`,
      yearSlash: () => `${year}/${month}`,
      signs: () => `${year}年${number}月`,
      long: () => `${named("months")}${this.locale.of ?? " "}${year}`,
      short: () => `${named("short")} ${year}`,
      apostrophe: () => `${named("short")} ’${year.slice(2)}`,
      season: () => `${this.seasons[Math.floor((number % 12) / 3)]} ${year}`,
    }[this.form]();
    return this.capitals ? text.toUpperCase() : text;
  }

  range({ startDate, endDate, dates }) {
    if (dates) return dates;
    if (!startDate) return endDate ? this.month(endDate) : "";
    const start = this.month(startDate);
    if (!endDate && this.since) return this.since.replace("*", start);
    if (!endDate && this.hangs) return start + this.dash.trimEnd();
    const end = endDate ? this.month(endDate) : this.present;
    return start === end ? start : start + this.dash + end;
  }
}
