import { Problem } from "../setup/problem.mjs";

/** Refuses pages of which a link leads to a page that is not there: a chapter is missing, or was renamed. */
export function refuseDeadLinks(pages) {
  const names = new Set(pages.map(([name]) => name));
  for (const [name, html] of pages)
    for (const [, target] of html.matchAll(/<a\b[^>]*? href="([^"#:]+\.html)(?:#[^"]*)?"/g))
      if (!names.has(target)) throw new Problem(`${name} leads to ${target}, which is not there.`);
}
