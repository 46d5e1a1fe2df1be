import { linspace } from "../../linspace";

export { linspace };

/** At most `most` indices of a list of the given length, evenly spread, the first and the last among them. */
export function spreadIndices(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return linspace(0, length - 1, most).map(Math.round);
}

/** The lowest and the highest of some numbers, however many: `Math.max(...list)` fails beyond some hundred thousand. */
export function extremes(numbers: readonly number[]): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const each of numbers) {
    if (each < low) low = each;
    if (each > high) high = each;
  }
  return [low, high];
}

/** About five round numbers (1, 2 or 5 times a power of ten apart) between two others: ticks of an axis. */
export function roundNumbers(low: number, high: number): number[] {
  const rough = (high - low) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
  if (!(step > 0 && Number.isFinite(step))) return [low];
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(6)));
}
