import type { Point } from "../objectives/objective";
import { verdictOf } from "./judge";
import type { Run, Unjudged } from "./run";
import type { Verdict } from "./verdict";

/** Kept beside the runs, not in them: a run may be frozen, and to read it must not change it. */
const verdicts = new WeakMap<object, Verdict>();

/**
 * The {@link Run} that {@link descend} returns. Its verdict is found when it is read: that takes longer than a short run, and most runs of a chart are
 * never asked. A spread, `{ ...run }`, leaves the verdict behind.
 */
export class FinishedRun<P extends Point = number> implements Run<P> {
  readonly objective: Run<P>["objective"];
  readonly rule: Run<P>["rule"];
  readonly learningRate: Run<P>["learningRate"];
  readonly stop: Run<P>["stop"];
  readonly tolerance: Run<P>["tolerance"];
  readonly points: Run<P>["points"];
  readonly values: Run<P>["values"];
  readonly gradients: Run<P>["gradients"];
  readonly iterations: Run<P>["iterations"];
  readonly final: Run<P>["final"];
  readonly status: Run<P>["status"];
  /** Copies do not have it. */
  readonly #made = true;

  constructor(run: Unjudged<P>) {
    // Name by name: to spread one record into another takes longer than twenty steps.
    this.objective = run.objective;
    this.rule = run.rule;
    this.learningRate = run.learningRate;
    this.stop = run.stop;
    this.tolerance = run.tolerance;
    this.points = run.points;
    this.values = run.values;
    this.gradients = run.gradients;
    this.iterations = run.iterations;
    this.final = run.final;
    this.status = run.status;
  }

  /** Whether this is such a run itself, whose parts fit together, and no copy that someone may have changed. */
  static made(run: unknown): boolean {
    return typeof run === "object" && run !== null && #made in run;
  }

  /** What came of it, in words: found once. */
  get verdict(): Verdict {
    const before = verdicts.get(this);
    if (before) return before;
    const verdict = verdictOf(this);
    verdicts.set(this, verdict);
    return verdict;
  }

  /** A stored run keeps its verdict. */
  toJSON(): Unjudged<P> & { readonly verdict: Verdict } {
    return { ...this, verdict: this.verdict };
  }
}
