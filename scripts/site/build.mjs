import { place } from "../build/places.mjs";
import { writeFolder } from "../build/write-folder.mjs";
import { assets } from "./assets.mjs";
import { readChapters } from "./chapters.mjs";
import { convert } from "./convert.mjs";
import { withFormulas } from "./formulas.mjs";
import { refuseDeadLinks } from "./links.mjs";
import { searchIndex } from "./search-index.mjs";

export const siteFolder = place("site", "dist");

/**
 * Makes every page first and writes only when all of them are there.
 * @param {{notebooks?: string, folder?: string}} [places] where the chapters are, and where the pages go
 */
export async function buildSite({ notebooks = place("notebooks"), folder = siteFolder } = {}) {
  const chapters = readChapters(notebooks);
  const [converted, shared] = await Promise.all([convert(chapters), assets()]);
  const pages = Object.entries(converted.pages).map(([name, html]) => [
    `${name}.html`,
    withFormulas(html, converted.formulas),
  ]);
  refuseDeadLinks(pages);
  const pictures = Object.entries(converted.pictures).map(([name, base64]) => [
    name,
    Buffer.from(base64, "base64"),
  ]);
  const index = searchIndex(chapters, converted.headings, converted.formulas);
  await writeFolder(folder, {
    ...shared,
    ...Object.fromEntries(pictures),
    "assets/search.js": index,
    ...Object.fromEntries(pages),
  });
  return { names: pages.map(([name]) => name) };
}
