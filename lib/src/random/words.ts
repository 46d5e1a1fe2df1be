import MersenneTwister from "mersenne-twister";

/** The raw material of all draws: a stream of 32-bit words from the Mersenne twister MT19937. */
export interface Words {
  /** The next word, from 0 to 2³² − 1. */
  next(): number;
  /** The next uniform number in [0, 1), with all 53 bits that a float64 can hold: it takes two words. */
  uniform(): number;
}

/** The state of a twister: its own fields, which its types keep to themselves. */
interface Twister {
  readonly mt: ArrayLike<number>;
  mti: number;
  random_int(): number;
}

/** The stream that NumPy's `RandomState(seed)` draws from. @param seed a whole number from 0 to 2³² − 1 */
export function wordsFrom(seed: number): Words {
  const twister = new MersenneTwister(seed) as unknown as Twister;
  const supply = new Uint32Array(twister.mt.length);
  let used = supply.length;
  const next = () => {
    if (used === supply.length) {
      refill(supply, twister);
      used = 0;
    }
    return supply[used++] as number;
  };
  return { next, uniform: () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992 };
}

/** The twister renews its whole state at once. To take all of its words then, not one by one, makes each three times as fast. */
function refill(supply: Uint32Array, twister: Twister): void {
  const { mt } = twister;
  twister.mti = mt.length;
  twister.random_int();
  for (let i = 0; i < supply.length; i++) supply[i] = tempered(mt[i] as number);
}

/** Spreads what is random in a number of the state over all of its bits. */
function tempered(state: number): number {
  let word = state;
  word ^= word >>> 11;
  word ^= (word << 7) & 0x9d2c5680;
  word ^= (word << 15) & 0xefc60000;
  return word ^ (word >>> 18);
}
