import { isListOf, oneOf, optionsObject, refuse, requireTexts } from "../../arguments";
import { readable } from "../../readable";
import { type DataTable, type Figure, figure, rounded, type Trace } from "../shared/figure";
import { paints } from "../shared/named-runs";
import { extremes } from "../shared/numbers";

/** A small table to be drawn as bars: one group a row, one color a column of numbers. */
export interface Bars {
  /** What the groups are called: `["round bowl", "ravine"]`. */
  readonly groups: readonly string[];
  /** One number a group for each name: `{ "plain": [12, 340], Adam: [60, 71] }`. What has no number (never got there) is null. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
}

/** How to draw {@link barTable}. */
export interface BarTableOptions {
  /** @default "Compared" */
  readonly title?: string;
  readonly xLabel?: string;
  /** @default "steps" */
  readonly yLabel?: string;
  /** @default "linear" */
  readonly axis?: "linear" | "log";
  /** What stands in the place of a bar that has no number. @default "never" */
  readonly missing?: string;
}

/**
 * A small table as grouped bars with their numbers on top: how many steps each optimizer needs on each valley.
 *
 * A number that there is not, because a run never got there, is said in words and not drawn as 0.
 *
 * Read for the first time in notebook `08-momentum-and-adaptive-steps`.
 *
 * @throws ArgumentError when a list of numbers is not as long as the list of groups, or more than six are to be told apart.
 *
 * @example
 * ```ts
 * const figure = barTable({ groups: ["bowl", "ravine"], values: { plain: [12, null], momentum: [40, 55] } });
 * console.log(figure.layout.meta.description); // Steps for bowl and ravine: plain 12 and never; momentum 40 and 55.
 * ```
 */
export function barTable(bars: Bars, options: BarTableOptions = {}): Figure {
  const where = "barTable";
  const given = optionsObject<BarTableOptions>(where, options, [
    "title",
    "xLabel",
    "yLabel",
    "axis",
    "missing",
  ]);
  requireTexts(where, given, ["title", "xLabel", "yLabel", "missing"]);
  const { title = "Compared", xLabel = "", yLabel = "steps", axis = "linear", missing = "never" } = given;
  oneOf(where, "axis", axis, ["linear", "log"]);
  const entries = entriesOf(where, bars, axis === "log");
  const numbers = entries.flatMap(([, list]) => list.filter((each) => each !== null));
  const crowded = entries.length * bars.groups.length > 8;
  const { range, foot } = rangeOf(numbers, axis === "log", crowded);
  return figure({
    traces: entries.map(([name, list], i) =>
      trace(name, bars.groups, list, foot, missing, paints[i] as string, crowded),
    ),
    layout: {
      title: { text: title },
      barmode: "group",
      bargap: 0.25,
      xaxis: { type: "category", title: { text: xLabel || " " } },
      yaxis: {
        title: { text: yLabel },
        ...(axis === "log" ? { type: "log", exponentformat: "power", dtick: 1 } : {}),
        range,
      },
      showlegend: entries.length > 1,
    },
    description: inWords(bars.groups, entries, yLabel, missing),
    table: tableOf(title, bars.groups, entries, missing),
  });
}

type Entry = readonly [name: string, list: readonly (number | null)[]];

function entriesOf(where: string, bars: unknown, log: boolean): Entry[] {
  const { groups, values } = (bars ?? {}) as Partial<Bars>;
  if (!isListOf(groups, (group) => typeof group === "string") || groups.length === 0)
    return refuse(where, "groups", "a list of names", groups);
  const entries = Object.entries(typeof values === "object" && values !== null ? values : {});
  const isBar = (each: unknown) =>
    each === null || (Number.isFinite(each) && (each as number) >= 0 && !(log && each === 0));
  const rule = `up to ${paints.length} lists of ${groups.length} numbers ${log ? "> 0" : "≥ 0"} or null, by name`;
  const wrong = ([, list]: Entry) => !isListOf(list, isBar) || list.length !== groups.length;
  if (entries.length < 1 || entries.length > paints.length || entries.some(wrong))
    refuse(where, "values", rule, entries.find(wrong)?.[1] ?? values);
  return entries;
}

/** The axis, with room for the numbers on top, and the height that stands for "no bar" on it. */
function rangeOf(numbers: readonly number[], log: boolean, crowded: boolean) {
  const room = crowded ? 0.3 : 0.2;
  const [lowest, highest] = extremes(numbers);
  const high = Math.max(0, highest) || 1;
  if (!log) return { range: [0, rounded((1 + room) * high)], foot: 0 };
  const low = Math.floor(Math.log10(Math.min(high, lowest)) - 0.1);
  const top = Math.log10(high);
  return { range: [low, rounded(top + room * (top - low))], foot: 10 ** low };
}

function trace(
  name: string,
  groups: readonly string[],
  list: readonly (number | null)[],
  foot: number,
  missing: string,
  paint: string,
  crowded: boolean,
): Trace {
  return {
    type: "bar",
    name,
    x: [...groups],
    y: list.map((each) => (each === null ? foot : rounded(each))),
    text: list.map((each) => (each === null ? missing : readable(each, 3))),
    textposition: "outside",
    // Upright numbers need room beside them; where bars are many, they stand on end.
    textangle: crowded ? -90 : 0,
    constraintext: "none",
    cliponaxis: false,
    marker: { color: paint },
    hovertemplate: `${name}, %{x}: %{text}<extra></extra>`,
  };
}

function inWords(
  groups: readonly string[],
  entries: readonly Entry[],
  yLabel: string,
  missing: string,
): string {
  const word = (each: number | null) => (each === null ? missing : readable(each));
  const each = entries.map(([name, list]) => `${name} ${joined(list.map(word))}`);
  return `${yLabel.charAt(0).toUpperCase()}${yLabel.slice(1)} for ${joined(groups)}: ${each.join("; ")}.`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function tableOf(
  title: string,
  groups: readonly string[],
  entries: readonly Entry[],
  missing: string,
): DataTable {
  return {
    caption: `${title}, as numbers`,
    columns: ["", ...entries.map(([name]) => name)],
    rows: groups.slice(0, 100).map((group, i) => [
      group,
      ...entries.map(([, list]) => {
        const each = list[i] ?? null;
        return each === null ? missing : rounded(each);
      }),
    ]),
  };
}
