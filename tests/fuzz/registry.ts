import * as library from "../../lib/src/index";
import { charts } from "./entries/charts";
import { analysis, descent } from "./entries/descent";
import { lessons } from "./entries/lessons";
import { numbers } from "./entries/numbers";
import { objectives } from "./entries/objectives";
import { regression } from "./entries/regression";
import { sequences } from "./entries/sequences";
import type { Entry } from "./judge";

/** Everything public, with what a caller should pass. A test fails where an export of the library is missing here. */
export const entries: readonly Entry[] = [
  ...numbers,
  ...objectives,
  ...descent,
  ...analysis,
  ...regression,
  ...charts,
  ...lessons,
  ...sequences,
];

/** The name of every export that can be called or read, and of every method of what it makes. */
export function publicNames(): string[] {
  const exported = Object.entries(library).flatMap(([name, value]) => [name, ...methodsOf(name, value)]);
  const stream = Object.keys(library.randomState(0)).map((name) => `RandomState.${name}`);
  return [...exported, ...stream];
}

function methodsOf(name: string, value: unknown): string[] {
  if (typeof value !== "function" || !value.prototype || value.prototype instanceof Error) return [];
  const all = Object.entries(Object.getOwnPropertyDescriptors(value.prototype));
  return all.flatMap(([method, { value: call }]) =>
    typeof call === "function" && method !== "constructor" ? [`${name}.${method}`] : [],
  );
}
