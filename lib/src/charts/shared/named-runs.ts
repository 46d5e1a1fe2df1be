import { isListOf, refuse } from "../../arguments";
import type { Run } from "../../descent/run";
import type { Point } from "../../objectives/objective";
import { readable } from "../../readable";
import { color } from "./theme";

/** The colors of several runs in one picture, in this order; more cannot be told apart. */
export const paints = [color.vermilion, color.blue, color.green, color.purple, color.orange, color.sky];

/** A run with what it is called and the color it is drawn in. */
export interface NamedRun<P extends Point = number> {
  readonly run: Run<P>;
  readonly label: string;
  readonly paint: string;
}

/** One run or several, each checked and given its name and color. Without labels a run is named by its learning rate. */
export function namedRuns<P extends Point>(
  where: string,
  runs: Run<P> | readonly Run<P>[],
  labels: readonly string[] | undefined,
  requireOne: (run: unknown) => void,
  nameOf: (run: Run<P>) => string = rateLabel,
): readonly [NamedRun<P>, ...NamedRun<P>[]] {
  const all: readonly unknown[] = Array.isArray(runs) ? runs : [runs];
  if (all.length < 1 || all.length > paints.length)
    refuse(where, "runs", `one run or up to ${paints.length}`, runs);
  requireLabels(where, labels, all.length);
  const named = Array.from(all, (run, i) => {
    requireOne(run);
    const checked = run as Run<P>;
    return { run: checked, label: labels?.[i] ?? nameOf(checked), paint: paints[i] as string };
  });
  return named as [NamedRun<P>, ...NamedRun<P>[]];
}

/** What a run is called where nothing else tells it apart: `learningRate 0.1`. */
export function rateLabel<P extends Point>({ learningRate }: Run<P>): string {
  return typeof learningRate === "number" ? `learningRate ${readable(learningRate)}` : learningRate.name;
}

/** Names for `count` things, or nothing. */
export function requireLabels(where: string, labels: unknown, count: number): void {
  if (labels === undefined) return;
  if (!isListOf(labels, (label) => typeof label === "string") || labels.length !== count)
    refuse(where, "labels", `a list of ${count} names, one a run`, labels);
}
