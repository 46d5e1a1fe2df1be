/**
 * What became of a run, in one word:
 *
 * - `"converged"`: it ends within a thousandth of the way it had to go (or ten tolerances) of a known minimum, or its slope has shrunk as far.
 * - `"closing in"`: it was still approaching when its budget ran out.
 * - `"oscillating"`: the same, jumping from side to side of the minimum.
 * - `"cycling"`: it visits the same few points for ever.
 * - `"wandering"`: it stays within bounds, but neither settles nor repeats itself.
 * - `"moving away"`: each step ends farther out.
 * - `"diverged"`: a number grew beyond all bounds.
 * - `"left the domain"`: it came to a place where the function has no value.
 * - `"stopped early"`: its stop rule ended it, but not at a minimum.
 * - `"standing still"`: it did not move at all.
 */
export type VerdictKind =
  | "converged"
  | "closing in"
  | "oscillating"
  | "cycling"
  | "wandering"
  | "moving away"
  | "diverged"
  | "left the domain"
  | "stopped early"
  | "standing still";

/** The verdict on a run: a word for programs, a sentence for people, and the numbers behind both. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly sentence: string;
  /** Steps after which it stays converged, or at which it broke; otherwise all it took. */
  readonly steps: number;
  /** From the last point to the nearest known minimum. */
  readonly distance?: number;
  /** Length of the gradient at the last point. */
  readonly slope: number;
  /** Factor by which the distance (or the step, where no minimum is known) changes a step, lately. */
  readonly ratio?: number;
  /** Whether it jumps from side to side. */
  readonly flips: boolean;
  /** How many points a cycle has. */
  readonly period?: number;
}
