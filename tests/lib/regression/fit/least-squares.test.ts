import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomState } from "../../../../lib/src/random/random-state";
import { requireSamples, type Samples } from "../../../../lib/src/regression/data/regression-data";
import { leastSquares, leastSquaresAtOnce } from "../../../../lib/src/regression/fit/least-squares";
import { momentsOf } from "../../../../lib/src/regression/fit/moments";
import { levelPlane } from "../../../../lib/src/regression/fit/plane";
import { squaredError } from "../../../../lib/src/regression/fit/squared-error";

function samplesOf(seed: number, rows: number, columns: number, offset = 0, spread = 1): Samples {
  const random = randomState(seed);
  const x = random.randn([rows, columns]).map((row) => row.map((each) => offset + spread * each));
  return requireSamples("test", x, random.randn(rows));
}

test("moments are the sums of products about the means, whatever the number of rows and columns", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 700 }),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(1000),
      (rows, columns, seed) => {
        const { x, y } = samplesOf(seed, rows, columns, 3, 2);
        const { means, targetMean, gram, cross } = momentsOf({ x, y }, true, levelPlane({ x, y }, true));
        const column = (j: number) => (i: number) => x.data[i * columns + j] as number;
        const target = (i: number) => y[i] as number;
        const mean = (at: (i: number) => number) => y.reduce((sum, _, i) => sum + at(i), 0) / rows;
        const product = (a: (i: number) => number, b: (i: number) => number) => {
          const [first, second] = [mean(a), mean(b)];
          return y.reduce((sum, _, i) => sum + (a(i) - first) * (b(i) - second), 0);
        };
        const near = (got: number | undefined, wanted: number) =>
          assert.ok(
            Math.abs((got as number) - wanted) <= 1e-11 * (1 + rows + Math.abs(wanted)),
            `${got} for ${wanted}`,
          );
        near(targetMean, mean(target));
        for (let j = 0; j < columns; j++) {
          near(means[j], mean(column(j)));
          near(cross[j], product(column(j), target));
          for (let k = 0; k < columns; k++) near(gram[j * columns + k], product(column(j), column(k)));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("the gradient of the squared error agrees with central differences", () => {
  for (const intercept of [true, false]) {
    const samples = samplesOf(3, 600, 3);
    const point = intercept ? [0.5, -1, 2, 0.3] : [-1, 2, 0.3];
    const gradient = new Float64Array(point.length);
    const unused = new Float64Array(point.length);
    squaredError(samples, intercept, point, gradient);
    point.forEach((_, axis) => {
      const at = (by: number) =>
        squaredError(
          samples,
          intercept,
          point.map((each, i) => (i === axis ? each + by : each)),
          unused,
        );
      const measured = (at(1e-4) - at(-1e-4)) / 2e-4;
      assert.ok(Math.abs(measured - (gradient[axis] as number)) < 1e-8, `${measured} ${gradient[axis]}`);
    });
  }
});

test("at the least-squares point the slope is gone, also far from 0 and in odd units", () => {
  for (const [offset, spread] of [
    [0, 1],
    [1e6, 1],
    [-5, 1e-6],
    [0, 1e8],
  ] as const) {
    const samples = samplesOf(5, 500, 4, offset, spread);
    const { error, point, dependent } = leastSquares(samples, true, 3);
    const plain = leastSquares(samplesOf(5, 500, 4), true, 3);
    assert.deepEqual(dependent, []);
    // Moving and stretching the features moves nothing but the weights.
    assert.ok(Math.abs(error - plain.error) < 1e-10, `${error} ${plain.error}`);
    for (let j = 1; j <= 4; j++) {
      const [got, wanted] = [(point[j] as number) * spread, plain.point[j] as number];
      assert.ok(Math.abs(got - wanted) < 1e-9, `offset ${offset}, spread ${spread}: ${got} for ${wanted}`);
    }
  }
});

test("superfluous features get weight 0 and are named; the fit is as good as without them", () => {
  const { x, y } = samplesOf(9, 200, 2);
  const wide = Array.from({ length: 200 }, (_, i) => {
    const [a, b] = [x.data[2 * i] as number, x.data[2 * i + 1] as number];
    return [a, b, 2 * a - 3 * b + 1, 7];
  });
  const { error, point, dependent } = leastSquares(requireSamples("test", wide, y), true, 3);
  const alone = leastSquares({ x, y }, true, 3);
  assert.equal(dependent.length, 2);
  assert.ok(dependent.includes(3));
  for (const j of dependent) assert.equal(point[j + 1], 0);
  assert.ok(Math.abs(error - alone.error) < 1e-12);
});

test("fewer samples than features: as many features are superfluous as must be", () => {
  const { error, dependent } = leastSquares(samplesOf(1, 3, 6), true, 2);
  assert.equal(dependent.length, 4);
  assert.ok(error < 1e-24);
});

test("a single pass says the same as one that looks at the data again, also where some samples mislead", () => {
  const rows = 8192;
  const random = randomState(4);
  const data = Float64Array.from(random.randn(3 * rows), (each) => 5 + each);
  // Every sixteenth sample gives the rough plane, and there the second feature is always the same.
  for (let i = 0; i < rows; i += 16) data[3 * i + 1] = 5;
  const plane = (i: number) => 3 + 2 * (data[3 * i] as number) - (data[3 * i + 2] as number);
  const kinds: Record<string, (i: number) => number> = {
    "a plane with noise": (i) => plane(i) + random.randn(),
    "a plane without noise": plane,
    "a plane far up with little noise": (i) => 1e6 + plane(i) + 1e-3 * random.randn(),
    "what the samples of the rough plane do not show": (i) =>
      1e6 * (data[3 * i + 1] as number) + random.randn(),
  };
  for (const [name, target] of Object.entries(kinds)) {
    const samples = {
      x: { rows, columns: 3, data },
      y: Float64Array.from({ length: rows }, (_, i) => target(i)),
    };
    for (const intercept of [true, false]) {
      const [once, twice] = [leastSquaresAtOnce(samples, intercept), leastSquares(samples, intercept, 0)];
      const size = Math.max(...twice.point.map(Math.abs));
      const meanSquare = samples.y.reduce((sum, each) => sum + each ** 2 / rows, 0);
      assert.ok(
        Math.abs(once.error - twice.error) <= 1e-10 * twice.error + 1e-26 * meanSquare,
        `${name}: ${once.error} for ${twice.error}`,
      );
      once.point.forEach((each, j) => {
        assert.ok(Math.abs(each - (twice.point[j] as number)) <= 1e-11 * size, `${name}: parameter ${j}`);
      });
    }
  }
});
