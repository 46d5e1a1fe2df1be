/**
 * Pictures of figures, for readers without Plotly. A picture belongs to the figure it was drawn from: it is drawn
 * again only when that figure's JSON changes, for another browser may draw the same figure in other bytes.
 */
import { drawFigures } from "./draw.mjs";
import { serializePart } from "./serialize.mjs";

const figureType = "application/vnd.plotly.v1+json";
const pictureType = "image/png";

/** Every output that holds a figure. @param {any} notebook @returns {any[]} */
export function figureOutputs(notebook) {
  const outputs = notebook.cells.flatMap((cell) => cell.outputs ?? []);
  return outputs.filter((output) => output.data?.[figureType] !== undefined);
}

/**
 * Give each figure the picture that is stored for it; answer the outputs that still lack one.
 * @param {any} notebook in stored form; its outputs are changed @param {any} stored the notebook as it was
 * @returns {any[]}
 */
export function reusePictures(notebook, stored) {
  const known = new Map();
  for (const { data } of figureOutputs(stored)) {
    if (typeof data[pictureType] === "string") known.set(serializePart(data[figureType]), data[pictureType]);
  }
  return figureOutputs(notebook).filter(({ data }) => {
    const picture = known.get(serializePart(data[figureType]));
    if (picture !== undefined) data[pictureType] = picture;
    return picture === undefined;
  });
}

/** Draw what is missing. @param {any[]} outputs from `reusePictures`, of one or more notebooks */
export async function drawPictures(outputs) {
  if (outputs.length === 0) return;
  const pictures = await drawFigures(outputs.map(({ data }) => data[figureType]));
  outputs.forEach((output, index) => {
    output.data[pictureType] = pictures[index];
  });
}
