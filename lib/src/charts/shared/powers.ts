import { readable } from "../../readable";

/** Ticks of a color bar at whole powers of ten between two exponents, `every` so many. */
export function powerTicks(low: number, high: number, every = 1) {
  const first = Math.ceil(low);
  const count = Math.max(0, Math.floor(high) - first + 1);
  const powers = Array.from({ length: count }, (_, i) => first + i).filter((power) => power % every === 0);
  return {
    tickvals: powers,
    ticktext: powers.map((power) => (power === 0 ? "1" : `10${superscript(power)}`)),
  };
}

/**
 * Ticks of a log axis between two numbers: 1, 2 and 5 times each power of ten where there are few powers, for the short form that
 * plotly.js chooses there (a bare 2 for 0.2) is read wrongly; powers alone where there are many.
 */
export function logTicks(low: number, high: number) {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  if (last - first > 4) return { dtick: Math.ceil((last - first) / 8) };
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const values = powers.flatMap((power) => [1, 2, 5].map((times) => Number(`${times}e${power}`)));
  return { tickvals: values, ticktext: values.map((value) => readable(value)) };
}

function superscript(power: number): string {
  return String(power).replace(/./g, (sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)] ?? "");
}
