/** Words that neither the American nor the British dictionary knows. */
import type nspell from "nspell";
import { withoutFences } from "./notebook";
import { prose } from "./prose";

type Speller = ReturnType<typeof nspell>;
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The dictionaries are modules of another kind than the tests, so they are loaded when asked for. */
export async function spellers(): Promise<Speller[]> {
  const [{ default: speller }, ...dictionaries] = await Promise.all([
    import("nspell"),
    import("dictionary-en"),
    import("dictionary-en-gb"),
  ]);
  return dictionaries.map(({ default: dictionary }) => speller(dictionary));
}

/** The words of a Markdown text that are prose: no code, no TeX, no names with capitals or digits inside. */
export function words(markdown: string): string[] {
  const plain = withoutTitles(prose(withoutFences(markdown)))
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, " ")
    .replace(/`[^`\n]*`/g, " ")
    .replace(/&\w+;/g, " ")
    .replace(/[\w./-]+\.(?:ts|mjs|js|md|ipynb|json|png|py|cff|txt)\b/g, " ")
    .replace(/\S*[\p{L}]\d\S*|\S*_\S+/gu, " ");
  const found = plain.match(word) ?? [];
  return found.filter((each) => !/^\p{L}$/u.test(each) && !/\p{Ll}\p{Lu}/u.test(each));
}

/** The titles of what is cited, in their own languages. */
function withoutTitles(text: string): string {
  const start = text.search(/^## Sources/m);
  if (start < 0) return text;
  return text.slice(0, start) + text.slice(start).replace(/\*[^*\n]+\*|"[^"\n]+"|“[^”\n]+”/g, " ");
}

/** @param own the words of the project, in lower case @returns each unknown word once, as written */
export function unknownWords(
  text: string,
  dictionaries: readonly Speller[],
  own: ReadonlySet<string>,
): string[] {
  const unknown = words(text).filter((each) => {
    const plain = each.replaceAll("’", "'");
    const known = dictionaries.some((dictionary) => dictionary.correct(plain));
    return !known && !own.has(plain.toLowerCase()) && !own.has(plain.toLowerCase().replace(/'s$/, ""));
  });
  return [...new Set(unknown)];
}
