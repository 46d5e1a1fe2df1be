import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const root = resolve(__dirname, "..");

/** Who may import whom: a room may use itself and the rooms named here. `files` are the single files beside the rooms. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  "lib/src/random": ["files"],
  "lib/src/objectives": ["files"],
  "lib/src/descent": ["files", "lib/src/objectives"],
  "lib/src/regression": ["files", "lib/src/random", "lib/src/objectives", "lib/src/descent"],
  "lib/src/charts": ["files", "lib/src/objectives", "lib/src/descent", "lib/src/regression"],
  "lib/src/explorers": [
    "files",
    "lib/src/random",
    "lib/src/objectives",
    "lib/src/descent",
    "lib/src/regression",
    "lib/src/charts",
  ],
  "lib/src/lessons": [
    "files",
    "lib/src/random",
    "lib/src/objectives",
    "lib/src/descent",
    "lib/src/regression",
  ],
  "lib/src/notebook": ["files", "lib/src/charts", "lib/src/explorers", "lib/src/lessons"],
  view: ["lib/src/charts", "lib/src/explorers", "lib/src/lessons", "lib/src/objectives", "files"],
  labextension: ["view", "lib/src/charts", "lib/src/explorers", "lib/src/lessons", "lib/src/objectives"],
  site: ["view", "lib/src/charts", "lib/src/explorers", "lib/src/lessons", "lib/src/objectives"],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourcesUnder(folder: string): string[] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter(
      (name) =>
        name.endsWith(".ts") && !name.split(sep).some((part) => part === "dist" || part === "node_modules"),
    )
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8").replace(/^\s*(\/?\*|\/\/).*$/gm, "");
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)"([^"]+)"/g);
  return [...found].map(([, target]) => ({ file, target: target as string }));
}

function roomOf(path: string): string | undefined {
  const normal = path.split(sep).join("/");
  return (
    Object.keys(mayUse).find((room) => normal === room || normal.startsWith(`${room}/`)) ??
    (/^lib\/src\/[^/]+$/.test(normal) ? "files" : undefined)
  );
}

function strays(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    if (!target.startsWith(".")) return [];
    const aim = relative(root, resolve(root, dirname(file), target));
    const [from, to] = [roomOf(file) as string, roomOf(aim)];
    return to === from || (to !== undefined && mayUse[from]?.includes(to))
      ? []
      : [`${file} imports ${target}`];
  });
}

const rooms = Object.keys(mayUse);
const files = rooms.flatMap(sourcesUnder);

test("imports run one way", () => {
  assert.ok(files.length > 30);
  assert.deepEqual(strays(files.flatMap(importsOf)), []);
});

test("an import against the stream is seen", () => {
  assert.deepEqual(strays([{ file: "lib/src/descent/descend.ts", target: "../charts/shared/figure" }]), [
    "lib/src/descent/descend.ts imports ../charts/shared/figure",
  ]);
  assert.deepEqual(strays([{ file: "lib/src/charts/shared/figure.ts", target: "../../../../view/theme" }]), [
    "lib/src/charts/shared/figure.ts imports ../../../../view/theme",
  ]);
  assert.deepEqual(strays([{ file: "lib/src/charts/shared/figure.ts", target: "../../readable" }]), []);
});

test("no file needs itself, by whatever detour", () => {
  const needs = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { file, target } of files.flatMap(importsOf)) {
    const aim = `${relative(root, resolve(root, dirname(file), target))}.ts`;
    if (target.startsWith(".") && needs.has(aim)) needs.get(file)?.push(aim);
  }
  assert.ok([...needs.values()].flat().length > 100);
  assert.deepEqual(circleIn(needs), []);
  assert.deepEqual(
    circleIn(
      new Map([
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["b"]],
      ]),
    ),
    ["b", "c"],
  );
});

/** The files of the first circle that is met, in order; none where imports form no circle. */
function circleIn(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (done.has(file)) return [];
    done.add(file);
    for (const next of needs.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const file of needs.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test("packages are used where they belong: tslab and files in notebook, mathjs in objectives, mersenne-twister in random", () => {
  const homes: Record<string, string> = {
    tslab: "lib/src/notebook",
    "node:fs": "lib/src/notebook",
    "node:worker_threads": "lib/src/notebook",
    "mathjs/number": "lib/src/objectives",
    "mersenne-twister": "lib/src/random",
  };
  const library = files.filter((file) => file.startsWith(join("lib", "src")));
  const outside = library.flatMap(importsOf).filter(({ target }) => !target.startsWith("."));
  const lost = outside.filter(({ file, target }) => roomOf(file) !== homes[target]);
  assert.deepEqual(lost, []);
});

test("neither library nor notebooks know a clock or an unseeded die", () => {
  const library = files.filter((file) => file.startsWith(join("lib", "src")));
  const notebooks = readdirSync(join(root, "notebooks")).filter((name) => name.endsWith(".ipynb"));
  const code = [
    ...library.map((file) => [file, readFileSync(join(root, file), "utf8")]),
    ...notebooks.map((name) => [name, codeOf(name)]),
  ];
  const guilty = code.filter(([, text]) =>
    /Math\.random\s*\(|Date\.now\s*\(|new Date\s*\(\s*\)|performance\.now\s*\(/.test(text as string),
  );
  assert.deepEqual(
    guilty.map(([name]) => name),
    [],
  );
});

function codeOf(name: string): string {
  const { cells } = JSON.parse(readFileSync(join(root, "notebooks", name), "utf8")) as {
    cells: { cell_type: string; source: string | string[] }[];
  };
  return cells
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => [cell.source].flat().join(""))
    .join("\n");
}

test("no text from outside becomes code or markup: there is no eval, no Function, no innerHTML", () => {
  const sources = files.filter((file) => !file.startsWith("tests"));
  const guilty = sources.filter((file) =>
    /\beval\s*\(|\bnew Function\b|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/.test(
      readFileSync(join(root, file), "utf8"),
    ),
  );
  assert.deepEqual(guilty, []);
});
