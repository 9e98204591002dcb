/**
 * Jobs and hours, and what the law allows at most: beside the margin rather than in it.
 *
 * @import { Problem, Stakes } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Part } from "./panel.js"
 */

import { element, write } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { known } from "../../state/state.js";
import { sourced } from "../../view/result.js";
import { dollars } from "./effect.js";
import { createFields } from "./fields.js";

/** @param {PanelContext} context @returns {Part[]} */
export function createStakes(context) {
  return [createWork(context), createLaw(context), createCopyright(context)];
}

/**
 * Numbers to type, and what follows from them; what is refused leaves what was there.
 *
 * @param {Parameters<typeof createFields>[0]} words
 * @param {(found: Stakes) => void} show
 * @param {PanelContext} context
 */
function createAsking(words, show, context) {
  /** @type {Record<string, number | null>} */
  let typed = {};
  /** @type {Moment | undefined} */
  let last;
  /** @type {Stakes | undefined} */
  let found;
  const ask = () => {
    if (!last) return;
    /** @type {Problem[]} */
    let problems = [];
    try {
      found = context.engine.stakes({ ...known(last.state.inputs), ...typed });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      problems = refusal.problems;
    }
    if (!found) return;
    fields.write(found.assumed, problems);
    show(found);
  };
  const fields = createFields(
    words,
    (now) => {
      typed = now;
      ask();
    },
    context,
  );
  return {
    body: fields.body,
    /** @param {Moment} moment */
    write(moment) {
      last = moment;
      ask();
    },
  };
}

/** Three digits: no more is known of jobs in years to come. @param {number} n */
const rough = (n) => Number(n.toPrecision(3));

/** @param {PanelContext} context @returns {Part} */
function createWork(context) {
  const { format } = context;
  const words = context.messages.claims.work;
  const sentence = element("p", { "data-stakes": "work" });
  const asking = createAsking(
    words.fields,
    ({ work }) => {
      const jobs = (/** @type {number} */ n) => words.jobs(format.number(rough(n), 0));
      write(
        sentence,
        work.jobs === 0
          ? words.none(String(work.year))
          : words.sentence({
              year: String(work.year),
              money: format.money(work.grossSaving),
              jobs: jobs(work.jobs),
              hours: words.hours(format.number(rough(work.hours), 0)),
              share: work.sharePct === null ? null : format.percent(work.sharePct, { decimals: 0 }),
              inScope: jobs(work.jobsInScope),
            }),
      );
    },
    context,
  );
  return {
    name: "work",
    title: words.title,
    body: element(
      "div",
      { class: "part", "data-workings": true },
      element("p", { class: "note" }, words.about),
      asking.body,
      sentence,
      element("p", {}, words.vendors),
      element(
        "p",
        {},
        words.studies,
        " ",
        sourced(context.messages.claims.sources, `list S35,S36 ${words.title}`, words.title),
      ),
    ),
    write: asking.write,
  };
}

/** @param {PanelContext} context @returns {Part} */
function createLaw(context) {
  const { engine, format } = context;
  const words = context.messages.claims.law;
  const sentence = element("p", { "data-stakes": "fine" });
  const body = words.dates.map(([from, what]) =>
    element("tr", {}, element("th", { scope: "row" }, from), element("td", {}, what)),
  );
  return {
    name: "law",
    title: words.title,
    body: element(
      "div",
      { class: "part", "data-workings": true },
      element("p", { class: "note" }, words.about),
      element(
        "table",
        { class: "dates" },
        element("caption", { class: "unseen" }, words.title),
        element("thead", {}, element("tr", {}, ...words.head.map((text) => element("th", { scope: "col" }, text)))),
        element("tbody", {}, ...body),
      ),
      element(
        "p",
        {},
        words.film,
        " ",
        words.official,
        " ",
        sourced(context.messages.claims.sources, `list S15,S16,S42,S43 ${words.title}`, words.title),
      ),
      sentence,
      element("p", { class: "note" }, words.euros),
    ),
    printed: () => [{ title: words.title, head: words.head, rows: words.dates }],
    write({ state }) {
      const { fine } = engine.stakes(known(state.inputs));
      const isShare = fine.ceiling === fine.shareOfRevenue;
      write(
        sentence,
        words.fine({
          isShare,
          ceiling: isShare ? format.money(fine.ceiling) : words.fixed,
          share: format.money(fine.shareOfRevenue),
          points: format.points(fine.marginPts).replace("+", ""),
        }),
      );
    },
  };
}

/** @param {PanelContext} context @returns {Part} */
function createCopyright(context) {
  const { format } = context;
  const words = context.messages.claims.copyright;
  const sentence = element("p", { "data-stakes": "copyright" });
  const asking = createAsking(
    words.fields,
    ({ copyright, assumed }) => {
      const works = assumed.find(({ id }) => id === "works")?.value ?? 0;
      const count = (/** @type {number} */ n) => words.works(format.number(n, 0));
      write(
        sentence,
        words.sentence({
          works: count(works),
          amount: dollars(copyright.amount, context),
          points: format.points(copyright.marginPts).replace("+", ""),
          most: dollars(copyright.amountAtMost, context),
          one: count(copyright.worksForOnePoint),
          oneAtMost: count(copyright.worksForOnePointAtMost),
        }),
      );
    },
    context,
  );
  return {
    name: "copyright",
    title: words.title,
    body: element(
      "div",
      { class: "part", "data-workings": true },
      element(
        "p",
        {},
        words.about,
        " ",
        sourced(context.messages.claims.sources, `list S52 ${words.title}`, words.title),
      ),
      asking.body,
      sentence,
    ),
    write: asking.write,
  };
}
