import { randomState } from "../../random/random-state";

/** One draw gives the seed of all shuffles of a fit. */
export function shuffleSeed(state: number): number {
  return randomState(state).randint(0, 2 ** 31 - 1) || 1;
}

/**
 * Shuffles in place with a tiny generator of 32 bits, xorshift: three shifts a number. Each pass begins at the same seed again, but shuffles what
 * the pass before has left, so the orders differ. A full generator would take longer than the update it chooses a sample for.
 *
 * Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003).
 */
export function shuffleOrder(order: Int32Array, seed: number): void {
  const count = order.length;
  let state = seed;
  for (let i = 0; i < count - 1; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const j = i + ((state & 0x7fffffff) % (count - i));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
