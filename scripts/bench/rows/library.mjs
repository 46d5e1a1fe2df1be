import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The library as notebooks have it: built. @type {typeof import("../../../lib/src/index")} */
export const library = require("../../../lib");

/** mathjs as the library uses it. */
export const loadMathjs = () => {
  const { create, all } = require("mathjs/number");
  return create(all);
};
