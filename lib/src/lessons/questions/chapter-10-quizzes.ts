import { choice, multiple, numeric, type Question } from "../question";

const whichCurve = choice(
  "10.quiz",
  "One of the two programs has a bug. Which of them do the curves convict?",
  {
    a: {
      text: "A, for its loss falls too slowly",
      feedback: "Slow is no crime: with this learning rate a right program may well be slow.",
    },
    b: {
      text: "B, for its loss falls too fast",
      feedback: "Too fast for what? A curve alone gives no speed limit, and most people would have kept B.",
    },
    c: {
      text: "Neither: both fall as a good loss should",
      right: true,
      feedback:
        "A falling loss shows that a program does something useful, not that it does what its formula says.",
    },
  },
);

const xor = numeric("10.quiz-2", "What is `10 ^ 2` in TypeScript?", {
  truth: 8,
  within: 0,
  praise: "In binary, 1010 and 0010 differ in one place: 1000, which is 8.",
  mistakes: [
    { value: 100, hint: "So it is in mathematics and in a spreadsheet. In TypeScript ^ is not a power." },
    { value: 12, hint: "It does not add either. ^ compares the two numbers bit by bit." },
    {
      value: 10,
      hint: 'That would be "or". ^ keeps the bits in which the two differ: write 10 and 2 in binary.',
    },
    {
      value: 2,
      hint: 'That would be "and". ^ keeps the bits in which the two differ: write 10 and 2 in binary.',
    },
  ],
  hint: "^ works on bits and keeps those in which the two numbers differ: 10 is 1010, 2 is 0010.",
});

const alias = choice("10.quiz-3", "In which line of this program does the bug sit?", {
  a: {
    text: "`const old = theta;`",
    right: true,
    feedback:
      "It makes a second name for the same list, not a copy. From then on old changes whenever theta does.",
  },
  b: {
    text: "`theta[j] = old[j] - 0.6 * valley.gradient(old)[j];`",
    feedback: "This line says what the formula says, if only old were the old place. Is it?",
  },
  c: {
    text: "`path.push([...theta]);`",
    feedback: "The three dots make a copy, as they should: the path stays what it was.",
  },
});

const sameAnswer = choice("10.quiz-4", "A program answers 415 for a house of any size. What has it done?", {
  a: {
    text: "It has predicted with areas that were not scaled",
    feedback: "Then a large house would cost millions, not 415.",
  },
  b: {
    text: "It has scaled each new house with the mean and the spread of that one house",
    right: true,
    feedback:
      "A single house is its own mean, so it is scaled to 0, and 415 is the price of an average house.",
  },
  c: {
    text: "It has not learned: its weight is 0",
    feedback: "The same model answers 400 for 120 m² when it is asked properly.",
  },
});

const convict = multiple(
  "10.quiz-5",
  "A loss falls smoothly to a low value. Which bugs can the program still have?",
  {
    a: {
      text: "Its gradient is four times too large",
      right: true,
      feedback: "Then the rate is in truth four times as large.",
    },
    b: {
      text: "It updates one parameter after the other",
      right: true,
      feedback: "It still ends where the gradient is 0.",
    },
    c: {
      text: "The loss is reported in the wrong unit",
      right: true,
      feedback: "A loss times 10000 falls just as smoothly.",
    },
    d: { text: "It steps along the gradient instead of against it", feedback: "Then the loss would rise." },
  },
  "A falling loss clears a program of going uphill, and of little else.",
);

const smallestStep = choice("10.quiz-6", "Why is h = 1e-12 a bad step for a gradient check?", {
  a: {
    text: "The formula is less exact for small h",
    feedback: "The formula gets ever better. It is the subtraction that suffers.",
  },
  b: {
    text: "The two heights then agree in nearly all digits, and their difference is mostly rounding",
    right: true,
    feedback: "Of sixteen digits twelve cancel; the four that are left are all you get.",
  },
  c: { text: "It takes too long", feedback: "Two looks are two looks, whatever h is." },
});

/** What the rooms of the museum ask before they answer. */
export const quizzes: readonly Question[] = [whichCurve, xor, alias, sameAnswer, convict, smallestStep];
