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
import { joined } from "../../exports/plain-html.js";
import { known } from "../../state/state.js";
import { sourced } from "../../view/result.js";
import list from "../evidence/studies.json";
import { settingsOf } from "./claims.js";
import { createEffect, effectText, reportWith } from "./effect.js";

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
    /** @param {Moment} moment */
    printed: ({ state }) => [
      {
        title: words.title,
        head: words.columns,
        rows: studies.map((study) => {
          const { who, said, scope } = words.said[study.id];
          return [who, joined(said, scope), words.grades[study.grade], faceText(study, state, context)];
        }),
      },
    ],
  };
}

/**
 * @param {Study} study
 * @param {PanelContext} context
 * @returns {{ body: Node, write: (moment: Moment) => void }}
 */
function createFace(study, context) {
  const { id, inputs, saving } = study;
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
  return {
    body: element(
      "div",
      {},
      points,
      ", ",
      money,
      ` ${context.messages.claims.aYear}`,
      element("small", {}, shareText(saving, context)),
    ),
    write({ state }) {
      const texts = savingTexts(study, state, context);
      write(points, texts.points);
      write(money, texts.money);
    },
  };
}

/** One text, or the two ends of a range. @param {string[]} ends @param {PanelContext} context */
const rangeText = ([low, high], { messages }) => (high === undefined ? low : messages.claims.to(low, high));

/** What a study says is saved, and of what. @param {NonNullable<Study["saving"]>} saving @param {PanelContext} context */
function shareText({ of, percent }, context) {
  const { format, messages } = context;
  const ends = percent.map((one, i) =>
    i < percent.length - 1 ? format.number(one, 0) : format.percent(one, { decimals: 0 }),
  );
  return messages.claims.studies.of[of](rangeText(ends, context));
}

/** @param {Study} study @param {State} state @param {PanelContext} context */
function savingTexts(study, state, context) {
  const { format, messages } = context;
  const found = savingsOf(study, state, context);
  if (!found) return { points: messages.claims.notComputed, money: "" };
  return {
    points: rangeText(
      found.map(({ marginPts }) => format.points(marginPts)),
      context,
    ),
    money: rangeText(
      found.map(({ saving }) => format.money(saving, { signed: true })),
      context,
    ),
  };
}

/** What a study comes to, as a text. @param {Study} study @param {State} state @param {PanelContext} context */
function faceText(study, state, context) {
  const { claims: words } = context.messages;
  const { inputs, saving } = study;
  if (inputs) {
    return joined(
      effectText(reportWith(state, inputs, context), context),
      words.claims.with(settingsOf(inputs, context)),
    );
  }
  if (!saving) return words.studies.none;
  const { points, money } = savingTexts(study, state, context);
  return joined(points, money && `${money} ${words.aYear}`, shareText(saving, context));
}
