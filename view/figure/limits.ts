/** What is drawn at most: more would freeze the page, and no chart of a course comes near. */
export const limits = {
  values: 3_000_000,
  characters: 50_000_000,
  depth: 60,
  traces: 2_000,
  frames: 5_000,
} as const;

/** Says what is too much about a figure, or nothing. Ends on any input, cycles included. */
export function excessOf(figure: unknown): string | undefined {
  const waiting: [value: unknown, depth: number][] = [[figure, 0]];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    values++;
    if (typeof value === "string") characters += value.length;
    if (depth > limits.depth)
      return `it is nested more than ${limits.depth} levels deep, perhaps in a circle`;
    if (values > limits.values) return `it holds more than ${inWords(limits.values)} values`;
    if (characters > limits.characters) return `it holds more than ${inWords(limits.characters)} characters`;
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      for (const part of Object.values(value)) waiting.push([part, depth + 1]);
  }
  return undefined;
}

const inWords = (count: number) => `${count / 1_000_000} million`;
