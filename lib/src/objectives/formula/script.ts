/** How the parts of a formula are put on paper. */
export interface Script {
  readonly minus: string;
  readonly name: (name: string) => string;
  readonly number: (value: number) => string;
  readonly call: (name: string, argument: string) => string;
  readonly parentheses: (inside: string) => string;
  readonly power: (base: string, exponent: string) => string;
  readonly quotient: (above: string, below: string) => string;
  /** Whether a fraction has a bar, so that its parts need no parentheses. */
  readonly hasBar: boolean;
  /** Between factors that cannot stand side by side. */
  readonly times: string;
}
