/**
 * What the results of workings, and their parts, are called, and of which period they are.
 *
 * @import { Operand, Report } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Instead } from "../../view/result.js"
 */

/**
 * A working that the reader requests: a result, of a year if it has one, perhaps with other inputs than are set; or the
 * change of a figure.
 *
 * @typedef {{ field: string, year?: number | null, figure?: string, instead?: Instead }} Ask
 */

/** @typedef {ReturnType<typeof createNames>} Names */

const CHANGE = "change";

/**
 * The figure whose change the reader wants to see.
 *
 * @param {Ask} ask
 * @param {Moment} moment
 */
export const figureOf = ({ figure }, { state }) => state.figures.find(({ id }) => id === figure);

/** What the name of a number begins with that is read from simulated futures. */
const FUTURES = "futures.";

/** @param {string} field */
export const isOfFutures = (field) => field.startsWith(FUTURES);

/** Results of all years together. */
const OF_ALL_YEARS = new Set(["npv", "paybackYears", "totalContentSaving", "totalPlContentSaving", "recognisedPct"]);

/** @param {PanelContext} context */
export function createNames({ story, messages: common }) {
  const named = common.working.names(common.terms);
  const period = (/** @type {string} */ id) => story.periods[/** @type {"current" | "prior"} */ (id)];
  const isFigure = (/** @type {string} */ id) => id in story.periods;
  const inAllYears = (/** @type {string} */ name, /** @type {Report} */ { rows }) =>
    common.working.of(name, common.working.years(String(rows[0].year), String(rows[rows.length - 1].year)));

  /** @param {Ask} ask @param {Report} report */
  const titleOf = ({ field, year, figure: id }, report) => {
    // A change is there before anything is projected.
    if (field === CHANGE) {
      return common.working.of(
        common.working.change(story.texts.figures[id ?? ""][0]),
        common.working.periods(story.periods.prior, story.periods.current),
      );
    }
    const { inputs, rows } = report;
    if (isOfFutures(field)) {
      const [quantity, statistic] = field.slice(FUTURES.length).split(".");
      const name = named[quantity];
      if (!statistic) return common.working.events[quantity];
      const whole = year ? common.working.of(name, String(year)) : inAllYears(name, report);
      return common.working.of(whole, common.working.statistics[statistic]);
    }
    const name = named[field];
    if (year && field in rows[0]) return common.working.of(name, String(year));
    if (field.startsWith("bounds.")) return common.working.of(name, String(inputs.baseYear));
    return OF_ALL_YEARS.has(field) ? inAllYears(name, report) : name;
  };

  return {
    /** A number, without its period. @param {string} id */
    of: (id) => (isFigure(id) ? period(id) : (named[id] ?? common.inputs[id] ?? id)),

    /** @param {Operand} part @param {Ask} ask */
    ofPart({ id, year, index }, ask) {
      if (index !== null) return common.working.curveAt(index);
      if (isFigure(id)) {
        const [name, unit] = story.texts.figures[ask.figure ?? ""];
        return common.working.of(common.working.of(name, period(id)), unit);
      }
      const name = named[id] ?? common.inputs[id];
      return year === null ? name : common.working.of(name, String(year));
    },

    /** @param {Ask} ask @param {Report} report */
    title(ask, report) {
      const title = titleOf(ask, report);
      return ask.instead ? common.working.of(title, ask.instead.name) : title;
    },
  };
}
