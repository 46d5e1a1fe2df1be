// Fits a million samples in a process of its own and prints by which share of the data the process has grown.
import { LinearRegressionGD } from "../../../../lib/src/regression/estimators/linear-regression-gd";

const [rows, columns] = [1_000_000, 10];
const data = new Float64Array(rows * columns);
const y = new Float64Array(rows);
// Any numbers without a pattern will do: multiples of the golden ratio, without their whole part.
for (let i = 0; i < data.length; i++) data[i] = (i * 0.6180339887498949) % 1;
for (let i = 0; i < rows; i++) y[i] = (i * 0.7548776662466927) % 1;

const before = process.memoryUsage().rss;
const x = { rows, columns, data };
const model = new LinearRegressionGD({ learningRate: 0.1, iterations: 100 }).fit(x, y);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ growth: (peak - before) / (data.byteLength + y.byteLength), loss: model.loss }));
