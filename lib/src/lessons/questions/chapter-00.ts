import { choice, numeric, type Question } from "../question";

export const chapter00: readonly Question[] = [
  numeric("0.1", "Where is the walker after 10 steps with learningRate 0.3?", {
    truth: 10 * 0.4 ** 10,
    within: 0.01,
    praise:
      "That is the number: you have changed a cell, run it and read its output, which is all this course asks of your hands.",
    mistakes: [
      {
        value: 10 * 0.8 ** 10,
        hint: "That is still the run with learningRate 0.1. Change the 0.1 in the cell to 0.3 and run it again.",
      },
    ],
    hint: "Change learningRate to 0.3 in the cell above, run it with Shift-Enter, and copy the number it prints.",
  }),
  choice("0.quiz", "A cell shows [*] and does not end. What do you press first?", {
    a: {
      text: "Close the browser tab",
      feedback: "The kernel would go on counting without you: the tab is only a window on it.",
    },
    b: {
      text: "The stop button, the square above the notebook",
      right: true,
      feedback:
        "It interrupts the cell, and all your variables stay. If a cell does not react, restart the kernel (the round arrow).",
    },
    c: {
      text: "Delete the cell",
      feedback: "The text would be gone, but the kernel would still be running it.",
    },
  }),
];
