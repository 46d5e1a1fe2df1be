import type { ReadFormula } from "../../lib/src/explorers/explorer";
import type { AlgebraInstance } from "../../lib/src/objectives/formula/algebra";
import type { ExplorerSurroundings } from "../explorer/surroundings";
import type { Explorers } from "./explorers";
import type { Formulas } from "./formulas";
import { loadGlobal } from "./load-global";
import { loadPlotly } from "./load-plotly";

export const loadExplorers = (): Promise<Explorers> =>
  loadGlobal("explorers.min.js", "DownhillExplorers", "the library");

/** What explorers need beside a theme. */
export const explorerNeeds: Omit<ExplorerSurroundings, "theme"> = { loadPlotly, loadAlgebra };

/** What reads formulas, and mathjs behind it: loaded with the first formula that somebody types. */
async function loadAlgebra(): Promise<ReadFormula> {
  const [{ useAlgebra, fromFormula }, mathjs] = await Promise.all([
    loadGlobal<Formulas>("formulas.min.js", "DownhillFormulas", "the reader of formulas"),
    loadGlobal<AlgebraInstance>("algebra.min.js", "DownhillAlgebra", "mathjs"),
  ]);
  useAlgebra(mathjs);
  return fromFormula;
}
