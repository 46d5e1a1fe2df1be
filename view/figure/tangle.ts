import type { Plain } from "../plotly";
import { listOf } from "./number-list";

/** plotly.js joins contour lines piece by piece: the time grows with the square of the pieces. Measured in Chromium. */
const mostPieces = 15_000;

/** What plotly.js chooses where a figure does not say. */
const usualLines = 15;

/** Says that the contour lines of a trace would be too tangled to be joined, or nothing: smooth landscapes come nowhere near. */
export function tangleOf(trace: Plain): string | undefined {
  if (trace.type !== "contour") return undefined;
  const rows = (listOf(trace.z) ?? []).map((row) => listOf(row) ?? []);
  const heights = rows.flat().filter((height) => typeof height === "number" && Number.isFinite(height));
  const [low, high] = (heights as number[]).reduce(
    ([least, greatest], height) => [Math.min(least, height), Math.max(greatest, height)],
    [Infinity, -Infinity],
  );
  const pieces = (climbOf(rows) / (high - low)) * linesOf(trace, high - low);
  if (!(pieces > mostPieces)) return undefined;
  const [some, most] = [Math.round(pieces), mostPieces].map((count) => count.toLocaleString("en"));
  return `it has contour lines that cross ${some} sides of cells; at most ${most} are drawn`;
}

/** All the ups and downs between neighbors. */
function climbOf(rows: readonly (readonly unknown[])[]): number {
  let climb = 0;
  for (const [i, row] of rows.entries())
    for (const [j, height] of row.entries())
      for (const neighbor of [row[j + 1], rows[i + 1]?.[j]])
        if (typeof height === "number" && typeof neighbor === "number") climb += Math.abs(height - neighbor);
  return climb;
}

function linesOf({ contours, ncontours }: Plain, span: number): number {
  const { start, end, size } = (contours ?? {}) as Plain;
  if (typeof size === "number" && size > 0) {
    const isGiven = typeof start === "number" && typeof end === "number";
    return Math.min(500, (isGiven ? Math.abs(end - start) : span) / size);
  }
  return typeof ncontours === "number" && ncontours > 0 ? Math.min(500, ncontours) : usualLines;
}
