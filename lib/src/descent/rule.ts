/** Where one component goes next, and what it will remember. */
export interface Move<State> {
  readonly x: number;
  readonly state: State;
}

/**
 * An update rule, without side effects and for **one component**: the loop applies it to each coordinate by itself.
 *
 * A rule sees a place, a slope and its own memory, never the problem: so every rule runs on every objective.
 */
export interface Rule<State = unknown> {
  /** Its name in the literature: `"gradient descent"`, `"Adam"`. */
  readonly name: string;
  /** What a component remembers before the first step. */
  readonly initial: State;
  /** The place at which it wants the slope, where that is not the point itself (Nesterov looks ahead). */
  gradientAt?(x: number, state: State): number;
  /** One step; `iteration` counts 1, 2, 3, … */
  step(x: number, gradient: number, state: State, learningRate: number, iteration: number): Move<State>;
}
