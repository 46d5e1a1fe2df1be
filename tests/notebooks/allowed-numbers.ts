/**
 * Numbers in the prose that no cell prints, each with the reason. Keep it short: a number that can be computed is
 * printed by a cell instead.
 */
export const allowedNumbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "00-start-here": { "0.4": "worked out in the words of solution 0.1 from what is set" },
  "01-rolling-downhill": {},
};
