import { ownEnvironment } from "../setup/own-environment.mjs";

/** NumPy, scikit-learn and SymPy: the course does not need them. @returns {Promise<string>} the Python that has them */
export const environment = () =>
  ownEnvironment({
    name: "bench-packages",
    title: "NumPy, scikit-learn and SymPy, to measure against",
    folder: "bench/.venv",
    lock: "bench/requirements.lock",
  });
