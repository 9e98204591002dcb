/** Messages for developers in the console of the browser: they stay in English, as those of browsers and tools are searched for. */

export * from "../en/failures.js";
