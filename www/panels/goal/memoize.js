/**
 * The last answer of a calculation, kept as long as the question is the same: a frame in which nothing relevant
 * changed costs nothing.
 *
 * @template {unknown[]} A
 * @template R
 * @param {(...args: A) => R} calculate
 * @returns {(...args: A) => R}
 */
export function memoizeLast(calculate) {
  /** @type {{ args: A, answer: R } | undefined} */
  let last;
  return (...args) => {
    const before = last?.args;
    if (!last || !before || args.some((value, i) => !Object.is(value, before[i]))) {
      last = { args, answer: calculate(...args) };
    }
    return last.answer;
  };
}
