/** Whether this run looks at everything everywhere, or at a part that is quick: `npm run test:browsers` sets it. */
export const everything = process.env.DOWNHILL_EVERYTHING === "1";
