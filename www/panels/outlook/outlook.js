/**
 * How sure is it? What could happen, in pictures that need no statistics. It stands open in the story.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";
import { createChart } from "../../view/chart.js";
import { dotsKind, movesKind, runsKind, thousandKind } from "./kinds.js";

/** How long a single future is shown: at most 2.5 of them a second. */
const EACH_MS = 500;

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createOutlook(context) {
  const { messages, actions } = context;
  const file = await context.file();
  const thousand = createChart(thousandKind(context), context);
  const dots = createChart(dotsKind(context), context);
  const moves = createChart(movesKind(file, context), context);
  let place = -1;
  const runs = createChart(
    runsKind(() => place, context),
    context,
  );
  const toggle = element("button", { type: "button", "data-action": "runs", "aria-pressed": "false" });
  write(toggle, messages.outlook.runs.play);
  runs.figure.append(toggle);

  /** @type {ReturnType<typeof setInterval> | undefined} */
  let playing;
  /** @type {Moment | undefined} */
  let latest;
  const stop = () => {
    clearInterval(playing);
    playing = undefined;
    toggle.setAttribute("aria-pressed", "false");
    write(toggle, messages.outlook.runs.play);
  };
  const next = () => {
    // Nothing moves on a page that the widget has left, or that nobody looks at.
    if (!toggle.isConnected || document.hidden || !toggle.getClientRects().length) return stop();
    place = (place + 1) % (latest?.futures.samples.length || 1);
    if (latest) runs.draw(latest);
  };
  toggle.addEventListener("click", () => {
    if (playing !== undefined) return stop();
    playing = setInterval(next, EACH_MS);
    toggle.setAttribute("aria-pressed", "true");
    write(toggle, messages.outlook.runs.pause);
    actions.redraw();
  });

  return {
    body: element(
      "div",
      { class: "outlook", "data-workings": true },
      thousand.figure,
      dots.figure,
      runs.figure,
      moves.figure,
    ),
    charts: [thousand, dots, runs, moves],
    write(moment) {
      latest = moment;
    },
  };
}
