/** Links between the documents of the project: their files and headings must be there. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Document } from "./documents";
import { at, projectFolder, withoutFences } from "./notebook";

/** @param exists whether a path from the top of the project is a file or folder */
export function linkFindings(
  document: Document,
  all: readonly Document[],
  exists = (path: string) => existsSync(join(projectFolder, path)),
): string[] {
  return document.texts.flatMap((text, index) => {
    const place = document.texts.length > 1 ? `${at(index)}: ` : "";
    return linksIn(text).flatMap((link) => {
      const problem = problemWith(link, document, all, exists);
      return problem ? [`${place}${link} ${problem}`] : [];
    });
  });
}

const inline = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const reference = /^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?/gm;
const html = /<(?:a|img)\b[^>]*?\b(?:href|src)\s*=\s*["']([^"']+)["']/gi;

export function linksIn(markdown: string): string[] {
  const text = withoutFences(markdown).replace(/`[^`\n]*`/g, "");
  return [inline, reference, html].flatMap((form) => [...text.matchAll(form)].map(([, link = ""]) => link));
}

function problemWith(
  link: string,
  document: Document,
  all: readonly Document[],
  exists: (path: string) => boolean,
): string {
  if (/^(https?:|mailto:|attachment:|data:image\/)/.test(link)) return "";
  if (/^[a-z][a-z+.-]*:/i.test(link)) return "is of a kind that browsers refuse";
  if (link.startsWith("/")) return "is not relative";
  const [file = "", anchor] = link.split("#");
  const target =
    file === "" ? document.path : posix.join(posix.dirname(document.path), decodeURIComponent(file));
  if (target.startsWith("..")) return "leaves the project";
  if (file !== "" && !exists(target)) return `leads nowhere: there is no ${target}`;
  if (anchor === undefined) return "";
  const aim = all.find(({ path }) => path === target);
  if (!aim) return "";
  return anchors(aim).has(decodeURIComponent(anchor)) ? "" : `leads nowhere: ${target} has no such heading`;
}

/** Headings as link targets: JupyterLab keeps their letters, code hosts spell Markdown's in lower case. */
export function anchors({ path, texts }: Document): Set<string> {
  const headings = texts.flatMap((text) => [...withoutFences(text).matchAll(/^#{1,6}\s+(.*?)\s*#*$/gm)]);
  const words = headings.map(([, heading = ""]) =>
    heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, ""),
  );
  const ids = texts.flatMap((text) => [...text.matchAll(/\bid="([^"]+)"/g)].map(([, id = ""]) => id));
  const slug = (heading: string) =>
    path.endsWith(".ipynb")
      ? heading.replaceAll(" ", "-")
      : heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, "")
          .replaceAll(" ", "-");
  return new Set([...ids, ...words.map(slug)]);
}
