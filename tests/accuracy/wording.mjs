// How one document words its headings and dates.
import { LOCALES } from "./locales.mjs";

/** How one document words things: `of("work")` is a heading, `month("2019-03")` a date, `range(entry)` both ends. */
export class Wording {
  /**
   * @param {string} language two letters
   * @param {{wording?: number, dates?: "long" | "short" | "numeric" | "year", dash?: string}} style of the layout
   */
  constructor(language, style = {}) {
    this.locale = LOCALES[language];
    this.variant = style.wording ?? 0;
    this.dates = style.dates ?? "long";
    this.dash = style.dash ?? this.locale.dash;
    this.present = this.locale.present[this.variant];
  }

  of(key) {
    const choices = this.locale[key].split("|");
    return choices[Math.min(this.variant, choices.length - 1)];
  }

  month(date) {
    const [year, month] = date.split("-");
    if (!month || this.dates === "year") return this.locale.long && this.dates === "long" ? `${year}年` : year;
    if (this.dates === "numeric" || !this.locale.months) {
      const pattern = this.dates === "numeric" ? this.locale.numeric : this.locale.long;
      return pattern
        .replace("YYYY", year)
        .replace("MM", month)
        .replace("M", String(Number(month)));
    }
    const short = this.dates === "short";
    return this.locale[short ? "short" : "months"].split(" ")[month - 1] + (short ? " " : (this.locale.of ?? " ")) + year;
  }

  /** A whole day, as the personal data of some countries' resumes have it. */
  day(date) {
    const [year, month, day] = date.split("-");
    return this.locale.day
      .replace("YYYY", year)
      .replace("MM", month)
      .replace("DD", day)
      .replace("M", String(Number(month)))
      .replace("D", String(Number(day)));
  }

  /** Both ends of an entry, as its truth says they are written where it says so. */
  range(entry) {
    if (entry.dates) return entry.dates;
    if (!entry.startDate) return entry.endDate ? this.month(entry.endDate) : "";
    const start = this.month(entry.startDate);
    const end = entry.endDate ? this.month(entry.endDate) : this.present;
    return start === end ? start : start + this.dash + end;
  }
}
