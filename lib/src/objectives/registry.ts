import { beale } from "./library/beale";
import { ovalBowl, ravine, roundBowl, tiltedRavine } from "./library/bowls";
import { corner } from "./library/corner";
import { doubleWell } from "./library/double-well";
import { growingWaves } from "./library/growing-waves";
import { himmelblau } from "./library/himmelblau";
import { plateau } from "./library/plateau";
import { quartic } from "./library/quartic";
import { rosenbrock } from "./library/rosenbrock";
import { saddle } from "./library/saddle";
import { parabola } from "./parabola";

/**
 * The landscapes of the course, by name: on a line first, then on a plane. Each says its formula (`name`, `tex`), slope, curvature and minima; their
 * own comments name where they come from. Raced over in notebook `08-momentum-and-adaptive-steps`. Tests and races run over this list, so a new one is one
 * file and one line here.
 *
 * @example
 * ```ts
 * console.log(objectives.rosenbrock.value([0, 0]), objectives.doubleWell.minima.length); // 1 2
 * ```
 */
export const objectives = {
  square: parabola(),
  shiftedSquare: parabola({ h: 3, k: 1 }),
  quartic,
  corner,
  doubleWell,
  growingWaves,
  plateau,
  roundBowl,
  ovalBowl,
  ravine,
  tiltedRavine,
  saddle,
  rosenbrock,
  himmelblau,
  beale,
} as const;
