/**
 * A guess before the answer: the reader says how much the claim adds to the margin, then sees it, with the gap between the two.
 * The guess stays in this page: it is not sent, not stored, and not in a link.
 *
 * @import { Moment } from "./chart.js"
 * @import { PanelContext } from "../element/panels.js"
 */

import { element, write } from "../base/dom.js";
import { gapBetween } from "../base/gap.js";
import { lazyStyleSheet } from "../base/stylesheet.js";
import { claimText } from "./answer.js";
import css from "./guess.css?text";
import { touchSlider } from "./touch-slider.js";

const styleSheet = lazyStyleSheet(css);

/** The scale ends here, in points, or further up where the claim itself comes to more. */
const ENDS = [2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The scale has so many steps. */
const STEPS = 40;

/** A gap that prints as nothing, in points. */
const NO_GAP = 0.0005;

const SPEEDUP = "speedup";

/** What the reader of an element has guessed of which story: a change of language asks nobody again. @type {WeakMap<Element, { story: string, points: number | null }>} */
const guesses = new WeakMap();

/** @typedef {{ write: (moment: Moment) => void }} Guess */

/**
 * Asks, if the reader has not been asked yet.
 *
 * @param {PanelContext} context
 * @param {Moment} moment
 * @param {{ hidden: HTMLElement[], lead: Element }} answer what is hidden until then, and where the guess is shown beside it
 * @returns {Promise<Guess>}
 */
export async function createGuess(context, moment, answer) {
  const { root, story, texts } = context;
  const { messages } = await (await texts.later()).guess();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet()];
  const shown = createShown(context, messages, () => guesses.set(root.host, { story: story.id, points: null }));
  const show = (/** @type {number | null} */ points, /** @type {Moment} */ now) => {
    guesses.set(root.host, { story: story.id, points });
    for (const part of answer.hidden) part.hidden = false;
    if (points === null) return;
    shown.set(points);
    shown.write(now);
    answer.lead.append(shown.body);
  };

  let latest = moment;
  const before = guesses.get(root.host);
  if (before?.story === story.id) {
    show(before.points, latest);
  } else {
    const question = createQuestion(context, messages, moment, (points) => {
      question.remove();
      show(points, latest);
      const target = points === null ? /** @type {HTMLElement} */ (answer.lead.firstElementChild) : shown.body;
      target.tabIndex = -1;
      target.focus();
    });
    answer.hidden[0].before(question);
  }
  return {
    write(now) {
      latest = now;
      if (shown.body.isConnected) shown.write(now);
    },
  };
}

/** @typedef {Awaited<ReturnType<Awaited<ReturnType<PanelContext["texts"]["later"]>>["guess"]>>["messages"]} Words */

/**
 * @param {PanelContext} context
 * @param {Words} words
 * @param {Moment} moment
 * @param {(points: number | null) => void} taken nothing where the reader would rather see the answer
 */
function createQuestion({ story, format, messages, engine }, words, { report }, taken) {
  const { year } = report.rows[report.rows.length - 1];
  const atItsWord = engine.calculate({ ...report.inputs, [SPEEDUP]: story.claim?.speedup ?? report.inputs.speedup });
  const { marginUpliftPts: claimed } = atItsWord.rows[atItsWord.rows.length - 1];
  const greatest = ENDS.find((end) => claimed < end) ?? ENDS[ENDS.length - 1];
  const points = (/** @type {number} */ value) => messages.units.points(format.figure(value, 0, 2), value);

  const label = element("label", { for: "guess" }, words.question(String(year)));
  const range = element("input", { id: "guess", type: "range", min: 0, max: greatest, step: greatest / STEPS });
  range.value = "0";
  range.setAttribute("aria-describedby", "guess-about");
  const now = element("output", { for: "guess" });
  const take = element("button", { type: "button", class: "primary", "data-action": "take-guess" }, words.take);
  const skip = element("button", { type: "button", class: "quiet", "data-action": "skip-guess" }, words.skip);
  const say = () => {
    write(now, points(range.valueAsNumber));
    range.setAttribute("aria-valuetext", now.textContent ?? "");
  };
  const accept = () => taken(range.valueAsNumber);
  say();

  touchSlider(range);
  // A tap takes the guess. Keys move along the scale first: the browser reports each of their steps as a change.
  let isPointed = false;
  range.addEventListener("pointerdown", () => (isPointed = true));
  range.addEventListener("keydown", ({ key }) => {
    isPointed = false;
    if (key === "Enter") accept();
  });
  range.addEventListener("input", say);
  range.addEventListener("change", () => isPointed && accept());
  // A click on the thumb changes nothing, and takes what is there. The browser sets the value after this event.
  range.addEventListener("pointerup", ({ pointerType }) => {
    if (pointerType === "mouse") setTimeout(() => range.isConnected && accept());
  });
  take.addEventListener("click", accept);
  skip.addEventListener("click", () => taken(null));

  const body = element(
    "section",
    { class: "guess", "aria-labelledby": "guess-title" },
    element("h2", { id: "guess-title", part: "question" }, messages.answer.question(claimText(story, format))),
    label,
    now,
    element("span", { class: "track" }, range),
    element(
      "span",
      { class: "ends", "aria-hidden": true },
      element("span", {}, points(0)),
      element("span", {}, points(greatest)),
    ),
    element("p", { id: "guess-about", class: "note" }, words.about),
    element("div", { class: "choices" }, take, skip),
  );
  // The widget takes these for changes of its inputs.
  for (const kind of ["input", "change"]) body.addEventListener(kind, (event) => event.stopPropagation());
  return body;
}

/**
 * The guess beside the answer, until it is dismissed.
 *
 * @param {PanelContext} context
 * @param {Words} words
 * @param {() => void} dismissed
 */
function createShown({ format, messages }, words, dismissed) {
  const text = element("span");
  const dismiss = element("button", { type: "button", class: "quiet", "data-action": "dismiss-guess" }, words.dismiss);
  const body = element("p", { class: "guessed", "data-guess": true }, text, dismiss);
  let guessed = 0;
  dismiss.addEventListener("click", () => {
    dismissed();
    /** @type {HTMLElement | null} */ (body.parentElement?.querySelector("h2"))?.focus();
    body.remove();
  });
  return {
    body,
    /** @param {number} points */
    set(points) {
      guessed = points;
    },
    /** @param {Moment} moment */
    write({ futures }) {
      const { p50: middle, errorOfP50: error } = futures.last.marginUpliftPts;
      const { size, isMore } = gapBetween(middle, guessed);
      const printed = messages.units.points(format.figure(size, 0, size < 0.005 ? 3 : 2), size);
      const sign = guessed === 0 ? "" : "+";
      const first = words.middle(
        messages.units.points(`${sign}${format.figure(guessed, 0, 2)}`, guessed),
        format.aboutPoints(middle, error),
      );
      write(text, first + (size < NO_GAP ? words.same : words.gap(printed, isMore)));
    },
  };
}
