import { finiteNumber, optionsObject, refuse, requireTexts } from "../../arguments";
import { contractionFactor } from "../../descent/analysis/contraction";
import { criticalMomentum } from "../../descent/analysis/critical-momentum";
import { type Curvature, principalCurvatures } from "../../descent/analysis/curvature";
import { decay } from "../../descent/rules/settings";
import { readable } from "../../readable";
import { type Figure, figure, rounded, type Trace } from "../shared/figure";
import { paints } from "../shared/named-runs";
import { linspace } from "../shared/numbers";
import { color } from "../shared/theme";

/** How to draw {@link momentumRates}. */
export interface MomentumRatesOptions {
  /** α, the same for all momenta; or up to six to compare, a curve each. */
  readonly learningRate: number | readonly number[];
  /** A momentum β to mark, where there is one learning rate. */
  readonly momentum?: number;
  /** @default "What momentum does in the long run" */
  readonly title?: string;
}

/**
 * By which factor a step shrinks the distance in the long run, for every momentum β from 0 to 1 at one learning rate: it falls to
 * the critical momentum and rises from there as √β. Above the line at 1 the walk runs away.
 *
 * Read for the first time in notebook `08-momentum-and-adaptive-steps`.
 *
 * @param curvature the second derivative, or the Hessian matrix row by row, at the minimum.
 * @throws ArgumentError when the learning rate or the momentum is not as described.
 *
 * @example
 * ```ts
 * const figure = momentumRates(2, { learningRate: 0.1, momentum: 0.9 });
 * console.log(figure.layout.meta.description.split(";")[0]); // At learning rate 0.1 the critical momentum 0.3056 shrinks the distance fastest, by the factor 0.5528 a step
 * ```
 */
export function momentumRates(curvature: Curvature, options: MomentumRatesOptions): Figure {
  const where = "momentumRates";
  const given = optionsObject<MomentumRatesOptions>(where, options, ["learningRate", "momentum", "title"]);
  requireTexts(where, given, ["title"]);
  principalCurvatures(where, curvature);
  if (given.momentum !== undefined) decay(where, "momentum", given.momentum);
  const courses = coursesOf(where, curvature, given);
  return figure({
    traces: courses.flatMap((course) => tracesOf(course, courses.length > 1)),
    layout: {
      title: { text: given.title ?? "What momentum does in the long run" },
      xaxis: { title: { text: "momentum β" }, range: [0, 1] },
      yaxis: {
        title: { text: "factor a step" },
        range: rangeOf(courses),
      },
      shapes: [
        {
          type: "line",
          xref: "paper",
          x0: 0,
          x1: 1,
          y0: 1,
          y1: 1,
          line: { color: color.muted, dash: "dot" },
        },
      ],
    },
    description: courses.map(inWords).join(" "),
    table: {
      caption: "Factor a step in the long run",
      columns: ["momentum β", ...courses.map(({ rate }) => `factor at learning rate ${readable(rate)}`)],
      rows: betas
        .filter((_, i) => i % 10 === 0)
        .map((beta) => [rounded(beta), ...courses.map(({ factorAt }) => rounded(factorAt(beta)))]),
    },
  });
}

/** Where a step multiplies the distance by more than this, no axis helps. */
const tallest = 1e6;

const betas = linspace(0, 0.995, 200);

/** One curve is shown whole; of several the stretch is shown in which they can be compared, from the lowest factor to a little above 1. */
function rangeOf(courses: readonly Course[]): (number | null)[] {
  const lowest = courses.map(({ factorAt, best }) => factorAt(best ?? 0));
  if (courses.length > 1) return [rounded(0.95 * Math.min(1, ...lowest)), 1.05];
  return [0, rounded(Math.min(tallest, Math.max(...courses.map(({ factorAt }) => 1.1 * factorAt(0)), 1.1)))];
}

/** One learning rate with what momentum does at it. */
interface Course {
  readonly rate: number;
  readonly factorAt: (beta: number) => number;
  /** The critical momentum, where there is one. */
  readonly best: number | undefined;
  readonly momentum: number | undefined;
  readonly paint: string;
}

function coursesOf(where: string, curvature: Curvature, given: MomentumRatesOptions): Course[] {
  const { momentum: marked } = given;
  const rates: unknown[] = [given.learningRate].flat();
  if (rates.length === 0 || rates.length > paints.length)
    refuse(where, "learningRate", `a number, or a list of up to ${paints.length}`, given.learningRate);
  return rates.map((given, i) => {
    const rate = finiteNumber(where, "learningRate", given, { min: 0 });
    return {
      rate,
      factorAt: (momentum) => contractionFactor(curvature, { learningRate: rate, momentum }),
      best: criticalOrNone(curvature, rate),
      momentum: rates.length === 1 ? marked : undefined,
      paint: rates.length === 1 ? color.blue : (paints[i] as string),
    };
  });
}

/** The curve of a learning rate, with its critical momentum and the one to be marked. */
function tracesOf({ rate, factorAt, best, momentum, paint }: Course, several: boolean): Trace[] {
  const of = several ? ` at α = ${readable(rate)}` : "";
  const marks: [number | undefined, string, string, string][] = [
    [best, `critical β = ${readable(best ?? 0)}`, several ? paint : color.green, "diamond"],
    [momentum, `β = ${readable(momentum ?? 0)}`, color.vermilion, "circle"],
  ];
  return [
    curve(`factor a step${of}`, betas.map(factorAt), paint),
    ...marks.flatMap(([beta, name, markPaint, symbol]) =>
      beta === undefined ? [] : [mark(beta, factorAt(beta), name, markPaint, symbol)],
    ),
  ];
}

/** Beyond 4 over the largest curvature no momentum helps. */
function criticalOrNone(curvature: Curvature, learningRate: number): number | undefined {
  const factor = contractionFactor(curvature, { learningRate, momentum: 0.999 });
  return learningRate > 0 && factor < 1 ? criticalMomentum(curvature, learningRate) : undefined;
}

function inWords({ rate: learningRate, best, momentum, factorAt }: Course): string {
  const first =
    best === undefined
      ? `At learning rate ${readable(learningRate)} no momentum makes the walk close in`
      : `At learning rate ${readable(learningRate)} the critical momentum ${readable(best)} shrinks the distance fastest, by the factor ${readable(factorAt(best))} a step`;
  return momentum === undefined
    ? `${first}.`
    : `${first}; with β = ${readable(momentum)} it is ${readable(factorAt(momentum))}.`;
}

function curve(name: string, factors: readonly number[], paint: string): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name,
    x: betas.map(rounded),
    y: factors.map(rounded),
    line: { color: paint, width: 2 },
    hovertemplate: "β %{x:.3f}: ×%{y:.4f} a step<extra></extra>",
  };
}

function mark(beta: number, factor: number, name: string, paint: string, symbol: string): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name,
    x: [rounded(beta)],
    y: [rounded(factor)],
    marker: { color: paint, size: 12, symbol },
    hovertemplate: `${name}: ×%{y:.4f} a step<extra></extra>`,
  };
}
