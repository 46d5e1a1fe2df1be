/**
 * One row a learner, one column a question: 1 is right, 0 is not yet, empty is not tried. A learner may hand in several
 * files, one a chapter or a later one: what was ever right stays right.
 * @param {readonly {learner: string, questions: readonly {id: string, right: boolean, attempts: number}[]}[]} handedIn
 */
export function resultsTable(handedIn) {
  const learners = new Map();
  for (const { learner, questions } of handedIn) {
    const row = learners.get(learner) ?? new Map();
    learners.set(learner, row);
    for (const question of questions) row.set(question.id, better(row.get(question.id), question));
  }
  const ids = [...new Set([...learners.values()].flatMap((row) => [...row.keys()]))].sort(inReadingOrder);
  const rows = [...learners]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([learner, row]) => [
      learner,
      ids.filter((id) => row.get(id)?.right).length,
      ...ids.map((id) => mark(row.get(id))),
    ]);
  return [["learner", "right", ...ids], ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

function better(before, { right, attempts }) {
  return { right: right || (before?.right ?? false), attempts: Math.max(attempts, before?.attempts ?? 0) };
}

const mark = (question) => (question === undefined || question.attempts === 0 ? "" : Number(question.right));

/** By chapter, its quizzes before its exercises. */
function inReadingOrder(a, b) {
  const [chapterA, nameA] = a.split(".");
  const [chapterB, nameB] = b.split(".");
  if (chapterA !== chapterB) return Number(chapterA) - Number(chapterB);
  const numbered = (name) => (/^\d+$/.test(name) ? 1 : 0);
  return numbered(nameA) - numbered(nameB) || nameA.localeCompare(nameB, "en", { numeric: true });
}

/** A spreadsheet would run a text that begins like a formula: an apostrophe keeps it a text. */
function cell(value) {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
