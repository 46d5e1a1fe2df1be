import { wholeNumber } from "../arguments";

/** How many numbers to draw: none given for a single one, a count for a list, rows and columns for a list of rows. */
export type Size = undefined | number | readonly [rows: number, columns: number];

/** What a size gives: a number, a list, or a list of rows. */
export type Sized<S extends Size> = S extends undefined ? number : S extends number ? number[] : number[][];

/** More numbers than this in one call would take longer than a second, and are a slip of the hand. */
export const most = 1_000_000;

/** Draws as many numbers as the size asks for, row by row. */
export function drawSized<S extends Size>(where: string, size: S, draw: () => number): Sized<S> {
  return shaped(where, size, draw) as Sized<S>;
}

function shaped(where: string, size: Size, draw: () => number): number | number[] | number[][] {
  if (size === undefined) return draw();
  if (!Array.isArray(size)) return list(wholeNumber(where, "size", size, { max: most }), draw);
  const [rows, columns] = (size as readonly unknown[]).map((each) =>
    wholeNumber(where, "size", each, { max: most }),
  );
  wholeNumber(where, "size", (rows ?? 0) * (columns ?? 0), { max: most });
  return list(rows ?? 0, () => list(columns ?? 0, draw));
}

/** A plain loop: `Array.from` with a function costs as much as the draws. */
function list<Each>(length: number, draw: () => Each): Each[] {
  const drawn = new Array<Each>(length);
  for (let i = 0; i < length; i++) drawn[i] = draw();
  return drawn;
}
