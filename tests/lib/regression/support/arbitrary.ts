import fc from "fast-check";

/** What nobody should pass, and somebody will. */
export const odd: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  -0,
  1.5,
  1e160,
  1e308,
  5e-324,
  "3",
  "",
  null,
  undefined,
  true,
  [],
  [[]],
  {},
  { rows: 2, columns: 1, data: [1, 2] },
  Object.create(null),
  10n,
  Symbol("s"),
  () => 1,
);

const ordinary = fc.integer({ min: -100, max: 100 }).map((n) => n / 10);
/** The usual, and now and then something else. */
export const rarely = <T>(
  usual: fc.Arbitrary<T>,
  other: fc.Arbitrary<unknown> = odd,
): fc.Arbitrary<unknown> => fc.oneof({ weight: 25, arbitrary: usual }, { weight: 1, arbitrary: other });

export const number = rarely(ordinary, fc.oneof(odd, fc.double()));
export const count = rarely(fc.integer({ min: -1, max: 12 }));
export const rate = rarely(fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(0, 1, 10, 1e3)));
export const flag = rarely(fc.boolean());
export const list = rarely(fc.array(ordinary, { maxLength: 6 }), fc.array(number, { maxLength: 3 }));

const large = fc.double({ min: -1e100, max: 1e100 });

const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      x: fc.array(rarely(ordinary, large), { minLength: rows * columns, maxLength: rows * columns }),
      y: fc.array(rarely(ordinary, large), { minLength: rows, maxLength: rows }),
      form: fc.constantFrom("rows", "matrix", "list"),
    }),
  );

/** Samples { x, y } in every form the library knows, nearly always of matching lengths. */
export const data: fc.Arbitrary<{ x: unknown; y: unknown }> = fc.oneof(
  {
    weight: 10,
    arbitrary: tables.map(({ rows, columns, x, y, form }) => {
      if (form === "list") return { x: x.slice(0, rows), y };
      if (form === "rows") return { x: y.map((_, i) => x.slice(i * columns, (i + 1) * columns)), y };
      const numbers = x.map((each) => (typeof each === "number" ? each : Number.NaN));
      return { x: { rows, columns, data: Float64Array.from(numbers) }, y };
    }),
  },
  { weight: 1, arbitrary: fc.record({ x: fc.oneof(list, odd), y: fc.oneof(list, odd) }) },
);

/** Some of these options, or no object at all. */
export const options = (known: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.record(known, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.oneof(odd, fc.constant({ unknown: 1 })) },
  );
