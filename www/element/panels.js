/**
 * The parts of the widget below the answer. Each is fetched when it first comes near the window: most readers come for the
 * answer, and should not wait for what they may never look at. Its texts come with it.
 *
 * @import { Catalogue } from "../../target/wasm/engine.js"
 * @import { Chart, Context, Moment } from "../view/chart.js"
 * @import { Exact } from "../exports/csv.js"
 * @import { PrintedTable } from "../exports/plain-html.js"
 * @import { LoadedStory } from "../story/default.js"
 * @import { Messages, Texts } from "../texts/index.js"
 * @import { Part } from "./parts.js"
 * @import { Load } from "./unfold.js"
 * @import { Actions } from "./view.js"
 */

import { element, write } from "../base/dom.js";
import { failedPart } from "./failed-part.js";

/**
 * `messages` are the sentences in the language of the reader, and `texts` is where those of a part are fetched from. `charts`
 * are those of the answer, in the order of the page, as soon as they are made. `load` fetches what several parts
 * share, and `parts` are those of the story: handed down, so that no part imports the list that it is on. `isShown` says
 * which of them a reader sees.
 *
 * @typedef {Context & {
 *   catalogue: Catalogue,
 *   root: ShadowRoot,
 *   actions: Actions,
 *   messages: Messages,
 *   texts: Texts,
 *   file: LoadedStory["file"],
 *   charts: Chart[],
 *   load: Load,
 *   parts: Part[],
 *   isShown: (part: string) => boolean,
 * }} PanelContext
 */

/**
 * Parts that are fetched together.
 *
 * @typedef {object} Parts
 * @property {Record<string, (context: PanelContext) => Panel | Promise<Panel>>} create
 * @property {() => CSSStyleSheet} styleSheet
 */

/**
 * What is inside an opened part.
 *
 * @typedef {object} Panel
 * @property {HTMLElement} body
 * @property {(moment: Moment) => void} write writes texts and tables where they differ
 * @property {Chart[]} charts
 * @property {() => void} [draw] draws what is not a chart
 * @property {((moment: Moment) => Exact)[]} [tables] its tables that do not belong to a chart, for files
 * @property {(moment: Moment) => PrintedTable[]} [printed] the same as they read, for paper
 */

/** How far outside the window a part begins to load. */
const NEAR = "50% 0px";

/**
 * A part in its place: a heading, and the content once it was fetched.
 *
 * @param {Part} part
 * @param {PanelContext} context
 * @param {"h2" | "h3"} level of its heading
 */
export function createPanel({ name, isGiven }, context, level) {
  // The context itself, not a copy: the charts are not there yet.
  const { messages, actions, load } = context;
  const place = element("div", { class: "place" });
  const heading = element(level, { tabindex: -1 }, messages.panels[name]);
  const section = element("section", { class: "panel", "data-panel": name, "data-given": isGiven }, heading, place);
  /** @type {Panel | undefined} */
  let panel;
  let isNear = false;
  /** @type {Promise<void> | undefined} */
  let opening;

  const open = async () => {
    write(place, messages.ui.loading);
    try {
      const { create } = await load(name);
      panel = await create[name](context);
      place.replaceChildren(panel.body);
    } catch (error) {
      // The next request tries the fetch again.
      opening = undefined;
      place.replaceChildren(...failedPart(messages, unfold));
      console.error(error);
    }
  };
  const unfold = async () => {
    opening ??= open();
    await opening;
    actions.redraw();
  };
  // What is inside a closed fold has no size, so it does not come near until the fold is open.
  new IntersectionObserver(
    (entries) => {
      const wasNear = isNear;
      isNear = entries[entries.length - 1].isIntersecting;
      if (isNear && !opening) unfold();
      else if (isNear && !wasNear) actions.redraw();
    },
    { rootMargin: NEAR },
  ).observe(section);

  // What stands open far from the window waits until it comes near: some parts calculate a lot.
  const isWanted = () => isShown(section) && (isNear || section.closest("details") !== null);

  return {
    name,
    section,
    heading,
    unfold,
    /** Whether it is there to be seen. */
    isShown: () => panel !== undefined && isShown(section),
    /** @param {Moment} moment @param {boolean} isProjected whether it has a report */
    write(moment, isProjected) {
      if (!panel || !isWanted() || !(isProjected || isGiven)) return;
      panel.write(moment);
      for (const chart of panel.charts) chart.write(moment);
    },
    /** @param {Moment} moment @param {boolean} isProjected */
    draw(moment, isProjected) {
      if (!panel || !isWanted() || !(isProjected || isGiven)) return;
      for (const chart of panel.charts) chart.draw(moment);
      panel.draw?.();
    },
  };
}

/** @typedef {ReturnType<typeof createPanel>} PlacedPanel */

/** Whether every fold around a part is open. @param {Element} section */
const isShown = (section) => !section.closest("details:not([open])");
