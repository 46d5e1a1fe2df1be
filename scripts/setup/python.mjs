import { spawnSync } from "node:child_process";
import { Problem } from "./problem.mjs";

const candidates =
  process.platform === "win32"
    ? [["py", "-3"], ["python"], ["python3"]]
    : [["python3"], ["python"], ...[14, 13, 12, 11, 10].map((minor) => [`python3.${minor}`])];

const question = "import sys; print(sys.version_info[0], sys.version_info[1], sys.executable)";

const install = {
  linux: "sudo apt install python3 python3-venv (Debian, Ubuntu), or your distribution's package",
  darwin: "brew install python, or the installer from https://www.python.org",
  win32: "winget install Python.Python.3.12, or the installer from https://www.python.org",
};

/** The first Python on the path that is new enough. @returns {{command: string[], version: string, executable: string}} */
export function findPython(ask = askPython) {
  const answers = candidates.map((command) => ({ command, ...ask(command) }));
  const fit = answers.find(({ major = 0, minor = 0 }) => major === 3 && minor >= 10);
  if (fit) return { command: fit.command, version: `${fit.major}.${fit.minor}`, executable: fit.executable };
  const old = answers.find(({ major }) => major !== undefined);
  const found = old ? `only Python ${old.major}.${old.minor} was found` : "none was found";
  throw new Problem(
    `Downhill needs Python 3.10 or newer; ${found}. Install it with: ${install[process.platform] ?? install.linux}`,
  );
}

function askPython([program, ...words]) {
  const { status, stdout } = spawnSync(program, [...words, "-c", question], {
    encoding: "utf8",
    timeout: 20_000,
  });
  if (status !== 0) return {};
  const [major, minor, ...executable] = stdout.trim().split(" ");
  return { major: Number(major), minor: Number(minor), executable: executable.join(" ") };
}

/**
 * Says what to do when a Python has no venv module, as Debian's has not until it is asked for.
 * @param {{command: string[], version: string}} python @param {(program: string, words: string[]) => boolean} [run]
 */
export function requireVenv({ command, version }, run = runQuietly) {
  const [program = "", ...words] = command;
  if (run(program, [...words, "-c", "import venv, ensurepip"])) return;
  const mend =
    process.platform === "linux"
      ? `sudo apt install python${version}-venv (Debian, Ubuntu)`
      : "installing Python from https://www.python.org";
  throw new Problem(`Python ${version} lacks its venv module. Mend it with: ${mend}`);
}

function runQuietly(program, words) {
  return spawnSync(program, words, { stdio: "ignore", timeout: 20_000 }).status === 0;
}
