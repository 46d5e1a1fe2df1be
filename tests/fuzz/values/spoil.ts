import { types } from "node:util";
import fc from "fast-check";
import { FinishedRun } from "../../../lib/src/descent/finished-run";
import { odd } from "./odd";

type Path = readonly string[];
type Branch = Readonly<Record<string, unknown>>;

/** One thing that goes wrong with the arguments of a call. */
export interface Slip {
  /** Which of all places in them. */
  readonly place: number;
  /** A value put in the place of another, a part left out, one too many, a list cut short, everything frozen. */
  readonly kind: "replace" | "drop" | "add" | "cut" | "freeze";
  readonly value: () => unknown;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.nat(10_000),
  kind: fc.constantFrom("replace", "replace", "replace", "replace", "drop", "add", "cut", "freeze"),
  value: odd,
});

const slips: fc.Arbitrary<readonly Slip[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 6, arbitrary: fc.tuple(slip) },
  { weight: 1, arbitrary: fc.tuple(slip, slip) },
);

/** Arguments as they should be, and what goes wrong with them: with most of them one thing. */
export const spoilt = (
  good: fc.Arbitrary<readonly unknown[]>,
): fc.Arbitrary<readonly [readonly unknown[], readonly Slip[]]> => fc.tuple(good, slips);

/** The arguments after the slips. */
export const withSlips = (values: readonly unknown[], slips: readonly Slip[]): readonly unknown[] =>
  slips.reduce(withSlip, values);

function withSlip(values: readonly unknown[], { place, kind, value }: Slip): readonly unknown[] {
  if (kind === "freeze") return frozen(values) as unknown[];
  const places = placesIn(values);
  const path = places[place % Math.max(1, places.length)] ?? ["0"];
  return changedAt(values, path, kind, value()) as unknown[];
}

const deepest = 4;
const mostPlaces = 400;

/** Every place in the arguments that can go wrong, the arguments themselves first and more often than what is in them. */
function placesIn(values: readonly unknown[]): Path[] {
  const found: Path[] = [];
  const waiting: [value: unknown, path: Path][] = [[values, []]];
  for (const [value, path] of waiting) {
    if (path.length > 0) found.push(path);
    if (!isBranch(value) || path.length >= deepest || found.length > mostPlaces) continue;
    const names = Object.keys(value);
    // Of a long list, its ends and its middle.
    const some =
      names.length > 12
        ? [...names.slice(0, 4), names[names.length >> 1] as string, ...names.slice(-2)]
        : names;
    for (const name of some) waiting.push([valueIn(value, name), [...path, name]]);
  }
  const shallow = found.filter((path) => path.length <= 2);
  return [...found, ...shallow, ...shallow];
}

/** Without asking getters. */
const valueIn = (branch: Branch, name: string): unknown =>
  Object.getOwnPropertyDescriptor(branch, name)?.value;

function isBranch(value: unknown): value is Branch {
  if (types.isProxy(value)) return false;
  if (Array.isArray(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype || value instanceof FinishedRun;
}

/** A copy of the way to the place, with the change at its end; what lies beside it is shared. */
function changedAt(value: unknown, path: Path, kind: Slip["kind"], by: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined || !isBranch(value)) return by;
  const copy = copied(value);
  if (rest.length > 0) return set(copy, name, changedAt(valueIn(value, name), rest, kind, by));
  switch (kind) {
    case "drop":
      delete copy[name];
      return copy;
    case "add":
      return set(copy, Array.isArray(copy) ? String(copy.length) : "unheardOf", by);
    case "cut":
      return set(copy, name, cut(valueIn(copy, name)));
    default:
      return set(copy, name, by);
  }
}

/** Getters stay getters: some of them are asked for the first time by the call. */
function copied(value: Branch): Record<string, unknown> {
  if (Array.isArray(value)) return value.slice() as unknown as Record<string, unknown>;
  const parts = Object.entries(Object.getOwnPropertyDescriptors(value));
  return Object.defineProperties(
    Object.create(Object.getPrototypeOf(value)),
    Object.fromEntries(parts.map(([name, part]) => [name, { ...part, configurable: true }])),
  );
}

function set(copy: Record<string, unknown>, name: string, value: unknown): unknown {
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value) || typeof value === "string") return value.slice(0, value.length >> 1);
  return undefined;
}

function frozen(value: unknown, seen = new Set<unknown>()): unknown {
  if (!isBranch(value) || seen.has(value)) return value;
  seen.add(value);
  for (const name of Object.keys(value)) frozen(valueIn(value, name), seen);
  return Object.freeze(value);
}
