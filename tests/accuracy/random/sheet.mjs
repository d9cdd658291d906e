// One document before it is drawn: its head and its sections in their order, each of blocks that every format can draw.
import { bare, links } from "../layouts/html.mjs";
import { LOCALES } from "../locales.mjs";
import { Dates } from "./dates.mjs";
import { Dice } from "./dice.mjs";
import { EntryForm, stacked } from "./entry.mjs";
import { headings } from "./headings.mjs";
import { ListForm } from "./listing.mjs";
import { Look } from "./look.mjs";
import { personOf, wordsOf } from "./person.mjs";

const LANGUAGES = { en: 13, de: 3, fr: 3, es: 2, it: 2, pt: 2, nl: 2, pl: 2, sv: 2, tr: 2, ru: 2, zh: 2, ja: 2 };
const FORMATS = { pdf: 16, docx: 2, txt: 2, md: 1, html: 1.5 };

// Orders that people keep to; what a person has none of is left out.
const ORDERS = [
  "summary work education skills languages certificates projects volunteer interests",
  "summary skills work education certificates projects volunteer languages interests",
  "work education skills languages certificates volunteer projects interests",
  "education work projects skills languages certificates volunteer interests",
  "summary work projects education certificates skills languages volunteer interests",
  "skills summary work education languages interests certificates volunteer projects",
];
const SIDE = { skills: 0.85, languages: 0.85, certificates: 0.6, interests: 0.8, education: 0.25, summary: 0.25, volunteer: 0.2 };

/** Everything about the document of a seed: what it says, how it looks, and its truth. */
export class Sheet {
  constructor(seed) {
    const dice = (stream) => new Dice(seed, stream);
    this.seed = seed;
    this.language = dice("language").weigh(LANGUAGES);
    this.format = dice("format").weigh(FORMATS);
    this.person = personOf(this.language, dice("person"));
    this.dates = new Dates(this.language, dice("dates"));
    this.look = new Look(this.format, this.language, dice("look"));
    this.work = new EntryForm(this.language, dice("work"));
    this.school = new EntryForm(this.language, dice("school"), { work: this.work });
    this.lists = new ListForm(dice("lists"), { drawn: this.format === "pdf" || this.format === "html", side: this.look.columns === 2 });
    this.#choose(dice("choices"));
    this.order = dice("order")
      .pick(ORDERS)
      .split(" ")
      .filter((key) => this.person[key]?.length || (key === "summary" && this.summary));
    this.sections = this.order.map((key) => this.#section(key, dice(`section ${key}`)));
    this.head = this.#head(dice("head"));
  }

  #choose(dice) {
    this.summary = dice.chance(0.7);
    this.headline = dice.chance(0.75);
    this.body = dice.weigh({ bullets: 8, paragraph: 2, sentences: 1, none: 1 });
    this.stacked = dice.chance(0.6);
    this.join = dice.pick(wordsOf(this.language).join);
    this.apart = dice.chance(0.15);
    this.grades = dice.chance(0.5);
    this.references = dice.chance(0.06) && wordsOf(this.language).references;
  }

  #section(key, dice) {
    const heading = dice.pick(headings(this.language, key));
    const side = this.look.columns === 2 && this.look.sidebar && dice.chance(SIDE[key] ?? 0);
    return { key, heading, side, blocks: this.#blocks(key, side) };
  }

  #blocks(key, side) {
    const { person, lists, dates } = this;
    switch (key) {
      case "summary":
        return [{ kind: "text", runs: [["plain", person.basics.summary]] }];
      case "work":
        return this.#jobs(person.work);
      case "volunteer":
        return this.#jobs(
          person.volunteer.map((one) => ({ ...one, name: one.organization })),
          side,
        );
      case "education":
        return person.education.flatMap((school) => this.#school(school, side));
      case "skills":
        return lists.skillBlocks(person.skills, side);
      case "languages":
        return lists.languageBlocks(person.languages);
      case "certificates":
        return lists.certificateBlocks(person.certificates, dates, side);
      case "projects":
        return lists.projectBlocks(person.projects, dates);
      default:
        return lists.interestBlocks(person.interests);
    }
  }

  /** The dates of an entry, in brackets where this document has them so. */
  #when(entry) {
    const text = this.dates.range(entry);
    const brackets = this.dates.brackets;
    return text && brackets !== "none" ? brackets[0] + text + brackets[1] : text;
  }

  #jobs(jobs, side) {
    const blocks = [];
    for (let i = 0; i < jobs.length; i++) {
      const run = jobs.slice(i).findIndex((job) => job.name !== jobs[i].name);
      const same = jobs.slice(i, run < 0 ? undefined : i + run);
      if (same.length > 1 && this.stacked) {
        const titles = same.map((job) => ({ title: job.position, dates: this.#when(job) }));
        const [employer, ...under] = stacked(this.work, jobs[i], titles);
        this.groups = true;
        blocks.push(
          { kind: "entry", ...employer, keep: true },
          ...under.map((head, j) => ({ kind: "entry", ...head, ...this.#told(same[j]) })),
        );
        i += same.length - 1;
      } else blocks.push({ kind: "entry", ...this.#headOf(this.work, jobs[i].position, jobs[i], side), ...this.#told(jobs[i]) });
    }
    return blocks;
  }

  #headOf(form, title, entry, side) {
    return form.head({ T: title, C: entry.name, P: entry.location, D: this.#when(entry) }, side);
  }

  /** What a job was about, below its head. */
  #told({ highlights }) {
    if (!highlights || this.body === "none") return {};
    const whole = (text) => (/[.。]$/.test(text) ? text : text + (/[\p{sc=Han}\p{sc=Hiragana}]$/u.test(text) ? "。" : "."));
    if (this.body === "paragraph") return { text: highlights.map(whole).join(/[\p{sc=Han}]/u.test(highlights[0]) ? "" : " ") };
    return { items: this.body === "sentences" ? highlights.map(whole) : highlights };
  }

  #school(school, side) {
    const { studyType, area } = school;
    const place = school.location && !school.institution.includes(school.location.split(",")[0]) ? school.location : undefined;
    const title = this.apart || !area ? studyType : studyType + this.join + area;
    const more = [this.apart && area, this.grades && school.score].filter(Boolean);
    return [
      {
        kind: "entry",
        ...this.#headOf(this.school, title, { ...school, name: school.institution, location: place }, side),
        text: more.join(", ") || undefined,
      },
    ];
  }

  #head(dice) {
    const { basics } = this.person;
    const place = [basics.location.city, basics.location.region].filter(Boolean).join(", ");
    const of = (key) => LOCALES[this.language][key].split("|")[dice.int(0, 1)];
    const contacts = [
      { kind: "place", label: of("place"), text: place },
      { kind: "phone", label: of("phone"), text: basics.phone },
      { kind: "email", label: of("email"), text: basics.email },
      ...links(this.person).map((url) => ({ kind: "web", label: of("web"), text: dice.chance(0.2) ? url : bare(url), url })),
    ];
    const heading = dice.pick(headings(this.language, "contact"));
    return {
      name: basics.name,
      label: this.headline && basics.label,
      contacts: dice.chance(0.4) ? dice.shuffle(contacts) : contacts,
      heading,
    };
  }
}
