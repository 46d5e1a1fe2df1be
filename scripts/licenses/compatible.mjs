/**
 * Licenses under which a package may be used, bundled and passed on beside our own MIT and CC BY 4.0: they ask for
 * their notice to be kept. MPL-2.0 asks besides that changes to its own files stay open; we change none.
 */
const compatible = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MIT-CMU",
  "MPL-2.0",
  "OFL-1.1",
  "PSF-2.0",
  "Zlib",
]);

/** @param {string} license an SPDX expression: all that AND joins must do, and one of those that OR joins */
export function isCompatible(license) {
  const choices = license.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((each) => compatible.has(each)));
}
