// A script of its own, loaded with the first formula that somebody types: reading formulas takes an eighth of the library.
import { useAlgebra } from "../../lib/src/objectives/formula/algebra";
import { fromFormula } from "../../lib/src/objectives/formula/from-formula";

const formulas = { useAlgebra, fromFormula };

/** What the script puts on the window. */
export type Formulas = typeof formulas;

(window as { DownhillFormulas?: Formulas }).DownhillFormulas = formulas;
