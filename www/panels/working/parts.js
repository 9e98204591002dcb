/**
 * What goes into a working: a row for each number, with its own working or where it comes from.
 *
 * @import { InputId, Operand, Working } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Ask, Names } from "./names.js"
 * @import { Numbers } from "./numbers.js"
 */

import { element, write } from "../../base/dom.js";
import { same } from "../../state/state.js";
import { operandsOf } from "./line.js";

/**
 * @param {PanelContext} context
 * @param {Numbers} numbers
 * @param {Names} names
 * @param {(ask: Ask) => void} go opens the working of a part
 */
export function createParts({ catalogue, story, messages: common }, numbers, names, go) {
  const body = element("tbody");
  const head = common.working.columns.map((text) => element("th", { scope: "col" }, text));
  const table = element(
    "table",
    {},
    element("caption", {}, common.working.parts),
    element("thead", {}, element("tr", {}, ...head)),
    body,
  );
  /** @type {{ name: Node, origin: HTMLElement, value: HTMLElement }[]} */
  let rows = [];
  let shown = "";

  /** The rows of other parts than before. */
  const lay = (/** @type {Operand[]} */ operands) => {
    rows = operands.map(({ id, year, kind }) => {
      const name =
        kind === "result" ? element("button", { type: "button", class: "result" }) : element("span", { class: "name" });
      name.addEventListener("click", () => {
        if (kind === "result") go({ field: id, year });
      });
      const [origin, value] = [element("small"), element("td")];
      body.append(element("tr", {}, element("th", { scope: "row" }, name, origin), value));
      return { name, origin, value };
    });
  };

  /**
   * Where an input comes from.
   *
   * @param {Operand} operand
   * @param {Moment} moment
   * @param {Ask} ask
   */
  const originOf = ({ id: name, value }, { state }, ask) => {
    const id = /** @type {InputId} */ (name);
    const words = common.working.origin;
    const preset = common.presets[state.preset];
    const usual = catalogue.presets[state.preset][id];
    const now = state.inputs[id];
    const isOnlyHere = ask.instead && id in ask.instead.inputs && !same(ask.instead.inputs[id] ?? null, now);
    if (id === "amortCurve") {
      if (isOnlyHere) return words.curveOnlyHere;
      const curve = catalogue.curves.find(({ weights }) => same(weights, state.inputs.amortCurve));
      return same(usual, state.inputs.amortCurve)
        ? words.preset(common.assumptions.curves[curve?.id ?? "custom"], preset)
        : words.ownCurve(preset);
    }
    const input = catalogue.inputs.find((candidate) => candidate.id === id);
    if (!input) {
      const figure = story.figures.find((candidate) => candidate.id === ask.figure);
      return figure?.[/** @type {"current" | "prior"} */ (name)] === value ? words.printed : words.typed;
    }
    if (isOnlyHere) return words.onlyHere(now === null ? common.working.none : numbers.read(input.unit, Number(now)));
    const sources = input.basis.sources.map((code) => `[${code}]`).join("");
    const grade = [common.grades[input.basis.grade], sources].filter(Boolean).join(" ");
    return same(usual, value)
      ? words.preset(grade, preset)
      : words.own(numbers.read(input.unit, Number(usual)), grade, preset);
  };

  /** @type {Record<Operand["kind"], (operand: Operand, moment: Moment, ask: Ask) => string>} */
  const origins = {
    input: originOf,
    // Its own working says it.
    result: () => "",
    draw: ({ id }, { futures }) => common.working.drawn[id](String(futures.seed)),
  };

  return {
    table,
    /**
     * Returns whether sources are named.
     *
     * @param {Working} working
     * @param {Moment} moment
     * @param {Ask} ask
     */
    write(working, moment, ask) {
      const keyOf = (/** @type {Operand} */ { id, year, index }) => `${id} ${year} ${index}`;
      const all = new Map(operandsOf(working).map((operand) => [keyOf(operand), operand]));
      // In a sum over the years, `t` only counts them.
      const counts = [...all.values()].filter(({ id }) => id === "t").length;
      const operands = [...all.values()].filter(({ id }) => id !== "t" || counts === 1);
      const keys = operands.map(keyOf).join();
      if (keys !== shown) {
        shown = keys;
        body.replaceChildren();
        lay(operands);
      }
      operands.forEach((operand, i) => {
        const { name, origin, value } = rows[i];
        write(name, names.ofPart(operand, ask));
        write(origin, origins[operand.kind](operand, moment, ask));
        write(value, numbers.read(operand.unit, operand.value));
      });
      table.hidden = operands.length === 0;
      return rows.some(({ origin }) => origin.textContent?.includes("["));
    },
  };
}
