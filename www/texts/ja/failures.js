/** The console speaks English: developers of hosts read and search for these messages. */
export * from "../en/failures.js";
