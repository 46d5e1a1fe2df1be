import type { Run } from "../../descent/run";
import type { Objective } from "../../objectives/objective";
import { type NamedRun, namedRuns } from "../shared/named-runs";
import {
  type PlanePoint,
  type PlaneWindow,
  planeWindowOf,
  requirePlaneRun,
  requirePlaneWindow,
} from "./plane";

/** Runs in two dimensions, checked, with the objective they share and the piece of the plane to show. */
export interface PlaneRuns {
  readonly named: readonly [NamedRun<PlanePoint>, ...NamedRun<PlanePoint>[]];
  readonly objective: Objective<PlanePoint>;
  readonly window: PlaneWindow;
}

/** What every picture of runs in the plane begins with. */
export function planeRuns(
  where: string,
  runs: Run<PlanePoint> | readonly Run<PlanePoint>[],
  { labels, window }: { readonly labels?: readonly string[]; readonly window?: PlaneWindow },
  nameOf?: (run: Run<PlanePoint>) => string,
): PlaneRuns {
  const named = namedRuns<PlanePoint>(where, runs, labels, (run) => requirePlaneRun(where, run), nameOf);
  const { objective } = named[0].run;
  const starts = named.map(({ run }) => run.points[0] as PlanePoint);
  const shown = window ?? planeWindowOf(objective, starts);
  requirePlaneWindow(where, shown);
  return { named, objective, window: shown };
}
