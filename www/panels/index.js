/**
 * The folded parts of the widget that explore the answer, and what can be taken away of a chart, fetched together when the first of them is opened.
 *
 * @import { Panel, PanelContext } from "../panels.js"
 */

import { constructed } from "../sheet.js";
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

export { addBar } from "../exports/bar.js";
export { createWorking } from "./working/working.js";

export const styleSheet = constructed([panels, uncertainty, drivers, goal, scenarios, working].join("\n"));

/** @type {Record<string, (context: PanelContext) => Panel>} */
export const create = {
  uncertainty: createUncertainty,
  drivers: createDrivers,
  goal: createGoal,
  scenarios: createScenarios,
};
