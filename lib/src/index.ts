// The contents page: exports by layer, in reading order.

// Mistakes in arguments
export { ArgumentError } from "./arguments";
// Descent: how to get down
export { descend } from "./descent/descend";
export { gradientDescent } from "./descent/gradient-descent";
export type { DescendOptions } from "./descent/options";
export type { Move, Rule } from "./descent/rule";
export type { Run } from "./descent/run";
export type { Schedule } from "./descent/schedule";
export type { Stop } from "./descent/stopping";
export type { Verdict, VerdictKind } from "./descent/verdict";
// Objectives: what to minimise
export type { Minimum, Objective, Point } from "./objectives/objective";
export { type ParabolaOptions, parabola } from "./objectives/parabola";
export { readable, readablePoint } from "./readable";
