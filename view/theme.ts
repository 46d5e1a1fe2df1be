import type { Theme } from "../lib/src/charts/shared/theme";

export type { Theme };

/** Where the page's theme comes from: a front end has its own setting, a plain page asks the system. */
export interface ThemeSource {
  current(): Theme;
  /** Calls the listener at each change, until the function that comes back is called. */
  watch(listener: () => void): () => void;
}

/** One observer for the whole page, however many charts listen. */
export function sharedTheme(current: () => Theme, observe: (changed: () => void) => void): ThemeSource {
  const listeners = new Set<() => void>();
  let last: Theme | undefined;
  const changed = () => {
    if (current() === last) return;
    last = current();
    for (const listener of [...listeners]) listener();
  };
  return {
    current,
    watch(listener) {
      if (last === undefined) observe(changed);
      last ??= current();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
