/** The words of a Markdown cell as a reader reads them. */
import { withoutFences } from "./notebook";

/** Markdown without code fences, addresses, HTML tags and numbers of sections and exercises; link texts stay. */
export function prose(markdown: string): string {
  return withoutFences(markdown)
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/(!?\[[^\]]*\])\([^)]*\)/g, "$1")
    .replace(/^\s*\[[^\]]+\]:\s.*$/gm, " ")
    .replace(/<?https?:\/\/[^\s)>]+>?/g, " ")
    .replace(/<\/?[a-z][^>]*>/gi, " ")
    .replace(/§\s*[\d.–-]+|\b(?:[Ee]xercises?|[Ss]olutions?)\s+[\d.]+|^\*\*[\d.]+ ★+\*\*/gm, " ");
}
