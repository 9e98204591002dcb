/** Which form a word takes behind a number: in Portuguese the singular goes up to, but not including, two. */

/** @param {number} value @param {string} one @param {string} more */
export const ofNumber = (value, one, more) => (Math.abs(value) < 2 ? one : more);

/** The same where the number is there only as it is written. @param {string} n @param {string} one @param {string} more */
export const ofText = (n, one, more) => (/^[+\-\u2212<]?[01](?:,\d+)?$/u.test(n) ? one : more);
