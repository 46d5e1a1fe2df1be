import { type Child, element } from "../element";

/** A text whose parts between backticks are set as code. Everything stays text. */
export function withCode(text: string): Child[] {
  // An odd number of backticks: the last has no partner and stays as it is.
  const parts = text.split(/`([^`\n]+)`/);
  return parts
    .map((part, index) => (index % 2 ? element("code", {}, part) : part))
    .filter((part) => part !== "");
}
