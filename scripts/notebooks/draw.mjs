/** Figures as PNG pictures, drawn by the plotly.js that also draws them in JupyterLab, in one headless browser. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { launchOptions } from "../test/browser.mjs";
import { pythonCommand } from "./python.mjs";

const width = 700;
const height = 450;

/** @param {any[]} figures Plotly JSON @returns {Promise<string[]>} PNG files in base64, reduced to a palette */
export async function drawFigures(figures) {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("plotly.js-dist/plotly.js") });
    const pictures = [];
    for (const figure of figures) pictures.push(await page.evaluate(drawInPage, { figure, width, height }));
    return reduceToPalette(pictures);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. Controls are left out: a picture that shows a slider promises too much. */
async function drawInPage({ figure, width, height }) {
  const { sliders, updatemenus, ...shown } = figure.layout ?? {};
  const size = { width: shown.width ?? width, height: shown.height ?? height };
  const layout = { ...shown, ...size, autosize: false };
  const place = document.createElement("div");
  document.body.append(place);
  await window.Plotly.newPlot(place, figure.data ?? [], layout, { staticPlot: true });
  const url = await window.Plotly.toImage(place, { format: "png", scale: 1, ...size });
  window.Plotly.purge(place);
  place.remove();
  return url.replace("data:image/png;base64,", "");
}

function reduceToPalette(pictures) {
  const [python, script] = pythonCommand("reduce_to_palette.py");
  const input = pictures.join("\n");
  const result = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (result.status !== 0) throw new Error(`${script}: ${result.stderr.trim().split("\n").at(-1)}`);
  return result.stdout.trim().split("\n");
}
