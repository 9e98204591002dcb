/** For developers, in English: they search the web for these messages. */
export * from "../en/failures.js";
