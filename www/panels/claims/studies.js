/**
 * What others have estimated: who, when, of what, how well it is founded, and what it is worth at face value.
 *
 * @import { FaceValue, FaceValueRequest } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element, write } from "../../base/dom.js";
import { Refusal } from "../../engine/engine.js";
import { known } from "../../state/state.js";
import { sourced } from "../../view/result.js";
import list from "../evidence/studies.json";
import { settingsOf } from "./claims.js";
import { createEffect, reportWith } from "./effect.js";

/**
 * @typedef {object} Study
 * @property {string} id
 * @property {"strong" | "fair" | "weak"} grade
 * @property {Record<string, number>} [inputs] that it sets
 * @property {{ of: FaceValueRequest["of"], percent: number[] }} [saving] one number, or the two ends of a range
 * @property {string[]} sources
 */

export const studies = /** @type {Study[]} */ (list);

/**
 * What a study comes to at face value, at each end of its range; nothing if it gives no share to save or nothing follows.
 *
 * @param {Study} study
 * @param {State} state
 * @param {PanelContext} context
 * @returns {FaceValue[] | undefined}
 */
export function savingsOf({ saving }, { inputs }, { engine }) {
  try {
    return saving?.percent.map((percent) => engine.faceValue({ ...known(inputs), of: saving.of, percent }));
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    return undefined;
  }
}

/** @param {PanelContext} context */
export function createStudies(context) {
  const words = context.messages.claims.studies;
  const rows = studies.map((study) => {
    const { who, said, scope } = words.said[study.id];
    const face = createFace(study, context);
    const [whoHead, saidHead, groundHead, faceHead] = words.columns;
    const cell = (/** @type {string} */ head, /** @type {(Node | string)[]} */ ...children) =>
      element("td", { role: "cell", "data-head": head }, ...children);
    return {
      face,
      row: element(
        "tr",
        { role: "row", "data-study": study.id },
        element("th", { role: "rowheader", scope: "row", "data-head": whoHead }, who),
        cell(saidHead, said, element("small", {}, scope)),
        cell(
          groundHead,
          words.grades[study.grade],
          element("small", {}, sourced(context.messages.claims.sources, `list ${study.sources.join(",")} ${who}`, who)),
        ),
        cell(faceHead, face.body),
      ),
    };
  });
  const head = words.columns.map((text) => element("th", { role: "columnheader", scope: "col" }, text));
  return {
    name: "studies",
    title: words.title,
    body: element(
      "div",
      { class: "part" },
      element("p", { class: "note" }, words.about),
      element(
        "div",
        { "data-workings": true },
        element(
          "table",
          { class: "studies", role: "table" },
          element("caption", { class: "unseen" }, words.title),
          element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
          element("tbody", { role: "rowgroup" }, ...rows.map(({ row }) => row)),
        ),
      ),
    ),
    /** @param {Moment} moment */
    write(moment) {
      for (const { face } of rows) face.write(moment);
    },
  };
}

/**
 * @param {Study} study
 * @param {PanelContext} context
 * @returns {{ body: Node, write: (moment: Moment) => void }}
 */
function createFace(study, context) {
  const { id, inputs, saving } = study;
  const { format } = context;
  const words = context.messages.claims.studies;
  if (inputs) {
    const effect = createEffect(context);
    const instead = { inputs, name: context.messages.claims.atFaceValue(words.said[id].who) };
    const settings = element("small", {}, context.messages.claims.claims.with(settingsOf(inputs, context)));
    return {
      body: element("div", {}, effect.body, settings),
      write: ({ state }) => effect.write(reportWith(state, inputs, context), instead),
    };
  }
  if (!saving) return { body: element("span", {}, words.none), write: () => {} };
  const [points, money] = [element("strong"), element("span")];
  const { of, percent } = saving;
  const range = (/** @type {string[]} */ [low, high]) =>
    high === undefined ? low : context.messages.claims.to(low, high);
  const share = range(
    percent.map((one, i) => (i < percent.length - 1 ? format.number(one, 0) : format.percent(one, { decimals: 0 }))),
  );
  return {
    body: element(
      "div",
      {},
      points,
      ", ",
      money,
      ` ${context.messages.claims.aYear}`,
      element("small", {}, words.of[of](share)),
    ),
    write({ state }) {
      const found = savingsOf(study, state, context);
      write(
        points,
        found ? range(found.map(({ marginPts }) => format.points(marginPts))) : context.messages.claims.notComputed,
      );
      write(money, found ? range(found.map(({ saving: amount }) => format.money(amount, { signed: true }))) : "");
    },
  };
}
