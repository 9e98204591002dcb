/**
 * The last answer of a calculation, kept for as long as the same is asked: a frame in which nothing relevant changed
 * costs nothing.
 *
 * @template {unknown[]} A
 * @template R
 * @param {(...actions: A) => R} calculate
 * @returns {(...actions: A) => R}
 */
export function memoizeLast(calculate) {
  /** @type {{ actions: A, answer: R } | undefined} */
  let last;
  return (...actions) => {
    const before = last?.actions;
    if (!last || !before || actions.some((value, i) => !Object.is(value, before[i]))) {
      last = { actions, answer: calculate(...actions) };
    }
    return last.answer;
  };
}
