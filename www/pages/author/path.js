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
 * A copy with another value at a place; `undefined` removes it. Missing parts of the path are created.
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
