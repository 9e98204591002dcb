/** How far two numbers are apart, for a sentence that says so. */

/** @param {number} one @param {number} other @returns {{ size: number, isMore: boolean }} whether the first is more */
export const gapBetween = (one, other) => ({ size: Math.abs(one - other), isMore: one > other });
