import type { Words } from "./words";

/**
 * Standard normal numbers by Marsaglia's polar method, two at a time: a point is drawn in the square around the unit disk until
 * it falls into the disk; its two coordinates, stretched, are two independent normals. The second is handed out first and the
 * first kept for the next call, as NumPy does.
 *
 * Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6 (1964).
 */
export function normals(words: Words): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const normal = kept;
      kept = undefined;
      return normal;
    }
    for (;;) {
      const x = 2 * words.uniform() - 1;
      const y = 2 * words.uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const stretch = Math.sqrt((-2 * Math.log(square)) / square);
      kept = stretch * x;
      return stretch * y;
    }
  };
}
