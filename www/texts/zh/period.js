/** A year that stands alone gets its word; other periods stay as they are. */

/** @param {string} period such as 2025 or Q2 2025 */
export const written = (period) => (/^\d{4}$/u.test(period) ? `${period}年` : period);
