/** What is drawn at most: more would freeze the page, and no chart of a course comes near. */
export const limits = {
  values: 3_000_000,
  characters: 50_000_000,
  /** Of one label: plotly.js measures letter by letter. */
  label: 5_000,
  depth: 60,
  traces: 200,
  frames: 5_000,
  /** Of one list of records in the layout, such as annotations, shapes or the steps of a slider: each is drawn by itself. */
  records: 500,
} as const;

/** Says what is too much about a figure, or nothing. Ends on any input, cycles included. */
export function excessOf(figure: unknown): string | undefined {
  const waiting: [value: unknown, depth: number, name: string][] = [[figure, 0, ""]];
  let values = 0;
  let characters = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth, name] = next;
    values++;
    if (typeof value === "string") {
      characters += value.length;
      if (value.length > limits.label && !isLongByNature(name, value))
        return `it holds a text of ${value.length.toLocaleString("en")} characters; labels have at most ${limits.label.toLocaleString("en")}`;
    }
    if (depth > limits.depth)
      return `it is nested more than ${limits.depth} levels deep, perhaps in a circle`;
    if (values > limits.values) return `it holds more than ${inWords(limits.values)} values`;
    if (characters > limits.characters) return `it holds more than ${inWords(limits.characters)} characters`;
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      for (const [part, each] of Object.entries(value))
        waiting.push([each, depth + 1, Array.isArray(value) ? name : part]);
  }
  return undefined;
}

/** Pictures and packed numbers are long texts, and so are paths and descriptions. */
const isLongByNature = (name: string, text: string): boolean =>
  /^(bdata|path|description|caption)$/.test(name) || text.startsWith("data:image/");

/** Says which list of records in a layout is too long, or nothing. */
export function floodIn(layout: unknown, depth = 0): string | undefined {
  if (typeof layout !== "object" || layout === null || depth > limits.depth) return undefined;
  for (const [name, part] of Object.entries(layout)) {
    if (name === "meta") continue;
    const records = Array.isArray(part)
      ? part.filter((each) => typeof each === "object" && each !== null).length
      : 0;
    if (records > limits.records)
      return `its ${name} are ${records} entries; at most ${limits.records} are drawn`;
    const problem = floodIn(part, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

const inWords = (count: number) => `${count / 1_000_000} million`;
