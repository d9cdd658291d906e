// Chance that can be thrown again: the same seed gives the same documents on every machine.

/** Throws of one stream of a document: another stream of the same seed is independent of it, so that one may change alone. */
export class Dice {
  #state;

  constructor(seed, stream) {
    this.#state = [...`${seed} ${stream}`].reduce((hash, sign) => Math.imul(hash ^ sign.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number between two, both included. */
  int(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share) {
    return this.next() < share;
  }

  /** One of a list, or of a text with bars between its parts. */
  pick(choices) {
    const list = typeof choices === "string" ? choices.split("|") : choices;
    return list[Math.floor(this.next() * list.length)];
  }

  /** A key of an object, as often as its value says. */
  weigh(weights) {
    let left = this.next() * Object.values(weights).reduce((a, b) => a + b, 0);
    return Object.keys(weights).find((key) => (left -= weights[key]) < 0) ?? Object.keys(weights)[0];
  }

  /** The same in another order. */
  shuffle(choices) {
    const list = [...(typeof choices === "string" ? choices.split("|") : choices)];
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
  }

  /** Some of them, each once. */
  some(choices, count) {
    return this.shuffle(choices).slice(0, count);
  }
}
