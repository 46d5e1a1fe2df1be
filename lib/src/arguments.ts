/**
 * What a caller's mistake gets: one line that names the function, the argument, the rule and the value.
 *
 * Its stack is that line alone: tslab prints stacks whole, and paths of the library's insides help no learner.
 *
 * @example
 * ```ts
 * try {
 *   parabola({ a: NaN });
 * } catch (error) {
 *   console.log((error as ArgumentError).message); // parabola: a must be a finite number other than 0, got NaN
 * }
 * ```
 */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";

  constructor(message: string) {
    super(message);
    // The kernel prints what `inspect` makes of an error, after Node has put the throwing line of the library before its stack:
    // both get the message and nothing else.
    const alone = () => message;
    Object.defineProperty(this, "stack", { get: alone, set: () => undefined });
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: alone });
  }
}

/** Throws an {@link ArgumentError}: `where: argument must be rule, got value`. */
export function refuse(where: string, argument: string, rule: string, value: unknown): never {
  throw new ArgumentError(`${where}: ${argument} must be ${rule}, got ${describe(value)}`);
}

/** A short, safe picture of any value for an error message: never throws, never longer than a line. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "string") return quoted(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint" || typeof value === "symbol") return visible(shorten(String(value)));
  if (ArrayBuffer.isView(value)) return "a typed array";
  if (Array.isArray(value)) return describeArray(value);
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function describeArray(values: readonly unknown[]): string {
  const shown = Array.from(values.slice(0, 4), (entry) => (Array.isArray(entry) ? "[…]" : describe(entry)));
  return `[${shown.join(", ")}${values.length > 4 ? `, … ${values.length} in all` : ""}]`;
}

/** A text in quotation marks, cut to the length of a line. */
export function quoted(text: string): string {
  return visible(JSON.stringify(shorten(text)));
}

/** Characters that would break a line, turn its direction or stay unseen, written as what they are: `\u202e`. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) as number).toString(16).padStart(4, "0")}`,
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A finite number, at least `min` and at most `max` where those are given. */
export function finiteNumber(
  where: string,
  argument: string,
  value: unknown,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number } = {},
): number {
  if (typeof value === "number" && Number.isFinite(value) && value >= min && value <= max) return value;
  return refuse(where, argument, `a finite number${range(min, max)}`, value);
}

/** A whole number from `min` to `max`. */
export function wholeNumber(
  where: string,
  argument: string,
  value: unknown,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
): number {
  if (Number.isInteger(value) && (value as number) >= min && (value as number) <= max) return value as number;
  return refuse(
    where,
    argument,
    `a whole number${range(min, max === Number.MAX_SAFE_INTEGER ? Infinity : max)}`,
    value,
  );
}

function range(min: number, max: number): string {
  if (min > Number.NEGATIVE_INFINITY && max < Number.POSITIVE_INFINITY) return ` from ${min} to ${max}`;
  if (min > Number.NEGATIVE_INFINITY) return ` ≥ ${min}`;
  return max < Number.POSITIVE_INFINITY ? ` ≤ ${max}` : "";
}

/** One of a few words. */
export function oneOf<Word extends string>(
  where: string,
  argument: string,
  value: unknown,
  words: readonly Word[],
): Word {
  if ((words as readonly unknown[]).includes(value)) return value as Word;
  return refuse(where, argument, words.map((word) => JSON.stringify(word)).join(" or "), value);
}

/** Options that are words for a picture: titles and the names of axes. What is left out has a default. */
export function requireTexts<Options extends object>(
  where: string,
  given: Options,
  names: readonly (keyof Options & string)[],
): void {
  for (const name of names) {
    const text = given[name];
    if (text !== undefined && typeof text !== "string") refuse(where, name, "a text", text);
  }
}

/** Whether this is a list all of whose entries hold. Holes are entries too: `every` would pass over them. */
export function isListOf<Each>(list: unknown, holds: (each: unknown) => boolean): list is readonly Each[] {
  if (!Array.isArray(list)) return false;
  for (let i = 0; i < list.length; i++) if (!holds(list[i])) return false;
  return true;
}

/** A list of finite numbers, not empty. */
export function finiteNumbers(where: string, argument: string, value: unknown): readonly number[] {
  if (isListOf<number>(value, Number.isFinite) && value.length > 0) return value;
  return refuse(where, argument, "a list of finite numbers, not empty", value);
}

/** An options object: anything else, or a name it does not know (a typo would be ignored in silence), is refused. */
export function optionsObject<Options extends object>(
  where: string,
  value: unknown,
  known: readonly (keyof Options & string)[],
): Options {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refuse(where, "options", "an object such as { start: 3 }", value);
  }
  for (const name of Object.keys(value)) {
    if (!(known as readonly string[]).includes(name)) {
      throw new ArgumentError(`${where}: there is no option ${quoted(name)}; it knows ${known.join(", ")}`);
    }
  }
  return value as Options;
}
