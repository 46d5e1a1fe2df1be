import type { Question } from "./question";
import { chapter00 } from "./questions/chapter-00";
import { chapter01 } from "./questions/chapter-01";
import { chapter02 } from "./questions/chapter-02";
import { chapter03 } from "./questions/chapter-03";
import { chapter04 } from "./questions/chapter-04";
import { chapter05 } from "./questions/chapter-05";
import { chapter06 } from "./questions/chapter-06";
import { chapter07 } from "./questions/chapter-07";
import { chapter08 } from "./questions/chapter-08";
import { chapter09 } from "./questions/chapter-09";
import { chapter10 } from "./questions/chapter-10";

/** Every quiz and exercise of the course, in reading order. Tests run over this list. */
export const questions: readonly Question[] = [
  ...chapter00,
  ...chapter01,
  ...chapter02,
  ...chapter03,
  ...chapter04,
  ...chapter05,
  ...chapter06,
  ...chapter07,
  ...chapter08,
  ...chapter09,
  ...chapter10,
];
