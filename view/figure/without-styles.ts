/** The attribute as plotly.js finds it in a label, and what it may say: plain words and numbers, which no address can be made of. */
const style = /\bstyle(\s*=\s*("[^"]*"|'[^']*')?)/gi;
const harmless = /^\s*=\s*["'][\w\s#:;,.%()-]*["']$/;
const fetches = /url|image|src|import|expression/i;

/** A label without styles that could make the page fetch something: `<span style="…">` is the one way in for CSS. */
export function withoutStyles(label: string): string {
  if (!label.includes("<")) return label;
  return label.replace(style, (whole, value: string) =>
    harmless.test(value) && !fetches.test(value) ? whole : `no-style${value}`,
  );
}
