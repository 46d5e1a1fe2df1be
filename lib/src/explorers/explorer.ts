import type { DataTable, Figure } from "../charts/shared/figure";
import type { Objective } from "../objectives/objective";
import type { Control } from "./controls";

/** What an explorer is set to: one plain value a control. It travels as JSON. */
export type ExplorerState = Readonly<Record<string, number | string>>;

/** Makes a figure, with its own sentence and data table. */
export type Picture = () => Figure;

/** Makes an objective of a typed formula. It is handed in, because the algebra behind it is large and few readers type a formula. */
export type ReadFormula = (formula: string) => Objective;

/** What an explorer shows for one state: everything a view puts on the page. */
export interface ExplorerView {
  /** The pictures, the main one first, each made when it is asked for: a page draws one a frame. */
  readonly panels: readonly [Picture, ...Picture[]];
  /** What became of the run, in words: read aloud when it changes. */
  readonly verdict: string;
  /** The update rule with the numbers of the step on screen, where there is a single one. */
  readonly rule?: string;
  /** The TypeScript of the run on screen, ready to be put into a cell. */
  readonly code: string;
  /** Numbers of the step on screen. */
  readonly numbers?: DataTable;
}

/**
 * An experiment with controls: a starting state and a pure function from a state to pictures and words. It knows no page and no
 * kernel, so that the same code draws it in a notebook that was only opened, in a web page, and in a test.
 */
export interface Explorer<State extends ExplorerState = ExplorerState> {
  readonly title: string;
  /** The question to answer with it. */
  readonly question: string;
  readonly controls: readonly Control<State>[];
  readonly start: State;
  /** Whether this state needs a reader of formulas. */
  readonly needsAlgebra?: (state: State) => boolean;
  /** Which controls matter in this state. @default all */
  readonly isUsed?: (name: keyof State & string, state: State) => boolean;
  readonly view: (state: State, readFormula?: ReadFormula) => ExplorerView;
}

/** Checks an explorer against the type of its own state, which a list of many explorers cannot keep. */
export function defineExplorer<State extends ExplorerState>(explorer: Explorer<State>): Explorer {
  return explorer as unknown as Explorer;
}
