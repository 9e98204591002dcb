/**
 * What a working says: the rule, the same with the numbers of the moment, what that means, and what goes into it.
 *
 * @import { Working } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Ask, Names } from "./names.js"
 */

import { element, write } from "../../base/dom.js";
import { formulaLines, signsOf } from "./formula.js";
import { numbersLine, verdict } from "./line.js";
import { figureOf } from "./names.js";
import { createNumbers, RESULT } from "./numbers.js";
import { createParts } from "./parts.js";

/**
 * @param {PanelContext} context
 * @param {Names} names
 * @param {(ask: Ask) => void} go opens the working of a part
 */
export function createContent(context, names, go) {
  const words = context.messages.working;
  const numbers = createNumbers(context);
  const value = element("p", { class: "value" });
  const rule = element("div");
  const line = element("p", { class: "line" });
  const arithmetic = element("div", {}, element("h4", {}, words.numbers), line);
  const meaning = element("p");
  const parts = createParts(context, numbers, names, go);
  const notes = element("p", { class: "note" });
  const details = element(
    "div",
    {},
    element("h4", {}, words.rule),
    rule,
    arithmetic,
    meaning,
    element("div", { class: "scroll" }, parts.table),
    notes,
  );
  let shown = "";

  return {
    body: [value, details],
    /**
     * @param {Working | undefined} working nothing where the projection does not reach
     * @param {Ask} ask
     * @param {Moment} moment
     */
    write(working, ask, moment) {
      details.hidden = !working;
      if (!working) {
        write(value, words.beyond(String(ask.year)));
        return;
      }
      const { field, formula, unit } = working;
      const digits = working.value === null ? words.none : numbers.read(unit, working.value, RESULT);
      const isChange = (field === "change" || unit === "points") && Number(working.value) > 0;
      write(value, isChange ? `+${digits}` : digits);
      // A figure's change has the same rule as another's, in the same words.
      if (shown !== field + formula) rule.replaceChildren(...formulaLines(field, working.rule, names.of, words));
      shown = field + formula;
      write(line, numbersLine(working, numbers));
      arithmetic.hidden = working.terms.length === 0;
      const figure = figureOf(ask, moment);
      const absent = context.story.figures.find(({ id }) => id === figure?.id)?.absent;
      write(meaning, verdict(working, numbers, figure && { ...figure, absent }, context.messages));
      const hasCodes = parts.write(working, moment, ask);
      const signs = signsOf(working.rule);
      write(
        notes,
        [signs.has("t") && words.t, signs.has("exp") && words.exp, hasCodes && words.codes].filter(Boolean).join(" "),
      );
    },
  };
}
