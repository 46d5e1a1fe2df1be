// A script of its own, loaded with the first explorer: it holds most of the library, for which a notebook without explorers need not wait.
import { explorers as registry } from "../../lib/src/explorers/registry";
import { ExplorerView } from "../explorer/explorer-view";

const explorers = { ExplorerView, kinds: Object.keys(registry) };

/** What the script puts on the window. */
export type Explorers = typeof explorers;

(window as { DownhillExplorers?: Explorers }).DownhillExplorers = explorers;
