/** The type under which a notebook stores an explorer. */
export const explorerType = "application/vnd.downhill.explorer.v1+json";
