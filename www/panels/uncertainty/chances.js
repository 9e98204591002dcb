/**
 * In how many futures something happens, in words.
 *
 * @import { Futures } from "../../../target/wasm/core.js"
 * @import { Format } from "../../format.js"
 */

import { element, write } from "../../dom.js";
import { messages } from "./en.js";

/** What can be pictured: so many in so many, the simplest first. */
const FRACTIONS = [2, 3, 4, 5, 10, 20].flatMap((n) => Array.from({ length: n - 1 }, (_, i) => ({ k: i + 1, n })));

/** How far a simple fraction may be from the share. */
const NEAR = 0.015;

/** Below this share, and above its complement, one in so many says more than a fraction of ten. */
const RARE = 0.18;

/** @param {Format} format */
export function createChances(format) {
  const words = messages.chances;
  const items = /** @type {const} */ (["visible", "material", "negative"]).map((name) => {
    const share = element("strong");
    const what = element("span");
    return { name, share, what, item: element("li", { "data-chance": name }, share, ": ", what) };
  });

  return {
    body: element(
      "div",
      {},
      element("h3", {}, words.title),
      element("ul", { class: "chances" }, ...items.map(({ item }) => item)),
    ),
    /**
     * @param {Futures} futures
     * @param {string} year the last of the horizon
     * @param {import("./en.js").Thresholds} thresholds as printed
     */
    write({ draws, probVisible, probMaterial, probCumulativeCashNegative }, year, { points, share }) {
      const shares = { visible: probVisible, material: probMaterial, negative: probCumulativeCashNegative };
      const texts = {
        visible: words.visible(year, points),
        material: words.material(year, share),
        negative: words.negative(year),
      };
      for (const { name, share, what } of items) {
        write(share, shareText(shares[name], draws, format));
        write(what, texts[name]);
      }
    },
  };
}

/**
 * A share of all futures, as a percentage and as so many in so many. None and all are said as such: a share of ten
 * thousand draws is never a certainty.
 *
 * @param {number} share
 * @param {number} draws
 * @param {Format} format
 */
function shareText(share, draws, format) {
  const words = messages.chances;
  const count = Math.round(share * draws);
  if (count === 0) return words.none(format.number(draws, 0));
  if (count === draws) return words.all(format.number(draws, 0));
  // Rounding must not make a certainty of what is none.
  const percent = share > 0.9995 ? `>${format.percent(99.9)}` : format.percent(share * 100);
  return words.some(percent, fraction(share, format));
}

/**
 * @param {number} share between 0 and 1
 * @param {Format} format
 */
function fraction(share, format) {
  const words = messages.chances;
  const oneIn = (/** @type {number} */ rare) => format.number(Number((1 / rare).toPrecision(2)), 0);
  if (share < RARE) return words.oneIn(oneIn(share));
  if (share > 1 - RARE) return words.allButOneIn(oneIn(1 - share));
  const off = (/** @type {{ k: number, n: number }} */ { k, n }) => Math.abs(k / n - share);
  const { k, n } =
    FRACTIONS.find((simple) => off(simple) <= NEAR) ??
    FRACTIONS.reduce((best, next) => (off(next) < off(best) ? next : best));
  return words.outOf(String(k), String(n));
}
