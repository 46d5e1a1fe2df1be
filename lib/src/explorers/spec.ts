import { quoted } from "../arguments";
import type { Control } from "./controls";
import type { Explorer, ExplorerState } from "./explorer";
import { explorers } from "./registry";

/** What a notebook stores of an explorer: which one, and where it starts. */
export interface ExplorerSpec {
  readonly version: 1;
  readonly kind: string;
  readonly state: ExplorerState;
}

/** A spec that was understood, or the reason why not, in words. */
export type ReadSpec =
  | { readonly explorer: Explorer; readonly kind: string; readonly state: ExplorerState }
  | { readonly problem: string };

/** Longer text than any control's. */
const longestText = 200;

/** Reads a spec that may come from a stranger: nothing in it is trusted before it has been looked at. */
export function readSpec(spec: unknown): ReadSpec {
  if (!isRecord(spec)) return { problem: "it is not a record with a kind and a state" };
  if (spec.version !== 1)
    return {
      problem: `it has version ${shown(spec.version)}, and this version of the course reads version 1 only`,
    };
  const { kind } = spec;
  const explorer =
    typeof kind === "string" && Object.hasOwn(explorers, kind)
      ? explorers[kind as keyof typeof explorers]
      : undefined;
  if (!explorer)
    return { problem: `there is no explorer ${shown(kind)}; there are ${Object.keys(explorers).join(", ")}` };
  const state = readState(explorer, spec.state ?? {});
  return typeof state === "string" ? { problem: state } : { explorer, kind: kind as string, state };
}

/** A state in which every value is one its control can have; what is left out starts where the explorer does. */
export function readState(explorer: Explorer, given: unknown): ExplorerState | string {
  if (!isRecord(given)) return "its state is not a record of values";
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(explorer.start, name));
  if (unknown !== undefined)
    return `it has no control ${shown(unknown)}; there are ${Object.keys(explorer.start).join(", ")}`;
  const state: Record<string, number | string> = { ...explorer.start };
  for (const control of explorer.controls) {
    if (control.type === "click" || !Object.hasOwn(given, control.name)) continue;
    const problem = problemWith(control, given[control.name]);
    if (problem) return `${control.name} must be ${problem}, got ${shown(given[control.name])}`;
    state[control.name] = given[control.name] as number | string;
  }
  return state;
}

/** What a value must be, where it is not that. */
function problemWith(control: Exclude<Control, { type: "click" }>, value: unknown): string | undefined {
  switch (control.type) {
    case "range": {
      const { min, max, step } = control;
      const counts = step === 1;
      const isInside = typeof value === "number" && value >= min && value <= max;
      if (isInside && (!counts || Number.isInteger(value))) return undefined;
      return `a ${counts ? "whole " : ""}number from ${min} to ${max}`;
    }
    case "choice":
      return typeof value === "string" && Object.hasOwn(control.options, value)
        ? undefined
        : `one of ${Object.keys(control.options).join(", ")}`;
    default:
      return typeof value === "string" && value.length <= longestText
        ? undefined
        : `text of at most ${longestText} characters`;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  return typeof value === "number" ? String(value) : typeof value;
}
