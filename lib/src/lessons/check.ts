import { refuse } from "../arguments";

/**
 * Prints whether a claim of the text holds for the numbers above it: a line that starts with ✓ or ✗.
 *
 * It throws nothing, because a cell that throws would silently keep the cells after it from running.
 *
 * @param claim what is said to hold, as a sentence.
 * @param holds whether it does.
 *
 * @example
 * ```ts
 * check("0.8 squared is 0.64", Math.abs(0.8 ** 2 - 0.64) < 1e-12); // ✓ 0.8 squared is 0.64
 * ```
 */
export function check(claim: string, holds: boolean): void {
  if (typeof claim !== "string") refuse("check", "claim", "a sentence", claim);
  if (typeof holds !== "boolean") refuse("check", "holds", "true or false", holds);
  console.log(`${holds ? "✓" : "✗"} ${claim}`);
}
