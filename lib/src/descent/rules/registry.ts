import type { Rule } from "../rule";
import { adagrad } from "./adagrad";
import { adam } from "./adam";
import { adamw } from "./adamw";
import { gradientDescent } from "./gradient-descent";
import { momentum } from "./momentum";
import { nesterov } from "./nesterov";
import { rmsprop } from "./rmsprop";

/** What there is to know about an update rule before it is tried. */
export interface RuleFacts {
  /** A fresh rule with the settings of its paper. */
  readonly make: () => Rule;
  /** Its update in TeX. */
  readonly tex: string;
  /** What it adds, in a few words. */
  readonly keyFeature: string;
  /** Where it is usually the choice. */
  readonly whenToUse: string;
  /** A learning rate to begin with. */
  readonly learningRate: number;
}

/** What the rules are called in {@link rules}. */
export type RuleName = "gradientDescent" | "momentum" | "nesterov" | "adagrad" | "rmsprop" | "adam" | "adamw";

/**
 * Every update rule of the course, with what there is to know about it. Tests, tables and races run over this list, so a new rule is
 * one file and one line here.
 *
 * Compared in notebook `08-momentum-and-adaptive-steps`.
 *
 * @example
 * ```ts
 * const { make, learningRate } = rules.adam;
 * const run = descend(parabola(), { start: 10, learningRate, maxIterations: 1, rule: make() });
 * console.log(Object.keys(rules).length, run.rule, run.final.toFixed(1)); // 7 Adam 9.9
 * ```
 */
export const rules: Readonly<Record<RuleName, RuleFacts>> = {
  gradientDescent: {
    make: () => gradientDescent,
    tex: "x \\leftarrow x - \\alpha g",
    keyFeature: "one slope, one rate, no memory",
    whenToUse: "small or well-conditioned problems; fine-tuning",
    learningRate: 0.1,
  },
  momentum: {
    make: () => momentum(),
    tex: "v \\leftarrow \\beta v - \\alpha g,\\; x \\leftarrow x + v",
    keyFeature: "keeps part of the last step",
    whenToUse: "long narrow valleys; most neural networks",
    learningRate: 0.02,
  },
  nesterov: {
    make: () => nesterov(),
    tex: "v \\leftarrow \\beta v - \\alpha g(x + \\beta v),\\; x \\leftarrow x + v",
    keyFeature: "momentum that looks ahead",
    whenToUse: "where momentum overshoots",
    learningRate: 0.02,
  },
  adagrad: {
    make: () => adagrad(),
    tex: "G \\leftarrow G + g^2,\\; x \\leftarrow x - \\alpha g / (\\sqrt G + \\varepsilon)",
    keyFeature: "a rate of its own for each component, which only shrinks",
    whenToUse: "sparse features",
    learningRate: 0.5,
  },
  rmsprop: {
    make: () => rmsprop(),
    tex: "s \\leftarrow \\rho s + (1-\\rho) g^2,\\; x \\leftarrow x - \\alpha g / (\\sqrt s + \\varepsilon)",
    keyFeature: "a rate of its own for each component, which forgets",
    whenToUse: "recurrent networks; goals that move",
    learningRate: 0.01,
  },
  adam: {
    make: () => adam(),
    tex: "x \\leftarrow x - \\alpha \\hat m / (\\sqrt{\\hat v} + \\varepsilon)",
    keyFeature: "momentum and a rate for each component, both corrected for their start",
    whenToUse: "the usual first choice in deep learning",
    learningRate: 0.1,
  },
  adamw: {
    make: () => adamw(),
    tex: "x \\leftarrow x - \\alpha \\hat m / (\\sqrt{\\hat v} + \\varepsilon) - \\alpha w x",
    keyFeature: "Adam with weight decay beside it",
    whenToUse: "large models that must not grow their weights",
    learningRate: 0.1,
  },
};
