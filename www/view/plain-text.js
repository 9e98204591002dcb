/**
 * Sentences without their marks.
 *
 * @import { Part } from "../texts/en/widget.js"
 */

/** @param {Part[]} parts */
export const plainText = (parts) => parts.map((part) => (typeof part === "string" ? part : part.strong)).join("");
