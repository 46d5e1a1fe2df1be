/** The way from chapter to chapter: the last cell leads to the one before and the one after. */
import type { Chapter } from "./notebook";

export function navigationFindings(chapter: Chapter, all: readonly Pick<Chapter, "name">[]): string[] {
  const place = all.findIndex(({ name }) => name === chapter.name);
  const last = chapter.notebook.cells.at(-1)?.source ?? "";
  const ways = [["Previous", all[place - 1]] as const, ["Next", all[place + 1]] as const];
  return ways.flatMap(([word, neighbor]) => {
    const leads = new RegExp(`${word}: \\[[^\\]]+\\]\\(${neighbor?.name}\\.ipynb\\)`).test(last);
    return neighbor === undefined || leads
      ? []
      : [`the last cell has no "${word}: […](${neighbor.name}.ipynb)"`];
  });
}
