/**
 * The same assumptions for the companies that have to follow: money and points of each one's own profit, never ranked.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Company } from "../evidence/company.js"
 */

import { element } from "../../base/dom.js";
import { sourced, writeCell } from "../../view/result.js";
import { companiesBeside, storyOf } from "../evidence/company.js";
import { reportWith } from "./effect.js";

/**
 * The figures of a company's base year that a projection starts from. Income before tax does not change the effect, so
 * where it is not known the profit replaces it; content spend may be a forecast by others.
 *
 * @param {Company} company
 * @param {StoryFile} file
 * @param {PanelContext["messages"]["claims"]["others"]} words
 */
export function baseOf({ id, revenue, profit, contentSpend }, file, words) {
  const [year] = storyOf(id, file)?.base ?? [];
  const figures = { revenue0: revenue, operatingIncome0: profit, contentCash0: contentSpend };
  const missing = Object.entries(figures).filter(([, value]) => value === null);
  return {
    year: year?.year ?? 0,
    inputs: { baseYear: year?.year, ...figures, pretaxIncome0: year?.pretaxIncome0 ?? profit },
    missing: missing.map(([name]) => words.figures[/** @type {keyof typeof words.figures} */ (name)]),
    isForecast: contentSpend !== null && year?.contentCash0 === null,
  };
}

/**
 * @param {StoryFile} file
 * @param {PanelContext} context
 */
export function createOthers(file, context) {
  const { format } = context;
  const words = context.messages.claims.others;
  const rows = companiesBeside(file, context).map((company) => {
    const base = baseOf(company, file, words);
    const [spend, money, points] = [element("td"), element("td"), element("td")];
    const years = element("small");
    const measure = element("small", {}, context.messages.evidence.companies.measures[company.measure]);
    const name = element(
      "th",
      { scope: "row" },
      company.name,
      years,
      element(
        "small",
        {},
        sourced(context.messages.evidence.provenance.sources, `company ${company.id}`, company.name),
      ),
    );
    spend.append(
      company.contentSpend === null ? words.notDisclosed : `${company.sign}${format.number(company.contentSpend, 0)}`,
      base.isForecast ? element("small", {}, words.forecast) : "",
    );
    const isKnown = base.missing.length === 0;
    if (!isKnown) {
      money.colSpan = 2;
      money.append(words.missing(base.missing));
    }
    const row = element("tr", { "data-other": company.id }, name, spend, money, ...(isKnown ? [points] : []));
    const moneyText = element("span");
    const pointsText = element("span");
    if (isKnown) {
      money.append(moneyText);
      points.append(pointsText, measure);
    }
    return { company, base, row, years, isKnown, moneyText, pointsText };
  });
  const head = element("tr", {}, ...words.columns.map((text) => element("th", { scope: "col" }, text)));

  return {
    name: "others",
    title: words.title,
    body: element(
      "div",
      { class: "part" },
      element("p", { class: "note" }, words.about),
      element(
        "div",
        { class: "scroll", "data-workings": true },
        element(
          "table",
          { class: "others" },
          element("caption", { class: "unseen" }, words.caption),
          element("thead", {}, head),
          element("tbody", {}, ...rows.map(({ row }) => row)),
        ),
      ),
    ),
    /** @param {Moment} moment */
    write({ state }) {
      for (const { company, base, years, isKnown, moneyText, pointsText } of rows) {
        const report = isKnown ? reportWith(state, base.inputs, context) : undefined;
        const last = report?.rows[report.rows.length - 1];
        writeCell(years, last ? words.year(String(base.year), String(last.year)) : String(base.year));
        if (!isKnown) continue;
        if (!last) {
          writeCell(moneyText, context.messages.claims.notComputed);
          writeCell(pointsText, "");
          continue;
        }
        const instead = { inputs: /** @type {Record<string, number | null>} */ (base.inputs), name: company.name };
        const cell = (/** @type {string} */ field, /** @type {string} */ text) => ({
          text,
          field,
          year: last.year,
          instead,
        });
        writeCell(moneyText, cell("plSaving", format.money(last.plSaving, { signed: true })));
        writeCell(pointsText, cell("marginUpliftPts", format.points(last.marginUpliftPts)));
      }
    },
  };
}
