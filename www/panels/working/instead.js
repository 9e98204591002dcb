/**
 * Results with another input than the one that is set.
 *
 * @import { Input } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Instead } from "../../view/result.js"
 */

/**
 * @param {Input} input
 * @param {number} value
 * @param {PanelContext} context
 * @returns {Instead}
 */
export const insteadOf = (input, value, { format, messages: common }) => ({
  inputs: { [input.id]: value },
  name: common.working.instead(common.inputs[input.id], format.input(input, value)),
});
