import { join } from "node:path";
import { memory, root } from "../setup/places.mjs";

const windows = process.platform === "win32";

export const classroom = join(root, "classroom");
/** JupyterHub's own environment for Python, apart from that of the course. */
export const classroomVenv = join(classroom, ".venv");
export const classroomPython = join(classroomVenv, windows ? "Scripts/python.exe" : "bin/python");
export const proxy = join(
  classroom,
  "proxy",
  "node_modules",
  "configurable-http-proxy",
  "bin",
  "configurable-http-proxy",
);
/** A bare repository from which learners' own copies are made and renewed. */
export const courseCopy = join(memory, "classroom", "course.git");
