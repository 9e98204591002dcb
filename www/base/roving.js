/**
 * Controls that belong together are one tab stop, and the arrow keys lead from one to the next. Every one of them stays a control
 * for pointers and for screen readers: only the order of the Tab key leaves the others out.
 */

import { set } from "./dom.js";

/** Where the keys lead along a line. @type {Record<string, -1 | 1>} */
const ALONG = { ArrowLeft: -1, ArrowRight: 1 };

/** And to other lines. @type {Record<string, -1 | 1>} */
const ACROSS = { ArrowUp: -1, ArrowDown: 1 };

/** What is a line in a group. */
const LINES = "tr, li, .exports-buttons > div";

/**
 * @param {HTMLElement} root
 * @param {{ groups: string, items: string }} selectors
 */
export function createRoving(root, { groups, items }) {
  /** Where the reader last was in a group. @type {WeakMap<Element, HTMLElement>} */
  const places = new WeakMap();

  const groupOf = (/** @type {Element} */ item) => item.closest(groups);
  const itemsOf = (/** @type {Element} */ group) =>
    /** @type {HTMLElement[]} */ ([...group.querySelectorAll(items)]).filter(
      (item) => groupOf(item) === group && isSeen(item),
    );

  const tidy = (/** @type {Element} */ group) => {
    const all = itemsOf(group);
    const place = places.get(group);
    const current = place && all.includes(place) ? place : all[0];
    for (const item of all) {
      set(item, "tabindex", item === current ? "0" : "-1");
      item.toggleAttribute("data-roving", all.length > 1);
    }
  };

  root.addEventListener("focusin", ({ target }) => {
    const item = /** @type {HTMLElement} */ (target);
    const group = item.matches(items) && groupOf(item);
    if (!group) return;
    places.set(group, item);
    tidy(group);
  });
  root.addEventListener("keydown", (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const item = /** @type {HTMLElement} */ (event.target);
    const group = item.matches(items) && groupOf(item);
    // With these keys the browser goes back, or selects.
    if (!group || altKey || ctrlKey || metaKey || shiftKey) return;
    const next = nextOf(item, itemsOf(group), key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

  return {
    /** Makes every group one stop. What is new among them had stops of its own. */
    tidy() {
      for (const group of root.querySelectorAll(groups)) tidy(group);
    },
  };
}

/**
 * Where a key leads from an item, if anywhere.
 *
 * @param {HTMLElement} item
 * @param {HTMLElement[]} all
 * @param {string} key
 */
function nextOf(item, all, key) {
  if (all.length < 2) return undefined;
  if (key === "Home") return all[0];
  if (key === "End") return all[all.length - 1];
  const isMirrored = getComputedStyle(item).direction === "rtl";
  if (key in ALONG) return all[all.indexOf(item) + ALONG[key] * (isMirrored ? -1 : 1)] ?? item;
  if (!(key in ACROSS)) return undefined;
  const lines = [...new Set(all.map((one) => one.closest(LINES)))];
  const line = lines[lines.indexOf(item.closest(LINES)) + ACROSS[key]];
  // In a single line these keys scroll the page.
  if (line === undefined) return lines.length > 1 ? item : undefined;
  const there = all.filter((one) => one.closest(LINES) === line);
  const { left } = item.getBoundingClientRect();
  const distance = (/** @type {HTMLElement} */ one) => Math.abs(one.getBoundingClientRect().left - left);
  return there.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

/** What is in a closed fold can have boxes, too. @param {HTMLElement} item */
export const isSeen = (item) => item.checkVisibility?.() ?? item.getClientRects().length > 0;
