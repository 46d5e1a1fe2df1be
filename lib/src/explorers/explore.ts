import { ArgumentError } from "../arguments";
import type { Figure } from "../charts/shared/figure";
import { fromFormula } from "../objectives/formula/from-formula";
import type { ExplorerKind } from "./registry";
import { type ExplorerSpec, readSpec } from "./spec";

/** An explorer at its starting state, ready for `show`. */
export interface Exploration {
  readonly spec: ExplorerSpec;
  /** The main picture of the starting state, for readers that cannot move it. */
  readonly figure: Figure;
  readonly sentence: string;
}

/**
 * An experiment with sliders, for `show`. It moves in a notebook that was only opened, without a kernel: the page draws it with this
 * same library.
 *
 * Kinds: `"descent"` (one dimension), `"shifted-quadratic"`, `"learning-rates"` (the map), `"line-slope"` and `"line-two-parameters"`
 * (line fits), `"batches"`, `"momentum"`, `"race"`, `"feature-sizes"`, `"differences"` (slopes from heights).
 *
 * Used from notebook `01-rolling-downhill`.
 *
 * @param kind which explorer.
 * @param state where its controls start; what is left out starts where the explorer does.
 * @throws ArgumentError when there is no such explorer or control, or a value is not one its control can have.
 *
 * @example
 * ```ts
 * const { sentence } = explore("descent", { start: 3, learningRate: 0.3, steps: 14 });
 * console.log(sentence.split(".")[0]); // Explorer "Descent in one dimension", which needs the course's extension to move
 * ```
 */
export function explore(
  kind: ExplorerKind,
  state: Readonly<Record<string, number | string>> = {},
): Exploration {
  const where = "explore";
  const read = readSpec({ version: 1, kind, state: state });
  if ("problem" in read) throw new ArgumentError(`${where}: ${read.problem}`);
  const { explorer } = read;
  const { panels, verdict } = explorer.view(read.state, fromFormula);
  const figure = panels[0]();
  return {
    spec: { version: 1, kind, state: read.state },
    figure,
    sentence: `Explorer "${explorer.title}", which needs the course's extension to move. At its start: ${wordsOf(figure, verdict)}`,
  };
}

/** What the picture shows and what became of the run; most pictures say both. */
function wordsOf({ layout: { meta } }: Figure, verdict: string): string {
  return meta.description.includes(verdict) ? meta.description : `${meta.description} ${verdict}`;
}

/** Whether something is what {@link explore} makes. */
export function isExploration(thing: unknown): thing is Exploration {
  const given = thing as Partial<Exploration> | null | undefined;
  return (
    given?.figure !== undefined && typeof given.sentence === "string" && "explorer" in readSpec(given.spec)
  );
}
