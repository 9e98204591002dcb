/**
 * The folded parts of the widget that explore the answer, and what can be taken away of a chart, fetched together when the
 * first of them is opened.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 */

import { lazyStyleSheet } from "../../base/stylesheet.js";
import drivers from "../drivers/drivers.css?text";
import { createDrivers } from "../drivers/drivers.js";
import goal from "../goal/goal.css?text";
import { createGoal } from "../goal/goal.js";
import outlook from "../outlook/outlook.css?text";
import { createOutlook } from "../outlook/outlook.js";
import scenarios from "../scenarios/scenarios.css?text";
import { createScenarios } from "../scenarios/scenarios.js";
import uncertainty from "../uncertainty/uncertainty.css?text";
import { createUncertainty } from "../uncertainty/uncertainty.js";
import working from "../working/working.css?text";
import panels from "./explorations.css?text";

export { addBar } from "../../exports/bar.js";
export { createWorking } from "../working/working.js";

export const styleSheet = lazyStyleSheet([panels, outlook, uncertainty, drivers, goal, scenarios, working].join("\n"));

/** @type {Record<string, (context: PanelContext) => Panel | Promise<Panel>>} */
export const create = {
  outlook: createOutlook,
  uncertainty: createUncertainty,
  drivers: createDrivers,
  goal: createGoal,
  scenarios: createScenarios,
};
