import type { Curvature } from "../../descent/analysis/curvature";
import { eigenvaluesOf } from "../../descent/analysis/eigenvalues";
import { nearest } from "../../descent/path";
import type { Rule } from "../../descent/rule";
import type { Objective, Point } from "../../objectives/objective";
import { readable } from "../../readable";
import type { RateBand, RateLine } from "./rate-bands";

/** The curvatures along the principal directions at the minimum nearest to a point, smallest first; empty where that is not known. */
export function curvaturesAt<P extends Point>(
  where: string,
  { curvature, minima }: Objective<P>,
  start: P,
): readonly number[] {
  const at = nearest(
    start,
    minima.map((minimum) => minimum.at),
  );
  return curvature && at !== undefined ? principal(where, curvature(at)) : [];
}

function principal(where: string, curvature: Curvature): readonly number[] {
  return typeof curvature === "number" ? [curvature] : eigenvaluesOf(where, "objective.curvature", curvature);
}

/**
 * What theory says of learning rates: lines near any minimum, and bands on a quadratic in several dimensions, where they are exact.
 * It speaks of plain gradient descent only.
 */
export function theoryOf<P extends Point>(
  where: string,
  objective: Objective<P>,
  { start, rule }: { readonly start: P; readonly rule?: Rule },
  curvatures: readonly number[],
  range: readonly [number, number],
): { readonly lines: readonly RateLine[]; readonly bands?: readonly RateBand[] } {
  const [flattest, steepest] = [curvatures[0] ?? Number.NaN, curvatures.at(-1) ?? Number.NaN];
  if (!(flattest > 0) || (rule !== undefined && rule.name !== "gradient descent")) return { lines: [] };
  const inSpace = curvatures.length > 1;
  const lines = inSpace ? linesInSpace(steepest, flattest) : linesOnTheLine(steepest);
  const shown = lines.filter(({ rate }) => rate >= range[0] && rate <= range[1]);
  return inSpace && isQuadratic(where, objective, start, curvatures)
    ? { lines: shown, bands: bandsInSpace(steepest, range) }
    : { lines: shown };
}

/** Whether it bends at the start as it does at the minimum. */
function isQuadratic<P extends Point>(
  where: string,
  { curvature }: Objective<P>,
  start: P,
  curvatures: readonly number[],
): boolean {
  const there = curvature ? principal(where, curvature(start)) : [];
  const slack = 1e-9 * (curvatures.at(-1) ?? 0);
  return (
    there.length === curvatures.length &&
    there.every((each, i) => Math.abs(each - (curvatures[i] as number)) <= slack)
  );
}

/** What theory says of a minimum with this curvature: one step at 1/f″ on a parabola, a border at 2/f″. */
function linesOnTheLine(curvature: number): RateLine[] {
  return [
    { rate: 1 / curvature, name: `1/f″ = ${readable(1 / curvature)}` },
    { rate: 2 / curvature, name: `2/f″ = ${readable(2 / curvature)}` },
  ];
}

/** The same in several directions: L is the largest curvature, μ the smallest. The best rate makes both equally slow. */
function linesInSpace(steepest: number, flattest: number): RateLine[] {
  const best = 2 / (steepest + flattest);
  return [
    { rate: 1 / steepest, name: `1/L = ${readable(1 / steepest)}` },
    { rate: best, name: `best: 2/(L + μ) = ${readable(best)}` },
    { rate: 2 / steepest, name: `2/L = ${readable(2 / steepest)}` },
  ];
}

/** On a quadratic in several directions only the steep one decides, and theory is exact. */
function bandsInSpace(steepest: number, [low, high]: readonly [number, number]): RateBand[] {
  const within = (rate: number) => Math.min(Math.max(rate, low), high);
  return [
    { name: "all monotone", from: low, to: within(1 / steepest) },
    { name: "steep zig-zags", from: within(1 / steepest), to: within(2 / steepest) },
    { name: "divergent", from: within(2 / steepest), to: high },
  ].filter(({ from, to }) => to > from);
}
