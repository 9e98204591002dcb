/**
 * The answer on the page: question, sentence, range, perspective, and a live region that says what has changed.
 *
 * @import { Moment } from "./chart.js"
 * @import { ControlActions } from "./controls.js"
 * @import { Told } from "./warnings.js"
 * @import { Texts } from "../texts/index.js"
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
import { createVoice } from "./voice.js";

/** The assumption that can be set in the answer itself. */
const SPEEDUP = "speedup";

/** @param {Told & { texts: Texts, actions: ControlActions }} speaker */
export function createReadout(speaker) {
  const { messages, loaded } = speaker;
  const { story, catalogue } = loaded;
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
  const voice = createVoice(live, speaker);

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
      writeParts(headline, headlineParts(moment, speaker), before, knob && { [SPEEDUP]: knob });
      knob?.update(moment.state);
      writeParts(inShort, inShortParts(moment, speaker), before);
      write(inPerspective, perspectiveText(moment, speaker));
      writeParts(asSet, besideParts(moment, speaker), before);
      const side = rareSide(moment);
      rare.hidden = side === 0;
      write(rare, side === 0 ? "" : messages.answer.rare(side > 0, speaker.format.number(1000, 0)));
      writeParts(money, moneyParts(moment, speaker));
      write(stale, isStale ? messages.ui.stale : "");
      voice.heed(moment);
    },
    voice,
  };
}
