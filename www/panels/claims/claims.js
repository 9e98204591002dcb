/**
 * Each claim in the words of the article, the verdict, what is known, its sources, and its face value.
 *
 * @import { Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element } from "../../base/dom.js";
import { markOf, textsIn } from "../../story/languages.js";
import { sourced } from "../../view/result.js";
import { createEffect, reportWith } from "./effect.js";

/** How many claims are shown until the reader requests all. */
const FIRST = 6;

/**
 * The inputs of a claim by name and value, such as `Speed-up 10×`.
 *
 * @param {Record<string, unknown>} inputs
 * @param {PanelContext} context
 */
export function settingsOf(inputs, { catalogue, format, messages: common }) {
  return Object.entries(inputs).flatMap(([id, value]) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    return input
      ? common.claims.claims.setting(common.inputs[id], format.input(input, Number(value)))
      : common.ui.curve;
  });
}

/**
 * @param {StoryFile} file
 * @param {PanelContext} context
 */
export function createClaims(file, context) {
  const messages = context.messages.claims;
  const words = messages.claims;
  const { claims: texts } = textsIn(file, context.format.locale);
  const now = createEffect(context);
  const rows = file.claims.map(({ id, verdict, inputs }) => {
    const { claim, known } = texts[id];
    const effect = inputs && createEffect(context);
    const row = element(
      "div",
      { class: "claim", "data-claim": id, "data-workings": true },
      element(
        "div",
        {},
        element("h3", markOf(context.story, claim), claim),
        element("p", { class: "verdict", "data-verdict": verdict }, words.verdicts[verdict]),
      ),
      element(
        "div",
        {},
        element(
          "p",
          {},
          element("span", markOf(context.story, known), known),
          " ",
          sourced(messages.sources, `claim ${id}`, claim),
        ),
        effect
          ? element(
              "p",
              {},
              element("span", { class: "label" }, words.faceValue),
              " ",
              effect.body,
              element("small", {}, words.with(settingsOf(inputs, context))),
            )
          : "",
      ),
    );
    return { row, effect, inputs: inputs ?? {}, instead: { inputs: inputs ?? {}, name: messages.atFaceValue(claim) } };
  });
  const counts = { right: 0, imprecise: 0, wrong: 0, cannotBeKnown: 0 };
  for (const { verdict } of file.claims) counts[verdict] += 1;

  // All that comes first is enough for most readers; the others are one press away.
  const rest = rows.slice(FIRST).map(({ row }) => row);
  const more = element("button", { type: "button", "data-action": "all-claims" }, words.all(rows.length));
  for (const row of rest) row.hidden = true;
  more.hidden = rest.length === 0;
  more.addEventListener("click", () => {
    for (const row of rest) row.hidden = false;
    more.hidden = true;
    // The button is gone; a keyboard user must not lose the focus.
    rest[0].tabIndex = -1;
    rest[0].focus({ preventScroll: true });
  });

  return {
    body: element(
      "div",
      { class: "part" },
      element("p", { class: "note" }, words.about),
      element(
        "div",
        { class: "now", "data-workings": true },
        element("p", {}, words.tally(counts)),
        element("p", {}, element("span", { class: "label" }, words.now), " ", now.body),
      ),
      ...rows.map(({ row }) => row),
      more,
    ),
    /** @param {Moment} moment */
    write({ state, report }) {
      now.write(report);
      for (const { effect, inputs, instead } of rows) effect?.write(reportWith(state, inputs, context), instead);
    },
  };
}
