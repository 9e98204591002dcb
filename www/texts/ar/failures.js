/** For the developers of a host, whose consoles are in English. */
export * from "../en/failures.js";
