import { isPlain } from "./plain";

/** Traces that plotly.js draws with maps from other hosts. */
const mapTrace = /^(choropleth|scattergeo|(scatter|choropleth|density)map(box)?|choroplethmap(box)?)$/;
const remote = /^\s*([a-z][a-z0-9+.-]*:)?[\\/]{2}/i;

/** Whether a trace can only be drawn with data from another host. */
export const needsNetwork = (trace: unknown): boolean => isPlain(trace) && mapTrace.test(String(trace.type));

/**
 * A copy of a figure without what would make the page ask another host: pictures and maps by address, also in what buttons do.
 *
 * A stored notebook may come from anywhere, and opening it must not call home. As it is a copy, drawing cannot change the notebook.
 */
export function localOnly(value: unknown, inCommand = false): unknown {
  if (Array.isArray(value))
    return value.map((entry) => (inCommand && isRemote(entry) ? "" : localOnly(entry, inCommand)));
  if (!isPlain(value)) return value;
  const kept = Object.entries(value).filter(([name, part]) => !isForbidden(name, part, inCommand));
  return Object.fromEntries(
    kept.map(([name, part]) => [name, localOnly(part, inCommand || name === "args" || name === "args2")]),
  );
}

const isRemote = (value: unknown) => typeof value === "string" && remote.test(value);

function isForbidden(name: string, value: unknown, inCommand: boolean): boolean {
  if (name === "__proto__") return true;
  return isRemote(value) && (inCommand || /(^|\.)(source|geojson)$/.test(name));
}
