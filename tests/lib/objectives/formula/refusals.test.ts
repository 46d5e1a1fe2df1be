import assert from "node:assert/strict";
import { test } from "node:test";
import { fromFormula } from "../../../../lib/src/objectives/formula/from-formula";

const refused = (call: () => unknown, message: string) =>
  assert.throws(call, {
    name: "ArgumentError",
    message: `fromFormula: ${message}`,
    stack: `fromFormula: ${message}`,
  });

const bends = "has no derivative where it jumps or bends, so it cannot be used here";

test("each kind of formula that cannot be used is refused in its own words", () => {
  const reasons: Record<string, string> = {
    "max(x, 2)": `"max" ${bends}`,
    "floor(x)": `"floor" ${bends}`,
    "sign(x)": `"sign" ${bends}`,
    "x > 0 ? x : 1": `a condition ("? :") ${bends}`,
    "x % 2": `the remainder ("%") ${bends}`,
    "x!": 'the factorial ("!") is made for whole numbers and has no derivative here',
    "x == 1": '"==" is no operator of a formula; use + - * / and ^',
    "y = x^2": 'write only what stands to the right of the "="',
    "f(x) = x^2": 'write only what stands to the right of the "="',
    "1:3": 'a range (":") is not a number',
    "[x, 2]": "lists and matrices cannot be minimized; a formula is made of numbers only",
    "x[1]": "a formula is made of numbers only, and numbers have no parts",
    "{a: x}": "a formula is made of numbers only, without braces",
    "x; x": "write one formula, not several",
    '"x"': "text, true, false and null are not numbers",
    "i * x": 'the imaginary "i" has no place here: formulas are about real numbers',
    "3 cm": '"cm" is not known (nor are units); the names here are "x", "pi", "e"',
    "x + y": '"y" is not known (nor are units); the names here are "x", "pi", "e"',
    constructor: '"constructor" is not known (nor are units); the names here are "x", "pi", "e"',
    "sin x": '"sin" needs its number in parentheses: sin(x)',
    "sin(x, 2)": '"sin" takes one number, not 2',
    "log(x, 2, 3)": '"log" takes one or two numbers, not 3',
    "ln(x)": 'the natural logarithm is called "log" here',
    "1e999 * x": "a number in it is too large for a computer",
    "x.*x": 'write "*" instead of ".*"',
    "(x": '"(x" is not a formula: parenthesis ) expected (character 3)',
    ["x + ".repeat(60)]: "a formula has at most 200 characters, this one has 240",
    [`${"x^".repeat(90)}x`]: "its derivative is too long to be of use; write a shorter formula",
  };
  for (const [formula, message] of Object.entries(reasons)) refused(() => fromFormula(formula), message);
});

test("calls of the algebra itself are no functions of a formula", () => {
  for (const name of [
    "evaluate",
    "parse",
    "import",
    "derivative",
    "simplify",
    "createUnit",
    "toString",
    "valueOf",
  ])
    assert.throws(() => fromFormula(`${name}(x)`), {
      name: "ArgumentError",
      message: new RegExp(`^fromFormula: there is no function "${name}"; there are sqrt, exp, log, `),
    });
});

test("options that are wrong are refused by name", () => {
  const any = (value: unknown) => value as never;
  const name = 'a short name such as "x" or "theta"';
  refused(() => fromFormula(any(3)), 'formula must be text such as "x^2 - 2*x", got 3');
  refused(() => fromFormula(" "), 'formula must be text such as "x^2 - 2*x", got " "');
  for (const variable of ["e", "i", "sin", "2", "x y", "", "θ₀"])
    refused(
      () => fromFormula("2", { variable }),
      `variable must be ${name}, got ${JSON.stringify(variable)}`,
    );
  refused(() => fromFormula("2", { variables: [] }), "variables must be a list of 1 to 10 names, got []");
  refused(
    () => fromFormula("2", { variables: ["x", "x"] }),
    'variables must be names that differ from each other, got ["x", "x"]',
  );
  refused(
    () => fromFormula("2", any({ variable: "x", variables: ["x"] })),
    "options must be given one of variable and variables, not both, got an object",
  );
  refused(
    () => fromFormula("2", { domain: [3, 1] }),
    "domain must be a pair of finite numbers, the lower one first, got [3, 1]",
  );
  refused(
    () => fromFormula("2", { variables: ["x", "y"], domain: [[0, 1]] }),
    "domain must be a list of 2 pairs, one for each variable, got [[…]]",
  );
  refused(
    () => fromFormula("2", any({ variabel: "x" })),
    'there is no option "variabel"; it knows variable, variables, domain',
  );
});
