/** What goes wrong on other people's machines, known by the words that npm, pip, uv and Node have for it. */
const known = [
  {
    words: /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i,
    advice: "the disk is full. Free about 1.5 GB, then run the same command again.",
  },
  {
    words: /EROFS|EACCES|EPERM|Read-only file system|Permission denied/i,
    advice: "a folder cannot be written to. Copy the course to a folder of your own, then run it there.",
  },
  {
    words:
      /CERT_NOT_YET_VALID|CERT_HAS_EXPIRED|certificate (is not yet valid|has expired|not valid yet|expired)/i,
    advice:
      "a certificate is out of its time. Set the clock of this computer, then run the same command again.",
  },
  {
    words:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network|socket hang up|NewConnectionError|Max retries|ProxyError|Connection (refused|reset|aborted|timed out)|Failed to fetch|dns error|No matching distribution/i,
    advice: "the packages cannot be fetched. Check the network, then run the same command again.",
  },
  {
    words: /EINTEGRITY|DO NOT MATCH THE HASHES|Hash mismatch/i,
    advice:
      "a package is not the one that was locked, so it was refused. Try: npm cache clean --force, then run the same command again.",
  },
];

/** One line that says what to do about a failure, or nothing if it is of no known kind. @param {string} text what was printed or thrown */
export function adviceFor(text) {
  return known.find(({ words }) => words.test(text))?.advice;
}
