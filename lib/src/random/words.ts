import MersenneTwister from "mersenne-twister";

/** The raw material of all draws: a stream of 32-bit words from the Mersenne twister MT19937. */
export interface Words {
  /** The next word, from 0 to 2³² − 1. */
  next(): number;
  /** The next uniform number in [0, 1), with all 53 bits that a float64 can hold: it takes two words. */
  uniform(): number;
}

/** The stream that NumPy's `RandomState(seed)` draws from. @param seed a whole number from 0 to 2³² − 1 */
export function wordsFrom(seed: number): Words {
  const twister = new MersenneTwister(seed);
  return { next: () => twister.random_int(), uniform: () => twister.random_long() };
}
