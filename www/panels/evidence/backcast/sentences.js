/**
 * A back-cast in words.
 *
 * @import { Backcast } from "../../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../../element/panels.js"
 */

/**
 * How far off the last year that was reported would have been.
 *
 * @param {Backcast} found
 * @param {PanelContext} context
 */
export function verdictSentence({ from, rows }, { format, messages }) {
  const words = messages.evidence.backcast;
  const last = rows[rows.length - 1];
  const off = (/** @type {number | null} */ error, /** @type {(size: number) => string} */ print) => {
    if (error === null) return words.unknown;
    if (error === 0) return words.exact;
    return error > 0 ? words.over(print(error)) : words.under(print(-error));
  };
  const percent = (/** @type {number} */ size) => format.percent(size);
  return words.verdict({
    year: String(last.year),
    from: String(from),
    revenue: off(last.revenueErrorPct, percent),
    content: off(last.contentErrorPct, percent),
    margin: off(last.marginErrorPts, (size) => format.printedPoints(size).replace("+", "")),
  });
}

/**
 * What growth was assumed, and what it came to.
 *
 * @param {Backcast} found
 * @param {PanelContext} context
 */
export function growthSentence({ from, rows, assumed, reported }, { format, messages }) {
  const words = messages.evidence.backcast;
  const rate = (/** @type {number | null} */ share) => (share === null ? words.unknown : format.share(share));
  return words.growth({
    revenue: rate(assumed.revenue),
    content: rate(assumed.contentCash),
    revenueWas: rate(reported.revenue),
    contentWas: rate(reported.contentCash),
    from: String(from),
    to: String(rows[rows.length - 1].year),
  });
}
