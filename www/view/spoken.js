/**
 * What the live region says: what has changed, what comes of it and how much that is more or less than at the last message, and
 * which warnings are new. It is short, and has no sign that a voice leaves out or spells.
 *
 * @import { InputId } from "../../target/wasm/engine.js"
 * @import { Moment, Snapshot } from "./chart.js"
 * @import { Told } from "./warnings.js"
 * @import { State } from "../state/state.js"
 * @import { Texts } from "../texts/index.js"
 */

import { createFormat } from "../base/format.js";
import { gapBetween } from "../base/gap.js";
import { idsOf, same, sameFutures } from "../state/state.js";
import { chanceOf, directionOf, lastOf } from "./answer.js";
import { warningsOf } from "./warnings.js";

/** A longer message leaves out the name of what was changed, or even its value: the field itself has said them. */
const MOST_WORDS = 20;

/** @typedef {Told & { texts: Texts }} Spoken */

/** What there is on the page: without results, as long as an input is not known. @typedef {Snapshot & Partial<Moment>} Heard */

/** @typedef {Awaited<ReturnType<Awaited<ReturnType<Texts["later"]>>["spoken"]>>["messages"]} Words */

/**
 * @param {HTMLElement} live
 * @param {Spoken} speaker
 * @param {Heard} known what the reader knows before the first message
 */
export async function createNews(live, speaker, known) {
  const words = (await (await speaker.texts.later()).spoken()).messages;
  const sentences = createSentences(speaker, words);
  const root = /** @type {ShadowRoot} */ (live.getRootNode());
  const changeOf = (/** @type {string} */ figure) =>
    root.querySelector(`[data-figure="${figure}"] [data-change]`)?.textContent ?? "";
  let last = known;
  let wasRefused = false;

  return (/** @type {Heard} */ now) => {
    const isRefused = Object.keys(now.state.drafts).length > 0;
    if (isRefused) {
      wasRefused = true;
      return words.aloud(refusal(root, speaker));
    }
    const text = sentences.news(last, now, changeOf, wasRefused);
    wasRefused = false;
    last = now;
    return text;
  };
}

/**
 * The field whose entry is refused, why, and what this means for the results.
 *
 * @param {ShadowRoot} root
 * @param {Spoken} speaker
 */
function refusal(root, { messages }) {
  const field = root.querySelector("[aria-invalid=true]");
  // A field that is folded away is not there.
  if (!field) return messages.ui.stale;
  const textOf = (/** @type {string} */ list) =>
    root.getElementById(field.getAttribute(list)?.split(" ")[0] ?? "")?.textContent;
  const name = field.getAttribute("aria-label") ?? textOf("aria-labelledby") ?? "";
  return `${messages.ui.refused(name, textOf("aria-describedby") ?? "")} ${messages.ui.stale}`;
}

/**
 * @param {Told} told
 * @param {Words} words
 */
export function createSentences(told, words) {
  const { loaded, catalogue, messages } = told;
  const { amount, millions, whole } = messages.units;
  /** @type {typeof messages.units} */
  const units = {
    ...messages.units,
    amount: (n, word, sign) => words.money(amount(n, word), sign ?? ""),
    millions: (n, value, sign) => words.money(millions(n, value), sign ?? ""),
    millionsPerYear: (n, value, sign) => words.yearly(words.money(millions(n, value), sign ?? "")),
    whole: (n, sign) => words.money(whole(n), sign ?? ""),
  };
  const format = createFormat(told.format.locale, loaded.story.currency, units);
  // “Up 8 million”: that these are dollars has just been said.
  const bare = createFormat(told.format.locale, "", units);

  /** @param {State} before @param {State} now @param {State} author @param {(figure: string) => string} changeOf */
  const changes = (before, now, author, changeOf) => {
    const ids = idsOf(now.inputs).filter((id) => !same(now.inputs[id], before.inputs[id]));
    if (ids.length === 1) return nameAndValue(ids[0], now);
    const isAuthors = idsOf(now.inputs).every((id) => same(now.inputs[id], author.inputs[id]));
    if (ids.length && isAuthors) return ["", words.authors];
    if (ids.length && now.preset !== before.preset) return ["", words.preset(messages.presets[now.preset])];
    if (ids.length) return ["", words.inputs(ids.length)];
    const figures = now.figures.filter(({ current, prior }, i) => {
      const old = before.figures[i];
      return current !== old.current || prior !== old.prior;
    });
    if (figures.length === 1) return ["", words.value(nameOf(figures[0].id), changeOf(figures[0].id))];
    if (figures.length) return ["", words.figures(figures.length)];
    const ranges = Object.keys({ ...before.ranges, ...now.ranges }).filter(
      (id) => String(before.ranges[id]) !== String(now.ranges[id]),
    );
    if (ranges.length === 1) return ["", words.range(messages.inputs[/** @type {never} */ (ranges[0])] ?? ranges[0])];
    return ["", ranges.length ? words.ranges : ""];
  };

  /** @param {string} figure */
  const nameOf = (figure) => loaded.story.texts.figures[figure]?.[0] ?? figure;

  /** @param {InputId} id @param {State} state */
  const nameAndValue = (id, { inputs }) => {
    const input = catalogue.inputs.find((one) => one.id === id);
    const value = inputs[id];
    const name = messages.inputs[id] ?? messages.ui.curve;
    if (value === null) return [name, messages.ui.notReported];
    return [name, input ? format.input(input, Number(value)) : String(value).replaceAll(",", " ")];
  };

  /** @param {Moment} moment */
  const answerOf = ({ report, futures }) => {
    const { p50: value, errorOfP50: error } = futures.last.plSaving;
    return {
      ...{ value, error, year: String(lastOf({ report, futures }).year), direction: directionOf(value) },
      amount: format.rounded(value, error),
      chance: chanceOf(futures, { format, messages })("probVisible").count,
    };
  };

  /** @param {Moment | undefined} before @param {Moment} after */
  const result = (before, after) => {
    const now = answerOf(after);
    if (!before) return words.answer(now.year, now.direction, now.amount, "");
    const old = answerOf(before);
    const isSame = now.direction === old.direction && now.amount === old.amount && now.year === old.year;
    if (isSame) return now.chance === old.chance ? words.same : words.sight(now.chance);
    if (now.direction !== old.direction) {
      const was = bare.rounded(old.value, old.error);
      return words.answer(now.year, now.direction, now.amount, words.before(old.direction, was));
    }
    const { size } = gapBetween(now.value, old.value);
    const isMore = gapBetween(Math.abs(now.value), Math.abs(old.value)).isMore;
    const gap = bare.rounded(size, now.error);
    const isUnchanged = now.amount === old.amount;
    return words.answer(now.year, now.direction, now.amount, isUnchanged ? "" : words.gap(gap, isMore));
  };

  /** @param {Heard} moment */
  const warningsAt = ({ report }) => (report ? warningsOf(report, { loaded, format, messages }) : []);

  return {
    /**
     * What is to be said, or nothing where nothing is new that a reader could hear.
     *
     * @param {Heard} before
     * @param {Heard} now
     * @param {(figure: string) => string} changeOf what a figure has changed by, as it is printed
     * @param {boolean} isDue whether the answer is said even if it is the same
     */
    news(before, now, changeOf, isDue = false) {
      const [name, change] = changes(before.state, now.state, now.author, changeOf);
      const isMoved = !sameFutures(now.state, before.state);
      const answer = isResult(now) && (isMoved || isDue) ? result(isResult(before) ? before : undefined, now) : "";
      const known = warningsAt(before);
      const warnings = warningsAt(now).filter((text) => !known.includes(text));
      const said = (/** @type {string} */ what) => words.aloud([what, answer].filter(Boolean).join(words.space));
      const whats = name ? [words.value(name, change), words.alone(change), ""] : [change];
      const short = whats.map(said).find((text) => text.split(/\s+/u).length <= MOST_WORDS);
      return [short, ...warnings.map(words.aloud)].filter(Boolean).join(words.space);
    },
  };
}

/** @param {Heard} moment @returns {moment is Moment} */
function isResult(moment) {
  return moment.report !== undefined && moment.futures !== undefined;
}
