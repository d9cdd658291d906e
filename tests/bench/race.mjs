const ROUNDS = 5;

/** Milliseconds of the best of a few rounds, which is the least disturbed one. */
export async function best(work, rounds = ROUNDS) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Milliseconds that each reader needs for all items: they take turns item by item, and the best of a few rounds counts. */
export async function race(items, readers) {
  const sums = readers.map(() => 0);
  for (const item of items) {
    const least = readers.map(() => Infinity);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [at, read] of readers.entries()) least[at] = Math.min(least[at], await best(() => read(item), 1));
    }
    least.forEach((ms, at) => (sums[at] += ms));
  }
  return sums;
}

/** Milliseconds of processor that work takes, all threads of this process together: what a busy machine changes least. The best of some rounds. */
export async function processor(work, rounds = ROUNDS) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
