// People who do not exist: one of the suite, or one put together from the words of a language.
import { readFileSync, readdirSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const words = new Map();
export const wordsOf = (language) => words.get(language) ?? words.set(language, read(`words/${language}.json`)).get(language);
const suite = readdirSync(new URL("../people", import.meta.url)).map((name) => read(`../people/${name}`));

const FIRST = "Nor|Vel|Kest|Lum|Bran|Tor|Ald|Quo|Mir|Sol|Zan|Hel|Orb|Fen|Gal|Tri|Axi|Cal|Ever|Stro".split("|");
const LAST = "vanta|rex|ora|ium|line|tec|dyne|wick|gard|nova|mark|tura|bridge|field|com|sys".split("|");
// Wherever addresses and links are written, letters of other scripts have to be put otherwise.
const ascii = (text) => text.normalize("NFD").replace(/[^A-Za-z ]/g, "");
// A name that is made of a place takes the place's own name only, not its country.
const cityOf = (place) => place.split(",")[0];

class Maker {
  constructor(language, dice) {
    this.language = language;
    this.dice = dice;
    this.words = wordsOf(language);
    this.trade = dice.pick(this.words.trades);
  }

  coined() {
    const { dice, words } = this;
    return words.coined ? dice.pick(words.coined) : dice.pick(FIRST) + dice.pick(LAST);
  }

  /** A pattern with its blanks filled. */
  filled(pattern, place = this.dice.pick(this.words.places)) {
    const family = this.dice.pick(this.words.family);
    const blanks = {
      family,
      family2: this.dice.pick(this.words.family.split("|").filter((other) => other !== family)),
      given: this.dice.pick(this.words.given),
      coined: this.coined(),
      coined2: this.language === "ja" ? this.dice.pick("青葉|みなと|北斗|大和|松風") : "",
      city: cityOf(place),
    };
    return pattern.replace(/\{(\w+)\}/g, (_, key) => blanks[key]);
  }

  name() {
    const { dice, words, language } = this;
    const [given, family] = [dice.pick(words.given), dice.pick(words.family)];
    if (language === "zh") return family + given;
    if (language === "ja") return `${family}${dice.pick([" ", "　", ""])}${given}`;
    if (language === "ru") return dice.chance(0.4) ? `${family} ${given} ${dice.pick(words.patronymic)}` : `${given} ${family}`;
    if (language === "en" && dice.chance(0.2)) return `${given} ${dice.pick("ABCEHJLMRST".split(""))}. ${family}`;
    return `${given} ${family}`;
  }

  basics(name) {
    const { dice, words, trade } = this;
    const latin = ascii(name).trim().toLowerCase().split(/ +/).filter(Boolean);
    const login =
      latin.length > 1
        ? dice.pick([`${latin[0]}.${latin.at(-1)}`, `${latin[0][0]}${latin.at(-1)}`, latin.join("")])
        : `mail${dice.int(10, 99)}`;
    const email = `${login}@${dice.pick("example.com|example.org|mail.example.com")}`;
    const phone = dice.pick(words.phones).replace(/#/g, () => dice.int(0, 9));
    const url = dice.chance(0.35) ? `https://${login.replace(/\W/g, "-")}.example.com` : undefined;
    const profiles = dice.chance(0.3)
      ? [{ network: "LinkedIn", url: `https://www.linkedin.com/in/${login.replace(/\W/g, "-")}-example` }]
      : undefined;
    const [city, region] = dice.pick(words.places.split("|").filter((place) => place !== "Remote")).split(/, ?/);
    const summary = trade.about.replace("{years}", dice.int(4, 19));
    return { name, label: dice.pick(trade.titles), email, phone, url, profiles, summary, location: { city, region } };
  }

  /** Jobs from the present back, without overlaps; two in a row may be of one employer. */
  work() {
    const { dice, words, trade } = this;
    const jobs = [];
    const others = words.trades.filter((other) => other !== trade).flatMap((other) => other.lines.split("|"));
    // Who has done much has done other things too.
    const lines = [...dice.shuffle(trade.lines), ...dice.some(others, 6)];
    let month = NOW - dice.int(0, 9);
    for (let left = dice.int(2, 5); left > 0; left--) {
      const open = jobs.length === 0 && dice.chance(0.7);
      if (!open) month -= dice.chance(0.2) ? dice.int(2, 14) : 1;
      const start = month - dice.int(14, 60);
      const before = jobs.at(-1);
      const stays = before && dice.chance(0.15);
      const place = stays ? before.location : dice.pick(words.places);
      const titles = trade.titles.split("|").filter((title) => title !== before?.position);
      jobs.push({
        name: stays ? before.name : this.employer(place, jobs),
        position: dice.pick(titles),
        location: place,
        startDate: written(start),
        ...(!open && { endDate: written(month) }),
        // Nobody writes a line twice: the words run out before they repeat.
        highlights: lines.splice(0, Math.min(dice.int(1, 4), Math.max(1, lines.length - left + 1))),
      });
      month = start - 1;
    }
    return { jobs, month };
  }

  /** One that the person has not worked for; some names are the same as others are whole in. */
  employer(place, jobs) {
    for (;;) {
      const name = this.filled(this.dice.pick(this.words.employers), place);
      if (!jobs.some((job) => job.name === name)) return name;
    }
  }

  education(month) {
    const { dice, words, trade } = this;
    const count = dice.weigh({ 1: 5, 2: 5, 3: 1 });
    const degrees = dice.some(words.degrees, Number(count));
    const areas = dice.shuffle(trade.areas);
    let end = month - dice.int(0, 3);
    return degrees.map((studyType, i) => {
      const place = dice.pick(words.places);
      const start = end - dice.int(20, 46);
      const school = {
        institution: this.filled(dice.pick(words.schools), place),
        studyType,
        // A leaving certificate of a school has no subject.
        area:
          /abitur|bac|bachillerato|matura|vwo|gymnasie|lise |高校|secundário|grammar/i.test(studyType) && !/^Bachelor/.test(studyType)
            ? undefined
            : areas[i % areas.length],
        location: place,
        startDate: written(start),
        endDate: written(end),
        score: dice.chance(0.3) ? dice.pick(words.grades) : undefined,
      };
      end = start - dice.int(1, 14);
      return school;
    });
  }

  whole() {
    const { dice, words, trade, language } = this;
    const { jobs, month } = this.work();
    const named = (text) => text.split("@");
    const tongues = dice.some(words.tongues.split("|").slice(1), dice.int(1, 3));
    const [native, ...levels] = words.levels.split("|");
    const year = () => written(Math.min(month + dice.int(10, 50), NOW));
    const voluntary = () => {
      const [position, organization] = named(dice.pick(words.roles));
      const start = month + dice.int(6, 40);
      return [{ organization, position, startDate: written(start), endDate: written(start + dice.int(12, 40)) }];
    };
    return {
      basics: this.basics(this.name()),
      work: jobs,
      education: this.education(month),
      skills: Object.entries(trade.skills).map(([name, keywords]) => ({ name, keywords: dice.some(keywords, 6) })),
      languages: [
        { language: words.tongues.split("|")[0], fluency: native },
        ...tongues.map((one) => ({ language: one, fluency: dice.pick(levels) })),
      ],
      certificates: dice.chance(0.5)
        ? dice.some(words.certificates, dice.int(1, 3)).map((text) => ({ name: named(text)[0], issuer: named(text)[1], date: year() }))
        : undefined,
      projects: dice.chance(0.25)
        ? dice
            .some(words.projects, dice.int(1, 2))
            .map((text) => ({ name: named(text)[0], description: named(text)[1], startDate: year() }))
        : undefined,
      volunteer: dice.chance(0.25) ? voluntary() : undefined,
      interests: dice.chance(0.3) ? dice.some(words.interests, 3).map((name) => ({ name })) : undefined,
      meta: { language },
    };
  }
}

// No document is of later than this month.
const NOW = 2026 * 12 + 9;
const written = (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

/** The truth of a document in this language. */
export function personOf(language, dice) {
  const known = suite.filter((person) => person.meta.language === language);
  return dice.chance(0.15) ? structuredClone(dice.pick(known)) : new Maker(language, dice).whole();
}
