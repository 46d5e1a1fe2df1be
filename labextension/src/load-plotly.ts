import type { Plotly } from "../../view/plotly";

const page = window as { Plotly?: Plotly };
/** Known only while this script runs for the first time. */
const ownAddress = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
let loading: Promise<Plotly> | undefined;

/** plotly.js, one copy a page, loaded with the first chart: a notebook without charts does not pay for it. */
export function loadPlotly(): Promise<Plotly> {
  loading ??= addScript(new URL("plotly.min.js", ownAddress).href).catch((error) => {
    // The next chart tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

function addScript(address: string): Promise<Plotly> {
  const before = page.Plotly;
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      const ours = page.Plotly;
      // Another output may have brought its own version for itself.
      if (before) page.Plotly = before;
      if (ours && ours !== before) resolve(ours);
      else reject(new Error("plotly.js was loaded and did not start"));
    };
    script.onerror = () => reject(new Error("plotly.js could not be loaded; reload the page to try again"));
    document.head.append(script);
  });
}
