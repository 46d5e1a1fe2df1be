import { finiteNumber, optionsObject, refuse, wholeNumber } from "../arguments";
import { boundedInteger } from "./bounded";
import { normals } from "./normal";
import { indices, shuffled } from "./shuffle";
import { drawSized, most, type Size, type Sized } from "./size";
import { type Words, wordsFrom } from "./words";

/**
 * A stream of random numbers: every call draws on from where the last one stopped. Sizes are as in NumPy: none for a single
 * number, `n` for a list, `[rows, columns]` for a list of rows.
 */
export interface RandomState {
  /** Uniform numbers in [0, 1). */
  rand<S extends Size = undefined>(size?: S): Sized<S>;
  /** Standard normal numbers. */
  randn<S extends Size = undefined>(size?: S): Sized<S>;
  /** Uniform numbers in [low, high). */
  uniform<S extends Size = undefined>(low: number, high: number, size?: S): Sized<S>;
  /** Normal numbers with a mean and a standard deviation. */
  normal<S extends Size = undefined>(mean: number, standardDeviation: number, size?: S): Sized<S>;
  /** Whole numbers from low up to, but not including, high. */
  randint<S extends Size = undefined>(low: number, high: number, size?: S): Sized<S>;
  /** A shuffled copy of a list, or of 0 … n − 1. */
  permutation(n: number): number[];
  permutation<T>(values: readonly T[]): T[];
  /** A shuffled copy: the list itself stays as it is, unlike in NumPy. */
  shuffle<T>(values: readonly T[]): T[];
  /** `size` entries of a list, or of 0 … n − 1; with `replace: false` none twice. */
  choice(from: number, size: number, options?: { readonly replace?: boolean }): number[];
  choice<T>(from: readonly T[], size: number, options?: { readonly replace?: boolean }): T[];
  /** Starts again as a new stream. */
  seed(seed: number): void;
}

/**
 * Random numbers that can be thrown again: the same seed gives the same numbers, on every machine.
 *
 * It is the generator of NumPy's `RandomState(seed)`, number for number. A course could do with any generator; this one is here
 * because the Python tutorials that it re-tells print what came out of NumPy's, and so the figures agree to the last digit.
 * Words a, b of 32 bits come from the Mersenne twister MT19937. A uniform number takes two: $u = (2^{26}\lfloor a/2^5\rfloor + \lfloor b/2^6\rfloor)/2^{53}$. Normal numbers
 * come in pairs by the polar method, whole numbers by mask and reject.
 *
 * Met first in notebook `01-rolling-downhill`. Source: M. Matsumoto and T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1998).
 *
 * @param seed a whole number from 0 to 2³² − 1.
 * @throws ArgumentError when the seed, a bound or a size is not what it must be.
 *
 * @example
 * ```ts
 * const random = randomState(42);
 * console.log(random.rand().toFixed(6), random.randint(0, 10)); // 0.374540 7
 * ```
 */
export function randomState(seed: number): RandomState {
  let words = wordsFrom(requireSeed(seed));
  let nextNormal = normals(words);
  const uniform = () => words.uniform();
  const stream: RandomState = {
    rand: (size) => drawSized("rand", size as never, uniform),
    randn: (size) => drawSized("randn", size as never, () => nextNormal()),
    uniform(low, high, size) {
      finiteNumber("uniform", "low", low);
      finiteNumber("uniform", "high", high);
      finiteNumber("uniform", "high - low", high - low);
      return drawSized("uniform", size as never, () => low + (high - low) * words.uniform());
    },
    normal(mean, standardDeviation, size) {
      finiteNumber("normal", "mean", mean);
      finiteNumber("normal", "standardDeviation", standardDeviation, { min: 0 });
      return drawSized("normal", size as never, () => mean + standardDeviation * nextNormal());
    },
    randint(low, high, size) {
      const range = rangeOf(low, high);
      return drawSized("randint", size as never, () => low + boundedInteger(words, range));
    },
    permutation: <T>(from: number | readonly T[]) =>
      shuffled<unknown>(words, entriesOf("permutation", from)) as never,
    shuffle: (values) => shuffled(words, entriesOf("shuffle", values)),
    choice: <T>(from: number | readonly T[], size: number, options = {}) =>
      choose(words, from, size, options) as never,
    seed(again) {
      words = wordsFrom(requireSeed(again));
      nextNormal = normals(words);
    },
  };
  streams.add(stream);
  return stream;
}

const streams = new WeakSet<object>();

/** A stream that {@link randomState} has made: what only looks like one could give anything. */
export function requireStream(where: string, random: unknown): RandomState {
  if (typeof random === "object" && random !== null && streams.has(random)) return random as RandomState;
  return refuse(where, "random", "a stream such as randomState(42)", random);
}

function choose<T>(
  words: Words,
  from: number | readonly T[],
  size: number,
  options: { readonly replace?: boolean },
) {
  const { replace = true } = optionsObject<{ readonly replace?: boolean }>("choice", options, ["replace"]);
  if (typeof replace !== "boolean") refuse("choice", "replace", "true or false", replace);
  const entries = entriesOf<unknown>("choice", from);
  if (!replace) {
    wholeNumber("choice", "size", size, { max: entries.length });
    return shuffled(words, entries).slice(0, size);
  }
  wholeNumber("choice", "size", size, { max: entries.length === 0 ? 0 : most });
  return indices(size).map(() => entries[boundedInteger(words, entries.length - 1)]);
}

function requireSeed(seed: unknown): number {
  return wholeNumber("randomState", "seed", seed, { max: 2 ** 32 - 1 });
}

function rangeOf(low: unknown, high: unknown): number {
  const least = wholeNumber("randint", "low", low, { min: Number.MIN_SAFE_INTEGER });
  const bound = wholeNumber("randint", "high", high, { min: Number.MIN_SAFE_INTEGER });
  const range = bound - 1 - least;
  return range >= 0 && Number.isSafeInteger(range)
    ? range
    : refuse("randint", "high", `a whole number above low, ${least}`, high);
}

function entriesOf<T>(where: string, from: number | readonly T[]): readonly T[] {
  if (Array.isArray(from)) return from as readonly T[];
  const n = wholeNumber(where, "n", from, { max: most });
  return indices(n) as unknown as readonly T[];
}
