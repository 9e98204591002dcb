/**
 * How a printed result comes about: a region below the place where it was opened. It follows the sliders while it is
 * open, and leads on to the workings of its parts.
 *
 * @import { AllInputs } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Ask } from "./names.js"
 */

import { element, write } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { futuresOf, known } from "../../state/state.js";
import { createNote } from "../../view/note.js";
import { createContent } from "./content.js";
import { createNames, figureOf, isOfFutures } from "./names.js";
import { createTrail } from "./trail.js";

/**
 * @param {PanelContext} context
 * @param {HTMLElement} section where it is shown
 */
export function createWorking(context, section) {
  const { engine, messages: common } = context;
  const names = createNames(context);
  const stale = element("p", { class: "stale" });

  /** The workings from the one that was opened first to the one that is shown. @type {Ask[]} */
  let path = [];
  /** @type {HTMLElement} */
  let opener;
  /** @type {Moment} */
  let latest;
  // The sentence around the button may have been rewritten.
  const note = createNote(section, { close: common.working.close, closeLabel: common.working.closeWorking }, () =>
    opener.isConnected ? opener : context.root.querySelector(`[data-working="${path[0].field}"]`),
  );

  const go = (/** @type {Ask[]} */ next) => {
    path = next;
    show(latest);
    note.reveal();
  };
  // What goes into a result with other inputs has those, too.
  const content = createContent(context, names, (part) =>
    go([...path, { ...part, instead: path[path.length - 1].instead }]),
  );
  const trail = createTrail(common.working.trail, (place) => go(path.slice(0, place + 1)));
  const body = [trail.nav, note.head, stale, ...content.body];

  /** @param {Moment} moment */
  const show = (moment) => {
    latest = moment;
    // The last year of the horizon moves, and with it what a sentence is about.
    if (path.length === 1 && opener.isConnected) path = [askOf(opener)];
    const ask = path[path.length - 1];
    // The parts of a result have the inputs it has, so it is one projection all the way.
    const report = reportOf(ask, moment);
    const title = names.title(ask, report);
    section.setAttribute("aria-label", common.working.title(title));
    write(note.heading, title);
    trail.write(path.slice(0, -1).map((passed) => names.title(passed, report)));
    write(stale, Object.keys(moment.state.drafts).length ? common.ui.stale : "");
    content.write(worked(ask, moment), ask, moment);
  };

  const inputsOf = (/** @type {Ask} */ { instead }, /** @type {Moment} */ { state: { inputs } }) =>
    instead ? known(/** @type {AllInputs} */ ({ ...inputs, ...instead.inputs })) : inputs;

  const reportOf = (/** @type {Ask} */ ask, /** @type {Moment} */ moment) =>
    ask.instead ? engine.calculate(inputsOf(ask, moment)) : moment.report;

  const worked = (/** @type {Ask} */ ask, /** @type {Moment} */ moment) => {
    try {
      const figure = figureOf(ask, moment);
      const { field, year } = ask;
      if (figure) return engine.working({ field, kind: figure.kind, current: figure.current, prior: figure.prior });
      const { state, futures } = moment;
      // The same futures again: the working is of the very number that is printed.
      const drawn = isOfFutures(field) && { ...futuresOf(state), draws: futures.draws };
      return engine.working({ ...drawn, ...inputsOf(ask, moment), field, year });
    } catch (refusal) {
      // The year may lie beyond a horizon that has been shortened.
      if (!(refusal instanceof Refusal)) throw refusal;
      return undefined;
    }
  };

  return {
    /**
     * Shows the working of the result of a button.
     *
     * @param {HTMLElement} button
     * @param {Moment} moment
     */
    open(button, moment) {
      opener = button;
      path = [askOf(button)];
      section.replaceChildren(...body);
      show(moment);
      note.reveal();
    },
    write: show,
  };
}

/** @param {HTMLElement} button @returns {Ask} */
function askOf({ dataset }) {
  const { working = "", year, figure, instead } = dataset;
  return {
    field: working,
    ...(year && { year: Number(year) }),
    ...(figure && { figure }),
    ...(instead && { instead: JSON.parse(instead) }),
  };
}
