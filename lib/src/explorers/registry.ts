import { batches } from "./batches";
import { descent } from "./descent";
import { differences } from "./differences";
import type { Explorer } from "./explorer";
import { featureSizes } from "./feature-sizes";
import { learningRates } from "./learning-rates";
import { lineSlope } from "./line-slope";
import { lineTwoParameters } from "./line-two-parameters";
import { momentumPlay } from "./momentum-play";
import { race } from "./race";
import { shiftedQuadratic } from "./shifted-quadratic";

/** What the explorers are called, in stored notebooks too. */
export type ExplorerKind =
  | "descent"
  | "shifted-quadratic"
  | "learning-rates"
  | "line-slope"
  | "line-two-parameters"
  | "batches"
  | "momentum"
  | "race"
  | "feature-sizes"
  | "differences";

/** Every explorer of the course, in reading order. Tests run over this list. */
export const explorers: Readonly<Record<ExplorerKind, Explorer>> = {
  descent,
  "shifted-quadratic": shiftedQuadratic,
  "learning-rates": learningRates,
  "line-slope": lineSlope,
  "line-two-parameters": lineTwoParameters,
  batches,
  momentum: momentumPlay,
  race,
  "feature-sizes": featureSizes,
  differences,
};
