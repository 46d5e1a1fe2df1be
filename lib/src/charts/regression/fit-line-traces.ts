import { rounded, type Trace } from "../shared/figure";
import { type Fit, heightAt, isFiniteFit, type Line, lineFormula } from "../shared/line";
import { paints } from "../shared/named-runs";
import { linspace, spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";

/** More lines than this are one blue patch. */
const mostLines = 60;

/** Every fit on the way and the last one, drawn from one end of the picture to the other. */
export function lineTraces(fits: readonly Fit[], ends: readonly number[]): Trace[] {
  const last = fits.at(-1) as Fit;
  const word = fits.length === 1 ? "fit" : "last fit";
  const onTheWay = fits.slice(0, -1);
  const shown = spreadIndices(onTheWay.length, mostLines)
    .map((i) => onTheWay[i] as Fit)
    .filter(isFiniteFit);
  const looks: [name: string, fits: readonly Fit[], line: Trace, opacity?: number][] = [
    [`fits on the way: ${onTheWay.length}`, shown, { color: color.blue, width: 1.5 }, 0.6],
    [`${word}: ${lineFormula(last)}`, [last].filter(isFiniteFit), { color: color.orange, width: 3 }],
  ];
  return looks
    .filter(([, shown]) => shown.length > 0)
    .map(([name, shown, line, opacity]) => fitTrace(name, shown, ends, line, opacity));
}

/** Fits that are to be told apart, each with its name and color. */
export function namedTraces(
  fits: readonly Fit[],
  labels: readonly string[],
  ends: readonly number[],
): Trace[] {
  return fits.flatMap((fit, i) => {
    const name = typeof fit === "function" ? labels[i] : `${labels[i]}: ${lineFormula(fit)}`;
    return isFiniteFit(fit) ? [fitTrace(name as string, [fit], ends, { color: paints[i], width: 2 })] : [];
  });
}

/** The line that the data were made from, dashed. */
export function truthTraces(truth: Line | undefined, ends: readonly number[]): Trace[] {
  const line = { color: color.green, width: 2, dash: "dash" };
  return truth ? [fitTrace(`true line: ${lineFormula(truth)}`, [truth], ends, line)] : [];
}

/** The measured points. */
export function dataTrace(x: readonly number[], y: readonly number[]): Trace {
  return {
    type: "scatter",
    mode: "markers",
    name: "data",
    x: x.map(rounded),
    y: y.map(rounded),
    marker: { color: color.ink, size: 7, symbol: "x" },
    hovertemplate: "(%{x}, %{y})<extra></extra>",
  };
}

/** Many fits in one trace, with a gap after each: one trace draws faster than sixty. */
function fitTrace(
  name: string,
  fits: readonly Fit[],
  ends: readonly number[],
  line: Readonly<Record<string, unknown>>,
  opacity = 1,
): Trace {
  const [low, high] = ends as [number, number];
  // Two places make a straight line; a curve takes more.
  const places = fits.map((fit) => (typeof fit === "function" ? linspace(low, high, 101) : ends));
  const gap = (i: number) => (i > 0 ? [null] : []);
  return {
    type: "scatter",
    mode: "lines",
    name,
    x: places.flatMap((each, i) => [...gap(i), ...each.map(rounded)]),
    y: fits.flatMap((fit, i) => [...gap(i), ...(places[i] ?? []).map((at) => rounded(heightAt(fit, at)))]),
    line,
    opacity,
    hoverinfo: "skip",
  };
}
