/** In English: the messages are for developers, who read them in the console and search the web for them. */
export * from "../en/failures.js";
