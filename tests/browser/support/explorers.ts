import { explore } from "../../../lib/src/explorers/explore";
import type { ExplorerKind } from "../../../lib/src/explorers/registry";
import { explorers } from "../../../lib/src/explorers/registry";
import { bundleOf } from "../../../lib/src/notebook/show";
import { display, notebookText } from "./notebook-file";

export const kinds = Object.keys(explorers) as ExplorerKind[];

/** One explorer of each kind, as stored notebooks hold them. */
export const allExplorers = notebookText(
  kinds.map((kind) => ({ source: `show(explore("${kind}"));`, outputs: [display(bundleOf(explore(kind)))] })),
);

/** Specs that are none, each with the words that its box must hold. */
export const malformedSpecs: readonly (readonly [spec: unknown, words: string])[] = [
  ["{}", "it is not a record with a kind and a state"],
  [null, "it is not a record"],
  [{ kind: "descent" }, "it has version undefined"],
  [{ version: 2, kind: "descent" }, "it has version 2, and this version of the course reads version 1 only"],
  [{ version: 1, kind: "<img src=x onerror='window.attacked = 1'>" }, 'there is no explorer "<img'],
  [{ version: 1, kind: "constructor" }, 'there is no explorer "constructor"'],
  [{ version: 1, kind: "descent", state: [] }, "its state is not a record of values"],
  [{ version: 1, kind: "descent", state: { __proto__: null, speed: 1 } }, 'it has no control "speed"'],
  [{ version: 1, kind: "descent", state: { start: "3" } }, 'start must be a number from -5 to 5, got "3"'],
  [{ version: 1, kind: "descent", state: { start: 1e9 } }, "start must be a number from -5 to 5"],
  [
    { version: 1, kind: "descent", state: { steps: 2.5 } },
    "steps must be a whole number from 0 to 60, got 2.5",
  ],
  [{ version: 1, kind: "descent", state: { valley: "toString" } }, "valley must be one of square"],
  [
    { version: 1, kind: "descent", state: { formula: "x".repeat(9999) } },
    "formula must be text of at most 200",
  ],
];

export const wrongExplorers = notebookText(
  malformedSpecs.map(([spec]) => ({
    source: "",
    outputs: [
      display({ "application/vnd.downhill.explorer.v1+json": spec, "text/plain": "The sentence beside it." }),
    ],
  })),
);
