import type { Plain } from "../plotly";
import { burdenOf } from "./burden";
import { calmed } from "./calm";
import { excessOf, floodIn, limits } from "./limits";
import { localOnly, needsNetwork } from "./local-only";
import { isPlain, kindOf } from "./plain";

/** A figure that can be given to plotly.js: a copy of what the notebook holds. */
export interface ReadFigure {
  readonly data: Plain[];
  readonly layout: Plain;
  readonly frames: Plain[];
  readonly config: Plain;
}

/** Reads what claims to be a figure. It may come from anyone: what is wrong with it comes back as a clause, not as an error. */
export function readFigure(value: unknown): { figure: ReadFigure } | { problem: string } {
  const problem = problemWith(value);
  if (problem !== undefined) return { problem };
  const { data, layout, frames, config } = calmed(localOnly(value) as Plain) as Partial<ReadFigure>;
  return { figure: { data: data ?? [], layout: layout ?? {}, frames: frames ?? [], config: config ?? {} } };
}

function problemWith(value: unknown): string | undefined {
  if (typeof value === "string")
    return "its data are a text, not an object (JSON must be parsed before it is shown)";
  if (!isPlain(value)) return `its data are ${kindOf(value)}, not an object with data and layout`;
  return (
    listProblem("data", value.data, limits.traces, true) ??
    objectProblem("layout", value.layout) ??
    listProblem("frames", value.frames, limits.frames, false) ??
    objectProblem("config", value.config) ??
    partProblem(value.data as Plain[], (value.layout ?? {}) as Plain) ??
    excessOf(value) ??
    floodIn(value.layout) ??
    burdenOf(value.data as Plain[], (value.frames ?? []) as Plain[]) ??
    mapProblem(value.data as unknown[])
  );
}

function listProblem(name: string, list: unknown, most: number, required: boolean): string | undefined {
  if (list === undefined || list === null) return required ? `it has no ${name}` : undefined;
  if (!Array.isArray(list)) return `its ${name} are ${kindOf(list)}, not a list`;
  if (list.length > most) return `its ${name} are ${list.length} entries; at most ${most} are drawn`;
  const wrong = list.findIndex((entry) => !isPlain(entry));
  return wrong < 0 ? undefined : `entry ${wrong} of its ${name} is ${kindOf(list[wrong])}, not an object`;
}

function objectProblem(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || isPlain(value)) return undefined;
  return `its ${name} is ${kindOf(value)}, not an object`;
}

/** Parts that plotly.js looks into without asking what they are. */
const ofTraces = /^(marker|line|error_[xyz]|contours|cells|header|node|link)$/;
const ofLayouts = /^([xy]axis|scene|polar|ternary|smith|legend|coloraxis)\d*$/;

function partProblem(data: readonly Plain[], layout: Plain): string | undefined {
  const parts = [layout, ...data].flatMap((whole) =>
    Object.entries(whole).filter(([name]) => (whole === layout ? ofLayouts : ofTraces).test(name)),
  );
  for (const [name, part] of parts) {
    const problem = objectProblem(name, part);
    if (problem) return problem;
  }
  return undefined;
}

function mapProblem(data: readonly unknown[]): string | undefined {
  const map = data.find(needsNetwork) as Plain | undefined;
  return (
    map &&
    `a trace of type ${String(map.type)} needs a map from another host, and nothing is fetched from elsewhere`
  );
}
