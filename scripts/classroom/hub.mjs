import { isFree } from "../start/port.mjs";
import { classroom, classroomPython } from "./places.mjs";
import { runToItsEnd } from "./run-to-its-end.mjs";
import { setUpClassroom } from "./set-up.mjs";

/** Where the hub, its own side and its proxy's listen; the same defaults as in jupyterhub_config.py. */
const addresses = {
  CLASSROOM_ADDRESS: "http://127.0.0.1:8000",
  CLASSROOM_HUB_ADDRESS: "http://127.0.0.1:8081",
  CLASSROOM_PROXY_API: "http://127.0.0.1:8001",
};

/** @param {readonly string[]} words what JupyterHub is to be told beyond the configuration */
export async function hub(words) {
  if (!(await setUpClassroom())) return;
  const complaint = await portProblem();
  if (complaint) {
    console.error(complaint);
    process.exitCode = 1;
    return;
  }
  const configuration = `${classroom}/hub/jupyterhub_config.py`;
  await runToItsEnd(classroomPython, ["-m", "jupyterhub", "-f", configuration, ...words], classroom);
}

async function portProblem() {
  for (const [variable, usual] of Object.entries(addresses)) {
    const address = process.env[variable] ?? usual;
    const port = URL.canParse(address) ? Number(new URL(address).port) : 0;
    if (port === 0)
      return `${variable} must be an address with a port, such as ${usual}, and was ${address}.`;
    if (!(await isFree(port)))
      return `Port ${port} is taken: a hub may be running already. Choose another in ${variable}.`;
  }
  return undefined;
}
