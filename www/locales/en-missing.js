/** What is said as long as nothing can be projected. */

export const messages = {
  title: (/** @type {string} */ company) =>
    `What the claim would be worth to ${company} can be projected once these are entered; they are not disclosed, or not known yet:`,
};
