/** What a reader clones. Known where a code host builds the pages; elsewhere as in the README. */
export function repository({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env) {
  return server && name ? `${server}/${name}` : "<this repository>";
}
