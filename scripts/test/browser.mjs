import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { Problem } from "../setup/problem.mjs";

const onPath = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const elsewhere = {
  linux: ["/snap/bin/chromium", "/opt/google/chrome/chrome"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap(
    (path) =>
      [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
        .filter(Boolean)
        .map((folder) => join(folder, path)),
  ),
};

/** The browser that tests and pictures use: CHROME_PATH, Chromium, Chrome, Edge, or one that Playwright has fetched. @returns {string | undefined} */
export function findBrowser(environment = process.env) {
  const named = environment.CHROME_PATH;
  if (named && !existsSync(named)) throw new Problem(`CHROME_PATH names ${named}, which is not there.`);
  if (named) return named;
  const folders = (environment.PATH ?? "").split(process.platform === "win32" ? ";" : ":").filter(Boolean);
  const paths = [
    ...onPath.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(elsewhere[process.platform] ?? []),
  ];
  return paths.find((path) => existsSync(path)) ?? playwrightBrowser(environment);
}

/** How to start it, for Playwright's `chromium.launch`. Background chatter is off: a test counts every request. */
export function launchOptions() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Problem(missing());
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return { executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet };
}

/** Finds a browser, installs Debian's if that can be done without asking, or says what to do. */
export function requireBrowser() {
  if (findBrowser()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) installFromDebian();
  if (!findBrowser()) throw new Problem(missing());
}

function installFromDebian() {
  console.log("Chromium is missing; installing it with apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update"],
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
  ]) {
    const { status, stderr } = spawnSync("apt-get", words, {
      env,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0)
      throw new Problem(
        `apt-get ${words.join(" ")} failed: ${stderr.trim().split("\n").at(-1)}\n${missing()}`,
      );
  }
}

function missing() {
  const how = {
    linux: "sudo apt install chromium",
    darwin: "brew install --cask chromium",
    win32: "winget install Google.Chrome",
  };
  return `The tests need Chromium, Chrome or Edge, and none was found. Install one with: ${how[process.platform] ?? how.linux}; or name yours in CHROME_PATH.`;
}

/** Those that Playwright's own command has downloaded. */
function playwrightBrowser(environment) {
  const caches = {
    linux: ".cache/ms-playwright",
    darwin: "Library/Caches/ms-playwright",
    win32: "AppData/Local/ms-playwright",
  };
  const cache =
    environment.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), caches[process.platform] ?? caches.linux);
  const inside = {
    linux: "chrome-linux/chrome",
    darwin: "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    win32: "chrome-win/chrome.exe",
  };
  if (!existsSync(cache)) return undefined;
  const versions = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  return versions
    .map((name) => join(cache, name, inside[process.platform] ?? inside.linux))
    .find((path) => existsSync(path));
}
