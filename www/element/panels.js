/**
 * The folded parts of the widget. Each is fetched when it is first opened: most readers come for the answer, and should
 * not wait for what they may never look at. Its texts come with it.
 *
 * @import { Catalogue } from "../../target/wasm/core.js"
 * @import { Chart, Context, Moment } from "../view/chart.js"
 * @import { Exact } from "../exports/csv.js"
 * @import { Story, LoadedStory } from "../story/default.js"
 * @import { Messages, Texts } from "../texts/index.js"
 * @import { Load } from "./unfold.js"
 * @import { Actions } from "./view.js"
 */

import { element, write } from "../base/dom.js";

/**
 * `messages` are the sentences in the language of the reader, and `texts` is where those of a part are fetched from. `charts`
 * are those of the answer, in the order of the page, as soon as they are made. `load` fetches what several parts
 * share, and `parts` are the folded ones of the story: handed down, so that no part imports the list that it is on.
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
 * }} PanelContext
 */

/**
 * A folded part: its name, and whether it does without a projection.
 *
 * @typedef {{ name: PanelName, isGiven: boolean }} Part
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
 */

/** The parts in the order of the page: whether they do without a projection, and which stories they suit if not all. */
const PARTS = {
  assumptions: { isGiven: true },
  uncertainty: {},
  drivers: {},
  goal: {},
  scenarios: {},
  claims: { suits: (/** @type {Story} */ { hasClaims }) => hasClaims },
  record: { isGiven: true, suits: (/** @type {Story} */ { hasSeries }) => hasSeries },
  backcast: { isGiven: true, suits: (/** @type {Story} */ { baseYears }) => baseYears > 1 },
  companies: { isGiven: true },
  sources: { isGiven: true },
  share: { isGiven: true },
};

/** @typedef {keyof typeof PARTS} PanelName */

/**
 * The parts that a story has.
 *
 * @param {Story} story
 * @returns {Part[]}
 */
export const partsOf = (story) =>
  Object.entries(PARTS)
    .filter(([, part]) => !("suits" in part) || part.suits(story))
    .map(([name, part]) => ({
      name: /** @type {PanelName} */ (name),
      isGiven: "isGiven" in part,
    }));

/** @param {PanelContext} context */
export function createPanels(context) {
  const { messages, actions, parts, load } = context;
  const panels = parts.map(({ name, isGiven }) => {
    const place = element("div", { class: "place" });
    const section = element(
      "details",
      { class: "panel", "data-panel": name, "data-given": isGiven },
      element("summary", {}, element("h2", {}, messages.panels[name])),
      place,
    );
    /** @type {Panel | undefined} */
    let panel;
    /** @type {Promise<void> | undefined} */
    let opening;

    const open = async () => {
      write(place, messages.ui.loading);
      try {
        const { create } = await load(name);
        panel = await create[name](context);
        place.replaceChildren(panel.body);
      } catch (error) {
        // The fetch is tried again the next time the part is opened.
        opening = undefined;
        write(place, messages.ui.panelFailed);
        console.error(error);
      }
    };
    const unfold = async () => {
      opening ??= open();
      await opening;
      actions.redraw();
    };
    section.addEventListener("toggle", () => {
      if (section.open) unfold();
    });
    return {
      name,
      section,
      unfold,
      isGiven,
      /** The panel, if it is there to be seen. */
      get shown() {
        return section.open ? panel : undefined;
      },
    };
  });

  return {
    sections: panels.map(({ section }) => section),
    /**
     * Unfolds a part; it is there once the promise resolves.
     *
     * @param {PanelName} name
     */
    async open(name) {
      const panel = panels.find((one) => one.name === name);
      if (!panel) return;
      panel.section.open = true;
      await panel.unfold();
    },
    /** @param {Moment} moment @param {boolean} isProjected whether it has a report */
    write(moment, isProjected) {
      for (const { shown, isGiven } of panels) {
        if (!shown || !(isProjected || isGiven)) continue;
        shown.write(moment);
        for (const chart of shown.charts) chart.write(moment);
      }
    },
    /** @param {Moment} moment @param {boolean} isProjected */
    draw(moment, isProjected) {
      for (const { shown, isGiven } of panels) {
        if (!shown || !(isProjected || isGiven)) continue;
        for (const chart of shown.charts) chart.draw(moment);
        shown.draw?.();
      }
    },
  };
}
