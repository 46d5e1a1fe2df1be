import type { ReadFormula } from "../../lib/src/explorers/explorer";
import type { Plotly } from "../plotly";
import type { ThemeSource } from "../theme";

/** What the page brings. */
export interface ExplorerSurroundings {
  readonly loadPlotly: () => Promise<Plotly>;
  /** Hands the algebra to the library: called before the first typed formula. */
  readonly loadAlgebra: () => Promise<ReadFormula>;
  readonly theme: ThemeSource;
}
