import fc from "fast-check";
import * as library from "../../../lib/src/index";
import type { Entry } from "../judge";
import { label, place, real, whole } from "../values/good";

const size = fc.oneof(fc.constant(undefined), whole(0, 20), fc.tuple(whole(0, 4), whole(0, 4)));
const list = fc.oneof(fc.array(real, { maxLength: 9 }), whole(0, 30));

const method =
  (name: keyof library.RandomState) =>
  (random: library.RandomState, ...rest: never[]) =>
    (random[name] as (...values: never[]) => unknown)(...rest);

/** A stream is made by the fuzz itself: what is spoilt are the arguments of its methods. */
const drawing = (name: keyof library.RandomState, args: fc.Arbitrary<readonly unknown[]>): Entry => ({
  of: `RandomState.${name}`,
  helpers: [name, "randomState"],
  args,
  call: (...values: never[]) => method(name)(library.randomState(1), ...values),
});

export const numbers: readonly Entry[] = [
  {
    of: "ArgumentError",
    args: fc.tuple(label),
    spoilt: false,
    // An error as every other: it takes any message, and shows nothing else.
    call: (message: string) => {
      const { stack } = new library.ArgumentError(message);
      if (/\n {4}at /.test(String(stack))) throw new Error(`the stack is more than the message: ${stack}`);
    },
  },
  { of: "linspace", args: fc.tuple(real, real, whole(1, 50)), call: library.linspace },
  { of: "readable", args: fc.tuple(real, whole(1, 10)), call: library.readable },
  {
    of: "readablePoint",
    helpers: ["readable"],
    args: fc.tuple(fc.oneof(real, place), whole(1, 10)),
    call: library.readablePoint,
  },
  {
    of: "randomState",
    args: fc.tuple(whole(0, 2 ** 31)),
    call: (seed: number) => library.randomState(seed).rand(3),
  },
  drawing("rand", fc.tuple(size)),
  drawing("randn", fc.tuple(size)),
  drawing("uniform", fc.tuple(real, real, size)),
  drawing("normal", fc.tuple(real, fc.double({ min: 0, max: 9, noNaN: true }), size)),
  drawing("randint", fc.tuple(whole(-9, 9), whole(10, 99), size)),
  drawing("permutation", fc.tuple(list)),
  drawing("shuffle", fc.tuple(list)),
  drawing("choice", fc.tuple(list, whole(0, 9), fc.record({ replace: fc.boolean() }, { requiredKeys: [] }))),
  drawing("seed", fc.tuple(whole(0, 99))),
];
