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

function superscript(power: number): string {
  return String(power).replace(/./g, (sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)] ?? "");
}
