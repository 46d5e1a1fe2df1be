import { describe } from "node:test";
import { testsOf } from "./support/checks";
import { noHub } from "./support/places";

describe("learners with accounts on one machine", { skip: noHub }, async () => {
  if (!noHub) await testsOf("isolation", 28);
});
