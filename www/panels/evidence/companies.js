/**
 * Other companies beside the one of the story: each by its own measure of profit, and ranked only within that measure.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 * @import { Company } from "./company.js"
 */

import { element } from "../../base/dom.js";
import { joined } from "../../exports/plain-html.js";
import { overdueText } from "../../story/due.js";
import { sourced } from "../../view/result.js";
import { companiesBeside } from "./company.js";

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createCompanies(context) {
  const { format } = context;
  const words = context.messages.evidence.companies;
  const companies = companiesBeside(await context.file(), context);
  const money = (/** @type {Company} */ { sign }, /** @type {number | null} */ amount) =>
    amount === null ? words.notDisclosed : `${sign}${format.number(amount, 0)}`;
  const textsOf = (/** @type {Company} */ company) => ({
    period: [company.period, overdueText(company.nextDue, format.locale, context.messages)].filter(Boolean).join(". "),
    revenue: money(company, company.revenue),
    profit: money(company, company.profit),
    margin: company.marginPct === null ? words.notDisclosed : format.percent(company.marginPct),
    spend: money(company, company.contentSpend),
    forecast: company.forecast ? words.forecast(company.forecast.by, company.forecast.period) : "",
  });
  const row = (/** @type {Company} */ company) => {
    const { period, revenue, profit, margin, spend, forecast } = textsOf(company);
    return element(
      "tr",
      { "data-company": company.id },
      element(
        "th",
        { scope: "row" },
        company.name,
        element(
          "small",
          {},
          `${period} · `,
          sourced(context.messages.evidence.provenance.sources, `company ${company.id}`, company.name),
        ),
      ),
      ...[revenue, profit, margin].map((text) => element("td", {}, text)),
      element("td", {}, spend, forecast && element("small", {}, forecast)),
    );
  };
  const plainRow = (/** @type {Company} */ company) => {
    const { period, revenue, profit, margin, spend, forecast } = textsOf(company);
    return [joined(company.name, period), revenue, profit, margin, joined(spend, forecast)];
  };

  // A group for each measure, that of the story first.
  const order = [companies[0]?.measure, ...Object.keys(words.measures)];
  const measures = [...new Set(companies.map(({ measure }) => measure))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const groups = measures.map((measure) => {
    const own = companies.filter((company) => company.measure === measure);
    const ranked = own.toSorted((a, b) => (b.marginPct ?? -Infinity) - (a.marginPct ?? -Infinity));
    const rank = measure === "none" ? "" : own.length > 1 ? words.ranked : words.alone;
    return { measure, title: words.measures[measure], rank, ranked };
  });
  const bodies = groups.map(({ measure, title, rank, ranked }) =>
    element(
      "tbody",
      { "data-measure": measure },
      element(
        "tr",
        {},
        element(
          "th",
          { scope: "rowgroup", colspan: words.columns.length },
          element("strong", {}, title),
          element("small", {}, rank),
        ),
      ),
      ...ranked.map(row),
    ),
  );

  const head = element("tr", {}, ...words.columns.map((text) => element("th", { scope: "col" }, text)));
  return {
    body: element(
      "div",
      { class: "companies", "data-workings": true },
      element("p", { class: "note" }, words.about),
      element(
        "div",
        { class: "scroll" },
        element("table", {}, element("caption", {}, words.caption), element("thead", {}, head), ...bodies),
      ),
      element("p", { class: "note" }, words.unit),
    ),
    write: () => {},
    charts: [],
    printed: () => [
      {
        title: words.caption,
        head: words.columns,
        rows: groups.flatMap(({ title, rank, ranked }) => [[joined(title, rank)], ...ranked.map(plainRow)]),
      },
    ],
  };
}
