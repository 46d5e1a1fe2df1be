const named = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY, "-Infinity": Number.NEGATIVE_INFINITY };

/**
 * Where a result differs from what is expected, in words; nothing where it does not.
 * @param {any} got @param {any} wanted @param {{relative: number, absolute: number}} tolerance @returns {string | undefined}
 */
export function difference(got, wanted, tolerance, where = "result") {
  if (wanted === null)
    return Number.isFinite(got) ? `${where} is ${got}, expected nothing finite` : undefined;
  if (typeof wanted === "number" || Object.hasOwn(named, wanted))
    return differenceOfNumbers(got, named[wanted] ?? wanted, tolerance, where);
  if (typeof wanted !== "object")
    return got === wanted
      ? undefined
      : `${where} is ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`;
  if (Array.isArray(wanted)) return differenceOfLists(got, wanted, tolerance, where);
  if (isSeries(wanted)) return differenceOfSeries(got, wanted, tolerance, where);
  return first(Object.keys(wanted), (key) =>
    difference(got?.[key], wanted[key], tolerance, `${where}.${key}`),
  );
}

function differenceOfNumbers(got, wanted, { relative, absolute }, where) {
  const equal =
    Object.is(got, wanted) ||
    (typeof got === "number" && Math.abs(got - wanted) <= Math.max(absolute, relative * Math.abs(wanted)));
  return equal ? undefined : `${where} is ${got}, expected ${wanted}`;
}

function differenceOfLists(got, wanted, tolerance, where) {
  if (got?.length !== wanted.length) return `${where} has ${got?.length} entries, expected ${wanted.length}`;
  return first(wanted.keys(), (i) => difference(got[i], wanted[i], tolerance, `${where}[${i}]`));
}

/** A long list, of which a few entries are told. */
const isSeries = (wanted) =>
  Number.isInteger(wanted.length) && Array.isArray(wanted.at) && Array.isArray(wanted.values);

function differenceOfSeries(got, { length, at, values }, tolerance, where) {
  if (got?.length !== length) return `${where} has ${got?.length} entries, expected ${length}`;
  return first(at.keys(), (k) => difference(got[at[k]], values[k], tolerance, `${where}[${at[k]}]`));
}

function first(keys, find) {
  for (const key of keys) {
    const found = find(key);
    if (found) return found;
  }
  return undefined;
}
