import { boundedInteger } from "./bounded";
import type { Words } from "./words";

// Plain loops: mini-batches shuffle thousands of times, and `Array.from` with a function costs ten times as much.

/** A shuffled copy, by Fisher and Yates from the back: each place swaps with one that is not behind it. */
export function shuffled<T>(words: Words, values: readonly T[]): T[] {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = boundedInteger(words, i);
    const kept = copy[i] as T;
    copy[i] = copy[j] as T;
    copy[j] = kept;
  }
  return copy;
}

/** The numbers 0 … n − 1. */
export function indices(n: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < n; i++) list.push(i);
  return list;
}
