import { isPlain } from "./plain";
import { withoutStyles } from "./without-styles";

/** Traces that plotly.js draws with maps from other hosts. */
const mapTrace = /^(choropleth|scattergeo|(scatter|choropleth|density)map(box)?|choroplethmap(box)?)$/;
/** Pictures that are part of the figure. All others would be fetched, also from the server that shows the page. */
const ownPicture = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i;
/** What begins as an address does. Browsers leave out blanks and line breaks when they read one. */
const address = /^([a-z][a-z0-9+.-]*:)?[\\/]|^(blob|filesystem|javascript):/i;
/** Parts of a figure that name what is to be fetched, also at the end of a path: `images[0].source`. */
const fetched = /(^|\.)(source|geojson)$/;

/** Whether a trace can only be drawn with data from another host. */
export const needsNetwork = (trace: unknown): boolean => isPlain(trace) && mapTrace.test(String(trace.type));

/**
 * A copy of a figure without what would make the page ask a host for something: pictures and maps by address, also in frames, in what buttons do and
 * in the styles of labels.
 *
 * A stored notebook may come from anywhere, and opening it must not call home. As it is a copy, drawing cannot change the notebook.
 */
export function localOnly(value: unknown, inCommand = false): unknown {
  if (typeof value === "string") return withoutStyles(value);
  if (Array.isArray(value)) return inCommand ? safeCommand(value) : value.map((entry) => localOnly(entry));
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([name, part]) => !isForbidden(name, part, inCommand));
  return Object.fromEntries(
    kept.map(([name, part]) => [name, localOnly(part, inCommand || name === "args" || name === "args2")]),
  );
}

/** What a button does: a path and a value, or records of them. */
function safeCommand(parts: readonly unknown[]): unknown[] {
  const isPath = (part: unknown) => typeof part === "string" && fetched.test(part);
  const isFetched = parts.some(isPath);
  return parts.map((part) =>
    isUnsafe(part) || (isFetched && !isPath(part) && isAddress(part)) ? "" : localOnly(part, true),
  );
}

/** A button may set anything to what it carries: an address, or the type of a trace that needs a map. */
function isUnsafe(value: unknown): boolean {
  if (typeof value !== "string" || ownPicture.test(value)) return false;
  return mapTrace.test(value) || address.test(value.replace(/[\s\p{Cc}]/gu, ""));
}

function isForbidden(name: string, value: unknown, inCommand: boolean): boolean {
  if (name === "__proto__") return true;
  if (fetched.test(name)) return isAddress(value);
  if (/(^|\.)type$/.test(name)) return [value].flat().some((each) => mapTrace.test(String(each)));
  return inCommand && isUnsafe(value);
}

/** A picture by address; the numbers of a Sankey diagram's links are called source too. */
const isAddress = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isAddress) : typeof value === "string" && !ownPicture.test(value);
