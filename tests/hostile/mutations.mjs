/** Good files cut short and changed, the same way every time. */

/** A small generator of numbers (mulberry32): its place is the only chance here. */
export function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const truncations = 12;
const changes = 24;

/** Changes some bytes: flips, runs of one byte, pieces moved, numbers made huge. */
function changed(original, next) {
  let file = Buffer.from(original);
  for (let n = 1 + next(8); n > 0; n--) {
    const at = next(file.length);
    const kind = next(5);
    if (kind === 0) file[at] ^= 1 << next(8);
    else if (kind === 1) file[at] = next(256);
    else if (kind === 2) file.fill([0, 0xff, 0x20, 0x39][next(4)], at, Math.min(file.length, at + 1 + next(16)));
    else if (kind === 3) file = Buffer.concat([file.subarray(0, at), file.subarray(next(file.length)), file.subarray(at)]).subarray(0, original.length * 3);
    else file = Buffer.from(file.toString("latin1").replace(/\d+/g, (digits) => (next(8) ? digits : "4294967295".slice(0, 1 + next(10)))), "latin1");
  }
  return file;
}

/** Mutations of each good file: `{format, name, bytes, mutated}`. */
export function mutations(good) {
  const files = [];
  for (const [format, make] of Object.entries(good)) {
    const original = make();
    const next = numbers([...format].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    for (let n = 0; n < truncations; n++) {
      const length = Math.floor((original.length * (n + 0.5)) / truncations);
      files.push({ format, name: `cut after ${length} bytes`, bytes: original.subarray(0, length), mutated: true });
    }
    for (let n = 0; n < changes; n++) files.push({ format, name: `change ${n}`, bytes: changed(original, next), mutated: true });
  }
  return files;
}
