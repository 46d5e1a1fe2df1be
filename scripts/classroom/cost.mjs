import { classroom, classroomPython } from "./places.mjs";
import { runToItsEnd } from "./run-to-its-end.mjs";
import { setUpClassroom } from "./set-up.mjs";

export async function cost() {
  if (await setUpClassroom()) await runToItsEnd(classroomPython, ["-m", "rehearsal.kernel_cost"], classroom);
}
