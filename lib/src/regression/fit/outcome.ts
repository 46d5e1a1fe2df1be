import { counted, readable } from "../../readable";

/**
 * What became of a fit, in one word:
 *
 * - `"fitted"`: its cost ended no higher than it began.
 * - `"moving away"`: its cost ended higher than it began.
 * - `"diverged"`: a number grew beyond all bounds.
 */
export type FitKind = "fitted" | "moving away" | "diverged";

/** The verdict on a fit: a word for programs and a sentence for people. */
export interface FitVerdict {
  readonly kind: FitKind;
  readonly sentence: string;
}

/** Judges by the costs at the start and at the end. */
export function fitVerdict(first: number, last: number, steps: string): FitVerdict {
  if (!Number.isFinite(last))
    return {
      kind: "diverged",
      sentence: `Diverged: within ${steps} the numbers outgrew what a computer can hold. A smaller learning rate helps.`,
    };
  const change = `from ${readable(first)} to ${readable(last)} in ${steps}`;
  if (last > first)
    return {
      kind: "moving away",
      sentence: `Moves away: the cost grew ${change}. A smaller learning rate helps.`,
    };
  return { kind: "fitted", sentence: `Fitted: the cost went ${change}.` };
}

export function steps(count: number): string {
  return counted(count, "step");
}
