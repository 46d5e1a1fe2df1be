import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { memory, root } from "../setup/places.mjs";

/** @param {readonly string[]} words the caller's own, which come last and so have the last word */
export function labArguments(words) {
  return [
    `--ServerApp.root_dir=${root}`,
    "--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb",
    "--ServerApp.ip=127.0.0.1",
    // JupyterLab refuses to run as root unless told that it is meant: in containers it is.
    ...(process.getuid?.() === 0 ? ["--allow-root"] : []),
    ...words,
  ];
}

/**
 * Jupyter's own files stay in the course folder: settings of another installation cannot get in the way, nothing is left
 * behind outside, and a home folder is not even needed. Who sets one of these variables has the last word.
 */
export function jupyterEnvironment(given = process.env) {
  const own = (name) => join(memory, "jupyter", name);
  const folders = {
    JUPYTER_CONFIG_DIR: own("config"),
    JUPYTER_DATA_DIR: own("data"),
    JUPYTER_RUNTIME_DIR: own("runtime"),
    IPYTHONDIR: own("ipython"),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const { PYTHONHOME, PYTHONPATH, ...rest } = given;
  return { JUPYTER_PREFER_ENV_PATH: "1", ...folders, ...rest };
}
