/**
 * What a learner's own mistake looks like: the kernel prints ten lines of Node's and tslab's insides under it, with
 * places in code that nobody wrote. Here they are left out, and a stop by hand is told in one line.
 */
const stopped = /^Error: (?:Script execution was interrupted by `SIGINT`|Interrupted asynchronously)\n/;
const stoppedLine = "Stopped. The variables of earlier cells are still there; those of this cell are not.\n";

/** A line of a stack, such as `    at walk (evalmachine.<anonymous>:3:19)`, with the name of a function of a cell if it has one. */
const frame = /^\s+at (?:(?:async )?(?!Timeout\.)([^(]+) \(evalmachine\.<anonymous>:[\d:]+\)|.*)(?: \{)?$/;
/** Where Node says the error arose, above the line of code itself. */
const cellPlace = /^(?:Uncaught\w+: )?evalmachine\.<anonymous>:\d+\n/;
const foreignPlace = /^(?:node:|\/|[A-Z]:\\)\S*:\d+\n.*\n *\^+\n\n/;

/** @param text what is about to be written to stderr, as one piece. */
export function plainError(text: string): string {
  if (!text.includes("\n    at ")) return text;
  if (stopped.test(text)) return stoppedLine;
  return withoutFrames(text.replace(foreignPlace, "").replace(cellPlace, ""));
}

/** Of the stack only the names of the cell's own functions stay, each once. */
function withoutFrames(text: string): string {
  const kept: string[] = [];
  for (const line of text.split("\n")) {
    const found = frame.exec(line);
    const now = found ? found[1] && `    at ${found[1]}` : line;
    if (now !== undefined && !(found && now === kept.at(-1))) kept.push(now);
    // Node puts what else an error carries in braces behind the last line of its stack.
    if (found && line.endsWith(" {")) kept.push(`${kept.pop()} {`);
  }
  return kept.join("\n");
}
