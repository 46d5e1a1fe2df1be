import type { ExplorerSurroundings } from "../explorer/surroundings";
import type { Explorers } from "./explorers";
import { loadGlobal } from "./load-global";
import { loadPlotly } from "./load-plotly";

export const loadExplorers = (): Promise<Explorers> =>
  loadGlobal("explorers.min.js", "DownhillExplorers", "the library");

/** What explorers need beside a theme. */
export const explorerNeeds: Omit<ExplorerSurroundings, "theme"> = { loadPlotly, loadAlgebra };

/** mathjs: loaded with the first formula that somebody types, and handed to the library. */
async function loadAlgebra(): Promise<void> {
  const { useAlgebra } = await loadExplorers();
  useAlgebra(await loadGlobal("algebra.min.js", "DownhillAlgebra", "mathjs"));
}
