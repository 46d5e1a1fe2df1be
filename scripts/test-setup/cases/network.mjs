import { join } from "node:path";
import { setUpIn } from "../attempt.mjs";
import { dyingProxy } from "../dying-proxy.mjs";
import { expectAdvice, expectMended, expectSuccess, expectWorking } from "../expect.mjs";

const advice = /cannot be fetched\. Check the network, then run the same command again\.$/;

/** Nothing is kept from earlier set-ups, so that everything must come through the network. @type {import("../cases.mjs").Case[]} */
export const networkCases = [
  { name: "nothing in the caches", run: withoutCaches },
  { name: "no network, nothing in the caches", run: withoutNetwork },
  {
    name: "network cut within the packages from npm",
    run: (place) => cut(place, emptyCaches(place), /^Packages from npm/),
  },
  {
    name: "network cut within the packages for Python",
    run: (place) => cut(place, pythonsCaches(place), /^JupyterLab/),
  },
];

function emptyCaches(place) {
  const own = (name) => join(place.folder, "caches", name);
  return { npm_config_cache: own("npm"), PIP_CACHE_DIR: own("pip"), UV_CACHE_DIR: own("uv") };
}

function pythonsCaches(place) {
  const { npm_config_cache, ...pythons } = emptyCaches(place);
  return pythons;
}

async function withoutCaches(place) {
  const surroundings = { env: emptyCaches(place) };
  const clone = place.clone();
  expectSuccess(await setUpIn(clone, surroundings));
  await expectWorking(clone, surroundings);
  return "works";
}

async function withoutNetwork(place) {
  const clone = place.clone();
  const line = expectAdvice(
    await setUpIn(clone, { env: emptyCaches(place), before: ["unshare", "-n"] }),
    advice,
  );
  await expectMended(clone);
  return line;
}

/** After 20 MB: what is to be fetched is five times that. */
async function cut(place, caches, step) {
  const clone = place.clone();
  const proxy = await dyingProxy(20e6);
  place.finally(proxy.close);
  const through = { HTTPS_PROXY: proxy.address, https_proxy: proxy.address, NO_PROXY: "", no_proxy: "" };
  const made = await setUpIn(clone, { env: { ...caches, ...through } });
  if (!proxy.died()) throw new Error(`only ${proxy.passed()} bytes came through: the network was not cut`);
  const line = expectAdvice(made, advice);
  if (!step.test(line)) throw new Error(`another step failed: ${line}`);
  await expectMended(clone);
  return line;
}
