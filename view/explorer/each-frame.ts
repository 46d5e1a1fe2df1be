/**
 * Calls `work` once in the next frame, however often it is asked to: moves of a slider coalesce and never queue.
 * Asked again while work is going on, it works once more afterwards.
 */
export function eachFrame(work: () => Promise<void>): () => void {
  let asked = false;
  let busy = false;
  const frame = async () => {
    asked = false;
    busy = true;
    try {
      await work();
    } finally {
      busy = false;
      if (asked) requestAnimationFrame(frame);
    }
  };
  return () => {
    if (!asked && !busy) requestAnimationFrame(frame);
    asked = true;
  };
}

/** Resolves in the next frame, before it is laid out. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
