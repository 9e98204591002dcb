/**
 * What every language has to have by the names of the core: an input, a step, a chart or a code without its words fails the
 * type checker here. Nothing imports this module.
 *
 * @import { ChanceName, Grade, GroupName, InputName, OutputName, PresetName, ResultName, StepName, WarningCode } from "../../target/wasm/engine.js"
 * @import { Messages } from "./index.js"
 */

/**
 * @typedef {object} Complete
 * @property {Record<InputName, string>} inputs
 * @property {Record<PresetName, string>} presets
 * @property {Record<Grade, string>} grades
 * @property {Record<WarningCode, unknown>} warnings
 * @property {{ chart: { steps: Record<Exclude<StepName, "claim">, string> } }} chain
 * @property {{ abouts: (terms: Messages["terms"]) => Record<InputName, string>, groups: Record<GroupName, string>, curves: Record<"custom", string> }} assumptions
 * @property {{ events: Record<ChanceName, string>, names: (terms: Messages["terms"]) => Record<ResultName, string> }} working
 * @property {{ outputs: (profit: string) => Record<OutputName, string> }} goal
 */

/** @type {(messages: Messages) => Complete} */
export const complete = (messages) => messages;
