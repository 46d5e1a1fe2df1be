/** Something that the reader can mend: shown as one line, without a stack. */
export class Problem extends Error {}
