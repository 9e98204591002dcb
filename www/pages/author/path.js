/** Places of a story by their paths, such as `figures[2].current`: as the check names them. */

/** @typedef {(string | number)[]} Path */

/** @param {Path} path */
export const pathText = (path) =>
  path.reduce((/** @type {string} */ text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, "");

/**
 * @param {any} value
 * @param {Path} path
 */
export const valueAt = (value, path) => path.reduce((inner, step) => inner?.[step], value);

/**
 * A copy in which something else stands at a place; `undefined` takes it away. What is on the way and missing is made.
 *
 * @param {any} value
 * @param {Path} path
 * @param {unknown} next
 * @returns {any}
 */
export function withValueAt(value, [step, ...rest], next) {
  if (step === undefined) return next;
  const copy = Array.isArray(value) ? [...value] : typeof step === "number" ? [] : { ...value };
  const inner = withValueAt(value?.[step], rest, next);
  if (inner !== undefined) copy[step] = inner;
  else if (Array.isArray(copy)) copy.splice(/** @type {number} */ (step), 1);
  else delete copy[step];
  return copy;
}
