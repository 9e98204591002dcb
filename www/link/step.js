/**
 * Which step of the claim, or which part, the page asks for: by the widget's attribute, or by its address where that belongs
 * to the widget.
 */

import { keyFor, ownKey, textIn, withText } from "./address.js";

const STEP = /^[1-8]$/u;

/** @param {Element} host */
const stepKey = ({ id }) => `${keyFor(id)}-step`;

/**
 * The step that is asked for, from 1: `?ai-savings-step=3` or `#ai-savings-step-3` in the address of the page, or `step="3"`.
 *
 * @param {Element} host
 * @returns {number | undefined}
 */
export function askedStep(host) {
  const key = stepKey(host);
  const texts = [
    ...(ownKey(/** @type {HTMLElement} */ (host))
      ? [location.hash.startsWith(`#${key}-`) ? location.hash.slice(key.length + 2) : null, textIn(location.href, key)]
      : []),
    host.getAttribute("step"),
  ];
  const text = texts.find((one) => STEP.test(one ?? ""));
  return text ? Number(text) : undefined;
}

/**
 * The part that is asked for by its name, such as `#ai-savings-section-outlook` in the address of the page.
 *
 * @param {Element} host
 * @returns {string | undefined}
 */
export function askedSection(host) {
  const start = `#${keyFor(host.id)}-section-`;
  return ownKey(/** @type {HTMLElement} */ (host)) && location.hash.startsWith(start)
    ? location.hash.slice(start.length)
    : undefined;
}

/**
 * The address that leads to a step; nothing where the page does not read it again. What the reader has set is in it already.
 *
 * @param {Element} host
 * @param {number} step from 1
 */
export function stepAddress(host, step) {
  const isRead = ownKey(/** @type {HTMLElement} */ (host)) !== undefined;
  if (!isRead) return undefined;
  const key = stepKey(host);
  const [address, hash = ""] = location.href.split(/(?=#)/u);
  return withText(hash.startsWith(`#${key}-`) ? address : location.href, key, String(step));
}
