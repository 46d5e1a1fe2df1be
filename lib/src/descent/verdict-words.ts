import { counted, percent, readable, readablePoint } from "../readable";
import type { Evidence } from "./evidence";
import type { VerdictKind } from "./verdict";

/** The verdict as a sentence. Every kind has its own; the numbers come from the evidence. */
export function sentenceOf(kind: VerdictKind, evidence: Evidence): string {
  return sentences[kind](evidence);
}

const sentences: Record<VerdictKind, (evidence: Evidence) => string> = {
  converged: (e) => `Converged in ${counted(e.settledAfter, "step")}${manner(e)}: it ends ${place(e)}.`,
  "closing in": (e) => `Ran out of steps after ${e.iterations}, ${place(e)}${e.flat ? "" : manner(e)}.`,
  oscillating: (e) =>
    `Flips sides at each step${shrinking(e)}: ran out of steps after ${e.iterations}, ${place(e)}.`,
  cycling: (e) => `Cycles with period ${e.period}: it visits the same ${e.period} points for ever.`,
  wandering: (e) => `Wanders without settling: after ${counted(e.iterations, "step")} it is ${place(e)}.`,
  "moving away": (e) =>
    `Moves away${e.flips ? ", flipping sides" : ""}${growth(e)}: after ${counted(e.iterations, "step")} it is ${place(e)}.`,
  diverged: (e) => `Diverged: at step ${e.brokeAt} the numbers outgrew what a computer can hold${growth(e)}.`,
  "left the domain": (e) =>
    e.brokeAt === 0
      ? `Cannot begin: at ${readablePoint(e.finalPoint)} the function has no value or no slope.`
      : `Left the domain: step ${e.brokeAt} ends where the function has no value or no slope.`,
  "stopped early": (e) =>
    `Stopped by its stop rule after ${counted(e.iterations, "step")}, but not at a minimum: it is ${place(e)}.`,
  "standing still": (e) => `Stands still: ${reason(e)}.`,
};

/** Where it ended: the distance where a minimum is known, the slope where not. */
function place({ distance, slope, flat, settled }: Evidence): string {
  if (distance === undefined) return `at slope ${readable(slope)}`;
  if (distance === 0) return "exactly on the minimum";
  const ground = flat && !settled ? `, on flat ground (slope ${readable(slope)})` : "";
  return `${readable(distance)} from the minimum${ground}`;
}

/** How it got there, where one number says it: `, each step 20 % closer`. */
function manner({ ratio, flips, distance }: Evidence): string {
  if (ratio === undefined || ratio >= 1) return flips ? ", flipping sides" : "";
  const gain =
    distance === undefined
      ? `its slope shrinking by ${percent(1 - ratio)} a step`
      : `each step ${percent(1 - ratio)} closer`;
  return `, ${flips ? "flipping sides and " : ""}${gain}`;
}

function shrinking({ ratio }: Evidence): string {
  return ratio === undefined || ratio >= 1 ? "" : ` and shrinks by ${percent(1 - ratio)}`;
}

function growth({ ratio, distance }: Evidence): string {
  if (ratio === undefined || ratio <= 1) return "";
  return `, ${distance === undefined ? "the slope" : "the distance"} ×${readable(ratio)} a step`;
}

function reason({ iterations, learningRate, slope }: Evidence): string {
  if (iterations === 0) return "it took no step";
  if (learningRate === 0) return "the learning rate is 0";
  if (slope === 0) return "the slope at the start is 0";
  return "the steps are too short to change the number";
}
