import assert from "node:assert/strict";
import fs from "node:fs";
import fc from "fast-check";
import { explorers } from "../../../lib/src/explorers/registry";
import * as library from "../../../lib/src/index";
import { questions } from "../../../lib/src/lessons/questions";
import { printedBy } from "../../lib/support/printed-by";
import type { Entry } from "../judge";
import { label, real, run } from "../values/good";
import { LearnersError } from "../values/odd";
import { anyState } from "../values/states";
import { isFigure } from "./charts";

const kinds = Object.keys(explorers) as library.ExplorerKind[];

/** An explorer of a formula that has no value where the walk should begin. */
export const noStart = /^at -?[\d.]+ the function has no value; choose another start$/;

const exploring: Entry = {
  of: "explore",
  args: fc.constantFrom(...kinds).chain((kind) => fc.tuple(fc.constant(kind), anyState(explorers[kind]))),
  call: library.explore,
  // A typed formula and a start outside its domain are refused by those who do the work.
  helpers: ["descend", "fromFormula", "curveWithSteps", "logError"],
  says: noStart,
  check: ({ figure, sentence }: library.Exploration) => {
    isFigure(figure);
    assert.doesNotMatch(sentence, /NaN|undefined|\[object/);
  },
  cost: 15,
};

const ids = fc.constantFrom(...questions.map(({ id }) => id));
const tried = fc.oneof(
  fc.constantFrom("a", "b", "a, c", "", 0, 0.1, 5.12, undefined),
  fc.constantFrom(
    (x: number) => x,
    (x: number) => 2 * x,
    () => [],
    (run: unknown) => run,
  ),
  real,
);

/** What is printed is a line or a few, never a trace of our insides. */
function speaks(words: string): void {
  assert.doesNotMatch(words, /\bat .*:\d+:\d+|node_modules|\[object/);
  assert.ok(words.length < 20_000, `${words.length} characters`);
}

const printing =
  (call: (...values: never[]) => unknown) =>
  (...values: never[]) =>
    printedBy(() => call(...values));

/** The fuzz leaves no files behind. */
const unsaved =
  (call: (...values: never[]) => unknown) =>
  (...values: never[]) => {
    const { writeFileSync } = fs;
    fs.writeFileSync = () => undefined;
    try {
      return call(...values);
    } finally {
      fs.writeFileSync = writeFileSync;
    }
  };

/** A picture of a walk, or what the learner's own function throws where the picture asks it. */
const pictured =
  (draw: (walk: library.Run) => unknown) =>
  (walk: library.Run): unknown => {
    try {
      return draw(walk);
    } catch (error) {
      if (!(error instanceof LearnersError)) throw error;
      return error.message;
    }
  };

const shown: fc.Arbitrary<unknown> = fc.oneof(
  label,
  run.map(pictured((walk) => library.curveWithSteps(walk))),
  run.map(pictured((walk) => library.iterationTable(walk))),
  fc.constantFrom(...kinds).map((kind) => library.explore(kind)),
  fc.constantFrom(...questions.flatMap(({ quiz }) => quiz ?? [])),
);

export const lessons: readonly Entry[] = [
  exploring,
  { of: "answer", args: fc.tuple(ids, tried), call: printing(library.answer), check: speaks, cost: 3 },
  { of: "check", args: fc.tuple(label, fc.boolean()), call: printing(library.check) },
  {
    of: "predict",
    args: fc.tuple(
      label,
      fc.record(
        {
          yours: real,
          truth: real,
          within: fc.constantFrom(0, 0.01),
          mistakes: fc.array(fc.record({ value: real, because: label }), { maxLength: 2 }),
        },
        { requiredKeys: ["truth"] },
      ),
    ),
    call: printing(library.predict),
    check: (words: string) => assert.doesNotMatch(words, /undefined|\[object/),
  },
  { of: "quiz", args: fc.tuple(ids), call: library.quiz },
  { of: "results", args: fc.tuple(label), call: printing(unsaved(library.results)), check: speaks },
  { of: "show", args: fc.tuple(shown), call: printing(library.show), cost: 5 },
];
