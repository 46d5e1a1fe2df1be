import { palette } from "../../lib/src/charts/shared/theme";
import type { Plain } from "../plotly";
import { isPlain } from "./plain";

const known = new Set<unknown>(Object.values(palette).flatMap(({ light, dark }) => [light, dark]));

/**
 * Whether traces bring colors that are not ours. They were chosen for light paper: black ink on dark paper would be gone.
 */
export function hasOwnColors(traces: readonly Plain[]): boolean {
  return traces.some(bringsColor);
}

function bringsColor(value: unknown): boolean {
  if (!isPlain(value)) return false;
  return Object.entries(value).some(([name, part]) =>
    /color$/.test(name) && !isPlain(part) ? !isKnown(part) : bringsColor(part),
  );
}

/** Numbers as colors are places on a color scale. */
function isKnown(color: unknown): boolean {
  if (Array.isArray(color)) return color.every(isKnown);
  return typeof color !== "string" || known.has(color);
}
