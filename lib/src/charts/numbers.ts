/** Evenly spaced numbers from `start` to `stop`, both included, as NumPy's `linspace` gives them. */
export function linspace(start: number, stop: number, count: number): number[] {
  const step = (stop - start) / (count - 1);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? stop : start + i * step));
}

/** At most `most` indices of a list of the given length, evenly spread, the first and the last among them. */
export function spreadIndices(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return linspace(0, length - 1, most).map(Math.round);
}
