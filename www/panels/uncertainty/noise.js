/**
 * The effect beside what the company's margin does in a usual year.
 *
 * @import { UsualMoves } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";

/** @param {PanelContext} context */
export function createNoise({ engine, file, format, messages, story }) {
  const words = messages.uncertainty.noise;
  const body = element("p", { "data-noise": true });
  /** `null` where too few years are known. @type {UsualMoves | null | undefined} */
  let usual;
  const points = (/** @type {number} */ size) => format.points(size).replace("+", "");

  return {
    body,
    /** @param {Moment} moment */
    write({ futures }) {
      if (usual === undefined) {
        usual = null;
        file()
          .then(({ base }) => {
            usual = engine.usualMoves({ base });
            if (usual) write(body, sentence(futures.last.marginUpliftPts, usual));
          })
          .catch(console.error);
        return;
      }
      write(body, usual ? sentence(futures.last.marginUpliftPts, usual) : "");
    },
  };

  /** @param {Moment["futures"]["last"]["marginUpliftPts"]} uplift @param {UsualMoves} usual */
  function sentence({ p05, p50, p95, errorOfP50 }, { moves, first, last, meanMovePts, leastMovePts }) {
    const isWithin = [p05, p95].every((uplift) => Math.abs(uplift) < leastMovePts);
    return words.about(
      story.company,
      points(meanMovePts),
      points(leastMovePts),
      { moves: format.number(moves, 0), first: String(first), last: String(last) },
      format.aboutPoints(p50, errorOfP50).replace(/^[+\u2212]/u, ""),
      isWithin,
    );
  }
}
