/**
 * The folded parts of the widget, fetched together when the first of them is opened.
 *
 * @import { Panel, PanelContext, PanelName } from "../panels.js"
 */

import drivers from "./drivers/drivers.css";
import { createDrivers } from "./drivers/drivers.js";
import goal from "./goal/goal.css";
import { createGoal } from "./goal/goal.js";
import panels from "./panels.css";
import scenarios from "./scenarios/scenarios.css";
import { createScenarios } from "./scenarios/scenarios.js";
import uncertainty from "./uncertainty/uncertainty.css";
import { createUncertainty } from "./uncertainty/uncertainty.js";
import working from "./working/working.css";

export { createWorking } from "./working/working.js";

const css = [panels, uncertainty, drivers, goal, scenarios, working].join("\n");

/** @type {Record<PanelName, (context: PanelContext) => Panel>} */
export const create = {
  uncertainty: createUncertainty,
  drivers: createDrivers,
  goal: createGoal,
  scenarios: createScenarios,
};

/** @type {CSSStyleSheet | undefined} */
let sheet;

/** One constructed sheet for every widget of the page, as with the widget's own. */
export function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
