import { rounded, type Trace } from "../shared/figure";
import { heightAt, isFiniteLine, type Line, lineFormula } from "../shared/line";
import { spreadIndices } from "../shared/numbers";
import { color } from "../shared/theme";

/** More lines than this are one blue patch. */
const mostLines = 60;

/** Every line on the way, the last one and the true one, drawn from one end of the picture to the other. */
export function lineTraces(fits: readonly Line[], ends: readonly number[], truth?: Line): Trace[] {
  const last = fits.at(-1) as Line;
  const onTheWay = fits.slice(0, -1);
  const shown = spreadIndices(onTheWay.length, mostLines)
    .map((i) => onTheWay[i] as Line)
    .filter(isFiniteLine);
  const looks: [name: string, lines: readonly Line[], line: Trace, opacity?: number][] = [
    [`fits on the way: ${onTheWay.length}`, shown, { color: color.blue, width: 1.5 }, 0.6],
    [`last fit: ${lineFormula(last)}`, [last].filter(isFiniteLine), { color: color.orange, width: 3 }],
  ];
  if (truth)
    looks.push([`true line: ${lineFormula(truth)}`, [truth], { color: color.green, width: 2, dash: "dash" }]);
  return looks
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines, line, opacity]) => lineTrace(name, lines, ends, line, opacity));
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

/** Many lines in one trace, with a gap after each: one trace draws faster than sixty. */
function lineTrace(
  name: string,
  lines: readonly Line[],
  ends: readonly number[],
  line: Readonly<Record<string, unknown>>,
  opacity = 1,
): Trace {
  return {
    type: "scatter",
    mode: "lines",
    name,
    x: lines.flatMap((_, i) => [...(i > 0 ? [null] : []), ...ends.map(rounded)]),
    y: lines.flatMap((each, i) => [
      ...(i > 0 ? [null] : []),
      ...ends.map((at) => rounded(heightAt(each, at))),
    ]),
    line,
    opacity,
    hoverinfo: "skip",
  };
}
