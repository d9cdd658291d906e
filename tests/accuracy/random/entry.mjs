// How the head of a job or of a school is put: which of title, employer, place and dates stand on which line, and what is between them.
//
// A pattern's lines are parted by "/". T is the title or degree, C the employer or school, P the place, D the dates; "+" is a place put to
// what is before it, ";" the document's separator, "@" its word for "at", ">" begins what is pushed to the right margin, "D<" what
// stands in a column of its own at the left, "(D)" dates in brackets.
import { wordsOf } from "./person.mjs";

const PATTERNS = {
  "T>D/C+": 6, "C+>D/T": 6, "T/C+/D": 5, "C+/T/D": 4, "D/T/C+": 3, "D/C+/T": 2, "T;C+>D": 5, "C+;T>D": 3, "T;C+;D": 2, "T@C+>D": 2,
  "T@C+/D": 1.5, "C>P/T>D": 5, "T>P/C>D": 3, "T/C;P;D": 2, "T/C+>D": 4, "C+/T;D": 2, "D<T/C+": 5, "D<C+/T": 3, "D<T;C+": 2,
  "T(D)/C+": 2, "T;C+(D)": 2, "D;T;C+": 2, "D:T;C+": 2, "T>C/P>D": 1, "C+;D/T": 2, "T;D/C+": 2, "D<T/C/P": 1, "C>D/T>P": 2, "D;P/T/C": 1,
  "T/C/P/D": 1, "C;P/T(D)": 1,
}; // prettier-ignore

// What fits into a sidebar.
const NARROW = "D/T/C+|T/C+/D|C+/T/D|T/C/D|D/C/T|T;D/C".split("|");

const SEPARATORS = { ", ": 6, " – ": 4, " - ": 3, " — ": 2, " | ": 5, " • ": 2, " · ": 2, " / ": 1, "\t": 1 };
const PLACES = { ", ": 8, " (": 3, " – ": 2, " | ": 2, " · ": 1, " - ": 1 };
const FACES = { plain: 3, b: 5, i: 2, caps: 1, tint: 1 };

/** How a document puts its entries. */
export class EntryForm {
  constructor(language, dice, { work } = {}) {
    // Schools mostly follow jobs, and else are put in a way of their own.
    Object.assign(this, work && dice.chance(0.7) ? { pattern: work.pattern, between: work.between, beside: work.beside } : chosen(dice));
    this.at = wordsOf(language).at ? dice.pick(wordsOf(language).at) : this.between;
    this.faces = {
      T: dice.weigh(FACES),
      C: dice.weigh(FACES),
      P: dice.weigh({ plain: 4, i: 1 }),
      D: dice.weigh({ plain: 4, i: 1, b: 1, tint: 1 }),
    };
    // A separator alone does not tell two plain parts of a line apart that commas are in; one of them is set off.
    if (this.faces.T === this.faces.C) this.faces[dice.pick(["T", "C"])] = "b";
    // The capital of a Turkish i compares with its small letter only for who knows the language.
    if (language === "tr") for (const part of "TC") this.faces[part] = this.faces[part] === "caps" ? "b" : this.faces[part];
    this.places = dice.chance(0.75);
    this.narrow = dice.pick(NARROW);
    this.named =
      Object.entries({ ", ": "comma", "\t": "tab", " (": "brackets" }).find(([sign]) => sign === this.between)?.[1] ?? this.between.trim();
  }

  /** Lines of runs `[face, text]`; `when` is what stands in a column of its own, which a narrow place has no room for. */
  head(parts, narrow) {
    const given = this.places ? parts : { ...parts, P: undefined };
    const whole = narrow ? this.narrow : this.pattern;
    const beside = whole.startsWith("D<");
    const pattern = beside ? whole.slice(2) : whole;
    const lines = pattern.split("/").map((line) => {
      const [left, right] = line.split(">").map((side) => this.#side(side, given));
      return { left, right: right?.length ? right : undefined };
    });
    return {
      when: beside && given.D ? [[this.faces.D, given.D]] : undefined,
      // Without its left half a line is all of what was pushed right.
      lines: lines.map(({ left, right }) => (left.length ? { left, right } : { left: right ?? [] })).filter(({ left }) => left.length),
    };
  }

  #side(side, given) {
    const runs = [];
    let [sign, open] = ["", ""];
    for (const token of side) {
      if (token === "(") open = "(";
      else if (token === ";") sign = this.between;
      else if (token === "@") sign = this.at;
      else if (token === ":") sign = ": ";
      else if (token === "+") this.#put(runs, this.beside, given.P, this.faces.P);
      else if ("TCPD".includes(token)) {
        if (open) this.#put(runs, " (", bare(given[token]), this.faces[token]);
        else this.#put(runs, sign, given[token], this.faces[token]);
        open = "";
      }
    }
    return runs;
  }

  #put(runs, sign, text, face) {
    if (!text) return;
    if (runs.length && sign) runs.push(["plain", sign]);
    runs.push([face, text]);
    if (sign === " (" && runs.length > 1) runs.push(["plain", ")"]);
  }
}

const bare = (text) => text?.replace(/^[([]|[)\]]$/g, "");

function chosen(dice) {
  const between = dice.weigh(SEPARATORS);
  const beside = dice.weigh(PLACES);
  return { pattern: dice.weigh(PATTERNS), between, beside: between === "\t" ? ", " : beside };
}

/** The head of an employer, and of each of several titles under it. */
export function stacked(form, { name, location }, titles) {
  const place =
    form.places && location ? [["plain", form.beside], [form.faces.P, location], ...(form.beside === " (" ? [["plain", ")"]] : [])] : [];
  const under = ({ title, dates }) => {
    const [left, when] = [[[form.faces.T, title]], [[form.faces.D, dates]]];
    return form.pattern.startsWith("D<") ? { when, lines: [{ left }] } : { lines: [{ left, right: when }] };
  };
  return [{ lines: [{ left: [[form.faces.C === "plain" ? "b" : form.faces.C, name], ...place] }] }, ...titles.map(under)];
}
