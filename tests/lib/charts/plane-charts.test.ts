import assert from "node:assert/strict";
import { test } from "node:test";
import { gradientField } from "../../../lib/src/charts/plane/gradient-field";
import { optimizerRace } from "../../../lib/src/charts/plane/optimizer-race";
import { surfaceWithPath } from "../../../lib/src/charts/plane/surface-with-path";
import { cloudShape, ellipseOf, isWithin, radiusHolding } from "../../../lib/src/charts/regression/cloud";
import { luckCloud } from "../../../lib/src/charts/regression/luck-cloud";
import { themed } from "../../../lib/src/charts/shared/theme";
import { descend } from "../../../lib/src/descent/descend";
import { bowl, halfCost, rosenbrock } from "./support/objectives";

const cost = halfCost([2, 2]);

test("every arrow of the field ends lower than it begins, and none is longer than a cell", () => {
  const [arrows] = gradientField(cost, { count: 9 }).data as unknown as {
    x: (number | null)[];
    y: (number | null)[];
  }[];
  const { x = [], y = [] } = arrows ?? {};
  assert.equal(x.length, 9 * 9 * 3);
  for (let i = 0; i < x.length; i += 3) {
    const [tail, tip] = [0, 1].map((k) => [x[i + k], y[i + k]] as [number, number]) as [
      [number, number],
      [number, number],
    ];
    assert.ok(cost.value(tip) < cost.value(tail));
    assert.ok(Math.hypot((tip[0] - tail[0]) / 1, (tip[1] - tail[1]) / 1.25) <= 0.9001);
    assert.equal(x[i + 2], null);
  }
});

test("arrows of one length have it, and a place without a slope has a point", () => {
  const [arrows] = gradientField(bowl([1, 4]), { count: 3, lengths: "equal" }).data as unknown as {
    x: number[];
    y: number[];
    marker: { size: number[] };
  }[];
  const lengths = [0, 3, 6, 9, 12].map((i) =>
    Math.hypot(
      (arrows?.x[i + 1] as number) - (arrows?.x[i] as number),
      (arrows?.y[i + 1] as number) - (arrows?.y[i] as number),
    ),
  );
  assert.deepEqual(
    lengths.map((length) => Number(length.toFixed(4))),
    [3.6, 3.6, 3.6, 3.6, 0],
  );
  assert.equal(arrows?.marker.size[13], 0);
});

test("walls and runs that go up and away do not flatten the landscape", () => {
  const start = [-1.5, 2];
  const figure = surfaceWithPath(
    [
      descend(rosenbrock, { start, learningRate: 0.001 }),
      descend(rosenbrock, { start, learningRate: 0.1, maxIterations: 50 }),
    ],
    { gridSize: 21 },
  );
  const { zaxis } = figure.layout.scene as { zaxis: { range: number[] } };
  const high = zaxis.range[1] as number;
  assert.ok(high > rosenbrock.value(start) && high < 2 * rosenbrock.value(start));
  for (const { x, y, z } of figure.data.slice(1) as unknown as { x: number[]; y: number[]; z: number[] }[]) {
    assert.ok(x.every((at) => at >= -2 && at <= 2) && y.every((at) => at >= -1 && at <= 3));
    assert.equal(z.length, x.length);
  }
});

test("color scales change with the theme", () => {
  const surface = surfaceWithPath(descend(cost, { start: [0, 0] }), { gridSize: 5 });
  const scale = (figure: object) =>
    (figure as { data: { colorscale: [number, string][] }[] }).data[0]?.colorscale;
  const [light, dark] = [scale(surface), scale(themed(surface, "dark"))];
  assert.equal(light?.length, dark?.length);
  light?.forEach(([stop, paint], i) => {
    assert.equal(dark?.[i]?.[0], stop);
    assert.notEqual(dark?.[i]?.[1], paint);
  });
});

test("the ellipse has the cloud's mean and covariance", () => {
  // Four corners of a leaning box: covariances can be counted on fingers.
  const corners = [
    [0, 0],
    [4, 2],
    [2, 4],
    [6, 6],
  ];
  const shape = cloudShape(corners);
  assert.deepEqual(shape.mean, [3, 3]);
  assert.ok(Math.abs((shape.deviation[0] as number) ** 2 - 20 / 3) < 1e-12);
  assert.ok(Math.abs(shape.correlation - 0.8) < 1e-12);
  const [xx, xy] = [20 / 3, 16 / 3];
  const determinant = xx * xx - xy * xy;
  for (const [x = 0, y = 0] of ellipseOf(shape, 2)) {
    const [dx, dy] = [x - 3, y - 3];
    assert.ok(Math.abs((xx * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant - 4) < 1e-9);
  }
  assert.ok(corners.every((corner) => isWithin(shape, 2, corner)));
  assert.ok(!isWithin(shape, 2, [3, 9]));
});

test("the radius that holds 95 % of a normal cloud holds 95 % of one", () => {
  assert.ok(Math.abs(radiusHolding(0.95) - 2.4477) < 1e-4);
  assert.ok(Math.abs(1 - Math.exp(-(radiusHolding(0.5) ** 2) / 2) - 0.5) < 1e-12);
});

test("runs that ended in no number are counted, not drawn; the mean is that of the others", () => {
  const figure = luckCloud(
    [
      [1, 1],
      [3, 1],
      [2, 4],
      [Number.NaN, 0],
      [Number.POSITIVE_INFINITY, 1],
    ],
    {
      references: [{ name: "truth", at: [50, 2] }],
    },
  );
  assert.deepEqual(figure.layout.meta.table.rows.slice(0, 3), [
    ["mean", 2, 2],
    ["standard deviation", 1, 1.73205],
    ["truth", 50, 2],
  ]);
  assert.match(figure.layout.meta.description, /2 runs ended in no number and are not drawn\.$/);
  const { range } = figure.layout.xaxis as { range: number[] };
  assert.ok((range[1] as number) > 50);
});

const racers = [0.02, 0.09, 0.15].map((learningRate) =>
  descend(bowl([0.5, 7]), { start: [-3.5, 2], learningRate, maxIterations: 60 }),
);

test("the race starts together, its paths only grow, and it opens on its last frame", () => {
  const { frames = [], data } = optimizerRace(racers, { stops: 7, gridSize: 5 });
  assert.deepEqual(
    frames.map(({ name }) => name),
    ["0", "10", "20", "30", "40", "50", "60"],
  );
  const paths = (frame: number, racer: number) =>
    frames[frame]?.data[racer] as unknown as { x: number[]; y: number[] };
  for (const racer of [0, 1, 2]) {
    assert.deepEqual(paths(0, racer), { x: [-3.5], y: [2] });
    for (let frame = 1; frame < frames.length; frame++) {
      const before = paths(frame - 1, racer).x;
      const now = paths(frame, racer).x;
      assert.deepEqual(now.slice(0, before.length - 1), before.slice(0, -1));
    }
    assert.deepEqual(data[2 + racer]?.x, paths(6, racer).x);
  }
  const [walkers] = [frames[3]?.data.at(-1)] as { x: number[]; y: number[] }[];
  const standing = racers[1]?.points[30] as readonly number[];
  assert.equal(walkers?.x[1], Number(standing[0]?.toFixed(3)));
  assert.deepEqual(frames[3]?.traces, [2, 3, 4, 5]);
});

test("a racer that leaves stands at the frame where it left", () => {
  const { frames = [] } = optimizerRace(racers, { gridSize: 5 });
  const walkers = frames.at(-1)?.data.at(-1) as unknown as { y: number[] };
  assert.equal(walkers.y[2], 4);
});

test("a race of six over 200 steps stays under 100 kB", () => {
  const six = [0.01, 0.02, 0.05, 0.1, 0.13, 0.14].map((learningRate) =>
    descend(bowl([0.5, 7]), { start: [-3.5, 2], learningRate, maxIterations: 200 }),
  );
  assert.ok(JSON.stringify(optimizerRace(six)).length < 100_000);
});

test("mistakes in arguments are named", () => {
  const refusals: [() => unknown, RegExp][] = [
    [
      () => gradientField({} as never),
      /^gradientField: objective must be an objective of two variables, got an object$/,
    ],
    [() => gradientField(cost, { count: 1 }), /count must be a whole number from 2 to 30, got 1$/],
    [
      () => gradientField(cost, { lengths: "long" as never }),
      /lengths must be "slope" or "equal", got "long"$/,
    ],
    [() => surfaceWithPath(undefined as never), /^surfaceWithPath: runs must be runs in two dimensions/],
    [() => surfaceWithPath(racers, { cap: Number.NaN }), /cap must be a finite number, got NaN$/],
    [() => luckCloud([[1, 2]]), /^luckCloud: ends must be a list of at least three pairs of numbers/],
    [
      () =>
        luckCloud([
          [1, Number.NaN],
          [1, 2],
          [2, 3],
        ]),
      /ends must be at least three pairs of finite numbers/,
    ],
    [
      () =>
        luckCloud(
          [
            [1, 1],
            [1, 2],
            [2, 3],
          ],
          { share: 1 },
        ),
      /share must be a finite number from 0.01 to 0.999, got 1$/,
    ],
    [
      () =>
        luckCloud(
          [
            [1, 1],
            [1, 2],
            [2, 3],
          ],
          { references: [{ name: "a", at: [1] }] },
        ),
      /references must be up to 5 places/,
    ],
    [
      () => optimizerRace(racers, { stops: 1 }),
      /^optimizerRace: stops must be a whole number from 2 to 41, got 1$/,
    ],
    [
      () => optimizerRace(racers, { speed: 2 } as never),
      /there is no option "speed"; it knows title, labels/,
    ],
  ];
  for (const [call, message] of refusals) assert.throws(call, { name: "ArgumentError", message });
});
