import { readable } from "../readable";

/** Whether what a learner's function gave is this number, up to rounding. */
export function near(got: unknown, wanted: number, within = 1e-9): got is number {
  return typeof got === "number" && Math.abs(got - wanted) <= within;
}

/** Whether it is this list of numbers: as many, and each of them near. */
export function nearList(got: unknown, wanted: readonly number[], within?: number): got is number[] {
  return (
    Array.isArray(got) &&
    got.length === wanted.length &&
    wanted.every((each, i) => near(got[i], each, within))
  );
}

/** What a learner's function gave, in a few words for a hint. */
export function shown(got: unknown): string {
  if (typeof got === "number") return readable(got, 6).replace("-", "−");
  if (typeof got === "string") return short(JSON.stringify(got));
  if (Array.isArray(got)) return short(`[${got.slice(0, 10).map(inList).join(", ")}]`);
  if (got === undefined) return "nothing (is a return missing?)";
  if (typeof got === "function") return "a function";
  if (typeof got === "object" && got !== null) return "an object";
  return short(String(got));
}

const inList = (entry: unknown): string => (entry === undefined ? "undefined" : shown(entry));

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
