import { curveWithSteps } from "../../../lib/src/charts/curve-with-steps";
import type { Figure } from "../../../lib/src/charts/figure";
import { logError } from "../../../lib/src/charts/log-error";
import { stepByStep } from "../../../lib/src/charts/step-by-step";
import { descend } from "../../../lib/src/descent/descend";
import { parabola } from "../../../lib/src/objectives/parabola";

const square = parabola();
const calm = descend(square, { start: 3, learningRate: 0.3, maxIterations: 14 });
const diverging = descend(square, { start: 10, learningRate: 1.1, maxIterations: 20 });
const broken = descend(square, { start: 10, learningRate: 3, maxIterations: 1000 });

/** Every chart builder at work, on a run that goes well and on runs that do not. Tests of all charts run over this list. */
export const examples: Readonly<Record<string, () => Figure>> = {
  "curve-with-steps": () => curveWithSteps(calm),
  "curve-with-steps-diverging": () => curveWithSteps(diverging),
  "curve-with-steps-broken": () => curveWithSteps(broken),
  "log-error": () => logError(calm),
  "log-error-several": () => logError([calm, diverging, broken]),
  "log-error-one-step": () => logError(descend(square, { start: 10, learningRate: 0.5, maxIterations: 3 })),
  "step-by-step": () => stepByStep(descend(square, { start: 10, maxIterations: 5 })),
  "step-by-step-diverging": () => stepByStep(diverging),
};
