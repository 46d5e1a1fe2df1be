import type { Plain } from "../plotly";

/** Whether a value is an object with named parts, as JSON has them. */
export function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** What a value is, in words that a learner knows. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return (
    { string: "a text", number: "a number", boolean: "a yes or no" }[typeof value as string] ?? typeof value
  );
}
