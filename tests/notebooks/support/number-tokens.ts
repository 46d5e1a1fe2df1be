/** Numbers in running text, TeX, code and printed output, in one spelling. */
export interface NumberToken {
  /** Digits as written, without thousands separators, powers of ten as e: "0.80", "1000", "8.053e-6". */
  readonly digits: string;
  readonly negative: boolean;
  /** A number with a decimal point, or of three digits and more: one that a reader may compare. */
  readonly precise: boolean;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const number = /(?<![\w.#])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:e([+-]?\d+))?(?!\d|\.\d)/gi;

export function numbersIn(text: string): NumberToken[] {
  const plain = plainNumbers(text);
  return [...plain.matchAll(number)].map(({ 1: whole = "", 2: decimals = "", 3: exponent, index = 0 }) => {
    const mantissa = whole.replaceAll(",", "") + decimals;
    const digits = exponent === undefined ? mantissa : `${mantissa}e${Number(exponent)}`;
    const precise = decimals !== "" || whole.replaceAll(",", "").length >= 3;
    return { digits, negative: isNegative(plain, index), precise };
  });
}

/** A minus sign that belongs to the number, not one between two terms. */
const isNegative = (text: string, start: number): boolean =>
  text[start - 1] === "-" && !/[\w)\]}.]/.test(text[start - 2] ?? " ");

/** Typeset spellings turned into those of code: minus signs, thin spaces, TeX, powers of ten. */
export function plainNumbers(text: string): string {
  return text
    .replace(/[−–](?=\d)/g, (sign, at: number) =>
      sign === "–" && /\d/.test(text[at - 1] ?? "") ? " to " : "-",
    )
    .replace(/\{,\}/g, ",")
    .replace(/(\d)(?:\\[,;!:]|[\u2009\u202f\u00a0])(?=\d{3}(?!\d))/g, "$1,")
    .replace(
      /\s*(?:×|·|\\times|\\cdot)\s*10\^\{?([-−]?\d+)\}?/g,
      (_, power: string) => `e${power.replace("−", "-")}`,
    )
    .replace(
      /\s*(?:×|·|\\times|\\cdot)\s*10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_, power: string) => `e${fromSuperscript(power)}`,
    )
    .replace(/(\d)_(?=\d)/g, "$1");
}

const fromSuperscript = (power: string): string =>
  [...power].map((sign) => (sign === "⁻" ? "-" : superscripts.indexOf(sign))).join("");
