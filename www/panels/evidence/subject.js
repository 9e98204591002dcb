/**
 * What a printed number rests on, by the key that its button carries: `figure revenue`, `input vfxShare`,
 * `point revenue Q2 2025`, `company disney-fy2025`, `claim tenTimes`, `curve`, or `list S15,S42 The EU AI Act` for some sources
 * of the model and what they are about.
 *
 * @import { InputName, Story as StoryFile } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 * @import { Source, createBibliography } from "./bibliography.js"
 */

import { same } from "../../state/state.js";
import { textsIn } from "../../story/languages.js";
import { storyOf } from "./company.js";

/** Part of what a number rests on. @typedef {{ title?: string, notes: string[], sources: Source[] }} Passage */

/**
 * @typedef {object} Subject
 * @property {string} title
 * @property {Passage[]} passages
 * @property {{ asOf?: string, nextDue?: string | null }} [dated] where these are not the story's
 */

/**
 * @typedef {PanelContext & { whole: StoryFile, bibliography: ReturnType<typeof createBibliography>, state: State }} Ground
 */

/**
 * @param {string} key
 * @param {Ground} ground
 * @returns {Subject}
 */
export function subjectOf(key, ground) {
  const [kind, id = "", ...rest] = key.split(" ");
  if (kind === "figure") return ofFigure(id, ground);
  if (kind === "point") return ofPoint(id, rest.join(" "), ground);
  if (kind === "company") return ofCompany(id, ground);
  if (kind === "claim") return ofClaim(id, ground);
  if (kind === "list") return ofList(id.split(","), rest.join(" "), ground);
  if (kind === "curve") return ofCurve(ground);
  return ofInput(/** @type {InputName} */ (id), ground);
}

/**
 * @param {string} id
 * @param {Ground} ground
 */
function ofFigure(id, { whole: file, bibliography, format, state, story, messages }) {
  const { verdicts, provenance: words } = messages.evidence;
  const { figures, filed: remarks } = textsIn(file, format.locale);
  const place = file.figures.findIndex((figure) => figure.id === id);
  const { current, prior, sources, filed, asOf, nextDue } = file.figures[place];
  const now = state.figures[place];
  const isOneOf = (/** @type {{ current: number | null, prior: number | null } | undefined} */ of) =>
    of?.current === now.current && of.prior === now.prior;
  const isOwn = !isOneOf({ current, prior }) && !isOneOf(filed);
  /** @type {Passage[]} */
  const passages = [
    { title: words.printed, notes: [isOwn ? words.ownFigure : ""], sources: bibliography.ofStory(sources) },
    filed
      ? {
          title: `${words.filed}: ${verdicts[filed.verdict]}`,
          notes: [remarks[id] ?? ""],
          sources: bibliography.ofStory(filed.sources),
        }
      : { title: words.filed, notes: [words.notLooked], sources: [] },
  ];
  const { current: one, prior: other } = story.periods;
  return { title: words.figure(figures[id][0], one, other), passages, dated: { asOf, nextDue } };
}

/**
 * @param {string} id
 * @param {string} period
 * @param {Ground} ground
 */
function ofPoint(id, period, { whole: file, bibliography, format, messages }) {
  const words = messages.evidence.provenance;
  const { series: names, oneOffs } = textsIn(file, format.locale);
  const series = file.series.find((one) => one.id === id);
  const point = series?.points.find((one) => one.period === period);
  const passages = point
    ? [
        {
          notes: [
            point.absent === "notCollected" ? words.notCollected : "",
            point.printedTo ? words.printedTo(format.figure(point.printedTo, 0)) : "",
            point.oneOff ? oneOffs[point.oneOff] : "",
          ],
          sources: bibliography.ofStory(point.sources),
        },
      ]
    : [];
  return { title: `${names[id]?.[0] ?? id}, ${period}`, passages, dated: series };
}

/**
 * @param {string} id of its story
 * @param {Ground} ground
 */
function ofCompany(id, { whole, format }) {
  const story = storyOf(id, whole);
  if (!story) return { title: id, passages: [] };
  const { note, baseYear } = textsIn(story, format.locale);
  return { title: story.company, passages: [{ notes: [note, baseYear], sources: story.sources }], dated: story };
}

/**
 * @param {string} id
 * @param {Ground} ground
 */
function ofClaim(id, { whole: file, bibliography, format }) {
  const { claim, known } = textsIn(file, format.locale).claims[id];
  const { sources } = file.claims.find((one) => one.id === id) ?? { sources: [] };
  return { title: claim, passages: [{ notes: [known], sources: bibliography.ofStory(sources) }] };
}

/**
 * @param {string[]} ids
 * @param {string} title
 * @param {Ground} ground
 */
function ofList(ids, title, { bibliography }) {
  return { title, passages: [{ notes: [], sources: bibliography.ofModel(ids) }] };
}

/** @param {Ground} ground */
function ofCurve({ bibliography, messages: common }) {
  return {
    title: common.ui.curve,
    passages: [{ notes: [common.evidence.provenance.curve], sources: bibliography.ofModel(["N3", "N4", "N5"]) }],
  };
}

/**
 * @param {InputName} id
 * @param {Ground} ground
 */
function ofInput(id, ground) {
  const { catalogue, engine, state, format, messages: common, whole: file, bibliography } = ground;
  const { remarks, provenance: words } = common.evidence;
  const input = /** @type {(typeof catalogue.inputs)[number]} */ (catalogue.inputs.find((one) => one.id === id));
  const text = (/** @type {unknown} */ value) =>
    value === null ? common.ui.notReported : format.input(input, Number(value));
  const [now, preset] = [state.inputs[id], catalogue.presets[state.preset][id]];
  const usual = engine.catalogue().presets[state.preset][id];
  const reported = id === "baseYear" || catalogue.reportedYears.some(({ inputs }) => id in inputs);
  const changed = same(now, preset) ? "" : words.ownInput(text(preset));
  if (reported) return { title: common.inputs[id], passages: [ofYear(id, changed, ground)] };
  const { grade, sources } = input.basis;
  const notes = [
    common.assumptions.abouts(common.terms)[id],
    common.grades[grade],
    // Remarks are on the calculator's own values.
    same(preset, usual) ? (remarks[id] ?? "") : "",
    grade === "assumption" ? (sources.length ? words.assumption : words.none) : "",
    same(preset, usual) ? "" : words.ofStory(text(preset), text(usual)),
    changed,
  ];
  // What the story sets in its own way is explained by its remark on the base year.
  if (!same(preset, usual)) notes.push(textsIn(file, format.locale).baseYear);
  return { title: common.inputs[id], passages: [{ notes, sources: bibliography.ofModel(sources) }] };
}

/**
 * A figure of the base year: from the report of the year that is set, if it is the reported one.
 *
 * @param {InputName} id
 * @param {string} changed
 * @param {Ground} ground
 * @returns {Passage}
 */
function ofYear(id, changed, { whole: file, bibliography, state, messages }) {
  const words = messages.evidence.provenance;
  const year = file.base.find((one) => one.year === Number(state.inputs.baseYear));
  const figure = id === "baseYear" ? year?.year : year?.[/** @type {"revenue0"} */ (id)];
  if (!year || figure !== state.inputs[id]) return { notes: [words.otherYear, changed], sources: [] };
  return { notes: [words.baseYear(String(year.year))], sources: bibliography.ofStory(year.sources) };
}
