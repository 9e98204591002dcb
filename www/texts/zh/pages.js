/** The Chinese texts of the pages beside the widget. */

export { messages as assumptions } from "./assumptions.js";
export { messages as author } from "./author.js";
export { messages as builder } from "./builder.js";
export { messages as check } from "./check.js";
export { deeperFor } from "./deeper.js";
export { messages as missing } from "./missing.js";
export { messages as offline } from "./offline.js";
export { ownStory } from "./own-story.js";
export { termsOf } from "./terms.js";
export { messagesFor } from "./widget.js";

/** Its tag. @type {string} */
export const language = "zh-Hans";
