/** A table of numbers as Plotly's JSON packs it: 5.3 characters a number where decimals need twice as many. */
export interface PackedGrid {
  readonly dtype: "f4";
  readonly bdata: string;
  /** Rows and columns: `"41,121"`. */
  readonly shape: string;
}

/**
 * Packs rows of equal length as base64 of 32-bit floats, seven digits each: more than a screen can show.
 * What is not finite stays so, which JSON's own numbers could not.
 */
export function packedGrid(rows: readonly (readonly number[])[]): PackedGrid {
  const columns = rows[0]?.length ?? 0;
  const bytes = new DataView(new ArrayBuffer(4 * rows.length * columns));
  // Little-endian on every machine: plotly.js reads it back as the browser's own order, which is that one.
  rows.forEach((row, i) => {
    row.forEach((number, j) => {
      bytes.setFloat32(4 * (i * columns + j), number, true);
    });
  });
  return { dtype: "f4", bdata: base64(new Uint8Array(bytes.buffer)), shape: `${rows.length},${columns}` };
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces, because a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8190) {
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8190)));
  }
  return btoa(pieces.join(""));
}
