import { isPlain } from "./plain";

const types = {
  i1: Int8Array,
  u1: Uint8Array,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array,
  f4: Float32Array,
  f8: Float64Array,
} as const;

/** A column of a trace as a list, also where Python has packed it as base64; undefined when it is no list. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isPlain(value) || typeof value.bdata !== "string") return undefined;
  const numbers = unpacked(value.bdata, String(value.dtype));
  const [rows, columns] = String(value.shape ?? "")
    .split(",")
    .map(Number);
  if (!numbers || !rows || !columns || rows * columns !== numbers.length) return numbers;
  return Array.from({ length: rows }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));
}

function unpacked(base64: string, dtype: string): number[] | undefined {
  if (!Object.hasOwn(types, dtype)) return undefined;
  const NumberArray = types[dtype as keyof typeof types];
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return Array.from(new NumberArray(bytes.buffer));
  } catch {
    return undefined;
  }
}
