/** Text of unknown direction within an Arabic sentence. */

/** Keeps a name or a number from reordering what stands around it. @param {string | number} text */
export const isolated = (text) => `\u2068${text}\u2069`;
