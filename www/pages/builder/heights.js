/**
 * How high the widget is in a frame before a reader opens anything. A frame of this height neither jumps when the widget
 * arrives nor needs a scroll bar. The browser tests measure the table, and rewrite it where it is out of date.
 */

import table from "./heights.json" with { type: "json" };

/** The widths that are measured, in pixels. */
export const WIDTHS = { narrow: 360, wide: 720 };

/** What a story that has not been measured is taken to be like: one of four figures, with everything disclosed. */
export const TYPICAL = "blank";

/**
 * @param {string} story
 * @param {string} view
 */
export function heightsOf(story, view) {
  const heights = /** @type {Record<string, Record<string, number[]>>} */ (table);
  const [narrow, wide] = (heights[story] ?? heights[TYPICAL])[view];
  return { narrow, wide };
}

/**
 * The height as a style: from that of a phone to that of an article's column, by the width of the window.
 *
 * @param {{ narrow: number, wide: number }} heights
 */
export function heightStyle({ narrow, wide }) {
  const perHundredth = (narrow - wide) / ((WIDTHS.wide - WIDTHS.narrow) / 100);
  const atZero = narrow + (perHundredth * WIDTHS.narrow) / 100;
  const between = `calc(${Math.round(atZero)}px - ${Math.round(perHundredth * 10) / 10}vw)`;
  return `height:clamp(${Math.min(narrow, wide)}px,${between},${Math.max(narrow, wide)}px)`;
}
