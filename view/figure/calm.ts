import type { Plain } from "../plotly";
import { listOf } from "./number-list";
import { isPlain } from "./plain";

/** More ticks, bins or contour lines than this are a gray band, and plotly.js makes each of them, however many. */
const most = 500;

/**
 * A copy of a figure that asks for no more ticks, bins or contour lines than can be told apart. A spacing that would make more is left out, so that
 * plotly.js chooses its own.
 */
export function calmed(figure: Plain): Plain {
  return calm(figure, 2 * largestIn(figure.data)) as Plain;
}

/** @param whose the name of the part */
function calm(part: unknown, reach: number, whose = ""): unknown {
  if (Array.isArray(part))
    return part.some((each) => typeof each === "object") ? part.map((each) => calm(each, reach)) : part;
  if (!isPlain(part) || typeof part.bdata === "string") return part;
  const span = spanOf(part, reach);
  const kept = Object.entries(part).filter(([name, value]) => !makesTooMany(`${whose}.${name}`, value, span));
  // Smaller ticks between the ticks share the axis with them.
  return Object.fromEntries(
    kept.map(([name, value]) => [name, calm(value, name === "minor" ? span : reach, name)]),
  );
}

/** How far an axis reaches: its own range, or all that the numbers of the figure could need. */
function spanOf({ range, type, start, end }: Plain, reach: number): number {
  const [low, high] = Array.isArray(range) ? range : [start, end];
  if (typeof low === "number" && typeof high === "number") return Math.abs(high - low);
  // Powers of ten: more of them than this no number has.
  return type === "log" ? 700 : reach;
}

/** Days and months are written as texts, such as "M1", and left alone; so are the sizes of letters and dots. */
function makesTooMany(path: string, value: unknown, span: number): boolean {
  if (typeof value !== "number") return false;
  if (/\.n(ticks|bins.?|contours)$/.test(path)) return !(value <= most);
  return /(\.dtick|(bins.?|contours)\.size)$/.test(path) && !(span / value <= most);
}

function largestIn(data: unknown): number {
  let largest = 1;
  for (const trace of Array.isArray(data) ? data.filter(isPlain) : [])
    for (const part of Object.values(trace))
      for (const each of listOf(part)?.flat() ?? [])
        if (typeof each === "number" && Math.abs(each) > largest) largest = Math.abs(each);
  return largest;
}
