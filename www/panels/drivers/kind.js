/**
 * The picture of what each uncertain input alone does to the margin uplift.
 *
 * @import { Drivers, InputName } from "../../../target/wasm/engine.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 * @import { Exact } from "../../exports/csv.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { pointsAmong } from "../../base/points.js";
import { extremes } from "../../exports/alt-text.js";
import { unitText } from "../../exports/provenance.js";
import { besideAuthor } from "../../view/author.js";
import { uncertain } from "../uncertainty/spread.js";
import { insteadOf } from "../working/instead.js";

/** How many drivers the sentence names. */
const NAMED = 3;

/**
 * @param {PanelContext} context
 * @param {(moment: Moment) => Drivers} driversOf
 * @returns {Kind}
 */
export function driversKind(context, driversOf) {
  const { catalogue, format, messages: common } = context;
  const words = common.drivers.tornado;
  const inputs = new Map(uncertain(catalogue.inputs).map((input) => [input.id, input]));
  const inputOf = (/** @type {InputName} */ id) =>
    /** @type {import("../uncertainty/spread.js").UncertainInput} */ (inputs.get(id));
  const yearOf = (/** @type {Moment} */ { report }) => String(report.rows[report.rows.length - 1].year);
  const pointsOf = (/** @type {Drivers} */ { base, rows }) =>
    pointsAmong([base, ...rows.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], 2, format, common.units);

  /** @returns {Exact} */
  const exact = (/** @type {Moment} */ moment) => {
    const { base, rows } = driversOf(moment);
    const { file } = words;
    return {
      name: file.name,
      title: file.title(yearOf(moment)),
      before: [[file.base, base]],
      head: [...file.head, file.span],
      rows: rows.map(({ input, low, high, atLow, atHigh, span }) => [
        common.inputs[input],
        unitText(inputOf(input).unit, common),
        low,
        atLow,
        high,
        atHigh,
        span,
      ]),
    };
  };

  return {
    name: "drivers",
    form: words.form,
    title: (moment) => words.title(yearOf(moment)),
    labels: words.labels,
    request: (moment) => {
      const { base, rows } = driversOf(moment);
      const { author } = besideAuthor(moment);
      return {
        base,
        author: author ? context.engine.calculate(author).rows.at(-1)?.marginUpliftPts : undefined,
        rows: rows.map(({ input, atLow, atHigh }) => ({ name: common.inputs[input], atLow, atHigh })),
      };
    },
    summary: (moment) => {
      const drivers = driversOf(moment);
      const points = pointsOf(drivers);
      const named = drivers.rows.filter(({ span }) => span > 0).slice(0, NAMED);
      const base = points(drivers.base);
      if (!named.length) return words.nothing(yearOf(moment), base);
      const texts = named.map(({ input, atLow, atHigh }) => ({
        name: common.inputs[input],
        atLow: points(atLow),
        atHigh: points(atHigh),
      }));
      return words.summary(texts, yearOf(moment), base);
    },
    table: (moment) => {
      const drivers = driversOf(moment);
      const points = pointsOf(drivers);
      return {
        head: words.columns,
        rows: drivers.rows.map(({ input: id, low, high, atLow, atHigh, span }) => {
          const input = inputOf(id);
          const at = (/** @type {number} */ end, /** @type {number} */ uplift) => [
            format.input(input, end),
            {
              text: points(uplift),
              field: "marginUpliftPts",
              year: Number(yearOf(moment)),
              instead: insteadOf(input, end, context),
            },
          ];
          // A span has no direction, and so no sign.
          return [common.inputs[id], ...at(low, atLow), ...at(high, atHigh), points(span).replace("+", "")];
        }),
      };
    },
    exact,
    describe: (moment, words) => {
      const drivers = driversOf(moment);
      const points = pointsOf(drivers);
      const ends = drivers.rows.flatMap(({ input, atLow, atHigh }) =>
        [atLow, atHigh].map((uplift) => ({ name: common.inputs[input], uplift })),
      );
      const { count, least, greatest } = extremes(ends.map(({ uplift }) => uplift));
      const [low, high] = [ends[least], ends[greatest]];
      return count ? [words.drivers(points(low.uplift), low.name, points(high.uplift), high.name)] : [];
    },
  };
}
