const opening = `# Licenses of others

Downhill's own code is under the [MIT license](LICENSE), its prose, pictures and exercises under [CC BY 4.0](LICENSE-PROSE). What it
uses is fetched from the registries, in the versions that the locks name, and stays under the licenses below; plotly.js
and mathjs are copied into what is built of the extension and the pages, with their notices. All of them may be used, bundled and passed
on beside ours. \`npm run licenses\` makes this page anew from the locks and from what the packages say of themselves.
`;

/** @param {Record<string, import("./npm.mjs").Licensed[]>} groups @returns {string} Markdown */
export function page(groups) {
  const sections = Object.entries(groups).map(
    ([title, packages]) =>
      `## ${title}\n\n| package | version | license |\n|---|---|---|\n${packages.map(row).join("\n")}\n`,
  );
  return [opening, ...sections].join("\n");
}

const row = ({ name, version, license }) => `| \`${name}\` | ${version} | \`${license}\` |`;
