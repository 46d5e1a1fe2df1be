import { withTeX } from "./formulas.mjs";

/** The titles and headings of all pages, as a classic script: a page opened from a disk may not fetch. */
export function searchIndex(chapters, headings, formulas) {
  const entries = chapters.map(({ page: { name, number, title } }) => ({
    page: `${name}.html`,
    title: `${number} ${title}`,
    headings: headings[name]
      .filter(([anchor]) => anchor !== title.replaceAll(" ", "-"))
      .map(([anchor, text]) => [anchor, withTeX(text, formulas)]),
  }));
  return `window.DownhillTitles=${JSON.stringify(entries)};\n`;
}
