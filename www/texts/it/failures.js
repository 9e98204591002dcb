/** The developers of a host read these in a console, where English is usual. */
export * from "../en/failures.js";
