import { refuse } from "../../arguments";
import type { Schedule } from "../../descent/schedules/schedule";
import { type LineData, requireData } from "../data/regression-data";
import { costThroughMoments } from "./batch-cost";
import {
  defaultRate,
  type FitLineOptions,
  type FitLineSettings,
  type FitMethod,
  fitLineSettings,
} from "./fit-line-options";
import { type FitVerdict, fitVerdict, steps } from "./outcome";

/** A straight line y = intercept + slope · x, or a slope of the cost in these two directions. */
export interface SlopeAndIntercept {
  readonly slope: number;
  readonly intercept: number;
}

/** A fit of {@link fitLine}, as data. `losses[i]` is the mean squared error of `lines[i]` over all points. */
export interface LineFit extends SlopeAndIntercept {
  readonly method: FitMethod;
  /** α, or the schedule that changed it. */
  readonly learningRate: number | Schedule;
  /** The line at the start and after each step. */
  readonly lines: readonly SlopeAndIntercept[];
  /** The mean squared error of each of these lines over all points, whichever of them a step looked at. */
  readonly losses: readonly number[];
  /** What each step took for the gradient: that over the points it looked at. */
  readonly gradients: readonly SlopeAndIntercept[];
  /** The mean squared error of the last line. */
  readonly loss: number;
  readonly verdict: FitVerdict;
}

/**
 * Fits a line by gradient descent on the mean squared error, looking at each step at all points, at one, or at a few.
 *
 * $s \leftarrow s - \alpha\cdot 2\,\overline{e\,x}$ and $b \leftarrow b - \alpha\cdot 2\,\overline{e}$ with the errors $e = s\,x + b - y$ over the points looked at; both
 * move at the same time. `"batch"` takes all points and draws nothing; `"stochastic"` draws one with replacement; `"minibatch"` draws
 * `batchSize` different ones anew for each step. They draw on from the stream they are given, as the Python tutorial does.
 *
 * Written by hand in notebook `07-batch-stochastic-mini-batch`. Source: H. Robbins and S. Monro, "A stochastic approximation method", 1951.
 *
 * @throws ArgumentError when an option or the data are not what they must be.
 *
 * @example
 * ```ts
 * const random = randomState(42);
 * const data = linearData(random);
 * const batch = fitLine(data, { learningRate: 0.1, iterations: 100 });
 * const single = fitLine(data, { method: "stochastic", learningRate: 0.01, iterations: 1000, random });
 * console.log(batch.slope.toFixed(4), batch.intercept.toFixed(4), batch.loss.toFixed(4)); // 2.9096 4.0798 0.2019
 * console.log(single.slope.toFixed(4), single.intercept.toFixed(4), single.loss.toFixed(4)); // 2.8814 4.1482 0.2030
 * ```
 */
export function fitLine(data: LineData, options: FitLineOptions = {}): LineFit {
  const where = "fitLine";
  const samples = requireData(where, data);
  if (samples.x.columns !== 1) refuse(where, "data.x", "a list of numbers", data.x);
  const settings = fitLineSettings(where, options, samples.y.length);
  const costAt = costThroughMoments(samples, true);
  const unused = new Float64Array(2);
  const lossAt = (line: SlopeAndIntercept) => costAt([line.intercept, line.slope], unused);
  const record = walk(samples.x.data, samples.y, settings, lossAt);
  const [last, loss] = [record.lines.at(-1) as SlopeAndIntercept, record.losses.at(-1) as number];
  const verdict = fitVerdict(record.losses[0] as number, loss, steps(record.gradients.length));
  return {
    method: settings.method,
    learningRate: options.learningRate ?? defaultRate,
    ...record,
    ...last,
    loss,
    verdict,
  };
}

function walk(
  x: Float64Array,
  y: Float64Array,
  settings: FitLineSettings,
  lossAt: (line: SlopeAndIntercept) => number,
): Pick<LineFit, "lines" | "losses" | "gradients"> {
  const { iterations, rateAt, stopAtNonFinite } = settings;
  const choose = chooser(settings, x.length);
  let line: SlopeAndIntercept = { slope: settings.slope, intercept: settings.intercept };
  const lines = [line];
  const losses = [lossAt(line)];
  const gradients: SlopeAndIntercept[] = [];
  for (let step = 1; step <= iterations; step++) {
    if (stopAtNonFinite && !Number.isFinite(losses[step - 1])) break;
    const gradient = gradientOver(x, y, choose(), line);
    const rate = rateAt(step);
    line = {
      slope: line.slope - rate * gradient.slope,
      intercept: line.intercept - rate * gradient.intercept,
    };
    gradients.push(gradient);
    lines.push(line);
    losses.push(lossAt(line));
  }
  return { lines, losses, gradients };
}

/** Draws the places of the points that a step looks at. */
function chooser({ method, random, batchSize }: FitLineSettings, count: number): () => readonly number[] {
  if (method === "stochastic" && random) return () => [random.randint(0, count)];
  if (method === "minibatch" && random) return () => random.choice(count, batchSize, { replace: false });
  const all = Array.from({ length: count }, (_, i) => i);
  return () => all;
}

function gradientOver(
  x: Float64Array,
  y: Float64Array,
  chosen: readonly number[],
  { slope, intercept }: SlopeAndIntercept,
): SlopeAndIntercept {
  let [along, across] = [0, 0];
  for (const i of chosen) {
    const error = slope * (x[i] as number) + intercept - (y[i] as number);
    along += error * (x[i] as number);
    across += error;
  }
  const share = 2 / chosen.length;
  return { slope: share * along, intercept: share * across };
}
