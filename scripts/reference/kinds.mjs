import { derivative } from "./kinds/derivative.mjs";
import { descend } from "./kinds/descend.mjs";
import { learningRateTable } from "./kinds/learning-rate-table.mjs";
import { linearData } from "./kinds/linear-data.mjs";
import { linearFit } from "./kinds/linear-fit.mjs";
import { linearRegression } from "./kinds/linear-regression.mjs";
import { momentum } from "./kinds/momentum.mjs";
import { oneParameterFit } from "./kinds/one-parameter-fit.mjs";
import { optimizer } from "./kinds/optimizer.mjs";
import { random } from "./kinds/random.mjs";
import { sgdRegressor } from "./kinds/sgd-regressor.mjs";
import { twoParameterFit } from "./kinds/two-parameter-fit.mjs";

/** What each kind of case asks of the library. @type {Record<string, (library: any, params: any) => unknown>} */
export const kinds = {
  derivative,
  descend,
  learningRateTable,
  linearData,
  linearFit,
  linearRegression,
  momentum,
  oneParameterFit,
  optimizer,
  random,
  sgdRegressor,
  twoParameterFit,
};
