/** The picture beside a stored output, as an address that is part of the page. */
export function pictureIn(base64: unknown): string | undefined {
  if (typeof base64 !== "string" || !/^[\w+/=\s]+$/.test(base64)) return undefined;
  return `data:image/png;base64,${base64.replace(/\s/g, "")}`;
}
