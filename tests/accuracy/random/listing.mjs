// How the short parts are put: skills, spoken languages, certificates, projects and what is else listed.

// Most forms keep the groups of the truth, some have all words in one list.
const SKILLS = {
  comma: 5, bullet: 2, slash: 1, pipe: 2, dot: 2, semicolon: 1, tags: 4, gaps: 2, lines: 4, bare: 2, labelled: 6, labelledLines: 4, headed: 3,
  headedLines: 3, table: 3, dots: 2, bars: 2, levels: 1, columns: 3,
}; // prettier-ignore
const SIGNS = { comma: ", ", bullet: " • ", slash: " / ", pipe: " | ", dot: " · ", semicolon: "; " };
// What only a drawn page can show has another form in text.
const DRAWN = { gaps: "lines", tags: "comma", dots: "lines", bars: "bare", columns: "lines" };

/** Draws of one document's lists. */
export class ListForm {
  constructor(dice, { drawn, side }) {
    this.skills = dice.weigh(SKILLS);
    if (!drawn) this.skills = DRAWN[this.skills] ?? this.skills;
    this.inner = dice.pick(side ? ["lines", "bare", "comma"] : ["comma", "comma", "pipe", "dot", "bullet", "slash"]);
    this.label = dice.pick([": ", ": ", " – ", ":\u00a0"]);
    this.languages = dice.weigh({ brackets: 4, dash: 3, colon: 3, comma: 3, right: drawn ? 2 : 0, dots: drawn ? 2 : 0, lines: 2 });
    this.certificates = dice.weigh({ commas: 4, dateFirst: 2, right: 3, brackets: 3 });
    this.interests = dice.pick(["comma", "lines", "bullet"]);
    this.numbers = dice;
  }

  /** Blocks of all skills. */
  skillBlocks(groups, side) {
    const all = groups.flatMap((group) => group.keywords);
    const { skills: form } = this;
    if (SIGNS[form]) return [{ kind: "text", runs: [["plain", all.join(SIGNS[form])]] }];
    if (form === "tags" || form === "gaps") return [{ kind: "tags", items: all, bordered: form === "tags" }];
    if (form === "lines" || form === "bare") return [{ kind: form, items: all }];
    if (form === "columns") return [{ kind: "columns", items: all, count: side ? 1 : this.numbers.int(2, 3) }];
    if (form === "levels") return [{ kind: "lines", items: all.map((word) => `${word} (${this.numbers.int(1, 5)}/5)`) }];
    if (form === "dots" || form === "bars")
      return [{ kind: "rated", shape: form, items: all.map((word) => [word, this.numbers.int(1, 5)]) }];
    if (form === "table") return [{ kind: "table", rows: groups.map(({ name, keywords }) => [name, keywords.join(", ")]) }];
    return groups.flatMap((group) => this.#group(form, group));
  }

  #group(form, { name, keywords }) {
    const inline = keywords.join(SIGNS[this.inner] ?? ", ");
    if (form === "labelled")
      return [
        {
          kind: "text",
          runs: [
            ["b", `${name}${this.label}`],
            ["plain", inline],
          ],
        },
      ];
    if (form === "labelledLines") return [{ kind: "lines", items: [`${name}${this.label}${inline}`] }];
    const list = this.inner === "lines" || this.inner === "bare" || form === "headedLines";
    return [
      { kind: "sub", text: name },
      list ? { kind: this.inner === "bare" ? "bare" : "lines", items: keywords } : { kind: "text", runs: [["plain", inline]] },
    ];
  }

  languageBlocks(languages) {
    const form = this.languages;
    const rows = languages.map(({ language, fluency }) => [language, fluency]);
    if (form === "right")
      return rows.map(([language, fluency]) => ({ kind: "entry", lines: [{ left: [["plain", language]], right: [["plain", fluency]] }] }));
    if (form === "dots") return [{ kind: "rated", shape: "dots", items: rows.map(([language], i) => [language, Math.max(5 - i, 2)]) }];
    const between = { brackets: [" (", ")"], dash: [" – ", ""], colon: [": ", ""], comma: [" (", ")"], lines: [" – ", ""] }[form];
    const items = rows.map(([language, fluency]) => language + between[0] + fluency + between[1]);
    return form === "comma"
      ? [{ kind: "text", runs: [["plain", items.join(", ")]] }]
      : [{ kind: form === "lines" ? "lines" : "bare", items }];
  }

  certificateBlocks(certificates, dates, side) {
    const texts = certificates.map(({ name, issuer, date }) => ({
      what: [name, issuer].filter(Boolean).join(", "),
      when: date && dates.month(date),
    }));
    const form = this.certificates === "right" && side ? "brackets" : this.certificates;
    if (form === "right")
      return texts.map(({ what, when }) => ({ kind: "entry", lines: [{ left: [["plain", what]], right: when && [["plain", when]] }] }));
    const put = {
      commas: (what, when) => `${what}, ${when}`,
      dateFirst: (what, when) => `${when} ${what}`,
      brackets: (what, when) => `${what} (${when})`,
    };
    return [{ kind: "lines", items: texts.map(({ what, when }) => (when ? put[form](what, when) : what)) }];
  }

  interestBlocks(interests) {
    const words = interests.map(({ name }) => name);
    return [
      this.interests === "lines" ? { kind: "lines", items: words } : { kind: "text", runs: [["plain", words.join(SIGNS[this.interests])]] },
    ];
  }

  projectBlocks(projects, dates) {
    return projects.map(({ name, description, startDate }) => ({
      kind: "entry",
      lines: [{ left: [["b", name]], right: startDate && [["plain", dates.month(startDate)]] }],
      text: description,
    }));
  }
}
