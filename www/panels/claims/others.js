/**
 * The same assumptions for the companies that have to follow: money and points of each one's own profit, never ranked.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 * @import { Cell } from "../../view/result.js"
 * @import { Company } from "../evidence/company.js"
 */

import { element } from "../../base/dom.js";
import { joined } from "../../exports/plain-html.js";
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
    const measure = context.messages.evidence.companies.measures[company.measure];
    const { contentSpend, sign } = company;
    const spendText = contentSpend === null ? words.notDisclosed : `${sign}${format.number(contentSpend, 0)}`;
    const forecast = base.isForecast ? words.forecast : "";
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
    spend.append(spendText, forecast && element("small", {}, forecast));
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
      points.append(pointsText, element("small", {}, measure));
    }
    return { company, base, row, years, isKnown, moneyText, pointsText, spendText, forecast, measure };
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
    printed: ({ state }) => [
      {
        title: words.caption,
        head: words.columns,
        rows: rows.map(({ company, base, spendText, forecast, measure }) => {
          const { years, money, points } = cellsOf(company, base, state, context);
          return [
            joined(company.name, years),
            joined(spendText, forecast),
            ...(base.missing.length ? [words.missing(base.missing), ""] : [money, joined(points, measure)]),
          ];
        }),
      },
    ],
    /** @param {Moment} moment */
    write({ state }) {
      for (const { company, base, years, isKnown, moneyText, pointsText } of rows) {
        const texts = cellsOf(company, base, state, context);
        writeCell(years, texts.years);
        if (!isKnown) continue;
        writeCell(moneyText, texts.money);
        writeCell(pointsText, texts.points);
      }
    },
  };
}

/**
 * What a row says of the effect: from which year to which, money, and points.
 *
 * @param {Company} company
 * @param {ReturnType<typeof baseOf>} base
 * @param {State} state
 * @param {PanelContext} context
 * @returns {{ years: string, money: Cell, points: Cell }}
 */
function cellsOf({ name }, { year: baseYear, inputs, missing }, state, context) {
  const { format, messages } = context;
  const report = missing.length ? undefined : reportWith(state, inputs, context);
  const last = report?.rows[report.rows.length - 1];
  if (!last) return { years: String(baseYear), money: messages.claims.notComputed, points: "" };
  const instead = { inputs: /** @type {Record<string, number | null>} */ (inputs), name };
  const { year } = last;
  return {
    years: messages.claims.others.year(String(baseYear), String(year)),
    money: { text: format.money(last.plSaving, { signed: true }), field: "plSaving", year, instead },
    points: { text: format.points(last.marginUpliftPts), field: "marginUpliftPts", year, instead },
  };
}
