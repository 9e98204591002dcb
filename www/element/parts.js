/**
 * The parts below the answer, and which of them a story has.
 *
 * @import { Story } from "../story/default.js"
 */

/** A part: its name, and whether it does without a projection. @typedef {{ name: PanelName, isGiven: boolean }} Part */

/** The parts in the order of the page: whether they do without a projection, and which stories they suit if not all. */
const PARTS = {
  outlook: {},
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
