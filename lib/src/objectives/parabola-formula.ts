interface Parabola {
  readonly a: number;
  readonly h: number;
  readonly k: number;
  readonly variable: string;
}

/** a(x − h)² + k as people write it: no "1", no "− 0", no "+ −2". */
export function formulaText(parabola: Parabola): string {
  return written(parabola, "−", "²");
}

/** The same in TeX. */
export function formulaTex(parabola: Parabola): string {
  const { variable } = parabola;
  const name = variable === "θ" ? "\\theta" : variable;
  return written({ ...parabola, variable: name }, "-", "^2");
}

function written({ a, h, k, variable }: Parabola, minus: string, square: string): string {
  const number = (value: number) => String(value).replace("-", minus);
  const factor = a === 1 ? "" : a === -1 ? minus : `${number(a)}`;
  const signed = (value: number) => (value < 0 ? ` ${minus} ${number(-value)}` : ` + ${number(value)}`);
  const base = h === 0 ? variable : `(${variable}${signed(-h)})`;
  return `${factor}${base}${square}${k === 0 ? "" : signed(k)}`;
}
