/** Known only while this script runs for the first time. */
const ownAddress = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const page = window as unknown as Record<string, unknown>;
const loading = new Map<string, Promise<unknown>>();

/**
 * What a script beside this one puts on the window: loaded when it is needed first, one copy a page.
 * @param called what a reader is told when it does not come
 */
export function loadGlobal<Global>(file: string, name: string, called: string): Promise<Global> {
  const before = loading.get(file);
  if (before) return before as Promise<Global>;
  const promise = addScript(new URL(file, ownAddress).href, name, called).catch((error) => {
    // The next one who asks tries again.
    loading.delete(file);
    throw error;
  });
  loading.set(file, promise);
  return promise as Promise<Global>;
}

function addScript(address: string, name: string, called: string): Promise<unknown> {
  const before = page[name];
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      const ours = page[name];
      // Another output may have brought its own version for itself.
      if (before) page[name] = before;
      if (ours && ours !== before) resolve(ours);
      else reject(new Error(`${called} was loaded and did not start`));
    };
    script.onerror = () => reject(new Error(`${called} could not be loaded; reload the page to try again`));
    document.head.append(script);
  });
}
