import type { Point } from "../objectives/objective";
import { type Evidence, evidenceOf } from "./evidence";
import type { Unjudged } from "./run";
import type { Verdict, VerdictKind } from "./verdict";
import { sentenceOf } from "./verdict-words";

/** Judges a run by its numbers alone. The one classifier of the course: every table and chart uses it. */
export function verdictOf<P extends Point>(run: Unjudged<P>): Verdict {
  const evidence = evidenceOf(run);
  const kind = kindOf(evidence);
  const { distance, slope, ratio, flips, period } = evidence;
  return {
    kind,
    sentence: sentenceOf(kind, evidence),
    steps: stepsOf(kind, evidence),
    slope,
    flips,
    ...(distance === undefined ? {} : { distance }),
    ...(ratio === undefined ? {} : { ratio }),
    ...(period === undefined || kind !== "cycling" ? {} : { period }),
  };
}

function kindOf(evidence: Evidence): VerdictKind {
  if (evidence.broke) return evidence.broke === "overflow" ? "diverged" : "left the domain";
  if (!evidence.moved) return "standing still";
  if (evidence.settled) return "converged";
  if (evidence.stoppedByTolerance) return "stopped early";
  if (evidence.period !== undefined) return "cycling";
  if (evidence.growing) return "moving away";
  if (evidence.restless) return "wandering";
  return evidence.flips ? "oscillating" : "closing in";
}

function stepsOf(kind: VerdictKind, { settledAfter, brokeAt, iterations }: Evidence): number {
  if (kind === "converged") return settledAfter;
  return kind === "diverged" || kind === "left the domain" ? brokeAt : iterations;
}
