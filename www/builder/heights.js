/**
 * How high the widget is in a frame before a reader opens anything, in pixels: measured in three engines, the highest of the
 * stories, rounded up. A frame of this height neither jumps when the widget arrives nor needs a scroll bar.
 */

/** The widths that were measured. */
export const WIDTHS = /** @type {const} */ ({ narrow: 360, wide: 720 });

/** @type {Record<string, { narrow: number, wide: number }>} */
export const HEIGHTS = {
  full: { narrow: 4000, wide: 2400 },
  figures: { narrow: 800, wide: 500 },
  claim: { narrow: 1200, wide: 900 },
  projection: { narrow: 3000, wide: 2000 },
  uncertainty: { narrow: 1200, wide: 900 },
};

/**
 * The height as a style: from that of a phone to that of an article's column, by the width of the window.
 *
 * @param {string} view
 */
export function heightStyle(view) {
  const { narrow, wide } = HEIGHTS[view];
  const perHundredth = (narrow - wide) / ((WIDTHS.wide - WIDTHS.narrow) / 100);
  const atZero = narrow + (perHundredth * WIDTHS.narrow) / 100;
  const between = `calc(${Math.round(atZero)}px - ${Math.round(perHundredth * 10) / 10}vw)`;
  return `height:clamp(${Math.min(narrow, wide)}px,${between},${Math.max(narrow, wide)}px)`;
}
