import { inspect } from "node:util";
import { patience, type Watch } from "./attack";
import { isStrange, LearnersError } from "./values/odd";

/** One public function (or method) under attack. */
export interface Entry {
  /** What it is called: `descend`, `SGDRegressor.fit`. */
  readonly of: string;
  /** Arguments as they should be; the fuzz spoils them. */
  readonly args: import("fast-check").Arbitrary<readonly unknown[]>;
  readonly call: (...values: never[]) => unknown;
  /** What must hold for a result, beside what must hold for all. */
  readonly check?: (result: never, values: readonly unknown[]) => void;
  /** Whether this result may hold NaN although all arguments were finite, as the verdict of a diverged run says. */
  readonly mayBeUnknown?: (result: never) => boolean;
  /** Functions whose names an error may carry beside its own: those that do part of its work. */
  readonly helpers?: readonly string[];
  /** What an error may say without the name of a function, to someone who has called none. */
  readonly says?: RegExp;
  /** False for what is handed its arguments by the library itself, which has looked at them. */
  readonly spoilt?: boolean;
  /** How many times dearer than others a call is: it gets so many fewer inputs. */
  readonly cost?: number;
}

const longestMessage = 600;
const path = /(^|[\s("'])(\/|[A-Z]:\\|file:)[\w.-]+[\\/]|node_modules|\.[cm]?[jt]s:\d/;

/** What a call must do: give a result or one readable line, leave its arguments alone, and hide no NaN. */
export function judge(entry: Entry, values: readonly unknown[], watch: Watch): void {
  const before = picture(values);
  const outcome = outcomeOf(entry, values, watch);
  if (outcome.time > patience) requireQuick(entry, values, watch);
  if (picture(values) !== before) fail(`changed its arguments: ${before.slice(0, 300)}`);
  if ("error" in outcome) judgeError(entry, outcome.error);
  else judgeResult(entry, outcome.result, values);
}

type Outcome = { readonly time: number } & ({ readonly result: unknown } | { readonly error: unknown });

function outcomeOf({ call }: Entry, values: readonly unknown[], watch: Watch): Outcome {
  watch.begin();
  try {
    const result = call(...(values as never[]));
    return { time: watch.end(), result };
  } catch (error) {
    return { time: watch.end(), error };
  }
}

/** A slow call is tried again: the machine may have had other things to do. */
function requireQuick(entry: Entry, values: readonly unknown[], watch: Watch): void {
  const again = [1, 2].map(() => outcomeOf(entry, values, watch).time);
  const best = Math.min(...again);
  if (best > patience) fail(`took ${Math.round(best)} ms`);
}

function judgeError({ of, helpers = [], says }: Entry, error: unknown): void {
  if (error instanceof LearnersError) return;
  if (!(error instanceof Error) || error.name !== "ArgumentError")
    fail(`threw ${inspect(error).slice(0, 600)}`);
  const { message, stack } = error as Error;
  if (stack !== message) fail(`leaked a stack: ${stack?.slice(0, 300)}`);
  if (says?.test(message)) return;
  const name = message.slice(0, message.indexOf(": "));
  if (![of, ...helpers].includes(name)) fail(`was refused in the name of another: ${message}`);
  if (!/^[\w.]+: [^\p{Cc}\u2028\u2029]+$/u.test(message))
    fail(`was not refused in one line: ${JSON.stringify(message)}`);
  if (message.length > longestMessage)
    fail(`was refused in ${message.length} characters: ${message.slice(0, 300)}`);
  if (path.test(message)) fail(`leaked a path: ${message}`);
}

function judgeResult({ check, mayBeUnknown }: Entry, result: unknown, values: readonly unknown[]): void {
  if (areFinite(values) && holdsNaN(result) && !mayBeUnknown?.(result as never))
    fail(`gave a silent NaN: ${inspect(result, { depth: 4 }).slice(0, 600)}`);
  check?.(result as never, values);
}

function fail(message: string): never {
  throw new Error(message);
}

/** Does not call getters, and looks at proxies from outside. */
const picture = (value: unknown) =>
  inspect(value, {
    depth: 6,
    maxArrayLength: 300,
    maxStringLength: 300,
    showProxy: true,
    breakLength: Number.POSITIVE_INFINITY,
  });

/** Whether all numbers in arguments are finite, and no function or strange object could smuggle in another. */
function areFinite(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "function") return !isStrange(value);
  if (ArrayBuffer.isView(value)) return !(value instanceof Float64Array) || value.every(Number.isFinite);
  if (typeof value !== "object" || value === null || depth > 6) return true;
  if (isStrange(value) && !Array.isArray(value)) return false;
  return Object.values(Object.getOwnPropertyDescriptors(value)).every((part) =>
    areFinite(part.value, depth + 1),
  );
}

function holdsNaN(value: unknown, depth = 0): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  if (value instanceof Float64Array) return value.some(Number.isNaN);
  if (typeof value !== "object" || value === null || depth > 6) return false;
  // Verdicts, which are found when they are read, are looked at by the entry's own check.
  return Object.values(Object.getOwnPropertyDescriptors(value)).some((part) =>
    holdsNaN(part.value, depth + 1),
  );
}
