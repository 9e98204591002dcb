/**
 * The last answer of a calculation, kept for as long as the same is asked: a frame in which nothing relevant changed
 * costs nothing.
 *
 * @template {unknown[]} A
 * @template R
 * @param {(...asked: A) => R} calculate
 * @returns {(...asked: A) => R}
 */
export function remember(calculate) {
  /** @type {{ asked: A, answer: R } | undefined} */
  let last;
  return (...asked) => {
    const before = last?.asked;
    if (!last || !before || asked.some((value, i) => !Object.is(value, before[i]))) {
      last = { asked, answer: calculate(...asked) };
    }
    return last.answer;
  };
}
