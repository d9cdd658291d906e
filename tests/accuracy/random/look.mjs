// How a document looks: page, type, columns, headings, head. Each value is drawn once and holds for the whole document.

const SANS = "Carlito|Lato|Open Sans|Roboto|DejaVu Sans|Liberation Sans|Noto Sans|Liberation Sans Narrow".split("|");
const SERIF = "EB Garamond|Liberation Serif|DejaVu Serif|Noto Serif".split("|");
// Signs of Han and kana, where the alphabet's typeface has none.
const SIGNS = { zh: "'WenQuanYi Zen Hei','Noto Sans CJK SC'", ja: "IPAexGothic,'Noto Sans CJK JP'" };
const COLOURS = "#1f3a4d|#7a1f2b|#2e5d3a|#444|#23408e|#5b3a7a|#b0472a|#0f6b6b".split("|");

export class Look {
  constructor(format, language, dice) {
    const drawn = format === "pdf" || format === "html";
    this.format = format;
    this.#page(dice, language);
    this.#columns(dice, drawn);
    this.#heading(dice, drawn);
    this.#head(dice, drawn, language);
    this.#entries(dice, drawn);
  }

  #page(dice, language) {
    this.paper = dice.weigh({ A4: 7, Letter: 3 });
    this.margin = dice.int(10, 24);
    this.size = dice.int(18, 23) / 2;
    this.leading = dice.int(24, 32) / 20;
    const serif = dice.chance(0.3);
    this.family = `'${dice.pick(serif ? SERIF : SANS)}',${SIGNS[language] ? `${SIGNS[language]},` : ""}${serif ? "serif" : "sans-serif"}`;
    // Garamond is small for its size.
    if (/Garamond|Narrow|Carlito/.test(this.family)) this.size += 0.5;
    this.colour = dice.pick(COLOURS);
    this.justified = dice.chance(0.2);
    this.hyphens = dice.chance(0.15);
    this.running = dice.weigh({ none: 7, number: 2, both: 2 });
  }

  #columns(dice, drawn) {
    const technique =
      drawn && dice.chance(0.5) ? dice.weigh({ float: 3, flex: 5, grid: 5, table: 3, absolute: 4, newspaper: 0.7, bottom: 2 }) : "one";
    this.technique = technique;
    this.columns = technique === "one" || technique === "bottom" ? 1 : 2;
    this.sidebar = this.columns === 2 && technique !== "newspaper";
    this.left = dice.chance(0.6);
    this.share = dice.int(29, 42);
    // A table paints its cells in their order, whichever is the narrow one.
    this.first = technique === "table" ? this.left : dice.chance(0.6);
    this.filled = dice.weigh({ none: 3, light: 2, dark: 2 });
    this.gap = dice.int(5, 10);
  }

  #heading(dice, drawn) {
    this.capitals = dice.chance(0.45);
    this.tracking = dice.chance(0.2) ? dice.pick(this.columns === 2 ? [0.06, 0.1] : [0.08, 0.15, 0.3]) : 0;
    this.ratio = dice.pick(this.columns === 2 ? [1, 1.1, 1.2] : [1, 1.1, 1.2, 1.3, 1.5]);
    this.bold = this.ratio === 1 || dice.chance(0.75);
    this.rule = dice.weigh({ none: 4, below: 5, above: 1, both: 0.7, band: 1.3, beside: 0.7 });
    this.gutter = drawn && this.technique === "one" && this.ratio < 1.3 && dice.chance(0.2);
    this.icon = drawn && dice.chance(0.1) ? dice.pick(["■", "▸", "●", "◆"]) : undefined;
    this.colon = dice.chance(0.06);
    this.runIn = drawn && !this.gutter && dice.chance(0.06);
    this.tag = dice.weigh({ h2: 3, p: 1, div: 1 });
  }

  #head(dice, drawn, language) {
    this.head = drawn
      ? dice.weigh({ left: 4, centre: 3, banner: 2.5, parted: 2, photo: 1.5, side: this.sidebar ? 3 : 0 })
      : dice.pick(["left", "centre"]);
    this.contact = dice.weigh({ " | ": 3, " • ": 2, " · ": 2, "  ": 1, ", ": 1, lines: 5 });
    this.labels = dice.weigh({ none: 5, words: 3, icons: drawn ? 1.5 : 0 });
    this.nameSize = dice.pick(this.head === "side" ? [1.5, 1.7, 1.9] : [1.8, 2.1, 2.4, 2.8, 3.2]);
    this.nameCapitals = dice.chance(0.25) && language !== "tr";
    this.nameTracking = dice.chance(0.12) ? 0.15 : 0;
    this.nameParted = drawn && dice.chance(0.1);
  }

  #entries(dice, drawn) {
    this.right = drawn ? dice.weigh({ flex: 6, float: 3, table: 2, absolute: 1 }) : "tab";
    this.dateColumn = dice.int(18, 24);
    this.glyph = drawn
      ? dice.weigh({ disc: 6, square: 1, "•": 2, "–": 2, "-": 2, "▪": 1, "▸": 1, "✓": 0.5, "○": 0.5 })
      : dice.weigh({ "•": 5, "-": 5, "–": 2, "*": 2 });
    this.space = dice.int(2, 5);
    this.sectionSpace = dice.int(4, 8);
  }

  /** What tables are counted by. */
  get features() {
    const side = this.columns === 2 ? `${this.technique} ${this.left ? "left" : "right"}` : this.technique;
    return {
      columns: side,
      painted: this.sidebar ? (this.first ? "sidebar first" : "sidebar last") : "one",
      head: this.head,
      contact: `${this.contact.trim() || "spaces"} ${this.labels}`,
      heading: [
        this.capitals && "caps",
        this.tracking && "tracked",
        this.gutter && "gutter",
        this.runIn && "run-in",
        this.icon && "icon",
        this.rule,
      ]
        .filter(Boolean)
        .join(" "),
      right: this.right,
      bullets: this.glyph,
      running: this.running,
      hyphens: this.hyphens ? "hyphens" : "none",
    };
  }
}
