import { boundedInteger } from "./bounded";
import type { Words } from "./words";

/** A shuffled copy, by Fisher and Yates from the back: each place swaps with one that is not behind it. */
export function shuffled<T>(words: Words, values: readonly T[]): T[] {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = boundedInteger(words, i);
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** The numbers 0 … n − 1. */
export function indices(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}
