/**
 * The range of one uncertain input: two handles on a track, two fields, and a switch.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Spread, UncertainInput } from "./spread.js"
 */

import { element, write } from "../../base/dom.js";
import { fromDisplay } from "../../base/format.js";
import { explain } from "../../view/entry.js";
import { rangeNotes } from "./range-notes.js";
import { createTrack } from "./track.js";

/** Between the texts of the two fields in a draft: the one character that no field can contain. */
const SEPARATOR = "\n";

/** @typedef {0 | 1} End the low or the high one */

/**
 * @param {UncertainInput} input
 * @param {PanelContext} context
 */
export function createRange(input, { format, messages: common, actions }) {
  const words = common.uncertainty.ranges;
  const name = common.inputs[input.id] ?? input.id;
  const key = `ranges.${input.id}`;
  const ids = { notes: `uncertainty-${input.id}-notes`, problem: `uncertainty-${input.id}-problem` };
  const limits = input.limits.map((limit) => format.input(input, limit));
  const drawn = element("input", { type: "checkbox" });
  const reset = element(
    "button",
    {
      type: "button",
      "data-action": "reset-range",
      hidden: true,
    },
    "↺",
  );
  const labels = [words.low(name), words.high(name)];
  const fields = labels.map((label) =>
    element("input", {
      class: input.unit === "millions" ? "wide" : undefined,
      type: "text",
      inputmode: "decimal",
      "aria-label": label,
      "aria-describedby": `${ids.problem} ${ids.notes}`,
    }),
  );
  const track = createTrack(input, labels, format, (end, value) => move(end, value));
  const suffix = common.suffixes[/** @type {keyof typeof common.suffixes} */ (input.unit)];
  const ends = element(
    "div",
    { class: "ends" },
    track.body,
    element(
      "span",
      { class: "entry" },
      fields[0],
      element("span", { class: "suffix" }, words.to),
      fields[1],
      element("span", { class: "suffix" }, suffix),
    ),
  );
  const notes = element("p", { id: ids.notes, class: "about" });
  const problem = element("p", { id: ids.problem, class: "problem", "data-problem": true });
  const row = element(
    "div",
    { class: "range", "data-range": input.id, role: "group", "aria-label": name },
    element(
      "label",
      { class: "label" },
      drawn,
      element("span", {}, name, element("span", { class: "unseen" }, words.isDrawn)),
    ),
    reset,
    ends,
    notes,
    problem,
  );

  /** @type {Spread} */
  let spread = {
    ...input.uncertainty,
    usual: [input.uncertainty.low, input.uncertainty.high],
    ends: [input.uncertainty.low, input.uncertainty.high],
    isOwn: false,
    isStretched: false,
    track: input.slider,
    isDrawn: true,
  };
  /** What the reader had refused, field by field. @type {string[] | undefined} */
  let refused;
  /** The reader's own ends, to be there again when the input is switched on. @type {[number, number] | undefined} */
  let kept;

  const parse = (/** @type {string} */ text) => fromDisplay(input, format.parse(text, input.unit));
  const ask = (/** @type {[number, number]} */ [low, high]) => {
    // Ends like the usual ones are the usual ones, and go on moving with the input.
    const isUsual = low === spread.usual[0] && high === spread.usual[1];
    actions.range(input.id, isUsual ? undefined : [low, high], fields.map(({ value }) => value).join(SEPARATOR));
  };
  const move = (/** @type {End} */ end, /** @type {number} */ value) =>
    ask(end === 0 ? [value, spread.ends[1]] : [spread.ends[0], value]);

  fields.forEach((field, end) => {
    field.addEventListener("input", () => {
      // For the other end, not the text of its field, which may be rounded, unless that was refused itself.
      const other = refused ? parse(fields[1 - end].value) : spread.ends[1 - end];
      const typed = parse(field.value);
      ask(end === 0 ? [typed, other] : [other, typed]);
    });
  });
  drawn.addEventListener("change", () => {
    if (!drawn.checked) kept = spread.isOwn ? spread.ends : undefined;
    actions.range(input.id, drawn.checked ? kept : null, "");
  });
  reset.addEventListener("click", () => {
    actions.range(input.id, undefined, "");
    drawn.focus();
    actions.settled();
  });

  /** What the row was written from. @type {unknown[]} */
  let written = [];

  return {
    row,
    /** @param {Moment} moment @param {Spread} now */
    write({ state }, now) {
      const draft = state.drafts[key];
      const parts = [...now.usual, ...now.ends, ...now.track, now.low, now.high, now.isOwn, now.isDrawn, draft];
      parts.push(...fields.map((field) => field.matches(":focus")));
      if (parts.every((part, i) => part === written[i])) return;
      written = parts;
      spread = now;
      refused = draft?.text.split(SEPARATOR);
      const shown = spread.ends;
      const resetText = words.reset(format.input(input, spread.usual[0]), format.input(input, spread.usual[1]));
      reset.title = resetText;
      reset.setAttribute("aria-label", words.resetOf(name, resetText));
      drawn.checked = spread.isDrawn;
      ends.hidden = !spread.isDrawn;
      reset.hidden = !draft && !(input.id in state.ranges);
      track.write(spread);
      const wrong = shown.map((_, end) => {
        const typed = refused ? parse(refused[end]) : shown[end];
        return !(input.limits[0] <= typed && typed <= input.limits[1]);
      });
      fields.forEach((field, end) => {
        const isTyped = field.matches(":focus") && parse(field.value) === shown[end];
        const text = refused ? refused[end] : isTyped ? field.value : format.field(input, shown[end]);
        if (field.value !== text) field.value = text;
        // Where both can be used for themselves, it is the two together that cannot.
        field.setAttribute("aria-invalid", String(Boolean(draft) && (wrong[end] || !wrong.includes(true))));
      });
      write(notes, rangeNotes(input, spread, format, words).join(" "));
      const code = draft?.problem.code;
      const sentence = code === "reversed" ? words.reversed : code ? common.problem(code, limits[0], limits[1]) : "";
      explain(problem, sentence, fields, (entry) => format.readings(entry, input.unit), common);
    },
  };
}
