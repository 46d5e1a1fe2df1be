import type { Point } from "../objectives/objective";

/**
 * Where a run stands, and what it has recorded on its way. The loop asks; what it is answered is another matter for a number than for a list.
 *
 * There is a class for each, so that each works with one kind of point: numbers would take four times as long in code that also meets lists.
 */
export interface Walker<P extends Point> {
  readonly points: P[];
  readonly values: number[];
  readonly gradients: P[];
  /** Writes down the place, its value and its gradient; says whether all of them are finite. */
  record(index: number): boolean;
  /** The length of the gradient here. */
  steepness(): number;
  /** Works out the next place, without going there. */
  look(learningRate: number, iteration: number): void;
  /** How far away the next place is. */
  stepLength(): number;
  /** Goes there. */
  accept(): void;
}
