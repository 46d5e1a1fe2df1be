import { orExplain } from "../setup/set-up.mjs";
import { loadArguments } from "./load-arguments.mjs";
import { classroom, classroomPython } from "./places.mjs";
import { runToItsEnd } from "./run-to-its-end.mjs";
import { setUpClassroom } from "./set-up.mjs";

/** @param {readonly string[]} words */
export async function load(words) {
  await orExplain("npm run classroom:load", async () => {
    const wanted = loadArguments(words);
    if (await setUpClassroom())
      await runToItsEnd(classroomPython, ["-m", "rehearsal.load", ...wanted], classroom);
  });
}
