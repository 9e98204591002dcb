/**
 * How sure is it? Four pictures that need no statistics. This part is open in the story.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { element, write } from "../../base/dom.js";
import { createChart } from "../../view/chart.js";
import { dotsKind, thousandKind } from "./counts.js";
import { movesKind } from "./moves.js";
import { runsKind } from "./runs.js";
import { createShow } from "./show.js";

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createOutlook(context) {
  const { engine, messages, actions } = context;
  const { base } = await context.file();
  const reported = { base, margins: engine.margins({ base }), usual: engine.usualMoves({ base }) };
  const thousand = createChart(thousandKind(context), context);
  const dots = createChart(dotsKind(context), context);

  const show = createShow(messages.outlook.runs, actions.redraw);
  const runs = createChart(runsKind(show.place, context), context);
  runs.figure.insertBefore(show.row, runs.details);

  let isMagnified = false;
  const moves = createChart(
    movesKind(reported, () => isMagnified, context),
    context,
  );
  const lens = element("button", { type: "button", "data-action": "magnify" });
  const words = messages.outlook.moves;
  write(lens, words.magnify);
  lens.addEventListener("click", () => {
    isMagnified = !isMagnified;
    write(lens, isMagnified ? words.back : words.magnify);
    actions.redraw();
  });
  moves.figure.insertBefore(element("div", { class: "row" }, lens), moves.details);

  const charts = [thousand, dots, runs, moves];
  return {
    body: element("div", { class: "outlook", "data-workings": true }, ...charts.map(({ figure }) => figure)),
    charts,
    write({ futures }) {
      show.among(futures.samples.length);
    },
  };
}
