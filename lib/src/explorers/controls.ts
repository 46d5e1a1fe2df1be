/** A number to be set with a slider. */
export interface RangeControl<Name extends string = string> {
  readonly type: "range";
  readonly name: Name;
  /** What it is called on the page, with its symbol: `learning rate α`. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** The distance between two places of the slider. On a log scale it plays no part: there the places are the numbers of two digits. */
  readonly step: number;
  /** Even steps, or as much room for each power of ten; `min` is then one of these. @default "linear" */
  readonly scale?: "linear" | "log";
  readonly unit?: string;
  /** Whether it counts time, so that it can be played, paused and stepped. */
  readonly time?: boolean;
}

/** One of a few. */
export interface ChoiceControl<Name extends string = string> {
  readonly type: "choice";
  readonly name: Name;
  readonly label: string;
  /** What is chosen, and what it is called. */
  readonly options: Readonly<Record<string, string>>;
}

/** A formula to be typed. */
export interface FormulaControl<Name extends string = string> {
  readonly type: "formula";
  readonly name: Name;
  readonly label: string;
}

/** A click on a picture sets one number or two: what the axes say there. */
export interface ClickControl<Name extends string = string> {
  readonly type: "click";
  /** Which picture, counted from 0. */
  readonly panel: number;
  /** What the place across sets, and the place up. */
  readonly x: Name;
  readonly y?: Name;
  readonly label: string;
}

type NameIn<State> = keyof State & string;

export type Control<State = Readonly<Record<string, unknown>>> =
  | RangeControl<NameIn<State>>
  | ChoiceControl<NameIn<State>>
  | FormulaControl<NameIn<State>>
  | ClickControl<NameIn<State>>;

/** How many places a slider has beyond its first. */
export function placesOf(control: RangeControl): number {
  return Math.floor(placeOf(control, control.max) + 1e-9);
}

/** Places of a logarithmic slider from 1 to 10: 1.0, 1.1 … 9.9. */
const placesADecade = 90;

/** The place of a slider at which it says `value`, perhaps between two places. */
export function placeOf({ min, step, scale }: RangeControl, value: number): number {
  if (scale !== "log") return (value - min) / step;
  const decade = Math.floor(Math.log10(value / min) + 1e-12);
  return placesADecade * decade + 10 * (value / (min * 10 ** decade) - 1);
}

/** What a slider says at a place. Rounded, for 3 · 0.05 should be 0.15. */
export function valueAt({ min, max, step, scale }: RangeControl, place: number): number {
  const decade = Math.floor(place / placesADecade);
  const onLog = () => min * 10 ** decade * (1 + (place - placesADecade * decade) / 10);
  return Math.min(max, Number((scale === "log" ? onLog() : min + step * place).toPrecision(12)));
}

/** The slider of a learning rate, where what matters is how many times larger one is than another. `min` is a power of ten. */
export function learningRateControl<Name extends string>(
  name: Name,
  min: number,
  max: number,
): RangeControl<Name> {
  return { type: "range", name, label: "learning rate α", min, max, step: 0.1, scale: "log" };
}

/** The slider of the steps taken, which can be played. */
export function stepsControl<Name extends string>(name: Name, max: number): RangeControl<Name> {
  return { type: "range", name, label: "steps", min: 0, max, step: 1, time: true };
}
