import { lightTemplate } from "./theme";

/** One trace of a figure, as Plotly's JSON has it. */
export type Trace = Readonly<Record<string, unknown>>;

/** The numbers behind a picture, for readers who cannot see it and for all who want them. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | null)[])[];
}

/** What a figure says about itself. */
export interface FigureMeta {
  /** One sentence that says what there is to see. */
  readonly description: string;
  readonly table: DataTable;
}

/** One state of an animated figure. */
export interface Frame {
  readonly name: string;
  readonly data: readonly Trace[];
  readonly traces: readonly number[];
  readonly layout?: Readonly<Record<string, unknown>>;
}

/** A chart as a value: Plotly's JSON, with a description and a data table in `layout.meta`. Nothing is drawn until `show`. */
export interface Figure {
  readonly data: readonly Trace[];
  readonly layout: Readonly<Record<string, unknown>> & { readonly meta: FigureMeta };
  readonly frames?: readonly Frame[];
}

interface Parts {
  readonly traces: readonly Trace[];
  readonly layout: Readonly<Record<string, unknown>>;
  readonly frames?: readonly Frame[];
  readonly description: string;
  readonly table: DataTable;
}

/** Puts a figure together: every builder ends here, so that none lacks a theme, a sentence or a table. */
export function figure({ traces, layout, frames, description, table }: Parts): Figure {
  return {
    data: traces,
    layout: {
      template: lightTemplate,
      height: 380,
      ...layout,
      meta: { description: inWords(description), table },
    },
    ...(frames ? { frames } : {}),
  };
}

/** Nobody should have to know what NaN means to read a sentence. */
const inWords = (description: string) => description.replace(/\bNaN\b/g, "no number");

/** Rounds to six significant digits: what a screen can show, and half the size in a stored notebook. */
export function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(6)) : null;
}
