import { color } from "./theme";

/** A history that grows is shown up to this many times its first value; farther up it would flatten all others. */
const reach = { log: 1e4, linear: 3 };

/** The numbers up to the first that does not fit. */
export function cutTo(values: readonly number[], fits: (value: number) => boolean): readonly number[] {
  const end = values.findIndex((value) => !fits(value));
  return end < 0 ? values : values.slice(0, end);
}

/** As much of a history as a picture has room for: up to the first value that is not finite, far beyond the first one or, on a log axis, not above 0. */
export function shownHistory(values: readonly number[], log: boolean): readonly number[] {
  const most = (log ? reach.log : reach.linear) * Math.abs(values[0] ?? 0);
  return cutTo(values, (value) => (log ? value > 0 : value > Number.NEGATIVE_INFINITY) && value <= most);
}

/** What became of a curve that ends before its numbers do: it left the picture, or it fell to 0, which is below every log axis. */
export function leftMark(
  shown: readonly number[],
  values: readonly number[],
  paint: string,
  { log, what }: { log: boolean; what: string },
): Readonly<Record<string, unknown>>[] {
  const next = values[shown.length];
  if (next === undefined || shown.length === 0) return [];
  const last = shown.length - 1;
  const height = shown[last] as number;
  const mark = {
    x: last,
    showarrow: false,
    xanchor: "left",
    xshift: 10,
    font: { color: paint },
    bgcolor: color.paper,
  };
  if (next === 0 && log)
    return [
      {
        ...mark,
        y: 0,
        yref: "paper",
        yanchor: "bottom",
        text: `${what} exactly 0 from step ${shown.length} on ↓`,
      },
    ];
  const text = `leaves the picture ${next < height ? "↘" : "↗"}`;
  return [{ ...mark, y: log ? Math.log10(height) : height, text }];
}
