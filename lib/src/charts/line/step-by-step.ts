import type { Run } from "../../descent/run";
import { counted, readable } from "../../readable";
import { animationControls } from "../shared/animation";
import { type Figure, type Frame, figure, rounded, type Trace } from "../shared/figure";
import { spreadIndices } from "../shared/numbers";
import { requireRun } from "../shared/require-run";
import { color } from "../shared/theme";
import { heightsOf, isInside, leavesAt, type Window, windowOf } from "../shared/window";
import { curveTrace } from "./curve-trace";
import { iterationData } from "./iteration-table";
import { stepsUpTo } from "./steps-trace";

/** More stops than this make a slider that nobody can hit. */
const mostFrames = 31;

/**
 * A run to be walked through: a slider and a play button go from step to step; the slope at the walker's feet is drawn as
 * a short line, and the title plugs the current numbers into the update rule. It opens on the last step, the whole path drawn.
 *
 * The frames are part of the figure, so it moves without a kernel.
 *
 * @throws ArgumentError when `run` is not a run in one dimension.
 *
 * @example
 * ```ts
 * const figure = stepByStep(descend(parabola(), { start: 10, maxIterations: 5 }));
 * console.log(figure.frames?.length); // 6
 * ```
 */
export function stepByStep(run: Run): Figure {
  requireRun("stepByStep", run);
  const window = windowOf([run]);
  const steps = spreadIndices(run.points.length, mostFrames).filter((step) =>
    isInside(run.points[step] as number, window),
  );
  const left = leavesAt(run.points, window);
  const frames = steps.map((step) => frameAt(run, step, window, left));
  const last = frames.at(-1) as Frame;
  const [variable] = run.objective.variables;
  return figure({
    traces: [curveTrace(run.objective, window), ...last.data],
    frames,
    layout: {
      height: 520,
      ...last.layout,
      xaxis: { title: { text: variable }, range: [...window] },
      yaxis: { title: { text: `f(${variable})` }, range: heightsOf(run.objective, window).map(rounded) },
      showlegend: false,
      ...animationControls(frames),
    },
    description:
      `A walk down f(${variable}) = ${run.objective.name}, ${counted(run.iterations, "step")} from ` +
      `${variable} = ${readable(run.points[0] as number)}, to be stepped through with the slider. ${run.verdict.sentence}`,
    table: iterationData(run),
  });
}

function frameAt(run: Run, step: number, window: Window, left: number | undefined): Frame {
  const end = Math.min(step, left ?? step);
  return {
    name: String(step),
    traces: [1, 2, 3],
    data: [slopeTrace(run, step, window), stepsUpTo(end, run), walkerTrace(run, step)],
    layout: { title: { text: numbersPluggedIn(run, step) } },
  };
}

/** A short piece of the tangent: the slope that is felt underfoot. */
function slopeTrace(run: Run, step: number, [low, high]: Window): Trace {
  const [x, y, slope] = [run.points[step], run.values[step], run.gradients[step]] as [number, number, number];
  const half = (high - low) / 14;
  return {
    type: "scatter",
    mode: "lines",
    x: [x - half, x + half].map(rounded),
    y: [y - half * slope, y + half * slope].map(rounded),
    line: { color: color.green, width: 3 },
    hoverinfo: "skip",
  };
}

function walkerTrace(run: Run, step: number): Trace {
  return {
    type: "scatter",
    mode: "markers",
    x: [rounded(run.points[step] as number)],
    y: [rounded(run.values[step] as number)],
    marker: { color: color.blue, size: 15 },
    hoverinfo: "skip",
  };
}

/** The update rule with the numbers of this step in it; the plain rule only, for others carry a memory that it does not show. */
function numbersPluggedIn({ objective, points, gradients, learningRate, rule }: Run, step: number): string {
  const [variable] = objective.variables;
  const x = readable(points[step] as number);
  const standing = `Step ${step}: ${variable} = ${x}, slope ${readable(gradients[step] as number)}`;
  if (rule !== "gradient descent" || typeof learningRate !== "number") return standing;
  const move = learningRate * (gradients[step] as number);
  const sign = move < 0 ? "+" : "−";
  return (
    `${standing}<br><sub>next ${variable} = ${x} ${sign} ${readable(learningRate)} · ${readable(Math.abs(gradients[step] as number))}` +
    ` = ${readable((points[step] as number) - move)}</sub>`
  );
}
