/** What an answer gets. Hints and praise are one sentence or two. */
export interface Feedback {
  /** True: right. False: not yet. */
  readonly right: boolean;
  readonly message: string;
}

export const right = (message: string): Feedback => ({ right: true, message });
export const notYet = (message: string): Feedback => ({ right: false, message });

/** One line: ✓ for a right answer, → for a hint. Never ✗: that sign is for claims of ours that fail. */
export function feedbackLine({ right, message }: Feedback): string {
  return `${right ? "✓" : "→"} ${message}`;
}
