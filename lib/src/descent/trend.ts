/** How many of the last steps a trend is read from. */
const lately = 10;

/** The first index from which every gap stays within the threshold; the length of the list where none does. */
export function settledFrom(gaps: readonly number[], threshold: number): number {
  let first = gaps.length;
  while (first > 0 && (gaps[first - 1] as number) <= threshold) first--;
  return first;
}

/** The factor a step, as a geometric mean over the last steps up to `end`; undefined where a gap is 0. */
export function ratioUpTo(gaps: readonly number[], end: number): number | undefined {
  const begin = Math.max(0, end - lately);
  const [before, after] = [gaps[begin] as number, gaps[end] as number];
  return end > begin && before > 0 && after > 0 ? (after / before) ** (1 / (end - begin)) : undefined;
}

/** Whether the gap grows: every one of the last steps made it longer, or it doubled from the middle of the run to its end. */
export function isGrowing(gaps: readonly number[]): boolean {
  return isMonotone(gaps, (before, after) => after > before * (1 + 1e-12)) || envelopeRatio(gaps) > 2;
}

/** Whether the gap goes up and down without getting smaller on the whole. */
export function isRestless(gaps: readonly number[]): boolean {
  return !isMonotone(gaps, (before, after) => after <= before) && envelopeRatio(gaps) > 0.9;
}

function isMonotone(gaps: readonly number[], holds: (before: number, after: number) => boolean): boolean {
  const recent = gaps.slice(-lately - 1);
  return recent.length > 1 && recent.every((gap, i) => i === 0 || holds(recent[i - 1] as number, gap));
}

/** The largest gap of the last third against that of the middle third. */
function envelopeRatio(gaps: readonly number[]): number {
  const third = Math.floor(gaps.length / 3);
  if (third === 0) return Number.NaN;
  return largest(gaps.slice(-third)) / largest(gaps.slice(-2 * third, -third));
}

export function largest(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
