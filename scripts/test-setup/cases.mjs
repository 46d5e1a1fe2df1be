/** Everything that may happen to a set-up, but for being killed. */
import { diskCases } from "./cases/disk.mjs";
import { folderCases } from "./cases/folder.mjs";
import { networkCases } from "./cases/network.mjs";
import { pythonCases } from "./cases/python.mjs";
import { startedCases } from "./cases/started.mjs";
import { surroundingsCases } from "./cases/surroundings.mjs";

/** @typedef {{name: string, run: (place: ReturnType<import("./place.mjs").makePlace>) => Promise<string>}} Case it answers what the set-up said */

/** @type {Case[]} */
export const cases = [
  ...surroundingsCases,
  ...startedCases,
  ...folderCases,
  ...pythonCases,
  ...networkCases,
  ...diskCases,
];
