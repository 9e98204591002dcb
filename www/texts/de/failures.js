// What the console says is for developers, who look English messages up.
export * from "../en/failures.js";
