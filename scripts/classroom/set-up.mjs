import { setUpOrExplain } from "../setup/set-up.mjs";
import { classroomSteps } from "./steps.mjs";

/** Everything that a class needs. @returns {Promise<boolean>} whether it is there */
export const setUpClassroom = () => setUpOrExplain(classroomSteps);
