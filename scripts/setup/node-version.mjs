// Read by whatever Node there is, so it is written in old syntax.

/** What is wrong with a version of Node, in one line; nothing if it will do. @param {string} version such as "20.19.0" */
export function nodeProblem(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0];
  const minor = parts[1];
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fine) return "";
  return (
    "Node " +
    version +
    " is too old or of the wrong kind: Downhill needs 20.19 or newer, 22.12 or newer, or any later one. " +
    "Get it from https://nodejs.org, or with: nvm install 22"
  );
}
