/** What a stored notebook may cost its reader. */
export const secondsFromColdKernel = 10;

/** A cell that takes longer than this hangs, and its run is ended. */
export const secondsForOneCell = 60;

/** Chapters whose contour maps need room. */
const large = /^0[678]-/;

/** @param {string} fileName @returns {number} the bytes a stored notebook may have, pictures included */
export const bytesAllowed = (fileName) => (large.test(fileName) ? 700_000 : 400_000);
