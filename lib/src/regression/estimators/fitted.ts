import { ArgumentError } from "../../arguments";

/** What an estimator has learned; asked before it learned anything, it says so. */
export function fittedOnly<Learned>(estimator: string, asked: string, learned: Learned | undefined): Learned {
  if (learned !== undefined) return learned;
  throw new ArgumentError(
    `${estimator}.${asked}: fit(…) must come first, got a model that has learned nothing`,
  );
}
