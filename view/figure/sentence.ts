import type { Plain } from "../plotly";
import { isPlain } from "./plain";

const longest = 2_000;

/** The sentence that describes a figure: its own, else the plain text beside it, else one made from what it shows. */
export function sentenceOf(figure: unknown, plainText: string | undefined): string {
  const layout = isPlain(figure) && isPlain(figure.layout) ? figure.layout : {};
  const own = isPlain(layout.meta) ? layout.meta.description : undefined;
  if (typeof own === "string" && own.trim() !== "") return shortened(own);
  // Python sends the whole figure once more as text: that describes nothing.
  if (plainText?.trim() && !/^(Figure\(|<|\{)/.test(plainText.trim())) return shortened(plainText.trim());
  return madeUp(isPlain(figure) ? figure : {}, layout);
}

function madeUp(figure: Plain, layout: Plain): string {
  const traces = Array.isArray(figure.data) ? figure.data.filter(isPlain) : [];
  const names = traces.map((trace) => plainLabel(trace.name)).filter((name) => name !== "");
  const title = plainLabel(isPlain(layout.title) ? layout.title.text : layout.title);
  const shown =
    names.length > 0 ? `: ${names.slice(0, 10).join(", ")}${names.length > 10 ? " and others" : ""}` : "";
  return shortened(`A chart${title && ` titled “${title}”`}${shown}.`);
}

/** A label without plotly.js's markup. */
function plainLabel(label: unknown): string {
  return typeof label === "string"
    ? label
        .slice(0, 200)
        .replace(/<[^<>]*>/g, " ")
        .trim()
    : "";
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
