import { finiteNumber, optionsObject, requireTexts } from "../../arguments";
import { contractionFactor } from "../../descent/analysis/contraction";
import { criticalMomentum } from "../../descent/analysis/critical-momentum";
import { type Curvature, principalCurvatures } from "../../descent/analysis/curvature";
import { decay } from "../../descent/rules/settings";
import { readable } from "../../readable";
import { type Figure, figure, rounded, type Trace } from "../shared/figure";
import { linspace } from "../shared/numbers";
import { color } from "../shared/theme";

/** How to draw {@link momentumRates}. */
export interface MomentumRatesOptions {
  /** α, the same for all momenta. */
  readonly learningRate: number;
  /** A momentum β to mark. */
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
  const { momentum } = given;
  principalCurvatures(where, curvature);
  const learningRate = finiteNumber(where, "learningRate", given.learningRate, { min: 0 });
  if (momentum !== undefined) decay(where, "momentum", momentum);
  const factorAt = (beta: number) => contractionFactor(curvature, { learningRate, momentum: beta });
  const betas = linspace(0, 0.995, 200);
  const best = criticalOrNone(curvature, learningRate);
  const marks: [number | undefined, string, string, string][] = [
    [best, `critical β = ${readable(best ?? 0)}`, color.green, "diamond"],
    [momentum, `β = ${readable(momentum ?? 0)}`, color.vermilion, "circle"],
  ];
  return figure({
    traces: [
      curve(betas, betas.map(factorAt)),
      ...marks.flatMap(([beta, name, paint, symbol]) =>
        beta === undefined ? [] : [mark(beta, factorAt(beta), name, paint, symbol)],
      ),
    ],
    layout: {
      title: { text: given.title ?? "What momentum does in the long run" },
      xaxis: { title: { text: "momentum β" }, range: [0, 1] },
      yaxis: {
        title: { text: "factor a step" },
        range: [0, Math.min(tallest, Math.max(1.1, 1.1 * factorAt(0)))],
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
    description: inWords(learningRate, best, momentum, factorAt),
    table: {
      caption: "Factor a step in the long run",
      columns: ["momentum β", "factor"],
      rows: betas.filter((_, i) => i % 10 === 0).map((beta) => [rounded(beta), rounded(factorAt(beta))]),
    },
  });
}

/** Where a step multiplies the distance by more than this, no axis helps. */
const tallest = 1e6;

/** Beyond 4 over the largest curvature no momentum helps. */
function criticalOrNone(curvature: Curvature, learningRate: number): number | undefined {
  const factor = contractionFactor(curvature, { learningRate, momentum: 0.999 });
  return learningRate > 0 && factor < 1 ? criticalMomentum(curvature, learningRate) : undefined;
}

function inWords(
  learningRate: number,
  best: number | undefined,
  momentum: number | undefined,
  factorAt: (beta: number) => number,
): string {
  const first =
    best === undefined
      ? `At learning rate ${readable(learningRate)} no momentum makes the walk close in`
      : `At learning rate ${readable(learningRate)} the critical momentum ${readable(best)} shrinks the distance fastest, by the factor ${readable(factorAt(best))} a step`;
  return momentum === undefined
    ? `${first}.`
    : `${first}; with β = ${readable(momentum)} it is ${readable(factorAt(momentum))}.`;
}

function curve(betas: readonly number[], factors: readonly number[]): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name: "factor a step",
    x: betas.map(rounded),
    y: factors.map(rounded),
    line: { color: color.blue, width: 2 },
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
