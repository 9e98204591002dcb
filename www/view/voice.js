/**
 * When the live region speaks: once after the last change, and never while a pointer is down. What it says is fetched with
 * the first message.
 *
 * @import { Heard, Spoken } from "./spoken.js"
 */

import { write } from "../base/dom.js";

/** How long it waits for the last change, so that a row of changes is heard once. */
const QUIET_MS = 700;

/**
 * @param {HTMLElement} live
 * @param {Spoken} speaker
 */
export function createVoice(live, speaker) {
  let [isHeld, isDue] = [false, false];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  /** What the reader knows at first, and what is to be said of. @type {Heard | undefined} */
  let known;
  /** @type {Heard} */
  let latest;
  /** @type {Promise<(now: Heard) => string> | undefined} */
  let news;

  const say = async () => {
    isDue = false;
    try {
      news ??= import("./spoken.js").then(({ createNews }) => createNews(live, speaker, /** @type {Heard} */ (known)));
      write(live, (await news)(latest));
    } catch (error) {
      // The next change tries the fetch again.
      news = undefined;
      console.error(error);
    }
  };
  const wait = () => {
    clearTimeout(waiting);
    isDue = true;
    if (!isHeld) waiting = setTimeout(say, QUIET_MS);
  };

  return {
    /** What there is to say something of, if it is new. @param {Heard} now */
    heed(now) {
      const isNew = known && now.state !== latest.state;
      known ??= now;
      latest = now;
      if (isNew) wait();
    },
    /** A pointer may rest while it is down: that is no end of a drag. @param {boolean} isDown */
    hold(isDown) {
      isHeld = isDown;
      if (isDue) wait();
    },
    /** Nothing is said of a widget that has left the page. */
    hush() {
      clearTimeout(waiting);
    },
  };
}
