import { derivatives } from "./rows/derivatives.mjs";
import { descents } from "./rows/descents.mjs";
import { fits } from "./rows/fits.mjs";
import { large } from "./rows/large.mjs";
import { tables } from "./rows/tables.mjs";

/** Everything that is measured, in the order of the course. @type {readonly import("./measure.mjs").Row[]} */
export const rows = [...descents, ...tables, ...fits, ...large, ...derivatives];
