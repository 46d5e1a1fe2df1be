/**
 * The number in what a learner wrote: with a minus sign of any kind, as a fraction, with a comma where their keyboard has
 * no point. NaN for what is no number, and for 1,000, which is a thousand to some and one to others.
 */
export function numberIn(written: string): number {
  const text = written.trim().replace(/^[−–]/, "-").replace(/e[−–]/i, "e-").replace(/\s/g, "");
  const [above, below, ...more] = text.split("/").map(decimal);
  if (above === undefined || more.length > 0) return Number.NaN;
  return below === undefined ? above : finite(above / below);
}

function decimal(text: string): number {
  if (/,\d{3}$/.test(text)) return Number.NaN;
  const plain = text.replace(/^([-+]?\d*),(\d+)$/, "$1.$2");
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain) ? finite(Number(plain)) : Number.NaN;
}

const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);
