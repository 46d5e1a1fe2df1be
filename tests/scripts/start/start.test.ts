import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { jupyterEnvironment, labArguments } from "../../../scripts/start/jupyter.mjs";
import { isFree, wantedPort } from "../../../scripts/start/port.mjs";

test("the port that the caller insists on is found in every spelling", () => {
  assert.equal(wantedPort(["--no-browser"]), undefined);
  assert.equal(wantedPort(["--port=8899"]), 8899);
  assert.equal(wantedPort(["--port", "8899", "--ServerApp.port=9000"]), 9000);
  assert.equal(wantedPort(["--port=soon"]), undefined);
});

test("a taken port is seen", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  assert.equal(await isFree(port), false);
  await new Promise((resolve) => server.close(resolve));
  assert.equal(await isFree(port), true);
});

test("the server is local, its root is the whole course, and the caller has the last word", () => {
  const words = labArguments(["--ServerApp.ip=0.0.0.0"]);
  assert.equal(words.at(-1), "--ServerApp.ip=0.0.0.0");
  assert.ok(
    words.includes("--ServerApp.ip=127.0.0.1") &&
      words.includes("--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb"),
  );
  assert.equal(words.includes("--allow-root"), process.getuid?.() === 0);
  assert.ok(!words.some((word) => word.includes("token")), "the token is Jupyter's own, random one");
});

test("Jupyter's files stay in the folder, and Python's stray settings stay out", () => {
  const environment = jupyterEnvironment({ PYTHONPATH: "/elsewhere", JUPYTER_DATA_DIR: "/mine" }) as Record<
    string,
    string
  >;
  assert.match(environment.JUPYTER_CONFIG_DIR ?? "", /\.setup.jupyter.config$/);
  assert.equal(environment.JUPYTER_DATA_DIR, "/mine");
  assert.equal(environment.PYTHONPATH, undefined);
});
