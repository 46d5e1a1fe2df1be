import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, test } from "node:test";
import { testsOf } from "./support/checks";
import { noHub, place } from "./support/places";

const read = (...names: string[]) => readFileSync(place(...names), "utf8");
const lint = (name: string, words: string[], input = "") =>
  spawnSync(place("classroom", "lint", ".venv", "bin", name), words, {
    cwd: place(),
    encoding: "utf8",
    input,
  });

describe("the image", { skip: noHub }, () => {
  test("is defined once", () => {
    const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
      cwd: place(),
      encoding: "utf8",
    });
    assert.deepEqual(
      files.split("\n").filter((file) => /(Docker|Container)file/i.test(file)),
      [".binder/Dockerfile"],
    );
    const { build, remoteUser } = JSON.parse(read(".devcontainer", "devcontainer.json"));
    assert.deepEqual(build, { dockerfile: "../.binder/Dockerfile", context: ".." });
    assert.match(read(".binder", "Dockerfile"), new RegExp(`^ARG NB_USER=${remoteUser}$`, "m"));
  });

  test("pleases hadolint, and hadolint looks", () => {
    assert.deepEqual(lint("hadolint", [".binder/Dockerfile"]).stdout, "");
    assert.match(
      lint("hadolint", ["-"], "FROM debian\nRUN cd /tmp && sudo ls\n").stdout,
      /DL3006[\s\S]*DL3004/,
    );
  });

  test("runs as its user, checks its health, and names only files that are there", () => {
    const text = read(".binder", "Dockerfile");
    assert.match(text, /^USER \$\{NB_UID\}$/m);
    assert.match(text, /^HEALTHCHECK /m);
    const named = [
      ...`${text}${read("classroom", "kubernetes", "values.yaml")}`.matchAll(
        /\/opt\/downhill\/(classroom\/[\w./-]+)/g,
      ),
    ];
    assert.ok(named.length >= 3);
    for (const [, file = ""] of named) if (!file.includes(".venv")) assert.ok(existsSync(place(file)), file);
    for (const script of ["image/build", "learner/start"]) {
      assert.ok(statSync(place("classroom", script)).mode & 0o111, `${script} can be run`);
      execFileSync("sh", ["-n", place("classroom", script)]);
    }
  });

  describe("started offline", async () => {
    if (!noHub) await testsOf("image", 7);
  });
});

describe("the values for Kubernetes", { skip: noHub }, () => {
  const values = read("classroom", "kubernetes", "values.yaml");
  test("are well-formed", () => {
    const rules = "{extends: default, rules: {line-length: {max: 150}}}";
    assert.equal(lint("yamllint", ["-d", rules, "classroom/kubernetes/values.yaml"]).stdout, "");
  });

  test("let in nobody without a login, set limits, and end what is idle", () => {
    assert.match(values, /authenticator_class: generic-oauth/);
    assert.doesNotMatch(values, /authenticator_class: dummy|allow_all: true/);
    assert.match(values, /memory:\n {4}guarantee: \d+M\n {4}limit: 1G/);
    assert.match(values, /cull:\n {2}enabled: true/);
  });
});
