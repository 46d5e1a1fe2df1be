import fc from "fast-check";

/** What a learner's own function throws. A call may let it through as it is: it names a line of the learner's own. */
export class LearnersError extends Error {}

const throws = () => {
  throw new LearnersError("the learner's own mistake");
};

const cyclicList = () => {
  const list: unknown[] = [1, 2];
  list.push(list);
  return list;
};

const cyclicRecord = () => {
  const record: Record<string, unknown> = { a: 1 };
  record.self = record;
  return record;
};

const numbers = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1, -1, 2, 0.5, 1.5, -0.1],
  ...[
    5e-324,
    1e-300,
    1e-9,
    1e6,
    1e8,
    1e9,
    2 ** 32,
    2 ** 53,
    1e21,
    1e100,
    1e160,
    1e308,
    -1e308,
    Number.MAX_VALUE,
  ],
];

const texts = [
  ...["", " ", "3", "x", "NaN", "constructor", "__proto__", "toString", "x^2", "<b>x</b>", "a\nb", "\u0000"],
  ...["\u202ereversed", "\u2028", "\ud800", "x".repeat(100_000)],
];

/** Each is made anew for each call: some calls may change what they are given, which must be seen. */
const makers: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => false,
  () => 10n,
  () => -(10n ** 40n),
  () => Symbol("s"),
  () => Symbol.iterator,
  // Lists
  () => [],
  () => [[]],
  () => [null],
  () => [1, "2"],
  () => [1, Number.NaN, 3],
  () => [1e308, 1e308, -1e308],
  () => [0, 0, 0],
  () => [-0],
  () => [1],
  () => [1, 2],
  () => [2, 1],
  () => ["x", "y"],
  () => [[1, 2], [3]],
  () => [
    [1, 2],
    [3, 4],
  ],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is meant
  () => [1, , 3],
  () => new Array(5),
  () => new Array(1_000_000),
  () => Array.from({ length: 100_000 }, (_, i) => i),
  cyclicList,
  () => new Float64Array([1, 2, 3]),
  () => new Float64Array(0),
  () => new Uint8Array([1, 2]),
  () => new BigInt64Array(2),
  () => new DataView(new ArrayBuffer(8)),
  // Records
  () => ({}),
  () => Object.create(null),
  () => ({ unknown: 1 }),
  () => ({ length: 3 }),
  () => ({ length: 1e9 }),
  () => ({ length: -1, 0: 1 }),
  () => JSON.parse('{"__proto__": {"polluted": 1}}'),
  () => JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'),
  () => ({ toString: null, valueOf: null }),
  () => ({ toString: throws, valueOf: throws, [Symbol.toPrimitive]: throws }),
  () => ({ [Symbol.iterator]: throws, length: 2, 0: 1, 1: 2 }),
  // biome-ignore lint/suspicious/noThenProperty: a promise that is none is what is meant
  () => ({ then: throws }),
  () => ({
    get start() {
      return throws();
    },
    get x() {
      return throws();
    },
    get version() {
      return throws();
    },
  }),
  () => Object.freeze({ a: Object.freeze([1]) }),
  cyclicRecord,
  () => new Date(Number.NaN),
  () => /x/g,
  () => new Map([[1, 2]]),
  () => new Set([1]),
  () => new Number(3),
  () => new String("x"),
  () => new (class Own {})(),
  () => new Error("an error as a value"),
  // Proxies
  () => new Proxy({}, { get: throws }),
  () => new Proxy({}, { ownKeys: throws, has: throws }),
  () => new Proxy([1, 2, 3], { get: (list, name) => (name === "length" ? 7 : Reflect.get(list, name)) }),
  () => new Proxy({}, { get: () => "nonsense" }),
  () => new Proxy(() => 1, {}),
  // Functions
  () => throws,
  () => () => undefined,
  () => () => Number.NaN,
  () => () => Number.POSITIVE_INFINITY,
  () => () => "5",
  () => () => [],
  () => () => [Number.NaN, 1],
  () => () => ({ x: Number.NaN }),
  () => () => Symbol("s"),
  () => () => 10n,
  () => () => 1e308,
  () => (x: unknown) => x,
  () => async () => 1,
  () =>
    function* () {
      yield 1;
    },
  () => Math.max,
];

const strange = new WeakSet<object>();

/** Whether an odd value is of a sort that may say anything when it is asked: a function or a proxy. */
export const isStrange = (value: object): boolean => strange.has(value);

function marked(value: unknown): unknown {
  if ((typeof value === "object" && value !== null) || typeof value === "function") strange.add(value);
  return value;
}

const always = (value: unknown) => () => value;

/** What nobody should pass, and somebody will: as a recipe, for the test framework would trip over some of these itself. */
export const odd: fc.Arbitrary<() => unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers).map(always) },
  { weight: 2, arbitrary: fc.constantFrom(...texts).map(always) },
  { weight: 6, arbitrary: fc.constantFrom(...makers).map((make) => () => marked(make())) },
  { weight: 1, arbitrary: fc.double().map(always) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }).map(always) },
);
