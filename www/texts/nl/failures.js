/** What the console says is for developers, who read it in English in every language. */
export * from "../en/failures.js";
