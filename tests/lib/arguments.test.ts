import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import {
  ArgumentError,
  describe,
  finiteNumber,
  oneOf,
  optionsObject,
  refuse,
  wholeNumber,
} from "../../lib/src/arguments";

test("a refusal names the function, the argument, the rule and the value, and carries no stack", () => {
  try {
    refuse("descend", "learningRate", "a finite number ≥ 0", -0.1);
  } catch (error) {
    assert.ok(error instanceof ArgumentError);
    assert.equal(error.message, "descend: learningRate must be a finite number ≥ 0, got -0.1");
    assert.equal(error.stack, error.message);
    assert.equal(inspect(error), error.message);
    return;
  }
  assert.fail("nothing was thrown");
});

test("a cell that throws it shows the message alone, though Node decorates what leaves a script", () => {
  const cell = createContext({ fail: () => refuse("descend", "start", "a finite number", Number.NaN) });
  try {
    runInContext("fail()", cell, { displayErrors: true });
  } catch (error) {
    assert.equal(inspect(error), "descend: start must be a finite number, got NaN");
    assert.equal((error as Error).stack, "descend: start must be a finite number, got NaN");
    return;
  }
  assert.fail("nothing was thrown");
});

test("numbers outside the rule are refused, with the rule in words", () => {
  assert.equal(finiteNumber("f", "x", 3), 3);
  assert.throws(() => finiteNumber("f", "x", Number.NaN), {
    message: "f: x must be a finite number, got NaN",
  });
  assert.throws(() => finiteNumber("f", "x", "3"), { message: 'f: x must be a finite number, got "3"' });
  assert.throws(() => finiteNumber("f", "x", 2, { min: 0, max: 1 }), {
    message: "f: x must be a finite number from 0 to 1, got 2",
  });
  assert.throws(() => wholeNumber("f", "n", 1.5), { message: "f: n must be a whole number ≥ 0, got 1.5" });
  assert.throws(() => wholeNumber("f", "n", undefined), {
    message: "f: n must be a whole number ≥ 0, got nothing",
  });
  assert.throws(() => oneOf("f", "stop", "soon", ["now", "never"]), {
    message: 'f: stop must be "now" or "never", got "soon"',
  });
});

test("a misspelt option is refused with the names that exist", () => {
  assert.throws(() => optionsObject<{ start: number }>("descend", { strat: 3 }, ["start"]), {
    message: 'descend: there is no option "strat"; it knows start',
  });
  assert.throws(() => optionsObject("descend", 3, []), {
    message: "descend: options must be an object such as { start: 3 }, got 3",
  });
});

test("any value at all is described in one short line", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const text = describe(value);
      assert.ok(text.length > 0 && text.length < 320 && !text.includes("\n"), text);
    }),
  );
});
