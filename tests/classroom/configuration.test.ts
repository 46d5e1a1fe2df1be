import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";
import { noHub, place } from "./support/places";

const oauth = Object.fromEntries(
  ["CLIENT", "SECRET", "AUTHORIZE_URL", "TOKEN_URL", "USERDATA_URL", "CALLBACK_URL"].map((name) => [
    `CLASSROOM_OAUTH_${name}`,
    `https://school.example.org/${name}`,
  ]),
);

/** The configuration as JupyterHub itself reads it, with the objects that it would use. */
function load(settings: Readonly<Record<string, string>>) {
  const { stdout, stderr, status } = spawnSync(
    place("classroom", ".venv", "bin", "python"),
    [
      place("tests", "classroom", "support", "load_configuration.py"),
      place("classroom", "hub", "jupyterhub_config.py"),
    ],
    {
      encoding: "utf8",
      env: {
        PATH: process.env.PATH ?? "",
        CLASSROOM_STATE: place(".setup", "classroom", "trial"),
        ...settings,
      },
    },
  );
  return { status, stderr, found: (stdout ? JSON.parse(stdout) : {}) as Record<string, unknown> };
}

describe("the configuration for one server", { skip: noHub }, () => {
  test("by default: accounts of the system, systemd's limits, loopback, nobody let in who is not in the group", () => {
    const { found, stderr } = load({});
    assert.deepEqual(found, {
      ...{
        authenticator: "PAMAuthenticator",
        allow_all: false,
        allowed_groups: ["learners"],
        allowed_users: [],
      },
      ...{ spawner: "SystemdSpawner", mem_limit: 1024 ** 3, cpu_limit: 1, unit: "downhill-{USERNAME}" },
      ...{
        bind_url: "http://127.0.0.1:8000",
        hub_bind_url: "http://127.0.0.1:8081",
        services: ["idle-culler"],
      },
      unknown: [],
    });
    assert.equal(stderr, "");
  });

  test("a school's own accounts, and containers", () => {
    const settings = {
      CLASSROOM_LOGIN: "oauth",
      CLASSROOM_SPAWNER: "docker",
      CLASSROOM_HUB_ADDRESS: "http://172.18.0.1:8081",
    };
    const { found } = load({
      ...oauth,
      ...settings,
      CLASSROOM_LEARNERS: "ada, bo",
      CLASSROOM_MEMORY: "512M",
    });
    assert.equal(found.authenticator, "GenericOAuthenticator");
    assert.deepEqual([found.allow_all, found.allowed_users], [false, ["ada", "bo"]]);
    assert.deepEqual([found.spawner, found.mem_limit], ["DockerSpawner", 512 * 1024 ** 2]);
    assert.deepEqual(found.unknown, []);
  });

  for (const [setting, value, line] of [
    ["CLASSROOM_LOGIN", "dummy", "CLASSROOM_LOGIN must be pam or oauth, and was dummy."],
    ["CLASSROOM_LOGIN", "oauth", "CLASSROOM_OAUTH_CLIENT must be set; classroom/README.md says to what."],
    ["CLASSROOM_SPAWNER", "simple", "CLASSROOM_SPAWNER must be systemd or docker, and was simple."],
    ["CLASSROOM_SPAWNER", "docker", "CLASSROOM_HUB_ADDRESS must be set; classroom/README.md says to what."],
  ] as const)
    test(`${setting}=${value} is told in one line`, () => {
      const { status, stderr } = load({ [setting]: value });
      assert.deepEqual([status, stderr.trim()], [1, line]);
    });
});
