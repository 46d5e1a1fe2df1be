/** A learning rate that changes along the run. `iteration` counts 1, 2, 3, … */
export interface Schedule {
  readonly name: string;
  rateAt(iteration: number): number;
}
