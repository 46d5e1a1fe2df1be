// npm run test:setup [-- --only NAME] [-- --kills N] [-- --seed N]: set-up under torture, in copies of this folder.
import { testSetup } from "./test-setup/test-setup.mjs";

testSetup(process.argv.slice(2));
