import type { Plain } from "../plotly";

/** How the names under a picture stand: in columns of equal width, so that numbers in them may change and nothing moves. */
export interface Legend {
  readonly columns: 1 | 2;
  readonly rows: number;
}

export const noLegend: Legend = { columns: 2, rows: 0 };

/** So many letters have room in half of a narrow picture. */
const shortName = 21;
const rowHeight = 20;

/** Room for the names of these traces, and never less than there has been: a page that jumps cannot be played with. */
export function legendFor(traces: readonly Plain[], before: Legend): Legend {
  const names = traces.flatMap(({ name, showlegend }) =>
    typeof name === "string" && showlegend !== false ? [name] : [],
  );
  const columns = before.columns === 1 || names.some((name) => name.length > shortName) ? 1 : 2;
  return { columns, rows: Math.max(before.rows, Math.ceil(names.length / columns)) };
}

/** In pixels. */
export const legendHeight = ({ rows }: Legend): number => rowHeight * rows;
