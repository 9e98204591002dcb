/**
 * What lies below the answer: the story (what changed, the claim step by step, how sure it is, what the article claims) and
 * the workshop.
 * Fetched once the answer is there, and only where the author wants it.
 *
 * @import { Moment, Snapshot } from "../view/chart.js"
 * @import { PanelContext } from "./panels.js"
 */

import { dateText } from "../base/dates.js";
import { element } from "../base/dom.js";
import { lazyStyleSheet } from "../base/stylesheet.js";
import { askedSection, askedStep } from "../link/step.js";
import { overdueText } from "../story/due.js";
import { markOf } from "../story/languages.js";
import { changesChart } from "../view/changes.js";
import { createChart } from "../view/chart.js";
import { createClaim } from "../view/claim.js";
import { createFigures } from "../view/figures.js";
import { savingsChart } from "../view/savings.js";
import heights from "./chart-heights.css?text";
import css from "./deeper.css?text";
import { createFolds } from "./folds.js";
import { createLocalNav, reach } from "./local-nav.js";
import { createPanel } from "./panels.js";

const styleSheet = lazyStyleSheet(`${heights}${css}`);

/** The parts that are open in the story, in its order. */
const OPEN = /** @type {const} */ (["outlook", "claims"]);

/** @typedef {ReturnType<typeof createDeeper>} Deeper */

/**
 * @param {PanelContext} context
 * @param {HTMLElement} money what the savings are worth, from the answer
 */
export function createDeeper(context, money) {
  const { root, story, format, messages, parts } = context;
  if (!root.adoptedStyleSheets.includes(styleSheet())) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  }
  const changes = createChart(changesChart(context), context);
  const savings = createChart(savingsChart(context), context);
  const figures = createFigures(context);
  const claim = createClaim(context);
  const open = OPEN.flatMap((name) => {
    const part = parts.find((one) => one.name === name);
    return part ? [{ ...createPanel(part, context, "h2"), name }] : [];
  });
  const folds = createFolds(context);
  const panels = [...open, ...folds.panels];
  context.isShown = (part) => panels.some(({ name, isShown }) => name === part && isShown());
  const overdue = overdueText(story.nextDue, format.locale, messages);

  const changed = element("h2", markOf(story, story.texts.title), story.texts.title);
  const table = element(
    "section",
    { class: "figures", "aria-label": story.texts.title },
    changed,
    element(
      "div",
      {},
      figures.versions,
      figures.table,
      overdue ? element("p", { class: "note", "data-overdue": true }, overdue) : "",
      element("p", { class: "note", ...markOf(story, story.texts.note) }, story.texts.note),
    ),
    changes.figure,
  );
  const cash = element("h3", {}, messages.cash);
  const steps = element(
    "div",
    { class: "steps" },
    claim.section,
    element("section", { class: "cash" }, cash, money, savings.figure),
  );
  const end = footer(context, overdue);
  const nav = createLocalNav(
    [
      { section: table, heading: changed, name: messages.nav.changed },
      { section: claim.section, heading: claim.title, name: messages.nav.steps },
      ...open.map(({ name, section, heading, unfold }) => ({ section, heading, unfold, name: messages.nav[name] })),
      { ...folds.first, name: messages.nav.workshop },
    ],
    end,
    messages,
  );
  const body = element(
    "div",
    { class: "deeper" },
    nav,
    table,
    steps,
    ...open.map(({ section }) => section),
    ...folds.folds,
    end,
  );

  /** Where the reader was brought to: a step or a part. @type {number | string | undefined} */
  let followed;

  return {
    body,

    /** Brings the reader to the step of the claim or to the part that the page asks for, once. */
    follow() {
      const step = askedStep(root.host);
      const asked = askedSection(root.host) ?? step;
      const panel = panels.find(({ name }) => name === asked);
      if (asked === followed) return;
      followed = asked;
      if (!panel) {
        if (step !== undefined) claim.go(step);
        return;
      }
      folds.open(panel);
      reach(panel);
    },

    /** In the order of the page, for files. */
    charts: { changes, claim: claim.chart, savings },

    /** Opens a part and waits until it is there. @param {string} name */
    async open(name) {
      const panel = panels.find((one) => one.name === name);
      if (!panel) return;
      folds.open(panel);
      await panel.unfold();
    },

    /** @param {Moment} moment */
    write(moment) {
      figures.update(moment.state, moment.changes);
      claim.write(moment);
      changes.write(moment);
      savings.write(moment);
      folds.write(moment);
      for (const panel of panels) panel.write(moment, true);
    },

    /** @param {Moment} moment */
    draw(moment) {
      claim.draw(moment);
      changes.draw(moment);
      savings.draw(moment);
      for (const panel of panels) panel.draw(moment, true);
    },

    /** As long as an input is not known. @param {Snapshot} given */
    writeGiven(given) {
      // The parts that are written here do not read the report.
      const moment = /** @type {Moment} */ (given);
      figures.update(given.state, given.changes);
      changes.write(moment);
      folds.write(given);
      for (const panel of panels) panel.write(moment, false);
    },

    /** @param {Snapshot} given */
    drawGiven(given) {
      const moment = /** @type {Moment} */ (given);
      changes.draw(moment);
      for (const panel of panels) panel.draw(moment, false);
    },
  };
}

/**
 * @param {PanelContext} context
 * @param {string} overdue that a newer report was due
 */
function footer({ story, messages, format }, overdue) {
  const { baseYear } = story.texts;
  const others = `${overdue ? `${overdue} ` : ""}${messages.ui.version(VERSION, dateText(story.asOf, format.locale))}`;
  const facts = element("p", {}, element("span", markOf(story, baseYear), baseYear), ` ${others}`);
  return element("footer", { part: "footer" }, element("p", {}, messages.caveat), facts);
}
