/**
 * What an author has chosen, and how it is passed to the product: in attributes, or in the address of a frame.
 *
 * @import { AllInputs, PresetName } from "../../../target/wasm/engine.js"
 */

/**
 * @typedef {object} Settings
 * @property {string} story the id of a story
 * @property {PresetName} preset
 * @property {string} view
 * @property {string} theme `light`, `dark`, `auto` for a frame on a page that has both, or empty for that of the page
 * @property {string} locale
 * @property {AllInputs} inputs every one of them; `null` is not disclosed
 * @property {string[]} locked
 * @property {string} [image] the address of an image of these very inputs; without one that of the preset is shown
 */

/** The views, by the names the element has for them. */
export const VIEWS = /** @type {const} */ (["full", "figures", "claim", "projection", "uncertainty"]);

/**
 * Every input as the attribute `inputs` states it; a curve has strokes between its weights.
 *
 * @param {AllInputs} inputs
 */
export const inputsText = (inputs) =>
  Object.entries(inputs)
    .filter(([, value]) => value !== null)
    .map(([id, value]) => `${id}:${[value].flat().join("/")}`)
    .join(" ");

/**
 * The attributes that are the same for the element and for a frame, in the order of reading.
 *
 * @param {Settings} settings
 * @returns {Record<string, string | undefined>}
 */
export const commonAttributes = ({ preset, view, theme, locale, inputs, locked }) => ({
  preset,
  view,
  theme: theme || undefined,
  locale,
  locked: locked.join(" ") || undefined,
  inputs: inputsText(inputs),
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
      : [`${name}=${encodeURIComponent(value).replaceAll("%20", "+").replaceAll("%3A", ":").replaceAll("%2F", "/")}`],
  );
  return `?${parts.join("&")}`;
}
