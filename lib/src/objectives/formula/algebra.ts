import { refuseFormula } from "./refusals";

/** A node of the algebra's own tree, as far as it is looked at here. */
export interface AlgebraNode {
  readonly type: string;
  readonly args?: readonly AlgebraNode[];
  /** Of an operator: how it is written. */
  readonly op?: string;
  /** Of an operator its name, of a call the node that is called. */
  readonly fn?: string | AlgebraNode;
  readonly name?: string;
  readonly value?: unknown;
  readonly content?: AlgebraNode;
}

/** What is asked of mathjs. */
export interface Algebra {
  parse(text: string): AlgebraNode;
  derivative(formula: AlgebraNode, variable: string, options: { simplify: boolean }): AlgebraNode;
}

/** An instance of mathjs, before anything in it is switched off. */
export interface AlgebraInstance extends Algebra {
  import(functions: object, options: { override: boolean }): void;
}

let algebra: Algebra | undefined;
const locked = new WeakMap<AlgebraInstance, Algebra>();

/** Hands in the algebra where it cannot be loaded from here, as in a web page: `useAlgebra(create(all))` of `mathjs/number`. */
export function useAlgebra(given: AlgebraInstance): void {
  algebra = lockedDown(given);
}

/** The algebra, loaded when it is needed first: loading takes longer than everything else in this library. */
export function loadAlgebra(): Algebra {
  if (!algebra) {
    const { create, all } = require("mathjs/number") as {
      create: (all: unknown) => AlgebraInstance;
      all: unknown;
    };
    algebra = lockedDown(create(all));
  }
  return algebra;
}

/**
 * Keeps the two functions that are used and switches off, inside the instance, all that could reach beyond arithmetic; the list is
 * that of mathjs' chapter on security. No formula is evaluated by mathjs, so this is the second wall, behind the list of allowed nodes.
 */
function lockedDown(instance: AlgebraInstance): Algebra {
  const before = locked.get(instance);
  if (before) return before;
  const { parse, derivative } = instance;
  const names = "import createUnit reviver evaluate parse simplify derivative resolve".split(" ");
  const disabled = () => refuseFormula("this function is switched off in formulas");
  instance.import(Object.fromEntries(names.map((name) => [name, disabled])), { override: true });
  const kept = { parse, derivative };
  locked.set(instance, kept);
  return kept;
}
