/**
 * The map of two inputs: where on their sliders the target is met.
 *
 * @import { AllInputs, FrontierPoint, Input, InputName, OutputName } from "../../../target/wasm/engine.js"
 * @import { Kind, Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element } from "../../base/dom.js";
import { createInputSelect } from "./input-select.js";
import { memoizeLast } from "./memoize.js";
import { targetText } from "./outputs.js";

/** The table has rows for so many columns of the map, evenly spaced. */
const MOST_ROWS = 9;

/** @typedef {PanelContext["messages"]["goal"]["map"]} Words */

/** @param {PanelContext} context */
export function createMap(context) {
  const { actions } = context;
  const words = context.messages.goal.map;
  const choose = (/** @type {"x" | "y"} */ axis) => (/** @type {string} */ id) =>
    actions.update((state) => ({ ...state, map: { ...state.map, [axis]: id } }));
  const x = createInputSelect(context, words.across, choose("x"));
  const y = createInputSelect(context, words.up, choose("y"));
  return {
    choice: element(
      "p",
      { class: "goal-axes" },
      element("span", {}, element("span", { "aria-hidden": true }, words.up), y.select),
      element("span", {}, element("span", { "aria-hidden": true }, words.across), x.select),
    ),
    kind: mapKind(context),
    /** @param {Moment} moment */
    write({ state: { map } }) {
      // A map needs two directions: what is taken by one cannot be chosen for the other.
      x.update(map.x, map.y);
      y.update(map.y, map.x);
    },
  };
}

/**
 * @param {PanelContext} context
 * @returns {Kind}
 */
export function mapKind(context) {
  const { engine, catalogue, format } = context;
  const sentences = context.messages.goal;
  const words = sentences.map;
  const calculated = memoizeLast(
    (
      /** @type {AllInputs} */ inputs,
      /** @type {InputName} */ x,
      /** @type {InputName} */ y,
      /** @type {OutputName} */ output,
      /** @type {number} */ target,
    ) => engine.frontier({ ...inputs, x, y, output, target }),
  );
  const frontier = (/** @type {State} */ { inputs, map, goal }) =>
    calculated(inputs, map.x, map.y, goal.output, goal.target);
  const text = (/** @type {string} */ id, /** @type {number} */ value) =>
    format.input(inputOf(catalogue.inputs, id), value);

  const axisTitle = (/** @type {string} */ id) => {
    const unit = context.messages.suffixes[inputOf(catalogue.inputs, id).unit];
    return `${context.messages.inputs[id] ?? id}${unit ? `, ${unit}` : ""}`;
  };

  return {
    name: "frontier",
    title: words.title,
    form: words.form,
    labels: ({ state: { map } }) => [axisTitle(map.x), axisTitle(map.y), ...words.areas],
    request: ({ state }) => {
      const { x, y } = state.map;
      const { output, target } = state.goal;
      return { ...state.inputs, x, y, output, target, cases: cases(state, catalogue.presets[state.preset], words) };
    },
    summary: ({ state, report }) => {
      const { map, goal, inputs } = state;
      const output = catalogue.outputs.find(({ id }) => id === goal.output) ?? catalogue.outputs[0];
      const moves = [map.x, map.y].some((id) => id === "horizon" || id === "baseYear");
      const period = moves ? sentences.lastYear : sentences.inYear(report.rows[report.rows.length - 1].year);
      const wanted = sentences.targets[output.id](
        period,
        targetText(output, goal.target, context),
        context.messages.terms.profit,
      );
      const { reachedShare, isReached } = frontier(state);
      return words.summary(
        wanted,
        reachedShare === 0 ? words.none : reachedShare === 1 ? words.all : format.share(reachedShare, { decimals: 0 }),
        `${context.messages.inputs[map.x]} ${text(map.x, Number(inputs[map.x]))}`,
        `${context.messages.inputs[map.y]} ${text(map.y, Number(inputs[map.y]))}`,
        isReached,
      );
    },
    table: ({ state }) => {
      const { map } = state;
      const { line } = frontier(state);
      const y = inputOf(catalogue.inputs, map.y);
      const step = Math.ceil(line.length / MOST_ROWS);
      return {
        head: words.columns(context.messages.inputs[map.x] ?? map.x, context.messages.inputs[map.y] ?? map.y),
        rows: [
          // First what is pointed out on the map, in the same order: the pointer needs that order.
          ...cases(state, catalogue.presets[state.preset], words).map((point) => [
            point.name,
            text(map.x, point.x),
            text(map.y, point.y),
          ]),
          ...line.flatMap((point, i) =>
            i % step === 0 ? [[words.line, text(map.x, point.x), needed(y, point, format, words)]] : [],
          ),
        ],
      };
    },
    exact: ({ state }) => {
      const { map } = state;
      const { x, y, line } = frontier(state);
      const names = [map.x, map.y].map((id) => context.messages.inputs[id] ?? id);
      const ends = (/** @type {string} */ id, /** @type {number[]} */ track) =>
        /** @type {[string, string]} */ ([text(id, track[0]), text(id, track[track.length - 1])]);
      return {
        name: words.file,
        title: words.title,
        axes: [
          { name: names[0], ends: ends(map.x, x) },
          { name: names[1], ends: ends(map.y, y) },
        ],
        head: [...words.columns(names[0], names[1]), words.note],
        rows: [
          ...cases(state, catalogue.presets[state.preset], words).map((point) => [point.name, point.x, point.y, ""]),
          ...line.map((point) => [words.line, point.x, point.y ?? "", direction(point, words)]),
        ],
      };
    },
  };
}

/**
 * What meets the target in a column of the map, beside the value at which it is only just met.
 *
 * @param {FrontierPoint} point
 * @param {Words} words
 */
const direction = ({ side }, { throughout, never, orMore, orLess }) =>
  ({ throughout, never, atLeast: orMore, atMost: orLess, at: "" })[side];

/**
 * What an input has to be in a column of the map.
 *
 * @param {Input} input
 * @param {FrontierPoint} point where the column only just meets the target
 * @param {PanelContext["format"]} format
 * @param {Words} words
 */
function needed(input, { printable, side }, format, words) {
  return side === "throughout" || side === "never" ? words[side] : words[side](format.input(input, printable ?? 0));
}

/**
 * What is pointed out on the map: the case that the author chose, and the reader's.
 *
 * @param {State} state
 * @param {AllInputs} author
 * @param {Words} words
 */
function cases({ inputs, map }, author, words) {
  const at = (/** @type {AllInputs} */ numbers) => ({ x: Number(numbers[map.x]), y: Number(numbers[map.y]) });
  const [first, yours] = [at(author), at(inputs)];
  return first.x === yours.x && first.y === yours.y
    ? [{ name: words.both, ...yours }]
    : [
        { name: words.author, ...first },
        { name: words.you, ...yours },
      ];
}

/** @param {Input[]} inputs @param {string} wanted */
function inputOf(inputs, wanted) {
  return inputs.find(({ id }) => id === wanted) ?? inputs[0];
}
