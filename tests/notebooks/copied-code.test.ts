/** The code that an explorer offers to copy runs in a cell: the kernel's compiler accepts it, and it prints and shows what is on screen. */
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import typescript from "@tslab/typescript-for-tslab";
import { placesOf, valueAt } from "../../lib/src/explorers/controls";
import type { Explorer, ExplorerState } from "../../lib/src/explorers/explorer";
import { explorers } from "../../lib/src/explorers/registry";
import * as library from "../../lib/src/index";
import { closeCompiler, typeFindings } from "./support/kernel-types";
import { code, notebookOf } from "./support/notebook";

after(closeCompiler);

/** The starting state; then each control at its ends or at each of its choices. */
function statesOf({ start, controls }: Explorer): ExplorerState[] {
  const others = controls.flatMap((control): ExplorerState[] => {
    if (control.type === "range")
      return [0, placesOf(control)].map((place) => ({ [control.name]: valueAt(control, place) }));
    if (control.type === "choice")
      return Object.keys(control.options).map((name) => ({ [control.name]: name }));
    return [];
  });
  return [start, ...others.map((other) => ({ ...start, ...other }))];
}

/** Two states whose code differs in more than its numbers: only one of them need be shown to the compiler. */
const shapeOf = (text: string) => text.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, "0");

/** What the code prints and shows, run as a cell. */
function runCell(text: string): { printed: string; shown: unknown[] } {
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.CommonJS },
  });
  const shown: unknown[] = [];
  const lib = { ...library, show: (...things: unknown[]) => void shown.push(...things) };
  const { log } = console;
  let printed = "";
  console.log = (...values: unknown[]) => {
    printed += `${values.join(" ")}\n`;
  };
  try {
    new Function("require", "exports", `"use strict";\n${outputText}`)((name: string) => {
      assert.equal(name, "../lib");
      return lib;
    }, {});
  } finally {
    console.log = log;
  }
  return { printed, shown };
}

for (const [kind, explorer] of Object.entries(explorers))
  describe(`the code of the explorer ${kind}`, () => {
    const states = statesOf(explorer);
    const views = states.map((state) => explorer.view(state, library.fromFormula));

    test("is accepted by the kernel's compiler", () => {
      const kindsOfCode = new Map(views.map((view) => [shapeOf(view.code), view.code]));
      for (const text of kindsOfCode.values())
        assert.deepEqual(typeFindings(notebookOf(code(text))), [], text);
    });

    test("prints or shows the run on screen, in every state", () => {
      for (const view of views) {
        const { printed, shown } = runCell(view.code);
        assert.ok(printed !== "" || shown.length > 0, view.code);
        assert.doesNotMatch(printed, /undefined|NaN/);
        for (const sentence of printed.split("\n").filter((line) => / steps?[,. ]/.test(line)))
          assert.ok(
            view.verdict.includes(sentence.split(". ")[0] as string),
            `${sentence} is not in: ${view.verdict}`,
          );
      }
    });
  });
