import assert from "node:assert/strict";
import { test } from "node:test";
import { contourWithPath } from "../../../lib/src/charts/plane/contour-with-path";
import { pathWithin } from "../../../lib/src/charts/plane/plane-path";
import { descend } from "../../../lib/src/descent/descend";
import { bowl, halfCost } from "./support/objectives";
import { unpacked } from "./support/unpacked";

const cost = halfCost([2, 2]);
const run = descend(cost, { start: [0, 0], learningRate: 0.7, maxIterations: 14 });

interface Contour {
  readonly z: unknown;
  readonly x0: number;
  readonly dx: number;
  readonly y0: number;
  readonly dy: number;
  readonly zmin: number;
  readonly zmax: number;
  readonly contours: { readonly start: number; readonly end: number; readonly size: number };
}

test("the tutorial's picture: its grid, its 30 contour lines, its end, in under 60 kB", () => {
  const figure = contourWithPath(run, { heightLabel: "J" });
  assert.ok(JSON.stringify(figure).length < 60_000);
  const contour = figure.data[0] as unknown as Contour;
  const heights = unpacked(contour.z);
  assert.deepEqual([heights.length, heights[0]?.length], [101, 101]);
  for (const [row, column] of [
    [0, 0],
    [100, 0],
    [37, 81],
  ] as const) {
    const at = [contour.x0 + column * contour.dx, contour.y0 + row * contour.dy];
    assert.ok(Math.abs((heights[row]?.[column] as number) - cost.value(at)) < 1e-5);
  }
  const { start, end, size } = contour.contours;
  assert.equal(Math.floor((end - start) / size) + 1, 30);
  assert.ok(start > contour.zmin && end < contour.zmax);
  assert.match(figure.layout.meta.description, /from \(0, 0\) to \(2, 1\.969\), height 0\.0001739/);
  assert.deepEqual(figure.layout.meta.table.rows[0], [0, 0, 0, 2.73684]);
});

test("a path is cut where it crosses the frame, and an end that is no number has no direction", () => {
  const frame = [
    [-1, 1],
    [-1, 1],
  ] as const;
  assert.deepEqual(
    pathWithin(
      [
        [0, 0],
        [0.5, 0],
        [4.5, 2],
      ],
      frame,
    ),
    {
      steps: [0, 1, 2],
      points: [
        [0, 0],
        [0.5, 0],
        [1, 0.25],
      ],
      leaves: 2,
    },
  );
  assert.deepEqual(
    pathWithin(
      [
        [0, 0],
        [Number.NaN, 1],
      ],
      frame,
    ).points,
    [
      [0, 0],
      [0, 0],
    ],
  );
  assert.equal(
    pathWithin(
      [
        [0, 0],
        [1, 1],
      ],
      frame,
    ).leaves,
    undefined,
  );
});

test("a run that diverges leaves the picture as wide as it was, and the legend says when", () => {
  const steep = bowl([1, 10]);
  const calm = contourWithPath(descend(steep, { start: [3, 1], learningRate: 0.01 }));
  const wild = contourWithPath(descend(steep, { start: [3, 1], learningRate: 0.2, maxIterations: 50 }));
  assert.deepEqual(wild.layout.xaxis, calm.layout.xaxis);
  assert.deepEqual(wild.layout.yaxis, calm.layout.yaxis);
  assert.match(String(wild.data[1]?.name), /step 2 leaves the picture/);
});

test("the picture reaches out to a start beyond the domain", () => {
  const far = contourWithPath(descend(cost, { start: [0, 9], maxIterations: 3 }), { gridSize: 5 });
  const { range } = far.layout.yaxis as { range: number[] };
  assert.ok((range[1] as number) > 9 && range[0] === -5);
});

test("on a log axis the lines lie at even powers of ten above the minimum", () => {
  const figure = contourWithPath(run, { gridSize: 21, heightAxis: "log" });
  const { zmin, zmax, z } = figure.data[0] as unknown as Contour;
  assert.ok(Math.abs(zmax - Math.log10(Math.max(...cornersOf().map(cost.value)))) < 1e-4);
  assert.ok(zmax - zmin <= 8.00001);
  assert.ok(
    unpacked(z)
      .flat()
      .every((power) => power >= zmin - 1e-4),
  );
});

function cornersOf(): number[][] {
  return [-4, 4].flatMap((x) => [-5, 5].map((y) => [x, y]));
}

test("mistakes in arguments are named", () => {
  const line = { points: [1, 2], values: [1, 2], verdict: { sentence: "" } } as never;
  const refusals: [() => unknown, RegExp][] = [
    [() => contourWithPath(line), /^contourWithPath: runs must be runs in two dimensions/],
    [() => contourWithPath([]), /runs must be one run or up to 6, got \[\]$/],
    [
      () => contourWithPath(run, { gridSize: 1000 }),
      /gridSize must be a whole number from 2 to 201, got 1000$/,
    ],
    [() => contourWithPath(run, { contours: 0 }), /contours must be a whole number from 1 to 60, got 0$/],
    [
      () =>
        contourWithPath(run, {
          window: [
            [1, 0],
            [0, 1],
          ],
        }),
      /window must be two stretches such as/,
    ],
    [() => contourWithPath(run, { labels: ["a", "b"] }), /labels must be a list of 1 names, one a run/],
    [
      () => contourWithPath(run, { heightAxis: "even" as never }),
      /heightAxis must be "linear" or "log", got "even"$/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});
