/**
 * What an author has chosen, and how it is passed to the product: in attributes, or in the address of a frame.
 *
 * @import { AllInputs, Catalogue, PresetName } from "../../../target/wasm/engine.js"
 */

import { WEIGHTS } from "../../base/quantity.js";
import { quantityText } from "../../link/quantity.js";

/**
 * @typedef {object} Settings
 * @property {string} story the id of a story
 * @property {PresetName} preset
 * @property {string} view
 * @property {string} theme `light`, `dark`, `auto` for a frame on a page that has both, or empty for that of the page
 * @property {string} locale
 * @property {AllInputs} inputs every one of them; `null` is not disclosed
 * @property {string} stated the same as the attribute `inputs` states it
 * @property {string[]} locked
 * @property {boolean} [guess] whether readers are asked for a guess first
 * @property {string} [image] the address of an image of these very inputs; without one that of the preset is shown
 */

/** The views, by the names the element has for them, the one for most articles first. */
export const VIEWS = /** @type {const} */ (["card", "full", "claim", "figures", "projection", "uncertainty"]);

/**
 * Every known input as the attribute `inputs` states it, with its unit: the text of a link, but for the signs between.
 *
 * @param {AllInputs} inputs
 * @param {Pick<Catalogue, "inputs">} catalogue
 */
export function inputsText(inputs, catalogue) {
  const units = new Map(catalogue.inputs.map(({ id, unit }) => [String(id), unit]));
  const text = (/** @type {string} */ id, /** @type {number | number[]} */ value) =>
    [value].flat().map((number) => quantityText(number, units.get(id) ?? WEIGHTS));
  const known = Object.entries(inputs).filter(([, value]) => value !== null);
  return known.map(([id, value]) => `${id}:${text(id, value)}`).join(" ");
}

/**
 * The attributes that are the same for the element and for a frame, in the order of reading.
 *
 * @param {Settings} settings
 * @returns {Record<string, string | undefined>}
 */
export const commonAttributes = ({ preset, view, theme, locale, stated, locked, guess }) => ({
  preset,
  view,
  theme: theme || undefined,
  locale,
  locked: locked.join(" ") || undefined,
  guess: guess ? "" : undefined,
  inputs: stated,
});

/**
 * The query of the frame's page.
 *
 * @param {Settings} settings
 * @param {string} version
 */
export function queryOf(settings, version) {
  const actions = { v: version, story: settings.story, ...commonAttributes(settings) };
  const parts = Object.entries(actions).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [
          `${name}=${encodeURIComponent(value)
            .replaceAll("%20", "+")
            .replace(/%(?:3A|2F|2C)/gu, decodeURIComponent)}`,
        ],
  );
  return `?${parts.join("&")}`;
}
