// The contents page: exports by layer, in reading order.

import { inKernel } from "./notebook/kernel";
import { mergeWrites } from "./notebook/merge-writes";
import { watchMemory } from "./notebook/watch-memory";

// Mistakes in arguments, numbers as a sentence wants them
export { ArgumentError } from "./arguments";
export { linspace } from "./linspace";
export { readable, readablePoint } from "./readable";

// Random numbers: NumPy's own stream
export { type RandomState, randomState } from "./random/random-state";
export type { Size, Sized } from "./random/size";

// Objectives: what to minimize
export { type CheckGradientOptions, checkGradient, type GradientCheck } from "./objectives/check-gradient";
export { centralDifference, forwardDifference } from "./objectives/differences";
export type { FormulaOfSeveralObjective } from "./objectives/formula/formula-in-space";
export type { FormulaObjective } from "./objectives/formula/formula-on-a-line";
export type { FormulaOfSeveralOptions, FormulaOptions } from "./objectives/formula/formula-options";
export { fromFormula } from "./objectives/formula/from-formula";
export type { Minimum, Objective, Point } from "./objectives/objective";
export type { OwnObjectiveOfSeveral } from "./objectives/own/own-in-space";
export { objective } from "./objectives/own/own-objective";
export type { OwnObjective } from "./objectives/own/own-on-a-line";
export type {
  GradientSource,
  OwnObjectiveOfSeveralOptions,
  OwnObjectiveOptions,
} from "./objectives/own/own-options";
export { type ParabolaOptions, parabola } from "./objectives/parabola";
export { objectives } from "./objectives/registry";
export { type StationaryPoint, stationaryPoints } from "./objectives/stationary-points";

// Descent: how to get down, at which rate, and what became of it
export { type AsRunOptions, asRun } from "./descent/as-run";
export { descend } from "./descent/descend";
export type { FinishedRun } from "./descent/finished-run";
export type { DescendOptions } from "./descent/options";
export type { Move, Rule } from "./descent/rule";
export { type AdagradOptions, adagrad } from "./descent/rules/adagrad";
export { type AdamOptions, type AdamState, adam } from "./descent/rules/adam";
export { type AdamwOptions, adamw } from "./descent/rules/adamw";
export { gradientDescent } from "./descent/rules/gradient-descent";
export { type MomentumOptions, momentum } from "./descent/rules/momentum";
export { nesterov } from "./descent/rules/nesterov";
export { type RuleFacts, type RuleName, rules } from "./descent/rules/registry";
export { type RmspropOptions, rmsprop } from "./descent/rules/rmsprop";
export type { Run } from "./descent/run";
export type { Schedule } from "./descent/schedules/schedule";
export {
  type CosineDecayOptions,
  constantRate,
  cosineDecay,
  type ExponentialDecayOptions,
  exponentialDecay,
  type InverseScalingOptions,
  type InverseTimeOptions,
  inverseScaling,
  inverseTime,
} from "./descent/schedules/schedules";
export type { Stop } from "./descent/stopping";
export type { Verdict, VerdictKind } from "./descent/verdict";

// Analysis: what theory says of a descent
export { type ContractionOptions, contractionFactor } from "./descent/analysis/contraction";
export { errorsOf, fittedSlope, laterHalf, predictedSlope } from "./descent/analysis/convergence-rate";
export { criticalMomentum } from "./descent/analysis/critical-momentum";
export type { Curvature } from "./descent/analysis/curvature";
export { symmetricEigenvalues } from "./descent/analysis/eigenvalues";
export { bestRate, conditionNumber, largestStableRate } from "./descent/analysis/learning-rates";
export { predictedIterations } from "./descent/analysis/predicted-iterations";

// Regression: data, costs, fits, estimators
export { type CheapestOnGrid, type CostGrid, costGrid } from "./regression/cost/cost-grid";
export {
  type CostOptions,
  halfMeanSquaredError,
  type LinearCost,
  meanSquaredError,
  type SlopeCost,
} from "./regression/cost/mean-squared-error";
export { type FeaturesDataOptions, featuresData } from "./regression/data/features-data";
export {
  type ExactLineDataOptions,
  exactLineData,
  type LinearDataOptions,
  linearData,
} from "./regression/data/line-data";
export type { Features, Matrix } from "./regression/data/matrix";
export type { LineData, RegressionData } from "./regression/data/regression-data";
export {
  LinearRegressionGD,
  type LinearRegressionGDOptions,
} from "./regression/estimators/linear-regression-gd";
export {
  PolynomialFeatures,
  type PolynomialFeaturesOptions,
} from "./regression/estimators/polynomial-features";
export type { SameShape } from "./regression/estimators/same-shape";
export type { SGDStatus } from "./regression/estimators/sgd-learn";
export type { SGDRegressorOptions } from "./regression/estimators/sgd-options";
export { SGDRegressor } from "./regression/estimators/sgd-regressor";
export { StandardScaler } from "./regression/estimators/standard-scaler";
export { fitLine, type LineFit, type SlopeAndIntercept } from "./regression/fit/fit-line";
export { fitPath } from "./regression/fit/fit-path";
export type { FitLineOptions, FitMethod } from "./regression/fit/fit-line-options";
export type { FitKind, FitVerdict } from "./regression/fit/outcome";
export {
  type LeastSquaresSolution,
  type NormalEquationOptions,
  normalEquation,
} from "./regression/normal-equation";

// Charts: data in, a figure or a table out; nothing is drawn until `show`
export { type Bars, type BarTableOptions, barTable } from "./charts/regression/bar-table";
export type { HeightAxis } from "./charts/plane/contour-trace";
export { type ContourWithPathOptions, contourWithPath } from "./charts/plane/contour-with-path";
export { type CostCurveOptions, costCurve } from "./charts/line/cost-curve";
export { type CurveOptions, curveWithSteps } from "./charts/line/curve-with-steps";
export { type DifferenceErrorsOptions, differenceErrors } from "./charts/line/difference-errors";
export type { DataTable, Figure, FigureMeta, Frame, Trace } from "./charts/shared/figure";
export { type FitLinesOptions, fitLines } from "./charts/regression/fit-lines";
export { formulaStory } from "./charts/line/formula-story";
export { type GradientFieldOptions, gradientField } from "./charts/plane/gradient-field";
export { type IterationTableOptions, iterationTable } from "./charts/line/iteration-table";
export {
  type LearningRateComparisonOptions,
  learningRateComparison,
} from "./charts/rates/learning-rate-comparison";
export {
  type LearningRateErrors,
  type LearningRateErrorsOptions,
  learningRateErrors,
} from "./charts/rates/learning-rate-errors";
export { type LearningRateMapOptions, learningRateMap } from "./charts/rates/learning-rate-map";
export { type LearningRateTableOptions, learningRateTable } from "./charts/rates/learning-rate-table";
export type { Line } from "./charts/shared/line";
export { type LogErrorOptions, logError } from "./charts/line/log-error";
export { type LossCurvesOptions, type LossHistories, lossCurves } from "./charts/regression/loss-curves";
export { type LuckCloudOptions, luckCloud } from "./charts/regression/luck-cloud";
export type { Reference } from "./charts/regression/luck-cloud-traces";
export { type MomentumRatesOptions, momentumRates } from "./charts/rates/momentum-rates";
export { type OptimizerRaceOptions, optimizerRace } from "./charts/plane/optimizer-race";
export type { RateBand, RateLine } from "./charts/rates/rate-bands";
export { type SecantOptions, secant } from "./charts/line/secant";
export { stepByStep } from "./charts/line/step-by-step";
export { type SurfaceWithPathOptions, surfaceWithPath } from "./charts/plane/surface-with-path";
export type { Table } from "./charts/shared/table";
export type { XYData } from "./charts/shared/xy-data";

// Explorers: experiments with sliders
export type { ExplorerState } from "./explorers/explorer";
export { type Exploration, explore } from "./explorers/explore";
export type { ExplorerKind } from "./explorers/registry";
export type { ExplorerSpec } from "./explorers/spec";

// Lessons: what an answer gets
export { answer } from "./lessons/answer";
export { check } from "./lessons/check";
export { type Mistake, type Prediction, predict } from "./lessons/predict";
export { quiz } from "./lessons/quiz";
export type { ChoiceQuiz, MultipleQuiz, NumericQuiz, Quiz } from "./lessons/quiz-spec";
export type { QuestionResult } from "./lessons/record";

// The notebook: the only place that knows the kernel
export { type Results, results } from "./notebook/results";
export { show } from "./notebook/show";

if (inKernel()) {
  mergeWrites();
  watchMemory();
}
