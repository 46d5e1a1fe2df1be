import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { command } from "../setup/command.mjs";
import { fingerprint } from "../setup/fingerprint.mjs";
import { root, uv, venvPython } from "../setup/places.mjs";
import {
  jupyterFiles,
  jupyterFilesOf,
  putJupyterFiles,
  serverSettings,
} from "../setup/steps/jupyter-files.mjs";
import { installFromNpm } from "../setup/steps/npm-packages.mjs";
import { clean } from "../setup/steps/python-packages.mjs";
import { classroom, classroomVenv, courseCopy, proxy } from "./places.mjs";

/** An environment for Python with exactly what a lock file names. @returns {import("../setup/step.mjs").Step} */
function environment({ name, title, lock, folder, program }) {
  const python = join(folder, "bin", "python");
  return {
    name,
    title,
    fingerprint: () => fingerprint([lock], [process.platform, process.arch, realpathSync(root)]),
    results: [python, join(folder, "bin", program)],
    async run() {
      await command(name, uv, ["venv", "--clear", "--python", venvPython, folder], { env: clean });
      const words = ["pip", "sync", "--require-hashes", "--compile-bytecode", "--python", python];
      await command(name, uv, [...words, lock], { env: clean });
    },
  };
}

const packages = environment({
  name: "classroom-packages",
  title: "JupyterHub and other packages for Python",
  lock: "classroom/requirements.lock",
  folder: classroomVenv,
  program: "jupyterhub",
});

/** For the tests alone. */
export const lintTools = environment({
  name: "classroom-lint",
  title: "What checks the image's files",
  lock: "classroom/lint/requirements.lock",
  folder: join(classroom, "lint", ".venv"),
  program: "hadolint",
});

/** @type {import("../setup/step.mjs").Step} */
const proxyPackages = {
  name: "classroom-proxy",
  title: "The proxy in front of JupyterHub",
  fingerprint: () => fingerprint(["classroom/proxy/package-lock.json", "classroom/proxy/.npmrc"]),
  results: [proxy],
  run: () => installFromNpm("classroom-proxy", ["--prefix", join(classroom, "proxy")]),
};

const classroomSettings = {
  ...serverSettings,
  /** A kernel that nobody has used for half an hour ends, even when its page is still open; the notebook keeps its outputs. */
  MappingKernelManager: {
    cull_idle_timeout: 1800,
    cull_interval: 120,
    cull_connected: true,
    cull_busy: false,
  },
  /** Learners may share a machine, and whoever is on it can listen to what a kernel sends over TCP. */
  KernelManager: { transport: "ipc" },
};

/** @type {import("../setup/step.mjs").Step} */
const files = {
  name: "classroom-files",
  title: "TypeScript kernel and extension in the classroom",
  fingerprint: () =>
    fingerprint(["scripts/classroom/steps.mjs"], [jupyterFiles.fingerprint(), packages.fingerprint()]),
  results: jupyterFilesOf(classroomVenv),
  run: async () => putJupyterFiles(classroomVenv, classroomSettings),
};

/**
 * What learners get is a copy of the course's history up to here, so that pages never run ahead of the library they were
 * written for: a new chapter reaches learners after the teacher has pulled it and set up again.
 * @type {import("../setup/step.mjs").Step}
 */
const course = {
  name: "classroom-course",
  title: "The course as learners get it",
  fingerprint: () => fingerprint([], [commit()]),
  results: [join(courseCopy, "HEAD")],
  async run() {
    await command(this.name, "git", ["init", "--quiet", "--bare", "--initial-branch=main", courseCopy]);
    // Forced, because a teacher may have rewritten commits; shallow, because clones often are.
    const fetch = ["fetch", "--quiet", "--update-shallow", root, "+HEAD:refs/heads/main"];
    await command(this.name, "git", ["-C", courseCopy, ...fetch]);
  },
};

function commit() {
  const { status, stdout } = spawnSync("git", ["-C", root, "rev-parse", "HEAD"], { encoding: "utf8" });
  if (status === 0) return stdout.trim();
  throw new Problem(`Learners get the course by git, and ${root} is no clone: get it with git clone.`);
}

export const classroomSteps = [packages, proxyPackages, files, course];
