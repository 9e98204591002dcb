/**
 * The answer and its tables as plain markup: a file for channels that drop everything else, and the page that is printed.
 *
 * @import { Kind, Moment } from "../view/chart.js"
 * @import { Stamp } from "../link/fingerprint.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element } from "../base/dom.js";
import { headlineParts, inShortParts, moneyParts } from "../view/answer.js";
import { plainText } from "../view/plain-text.js";
import { titleOf } from "./answers.js";
import { plainTable } from "./plain-html.js";

/**
 * The sentences of the answer, as the page has them.
 *
 * @param {Moment} moment
 * @param {PanelContext} context
 */
export function answerOf(moment, context) {
  if (!moment.report) return [context.messages.kit.incomplete];
  return [headlineParts(moment, context), inShortParts(moment, context), moneyParts(moment, context)].map(plainText);
}

/**
 * The table of a chart.
 *
 * @param {Kind} kind
 * @param {Moment} moment
 */
export const tableOf = (kind, moment) => ({ title: titleOf(kind, moment), ...kind.table(moment) });

/**
 * What every page says first, or alone: the answer, the figures, and where they come from.
 *
 * @param {Kind} changes the chart of the figures, which has them as a table
 * @param {Moment} moment
 * @param {Stamp} stamp
 * @param {PanelContext} context
 */
export function answerNodes(changes, moment, { version, digest, url }, context) {
  const { company, texts } = context.story;
  const words = context.messages.kit;
  const credit = element(
    "p",
    {},
    words.credit(version, digest),
    " ",
    words.link,
    " ",
    element("a", { href: url }, url),
  );
  return {
    title: words.title(company, texts.title),
    answer: answerOf(moment, context).map((sentence) => element("p", {}, sentence)),
    figures: [plainTable(tableOf(changes, moment)), element("p", {}, texts.note), element("p", {}, texts.baseYear)],
    credit,
  };
}

/**
 * A document of its own.
 *
 * @param {string} title
 * @param {Node[]} nodes
 * @param {PanelContext} context
 */
export function documentText(title, nodes, { texts }) {
  // A document that is never shown: its parts are only written out, so that everything in them stays text.
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = texts.language;
  page.head.prepend(element("meta", { charset: "utf-8" }));
  for (const node of nodes) page.body.append("\n", node);
  page.body.append("\n");
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
