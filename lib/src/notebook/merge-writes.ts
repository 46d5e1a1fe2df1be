/**
 * Makes few messages of many writes: tslab sends each `console.log` as a message of its own, which takes long for a
 * loop that prints, and its socket forgets those that nobody has taken yet. Here the writes of a turn are merged.
 */
import { plainError } from "./plain-errors";

type StreamName = "stdout" | "stderr";
type Write = (chunk: string) => unknown;

const firstPiece = 64 * 1024;
/** What one turn may print at most; a runaway loop would fill the memory before it could be interrupted. */
const mostPerTurn = 16 * 1024 * 1024;

let pending: { stream: StreamName; text: string }[] = [];
let pendingLength = 0;
let pieceLength = firstPiece;
let printedThisTurn = 0;
let scheduled = false;
const real: Partial<Record<StreamName, Write>> = {};

/** Sends what has been printed so far: before a figure, so that prints and figures keep their order. */
export function flushWrites(): void {
  const pieces = pending;
  pending = [];
  pendingLength = 0;
  for (const { stream, text } of pieces) real[stream]?.(text);
}

function write(stream: StreamName, chunk: string | Uint8Array): void {
  if (printedThisTurn > mostPerTurn) return;
  schedule();
  const given = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
  const text = stream === "stderr" ? plainError(given) : given;
  printedThisTurn += text.length;
  append(
    stream,
    printedThisTurn > mostPerTurn ? "\n… this cell prints too much; the rest is left out.\n" : text,
  );
  if (pendingLength >= pieceLength) {
    flushWrites();
    // Ever larger pieces: however much a turn prints, its messages stay few.
    pieceLength *= 2;
  }
}

function append(stream: StreamName, text: string): void {
  const last = pending.at(-1);
  if (last?.stream === stream) last.text += text;
  else pending.push({ stream, text });
  pendingLength += text.length;
}

function schedule(): void {
  if (scheduled) return;
  scheduled = true;
  // A microtask, because anything later comes after the kernel has closed the cell.
  queueMicrotask(() => {
    scheduled = false;
    pieceLength = firstPiece;
    printedThisTurn = 0;
    flushWrites();
  });
}

/** Puts the merger between `process.stdout` / `process.stderr` and the kernel, once. */
export function mergeWrites(): void {
  for (const stream of ["stdout", "stderr"] as const) {
    if (real[stream]) continue;
    real[stream] = process[stream].write.bind(process[stream]) as Write;
    const merged = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      write(stream, chunk);
      const done = rest.find((argument) => typeof argument === "function") as (() => void) | undefined;
      if (done) queueMicrotask(done);
      return true;
    };
    // tslab assigns a new `write` for each cell: that one becomes the way out, ours stays the way in.
    Object.defineProperty(process[stream], "write", {
      configurable: true,
      get: () => merged,
      set(next: Write) {
        flushWrites();
        real[stream] = next;
      },
    });
  }
}
