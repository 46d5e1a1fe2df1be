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
  simplify(formula: AlgebraNode): AlgebraNode;
}

let algebra: Algebra | undefined;

/** Hands in the algebra where it cannot be loaded from here, as in a web page: `useAlgebra(create(all))` of `mathjs/number`. */
export function useAlgebra(given: Algebra): void {
  algebra = given;
}

/** The algebra, loaded when it is needed first: loading takes longer than everything else in this library. */
export function loadAlgebra(): Algebra {
  if (!algebra) {
    const { create, all } = require("mathjs/number") as { create: (all: unknown) => Algebra; all: unknown };
    algebra = create(all);
  }
  return algebra;
}
