/**
 * The workshop: three folds with what only an expert needs, each with its result in the summary.
 *
 * @import { Moment, Snapshot } from "../view/chart.js"
 * @import { PanelContext, PlacedPanel } from "./panels.js"
 * @import { PanelName } from "./parts.js"
 */

import { element, write } from "../base/dom.js";
import { idsOf, same } from "../state/state.js";
import { chanceOf } from "../view/answer.js";
import { createPanel } from "./panels.js";

/** What each fold holds, in the order of the page. @type {Record<FoldName, PanelName[]>} */
const FOLDS = {
  change: ["assumptions", "goal", "scenarios"],
  sure: ["uncertainty", "drivers", "backcast"],
  check: ["record", "companies", "sources", "share"],
};

/** @typedef {"change" | "sure" | "check"} FoldName */

/** @param {PanelContext} context */
export function createFolds(context) {
  const { messages, parts } = context;
  const words = messages.folds;
  const folds = /** @type {FoldName[]} */ (Object.keys(FOLDS)).map((name) => {
    const panels = parts
      .filter((part) => FOLDS[name].includes(part.name))
      .map((part) => createPanel(part, context, "h3"));
    const result = element("span", { class: "result-of" });
    const heading = element("h2", { tabindex: -1 }, words[name].title);
    const jumps = panels.map(({ heading: { textContent }, section, heading: target }) => {
      const jump = element("button", { type: "button", class: "quiet" }, textContent ?? "");
      jump.addEventListener("click", () => {
        section.scrollIntoView({ block: "start" });
        target.focus({ preventScroll: true });
      });
      return element("li", {}, jump);
    });
    const fold = element(
      "details",
      { class: "fold", "data-fold": name },
      element("summary", {}, heading, " ", result),
      panels.length > 1 ? element("ul", { class: "jumps" }, ...jumps) : "",
      ...panels.map(({ section }) => section),
    );
    fold.addEventListener("toggle", context.actions.redraw);
    return { name, fold, heading, panels, result };
  });

  return {
    folds: folds.map(({ fold }) => fold),
    /** The first of them, as a target. */
    first: { section: folds[0].fold, heading: folds[0].heading },
    panels: folds.flatMap(({ panels }) => panels),
    /** Opens the fold around a part. @param {PlacedPanel} panel */
    open(panel) {
      const found = folds.find(({ panels }) => panels.includes(panel));
      if (found) found.fold.open = true;
    },
    /** The results in the summaries. @param {Snapshot & Partial<Pick<Moment, "futures">>} given */
    write({ state, author, futures }) {
      const changed = idsOf(state.inputs).filter((id) => !same(state.inputs[id], author.inputs[id])).length;
      const texts = {
        change: words.change.result(context.catalogue.inputs.length, changed),
        sure: futures ? words.sure.result(chanceOf(futures, context)("probVisible").count) : "",
        check: words.check.result(context.story.company),
      };
      for (const { name, result } of folds) write(result, texts[name]);
    },
  };
}
