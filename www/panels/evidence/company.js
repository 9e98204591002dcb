/**
 * Companies with what they report of one year, from their stories.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { COMPANIES } from "../../story/all.js";

/**
 * @typedef {object} Company amounts in millions; `null` is not disclosed
 * @property {string} id of its story
 * @property {string} name
 * @property {string} sign of its currency
 * @property {string} period
 * @property {StoryFile["profitMeasure"]} measure of its profit
 * @property {string | undefined} nextDue when a newer report of it was or is due
 * @property {number | null} revenue
 * @property {number | null} profit
 * @property {number | null} marginPct
 * @property {number | null} contentSpend
 * @property {{ by: string, period: string } | null} forecast of content spend, if it is one
 */

/**
 * The story of a company; `whole` is the story of the widget.
 *
 * @param {string} id
 * @param {StoryFile} whole
 */
export const storyOf = (id, whole) => [whole, ...COMPANIES].find((story) => story.id === id);

/**
 * The company of the story, then the others.
 *
 * @param {StoryFile} file
 * @param {PanelContext} context
 * @returns {Company[]}
 */
export function companiesBeside(file, context) {
  const others = COMPANIES.filter(({ id, company }) => id !== file.id && company !== file.company);
  return [file, ...others].filter(({ base }) => base.length > 0).map((story) => companyOf(story, context));
}

/**
 * @param {StoryFile} file
 * @param {PanelContext} context
 * @returns {Company}
 */
function companyOf(file, { engine, messages }) {
  const [year] = file.base;
  // A forecast by others is among the figures rather than in the base year, for whichever of the two periods it is.
  const printed = file.figures.find(({ id, forecast }) => id === "contentSpend" && forecast);
  const field = printed && printed.current === null ? "prior" : "current";
  const isForecast = year.contentCash0 === null && printed?.forecast;
  return {
    id: file.id,
    name: file.company,
    sign: file.currency.sign,
    period: messages.evidence.companies.year(String(year.year)),
    measure: file.profitMeasure,
    nextDue: file.nextDue ?? undefined,
    revenue: year.revenue0,
    profit: year.operatingIncome0,
    marginPct: engine.margins({ base: [year] })[0].marginPct,
    contentSpend: year.contentCash0 ?? printed?.[field] ?? null,
    forecast: isForecast ? { by: isForecast, period: file.periods[field] } : null,
  };
}
