/**
 * The folded parts of the widget. Each is fetched when it is first opened: most readers come for the answer, and should
 * not wait for what they may never look at.
 *
 * @import { Catalogue } from "../target/wasm/core.js"
 * @import { Chart, Context, Moment } from "./chart.js"
 * @import { AllAsked } from "./view.js"
 */

import { element, write } from "./dom.js";
import { loadEngine } from "./engine.js";

/**
 * @typedef {Context & { catalogue: Catalogue, root: ShadowRoot, asked: AllAsked }} PanelContext
 */

/**
 * What is inside an opened part.
 *
 * @typedef {object} Panel
 * @property {HTMLElement} body
 * @property {(moment: Moment) => void} write writes texts and tables where they differ
 * @property {Chart[]} charts
 */

/** In the order of the page. */
const NAMES = /** @type {const} */ (["uncertainty", "drivers", "goal", "scenarios"]);

/** @typedef {typeof NAMES[number]} PanelName */

/**
 * What the folded parts are made with, and the engine that they call.
 *
 * @param {ShadowRoot} root
 */
export async function loadPanels(root) {
  const [panels] = await Promise.all([import("./panels/index.js"), loadEngine()]);
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(panels.styleSheet())) root.adoptedStyleSheets = [...sheets, panels.styleSheet()];
  return panels;
}

/** @param {PanelContext} context */
export function createPanels(context) {
  const { messages, asked } = context;
  const panels = NAMES.map((name) => {
    const place = element("div", { class: "place" });
    const section = element(
      "details",
      { class: "panel", "data-panel": name },
      element("summary", {}, element("h2", {}, messages.panels[name])),
      place,
    );
    /** @type {Panel | undefined} */
    let panel;
    let isAsked = false;

    const open = async () => {
      if (isAsked) return asked.redraw();
      isAsked = true;
      write(place, messages.ui.loading);
      try {
        const { create } = await loadPanels(context.root);
        panel = create[name](context);
        place.replaceChildren(panel.body);
        asked.redraw();
      } catch (error) {
        // The next time it is opened it is tried again.
        isAsked = false;
        write(place, messages.ui.panelFailed);
        console.error(error);
      }
    };
    section.addEventListener("toggle", () => {
      if (section.open) open();
    });
    return {
      section,
      /** The panel, if it is there to be seen. */
      get shown() {
        return section.open ? panel : undefined;
      },
    };
  });

  return {
    sections: panels.map(({ section }) => section),
    /** @param {PanelName} name */
    open(name) {
      panels[NAMES.indexOf(name)].section.open = true;
    },
    /** @param {Moment} moment */
    write(moment) {
      for (const { shown } of panels) {
        shown?.write(moment);
        for (const chart of shown?.charts ?? []) chart.write(moment);
      }
    },
    /** @param {Moment} moment */
    draw(moment) {
      for (const { shown } of panels) for (const chart of shown?.charts ?? []) chart.draw(moment);
    },
  };
}
