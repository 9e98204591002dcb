/** What is said of a link that was made with another model. */

export const messages = {
  // Said below the answer of a link; `then` and `now` are versions of the model.
  otherModel: (/** @type {string} */ then, /** @type {string} */ now) =>
    `This link was made with model ${then}; this page has model ${now}.`,
  // After that; `amount` is money and `points` are of margin, both with their signs.
  showedThen: (/** @type {string} */ year, /** @type {string} */ amount, /** @type {string} */ points) =>
    `It then showed ${amount} and ${points} in ${year} as its answer: the result with every input exactly as set. Today the answer is the middle of the futures.`,
};
