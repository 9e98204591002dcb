/**
 * Where a value lies on the track of a slider: 0 at its beginning, 1 at its end, and no further.
 *
 * @param {number} value
 * @param {number} least
 * @param {number} greatest
 */
export const placeOn = (value, least, greatest) => Math.min(1, Math.max(0, (value - least) / (greatest - least)));
