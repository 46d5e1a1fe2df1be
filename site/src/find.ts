/** A page as the search knows it. */
export interface Entry {
  readonly page: string;
  readonly title: string;
  readonly headings: readonly (readonly [anchor: string, text: string])[];
}

/** Where a search leads. */
export interface Hit {
  readonly address: string;
  readonly title: string;
  /** The heading, where it is not the page as a whole. */
  readonly heading?: string;
}

const most = 12;

/**
 * Titles and headings that hold every word of the query, in any order; pages first, then headings, each in reading order.
 * A page's title counts as part of its headings: "rates map" finds the map in the chapter on learning rates.
 */
export function find(entries: readonly Entry[], query: string): Hit[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holdsAll = (text: string) => words.every((word) => plain(text).includes(word));
  const holdsOne = (text: string) => words.some((word) => plain(text).includes(word));
  const pages = entries.filter(({ title }) => holdsAll(title));
  const inside = entries.flatMap(({ page, title, headings }) =>
    headings
      .filter(([, text]) => holdsOne(text) && holdsAll(`${title} ${text}`))
      .map(([anchor, heading]) => ({ address: `${page}#${encodeURIComponent(anchor)}`, title, heading })),
  );
  return [...pages.map(({ page, title }) => ({ address: page, title })), ...inside].slice(0, most);
}

/** Small letters without accents. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
