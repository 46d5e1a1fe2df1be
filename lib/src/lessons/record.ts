import type { Feedback } from "./feedback";
import { questions } from "./questions";

/** How a question went since the kernel started. */
export interface QuestionResult {
  /** The number of the question: `"1.2"`. */
  readonly id: string;
  /** Whether any attempt was right. */
  readonly right: boolean;
  /** How many answers were handed in. */
  readonly attempts: number;
}

const record = new Map<string, QuestionResult>();

/** Remembers what an answer got; asking for a hint is no attempt. */
export function remember(id: string, { right }: Feedback): void {
  const { right: before, attempts } = record.get(id) ?? { right: false, attempts: 0 };
  record.set(id, { id, right: before || right, attempts: attempts + 1 });
}

/** Every question of each chapter that was begun, in reading order; those not answered have no attempts. */
export function recordOfChapters(): readonly QuestionResult[] {
  const begun = new Set([...record.keys()].map(chapterOf));
  return questions
    .filter(({ id }) => begun.has(chapterOf(id)))
    .map(({ id }) => record.get(id) ?? { id, right: false, attempts: 0 });
}

/** The number before the dot. */
export const chapterOf = (id: string): string => id.split(".")[0] as string;

/** For tests: as if the kernel had just started. */
export function forget(): void {
  record.clear();
}
