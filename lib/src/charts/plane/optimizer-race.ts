import { oneOf, optionsObject, requireTexts, wholeNumber } from "../../arguments";
import type { Run } from "../../descent/run";
import { counted } from "../../readable";
import { animationControls } from "../shared/animation";
import { type Figure, type Frame, figure, type Trace } from "../shared/figure";
import type { NamedRun } from "../shared/named-runs";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";
import { contourTrace, type HeightAxis } from "./contour-trace";
import type { PlanePoint } from "./plane";
import { minimaTraces, pathData } from "./plane-path";
import { planeRuns } from "./plane-runs";
import { pathUpTo, type RacePath, racePath } from "./race-path";

/** How to draw {@link optimizerRace}. */
export interface OptimizerRaceOptions {
  /** @default "A race to the valley" */
  readonly title?: string;
  /** What each run is called. @default the name of its rule */
  readonly labels?: readonly string[];
  /** The piece of the plane to show, across and up. @default the objective's domain, drawn out to every start */
  readonly window?: readonly [readonly [number, number], readonly [number, number]];
  /** Numbers along each side of the grid, from 2 to 101. @default 61 */
  readonly gridSize?: number;
  /** Colors and contour lines at even heights or at even powers of ten. @default "linear" */
  readonly heightAxis?: HeightAxis;
  /** Stops of the slider, from 2 to 41. @default 21 */
  readonly stops?: number;
}

/**
 * Several optimizers on the same valley, step by step: a slider and a play button move all of them at once, each with its path so far.
 *
 * It opens on the last step. The frames are part of the figure, so it moves without a kernel; steps too short to be seen are left out
 * of the paths, which keeps it small.
 *
 * Read for the first time in notebook `08-momentum-and-adaptive-steps`.
 *
 * @param runs up to six runs on the same objective.
 * @throws ArgumentError when one is not a run in two dimensions, or an option is not as described.
 *
 * @example
 * ```ts
 * const bowl = { name: "x² + y²", tex: "x^2 + y^2", variables: ["x", "y"], minima: [{ at: [0, 0], value: 0 }], convex: true,
 *   domain: [[-4, 4], [-4, 4]] as [number, number][], value: ([x, y]: readonly number[]) => x! ** 2 + y! ** 2,
 *   gradient: ([x, y]: readonly number[]) => [2 * x!, 2 * y!] };
 * const runs = [0.1, 0.4].map((learningRate) => descend(bowl, { start: [3, 2], learningRate, maxIterations: 10 }));
 * console.log(optimizerRace(runs, { labels: ["short", "long"] }).frames?.length); // 11
 * ```
 */
export function optimizerRace(
  runs: Run<PlanePoint> | readonly Run<PlanePoint>[],
  options: OptimizerRaceOptions = {},
): Figure {
  const where = "optimizerRace";
  const given = optionsObject<OptimizerRaceOptions>(where, options, known);
  requireTexts(where, given, ["title"]);
  const { gridSize = 61, heightAxis = "linear", stops = 21 } = given;
  const { named, objective, window } = planeRuns(where, runs, given, ({ rule }) => rule);
  wholeNumber(where, "gridSize", gridSize, { min: 2, max: 101 });
  wholeNumber(where, "stops", stops, { min: 2, max: 41 });
  oneOf(where, "heightAxis", heightAxis, ["linear", "log"]);
  const paths = named.map((each) => racePath(each, window));
  const goal = minimaTraces(objective, window).map((trace) => ({ ...trace, showlegend: false }));
  // Below the paths lie the map and, where it is known, the goal: neither moves.
  const frames = framesOf(paths, stops, 1 + goal.length);
  const [across, up] = objective.variables;
  return figure({
    traces: [
      contourTrace(objective, {
        window,
        gridSize,
        contours: 20,
        heightAxis,
        heightLabel: "f",
        colorBar: false,
      }),
      ...goal,
      ...looksOf(paths, frames.at(-1) as Frame),
    ],
    frames,
    layout: {
      height: 600,
      title: { text: given.title ?? "A race to the valley", y: 0.98, yanchor: "top" },
      xaxis: { title: { text: across }, range: [...window[0]], zeroline: false },
      yaxis: { title: { text: up }, range: [...window[1]], zeroline: false },
      ...withLegendAbove(animationControls(frames, { duration: 180 })),
    },
    description: inWords(named),
    table: pathData(named),
  });
}

const known = ["title", "labels", "window", "gridSize", "heightAxis", "stops"] as const;

/** A frame holds only what moves: the paths so far, and where each walker stands. */
function framesOf(paths: readonly RacePath[], stops: number, below: number): Frame[] {
  const longest = Math.max(...paths.map(({ run }) => run.iterations));
  return spreadIndices(longest + 1, stops).map((step) => {
    const walked = paths.map((path) => pathUpTo(path, step));
    const standing = walked.map(({ x, y }) => ({ x: x.at(-1) as number, y: y.at(-1) as number }));
    return {
      name: String(step),
      traces: [...walked, standing].map((_, i) => below + i),
      data: [...walked, { x: standing.map(({ x }) => x), y: standing.map(({ y }) => y) }],
    };
  });
}

/** The traces that move, dressed; a frame need not say again how they look. */
function looksOf(paths: readonly RacePath[], { data }: Frame): Trace[] {
  const lines = paths.map(({ label, paint }, i) => ({
    type: "scatter",
    mode: "lines",
    name: label,
    ...data[i],
    line: { color: paint, width: 2.5 },
    hoverinfo: "name",
  }));
  return [...lines, walkersLook(paths, data.at(-1) as Trace)];
}

function walkersLook(paths: readonly RacePath[], standing: Trace): Trace {
  return {
    type: "scatter",
    mode: "markers",
    ...standing,
    marker: { color: paths.map(({ paint }) => paint), size: 13, line: { color: color.paper, width: 2 } },
    cliponaxis: false,
    showlegend: false,
    hoverinfo: "skip",
  };
}

/** The slider has the place below the picture. */
function withLegendAbove(controls: ReturnType<typeof animationControls>) {
  const legend = { orientation: "h", x: 0, y: 1.02, yanchor: "bottom" };
  return { ...controls, legend, margin: { ...controls.margin, t: 96 } };
}

function inWords(named: readonly NamedRun<PlanePoint>[]): string {
  const { name, variables } = (named[0] as NamedRun<PlanePoint>).run.objective;
  return `Race of ${counted(named.length, "run")} down f(${variables.join(", ")}) = ${name}, to be stepped through with the slider. ${named.map(({ label, run }) => `${label}: ${run.verdict.sentence}`).join(" ")}`;
}
