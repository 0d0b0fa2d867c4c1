// How long work takes, measured so that other work on the machine hardly counts.

/** CPU milliseconds (of this process, not of the clock on the wall). */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What doubling the text may cost at most (issue 3). */
const DOUBLED = 2.3;
/** Below this many milliseconds work cannot be told from a garbage collection. */
const FLOOR = 60;
const ATTEMPTS = 5;

/**
 * How much of the allowed time a long text took: below 1 is linear. It is compared with the same amount of text in shorter
 * pieces whose results are all kept, so that memory costs both alike. Quadratic work takes twice as long for every doubling,
 * and stays above 1 in each attempt.
 *
 * @param work takes a length; what it returns is kept
 * @param short UTF-16 units of a piece; the long text has `short * 2 ** doublings`
 */
export function growth(work: (length: number) => unknown, short: number, doublings: number): number {
  const count = 2 ** doublings;
  const kept: unknown[] = [];
  work(short);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && best >= 1; attempt++) {
    const pieces = cpuOf(() => {
      for (let piece = 0; piece < count; piece++) kept.push(work(short));
    });
    kept.length = 0;
    const whole = cpuOf(() => kept.push(work(short * count)));
    kept.length = 0;
    best = Math.min(best, whole / Math.max(FLOOR, (pieces * DOUBLED ** doublings) / count));
  }
  return best;
}
