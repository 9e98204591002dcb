/**
 * The answer on the page: question, sentence, range, perspective, and a live region that says what has changed.
 *
 * @import { Speaker } from "./answer.js"
 * @import { Moment } from "./chart.js"
 * @import { ControlActions } from "./controls.js"
 * @import { Story } from "../story/default.js"
 */

import { element, write } from "../base/dom.js";
import {
  besideParts,
  claimText,
  headlineParts,
  inShortParts,
  moneyParts,
  perspectiveText,
  rareSide,
} from "./answer.js";
import { createKnob } from "./knob.js";
import { writeParts } from "./sentence.js";

/** How long the live region waits for the last change, so that a drag is heard once. */
const QUIET_MS = 700;

/** The assumption that can be set in the answer itself. */
const SPEEDUP = "speedup";

/** @param {Speaker & { story: Story, actions: ControlActions }} speaker */
export function createReadout(speaker) {
  const { messages, story, catalogue } = speaker;
  const question = element("h2", { part: "question" }, messages.answer.question(claimText(story, speaker.format)));
  const headline = element("p", { part: "headline" });
  const inShort = element("p", { part: "range" });
  const inPerspective = element("p", { part: "perspective" });
  const speedup = catalogue.inputs.find(({ id }) => id === SPEEDUP);
  const knob = speedup && createKnob(speedup, speaker);
  const asSet = element("p", { part: "as-set" });
  const rare = element("p", { class: "rare", hidden: true });
  const money = element("p", { part: "money", "data-workings": true });
  const stale = element("p", { class: "stale" });
  const live = element("p", { role: "status", class: "unseen" });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let speaking;
  let wasStale = false;
  /** The answer that the reader knows: the first one, or the one that was spoken last. */
  let heard = "";

  /** The field whose entry is refused, why, and what this means for the results. */
  const refusal = () => {
    heard = "";
    const root = /** @type {ShadowRoot} */ (live.getRootNode());
    const field = root.querySelector("[aria-invalid=true]");
    // A field that is folded away is not there.
    if (!field) return messages.ui.stale;
    const summaryOf = (/** @type {string} */ list) =>
      root.getElementById(field.getAttribute(list)?.split(" ")[0] ?? "")?.textContent;
    const name = field.getAttribute("aria-label") ?? summaryOf("aria-labelledby") ?? "";
    return `${messages.ui.refused(name, summaryOf("aria-describedby") ?? "")} ${messages.ui.stale}`;
  };

  /** The answer, or the text beside it where that alone is new. */
  const news = () => {
    const answer = headline.textContent ?? "";
    const isHeard = answer === heard;
    heard = answer;
    return isHeard ? (asSet.textContent ?? "") : answer;
  };

  return {
    question,
    headline,
    inShort,
    inPerspective,
    asSet,
    rare,
    money,
    stale,
    live,
    /** @param {Moment} moment @param {boolean} isStale */
    update(moment, isStale) {
      const before = headline.childElementCount > 0;
      const changed = writeParts(headline, headlineParts(moment, speaker), before, knob && { [SPEEDUP]: knob });
      knob?.update(moment.state);
      writeParts(inShort, inShortParts(moment, speaker), before);
      write(inPerspective, perspectiveText(moment, speaker));
      const besideChanged = writeParts(asSet, besideParts(moment, speaker), before);
      const side = rareSide(moment);
      rare.hidden = side === 0;
      write(rare, side === 0 ? "" : messages.answer.rare(side > 0, speaker.format.number(1000, 0)));
      writeParts(money, moneyParts(moment, speaker));
      write(stale, isStale ? messages.ui.stale : "");
      if (before && (changed || besideChanged || isStale || wasStale)) {
        clearTimeout(speaking);
        speaking = setTimeout(() => write(live, isStale ? refusal() : news()), QUIET_MS);
      }
      if (!before) heard = headline.textContent ?? "";
      wasStale = isStale;
    },
    /** Nothing is said of a widget that has left the page. */
    hush() {
      clearTimeout(speaking);
    },
  };
}
