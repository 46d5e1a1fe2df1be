import type { Objective } from "../objective";

/** A valley with a corner: the slope is 1 or −1 however near the lowest place is, so a fixed rate jumps over it for ever. */
export const corner: Objective = {
  name: "|x|",
  tex: "|x|",
  variables: ["x"],
  value: Math.abs,
  gradient: Math.sign,
  minima: [{ at: 0, value: 0 }],
  domain: [[-4, 4]],
  convex: true,
};
