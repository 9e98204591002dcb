/**
 * What was found, in sentences and two lists.
 *
 * @import { Engine } from "../../engine/engine.js"
 * @import { Format } from "../../base/format.js"
 * @import { FirstMessages as Messages } from "../../texts/index.js"
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { State } from "../../state/state.js"
 * @import { LoadedStory } from "../../story/default.js"
 * @import { Findings } from "./examine.js"
 */

import { element } from "../../base/dom.js";
import { createFormat } from "../../base/format.js";
import { futuresOf, isComplete } from "../../state/state.js";
import { headlineParts } from "../../view/answer.js";
import { plainText } from "../../view/plain-text.js";
import { differencesIn } from "./differences.js";

/** The look of a notice and the mark before its title. A title says the same in words. @type {Record<string, [kind: string, mark?: string]>} */
const LOOKS = {
  reading: ["empty"],
  nothing: ["empty"],
  match: ["good", "✓"],
  mismatch: ["warning", "✗"],
  otherVersion: ["warning", "✗"],
  noDigest: ["info"],
  badDigest: ["warning"],
  unreadable: ["failed"],
  failed: ["failed"],
};

/**
 * The verdict, or why the page gives no verdict.
 *
 * @param {keyof typeof import("../../texts/en/check.js").messages.titles} verdict
 * @param {string} text the sentence
 * @param {PageTexts["check"]} messages
 */
export function notice(verdict, text, { titles }) {
  const [kind, mark] = LOOKS[verdict];
  const title = element("h2", { "data-mark": mark }, titles[verdict]);
  return element(
    "div",
    { class: "notice", "data-kind": kind, "data-verdict": verdict },
    title,
    element("p", { class: "verdict" }, text),
  );
}

/**
 * @param {Findings} findings
 * @param {LoadedStory} loaded
 * @param {Engine} engine
 * @param {number} count how many states there were
 * @param {Pick<PageTexts, "check" | "messagesFor">} words
 * @param {string} locale for the numbers
 */
export function reportOn(findings, loaded, engine, count, { check: messages, messagesFor }, locale) {
  const { state, model, problems, text, verdict } = findings;
  const common = messagesFor(loaded.story);
  const format = createFormat(locale, loaded.story.currency, common.units);
  const notes = [
    ...(model === null ? [messages.noModel] : model === VERSION ? [] : [messages.model(model, VERSION)]),
    ...(count > 1 ? [messages.several(count)] : []),
    ...(problems.length ? [leftOut(findings, messages)] : []),
    messages.story(loaded.story.company, common.presets[state.preset]),
  ];
  const { summary, lines } = differencesIn(findings, loaded, format, common, messages);
  return [
    notice(verdict, verdictText(findings, messages), messages),
    ...notes.map((note) => element("p", {}, note)),
    fold(messages.results, [
      ...(isComplete(state)
        ? answered(state, engine, format, common, messages)
        : [element("p", {}, messages.incomplete)]),
    ]),
    fold(`${messages.differences}: ${lines.length}`, [
      element("p", {}, summary),
      element("ul", { class: "differs" }, ...lines.map((line) => element("li", {}, line))),
    ]),
    fold(messages.byHand, [
      element("p", {}, messages.command),
      element("pre", {}, `printf %s '${text}' | sha256sum | cut -c 1-12`),
    ]),
  ];
}

/** @param {string} title @param {Node[]} content */
const fold = (title, content) => element("details", { class: "fold" }, element("summary", {}, title), ...content);

/**
 * The answer, and then what follows from the inputs exactly as they are set.
 *
 * @param {State} state every input of which is known
 * @param {Engine} engine
 * @param {Format} format
 * @param {Messages} common
 * @param {PageTexts["check"]} messages
 */
function answered(state, engine, format, common, messages) {
  const report = engine.calculate(state.inputs);
  const speaker = { catalogue: engine.catalogue(), format, messages: common };
  const parts = headlineParts({ report, futures: engine.simulate(futuresOf(state)) }, speaker);
  return [
    element("p", { "data-answer": true }, plainText(parts)),
    results(report, format, common.terms.profit, messages),
  ];
}

/** @param {Findings} findings @param {PageTexts["check"]} messages */
function verdictText({ verdict, claimed, digest, model }, messages) {
  if (verdict === "match") {
    return claimed.version ? messages.match(digest, claimed.version) : messages.matchDigest(digest);
  }
  if (verdict === "mismatch") return messages.mismatch(claimed.digest, digest);
  if (verdict === "otherVersion") return messages.otherVersion(claimed.version, model ?? "–");
  return verdict === "badDigest" ? messages.noDigestInSight(claimed.digest.slice(0, 40)) : messages.noDigest(digest);
}

/** How many entries are named: a text may be nothing but nonsense. */
const MOST_NAMED = 10;

/** @param {Findings} findings @param {PageTexts["check"]} messages */
function leftOut({ problems }, messages) {
  const named = problems.slice(0, MOST_NAMED).map(({ key, code }) => messages.entry(key.slice(0, 40), code));
  return `${messages.leftOut(problems.length)} ${named.join(", ")}${problems.length > MOST_NAMED ? " …" : "."}`;
}

/**
 * @param {import("../../../target/wasm/engine.js").Report} report
 * @param {import("../../base/format.js").Format} format
 * @param {string} profit
 * @param {PageTexts["check"]} messages
 */
function results({ rows, npv }, format, profit, messages) {
  const { year, marginUpliftPts, plSaving } = rows[rows.length - 1];
  const { headline } = messages;
  const lines = [
    [headline.marginUplift(year), format.points(marginUpliftPts), "marginUpliftPts"],
    [headline.saving(profit, year), format.money(plSaving, { signed: true }), "plSaving"],
    [headline.npv(year), format.money(npv, { signed: true }), "npv"],
  ];
  return element(
    "dl",
    { class: "results" },
    ...lines.map(([name, text, field]) =>
      element("div", {}, element("dt", {}, name), element("dd", { "data-field": field }, text)),
    ),
  );
}
