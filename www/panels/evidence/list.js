/**
 * Everything that the story and the assumptions rest on, in full.
 *
 * @import { Panel, PanelContext } from "../../element/panels.js"
 * @import { Source } from "./bibliography.js"
 */

import { element } from "../../base/dom.js";
import { asOfText } from "./as-of.js";
import { modelSources, sourcesOf } from "./bibliography.js";
import { sourceItem } from "./source.js";

/** The best ground first. */
const GRADES = ["filing", "derivedFromFilings", "companyStatement", "press", "assumption"];

/** @param {PanelContext} context @returns {Promise<Panel>} */
export async function createList({ engine, story, format, messages: common, file }) {
  const words = common.evidence.sources;
  const whole = await file();
  const { inputs } = engine.catalogue();
  const namesFor = (/** @type {string} */ source) =>
    inputs.filter(({ basis }) => basis.sources.includes(source)).map(({ id }) => common.inputs[id]);
  const unsourced = inputs.filter(({ basis }) => basis.sources.length === 0).map(({ id }) => common.inputs[id]);
  const list = (/** @type {Source[]} */ sources, /** @type {(id: string) => string[]} */ uses) =>
    element(
      "ul",
      { class: "sources" },
      ...sources
        .toSorted((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade))
        .map((source) => {
          const names = uses(source.id);
          const use = names.length ? element("small", {}, words.usedFor(names.join(", "))) : "";
          return sourceItem(source, { format, messages: common }, use);
        }),
    );

  return {
    body: element(
      "div",
      { class: "evidence" },
      element(
        "p",
        { class: "note" },
        `${words.about} ${words.forms} ${asOfText(whole.asOf, whole.nextDue, format.locale, common)}`,
      ),
      element("h3", {}, words.story(story.company)),
      list(sourcesOf(whole), () => []),
      element("h3", {}, words.model),
      list(modelSources, namesFor),
      element("p", { class: "note" }, words.assumptions(unsourced.join(", "))),
      element("p", { class: "note" }, `${words.method} ${words.version(VERSION)}`),
    ),
    write: () => {},
    charts: [],
  };
}
