import type { Interval } from "../domain-option";

/** So many places of a domain are looked at. */
const count = 8;
/** Its multiples, without their whole part, fill the stretch from 0 to 1 evenly, and hit neither 0 nor a half nor each other. */
const golden = (Math.sqrt(5) - 1) / 2;

/** Some places of an interval, without a pattern: a corner like that of |x| at 0 is not met by chance. */
export function spread([from, to]: Interval, stride = 1): number[] {
  return Array.from({ length: count }, (_, k) => from + (to - from) * (((k + 1) * stride * golden) % 1));
}
