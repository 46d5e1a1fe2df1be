/** The budget of a chapter, and who is excused from what. */
export interface Rules {
  readonly bodyCells: readonly [least: number, most: number];
  readonly figures: readonly [least: number, most: number];
  readonly medianLines: number;
  readonly mostLines: number;
  /** What fits beside the margins of a notebook on a laptop. */
  readonly longestLine: number;
  readonly wordsPerCodeLine: number;
  /** Headings that must be there, in this order; others of the list may be. */
  readonly closing: readonly string[];
  readonly exercises: boolean;
  /** What may be imported besides "../lib". */
  readonly imports: readonly string[];
}

export const closingHeadings = ["Summary", "Check yourself", "Exercises", "Roads not taken", "Sources"];

const chapter: Rules = {
  bodyCells: [12, 22],
  figures: [3, 7],
  medianLines: 6,
  mostLines: 20,
  longestLine: 110,
  wordsPerCodeLine: 12,
  closing: closingHeadings,
  exercises: true,
  imports: [],
};

const exceptions: Readonly<Record<string, Partial<Rules>>> = {
  // Shows how to read and run a notebook; there is nothing to exercise yet.
  "00-start-here": { bodyCells: [1, 22], figures: [0, 7], closing: [], exercises: false },
  // Formulas are taken apart by mathjs itself before the library does it.
  "04-any-function": { imports: ["mathjs"] },
  // Every bug is a cell or two.
  "10-bug-museum": { bodyCells: [12, 32] },
};

/** The rules for a chapter, by the name of its file. */
export const rulesFor = (name: string): Rules => ({ ...chapter, ...exceptions[name] });
