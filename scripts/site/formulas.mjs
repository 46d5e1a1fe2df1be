import katex from "katex";
import { Problem } from "../setup/problem.mjs";

/**
 * Draws the formulas that were set aside, so that a page needs no script for them.
 * @param {string} html with comments where the formulas belong
 * @param {readonly (readonly [tex: string, display: boolean])[]} formulas
 */
export function withFormulas(html, formulas) {
  return html.replace(/<!--formula (\d+)-->/g, (_, number) => drawn(...formulas[Number(number)]));
}

/** In a list of titles a formula is what was typed. */
export function withTeX(text, formulas) {
  return text.replace(/<!--formula (\d+)-->/g, (_, number) => formulas[Number(number)][0]);
}

/**
 * KaTeX's HTML for the eye, with MathML beside it for those who listen. Most formulas are no more than a row of letters and
 * numbers, though: for them the MathML alone, in KaTeX's fonts, looks the same and takes a fifth of the room.
 */
function drawn(tex, display) {
  const html = rendered(tex, display).replace(/<annotation.*?<\/annotation>|<\/?semantics>/gs, "");
  const row = /<math[^>]*><mrow>(.*)<\/mrow><\/math>/s.exec(html)?.[1] ?? "";
  return display || !isRow(row) ? html : `<math>${asRow(row)}</math>`;
}

function rendered(tex, display) {
  try {
    return katex.renderToString(tex, { displayMode: display, strict: "error" });
  } catch (error) {
    throw new Problem(`the formula ${tex} cannot be drawn: ${error.message}`);
  }
}

/** Nothing stacked or stretched, no named function and no prime, which need the tables of a mathematical font. */
const isRow = (math) =>
  !/<(?!\/?(?:mrow|mi|mn|mo|mtext|mspace|msub|msup)\b)|stretchy="true"|fence="true"|[\u2061′]/.test(math);

/**
 * A minus after another sign belongs to the number behind it. Italics come from KaTeX's font: left to themselves, browsers look
 * for a letter as a mathematical sign of its own, which that font has not.
 */
const asRow = (math) =>
  math
    .replace(/(<\/mo>)<mo>−<\/mo>/g, '$1<mo form="prefix">−</mo>')
    .replace(/<mi( mathvariant="normal")?>([^<]+)<\/mi>/gu, (_, upright, text) =>
      upright || [...text].length > 1 ? `<mtext>${text}</mtext>` : `<mi mathvariant="normal">${text}</mi>`,
    );
