import type { Words } from "./words";

const wordSize = 2 ** 32;

/**
 * A whole number from 0 to `range`, both included, each equally likely.
 *
 * The word is cut down to as many bits as `range` has; a result that is still too large is thrown away and drawn anew. To take
 * the remainder instead would make small numbers likelier. A range of 0 draws nothing.
 */
export function boundedInteger(words: Words, range: number): number {
  if (range === 0) return 0;
  return range < wordSize ? boundedByOneWord(words, range) : boundedByTwoWords(words, range);
}

function boundedByOneWord(words: Words, range: number): number {
  const shift = Math.clz32(range);
  for (;;) {
    const drawn = (words.next() << shift) >>> shift;
    if (drawn <= range) return drawn;
  }
}

/** Beyond 32 bits: two words, the high one first. Division stands for the mask, because numbers this large have no bit operations. */
function boundedByTwoWords(words: Words, range: number): number {
  const highMask = 2 ** (32 - Math.clz32(Math.floor(range / wordSize)));
  for (;;) {
    const high = words.next() % highMask;
    const drawn = high * wordSize + words.next();
    if (drawn <= range) return drawn;
  }
}
