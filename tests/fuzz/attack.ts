import { inspect } from "node:util";
import fc from "fast-check";
import type { Entry } from "./judge";
import { judge } from "./judge";
import { type Slip, spoilt, withSlips } from "./values/spoil";

/** What came of the inputs of one entry: how many were handled well, and the first that was not. */
export interface Outcome {
  readonly passed: number;
  readonly problem?: string;
}

/** Told about each call, so that someone else can see one that takes too long or never ends. */
export interface Watch {
  begin(): void;
  /** The milliseconds that it took, or that the processor was busy with it where that is less. */
  end(): number;
}

/** No call may take longer, in milliseconds. */
export const patience = 1000;

/** Tries many inputs. The same seed gives the same inputs; what fails is made as small as it can be. */
export function attack(entry: Entry, runs: number, seed: number, watch: Watch): Outcome {
  const inputs = entry.spoilt === false ? fc.tuple(entry.args, fc.constant([])) : spoilt(entry.args);
  const property = fc.property(inputs, ([values, slips]) => {
    judge(entry, withSlips(values, slips), watch);
  });
  const details = fc.check(property, { numRuns: Math.ceil(runs / (entry.cost ?? 1)), seed });
  const passed = details.numRuns - (details.failed ? 1 : 0);
  return details.failed ? { passed, problem: inWords(details) } : { passed };
}

const looks = {
  depth: 3,
  maxArrayLength: 6,
  maxStringLength: 60,
  showProxy: true,
  breakLength: Number.POSITIVE_INFINITY,
  compact: true,
};

type Spoilt = readonly [readonly unknown[], readonly Slip[]];

function inWords({
  counterexample,
  errorInstance,
  seed,
  counterexamplePath,
}: fc.RunDetails<[Spoilt]>): string {
  const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const [values, slips] = counterexample?.[0] ?? [[], []];
  const shown = inspect(withSlips(values, slips), looks).slice(0, 800);
  return `${why}\n    with ${shown}\n    (seed ${seed}, path ${counterexamplePath})`;
}
