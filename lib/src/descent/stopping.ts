/**
 * When a run may end before its budget is used up. All tests are strict (`<`).
 *
 * - `"none"`: never; every step of the budget is taken.
 * - `"before-accepting"`: the next step would be shorter than the tolerance; that step is thrown away.
 * - `"after-accepting"`: the same test, but the short step is kept and counted.
 * - `"gradient"`: the slope at the point is smaller than the tolerance.
 *
 * The two step tests are those of the Python tutorials. A short step is no proof of a near minimum: a tiny learning rate
 * makes short steps anywhere. Notebook `04-any-function` compares them.
 */
export type Stop = "none" | "before-accepting" | "after-accepting" | "gradient";

export const stops: readonly Stop[] = ["none", "before-accepting", "after-accepting", "gradient"];
