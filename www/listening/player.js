/**
 * A chart by ear: a row of buttons that play its series, and a line that says what the notes mean. Nothing sounds before the
 * reader wants it.
 *
 * @import { Note } from "../../target/wasm/engine.js"
 * @import { PanelContext } from "../element/panels.js"
 * @import { Chart, Moment } from "../view/chart.js"
 * @import { Place } from "./columns.js"
 * @import { Heard } from "./series.js"
 */

import { element, resizeChildren, set, write } from "../base/dom.js";
import { datumAt } from "./columns.js";
import { seriesOf } from "./series.js";
import { oscillator } from "./tones.js";

/** How long a note is heard that is played by itself. */
const STEP_S = 0.4;

/** The speeds in the order of their names. */
const SPEEDS = [0.5, 1, 2];
const NORMAL = 1;

/** A chart is heard once, whether it was started by a button or by a key. @type {WeakMap<Chart, Player>} */
const PLAYERS = new WeakMap();

/** @typedef {ReturnType<typeof createPlayer>} Player */

/**
 * The player of a chart that shows something.
 *
 * @param {Chart} chart
 * @param {PanelContext} context
 */
export function playerOf(chart, context) {
  const player = PLAYERS.get(chart) ?? createPlayer(chart, context);
  PLAYERS.set(chart, player);
  return player;
}

/**
 * @param {Chart} chart
 * @param {PanelContext} context
 */
function createPlayer(chart, { engine, messages }) {
  const { sound: words } = messages.listening;
  const play = element("button", { type: "button", "data-action": "play" }, words.play);
  const next = element("button", { type: "button", "data-action": "next-note" }, words.next);
  const series = element("select", { "aria-label": words.series, "data-action": "series" });
  // One button for all speeds: a list would be another stop beside every chart.
  const speed = element("button", { type: "button", "data-action": "speed" });
  const meaning = element("p", { class: "note" });
  const status = element("p", { role: "status" });

  /** @type {AudioContext | undefined} */
  let audio;
  /** What is playing, as oscillators. @type {OscillatorNode[]} */
  let playing = [];
  /** The note that was played last by itself; −1 for none. */
  let at = -1;
  let isPaused = false;
  let pace = NORMAL;
  const paceTo = (/** @type {number} */ next) => {
    pace = next;
    write(speed, words.speeds[pace]);
    set(speed, "aria-label", `${words.speed}: ${words.speeds[pace]}`);
  };
  paceTo(NORMAL);

  const heard = () => seriesOf(chart.kind, /** @type {Moment} */ (chart.moment()), chart.shown());
  const chosen = () => {
    const all = heard();
    return all[series.selectedIndex] ?? all[0];
  };
  /** The context, awake. Without a loudspeaker it may never wake, so nobody waits for it. */
  const awake = () => {
    audio ??= new AudioContext();
    audio.resume().catch(console.error);
    return audio;
  };
  const stop = () => {
    for (const one of playing) {
      one.onended = null;
      one.stop();
    }
    playing = [];
    isPaused = false;
    write(play, words.play);
  };
  const sound = (/** @type {Note[]} */ notes) => {
    const [on, rate] = [awake(), SPEEDS[pace]];
    playing = notes.map((note) => oscillator(on, note, rate));
    const last = playing[playing.length - 1];
    if (last) last.onended = stop;
  };

  const toggle = () => {
    const isPlaying = playing.length > 0;
    if (isPlaying && !isPaused) {
      isPaused = true;
      audio?.suspend().catch(console.error);
      write(play, words.play);
      return;
    }
    isPaused = false;
    at = -1;
    if (isPlaying) awake();
    else sound(engine.melody(chosen().request).notes);
    write(play, words.pause);
  };
  const step = () => {
    stop();
    const { places, request } = chosen();
    at = at + 1 < places.length ? at + 1 : 0;
    write(status, datumAt(places[at], chart.shown().numbers, messages.listening));
    // It is heard at once, not when its turn would come.
    const own = engine.melody(request).notes.filter(({ voice, index }) => voice !== "reference" && index === at);
    sound(own.map((note) => ({ ...note, at: 0, seconds: STEP_S })));
  };
  const guarded = (/** @type {() => void} */ act) => () => {
    try {
      act();
    } catch (error) {
      write(status, words.unavailable);
      console.error(error);
    }
  };

  play.addEventListener("click", guarded(toggle));
  next.addEventListener("click", guarded(step));
  const again = () => {
    stop();
    at = -1;
    explain(chosen());
  };
  series.addEventListener("change", again);
  speed.addEventListener("click", () => {
    paceTo(pace + 1 < SPEEDS.length ? pace + 1 : 0);
    again();
  });

  const explain = (/** @type {Heard} */ { request }) => {
    const { references = [], values = [], band = [] } = request;
    const parts = [
      words.higher,
      ...(references.length > 1 ? [words.line] : []),
      ...(band.length ? [words.band] : []),
      ...(values.includes(null) ? [words.missing] : []),
    ];
    write(meaning, parts.join(" "));
  };

  return {
    controls: [play, next, series, speed],
    meaning,
    status,
    awake: guarded(awake),
    toggle: guarded(toggle),
    /** Takes the series that a place of the table is in. @param {Place} place */
    choose({ row, column }) {
      const at = heard().findIndex(({ places }) => places.some((one) => one.row === row && one.column === column));
      if (at < 0 || at === series.selectedIndex || playing.length) return;
      series.selectedIndex = at;
      again();
    },
    /** Whether there is anything to be heard. */
    update() {
      const all = heard();
      resizeChildren(series, all.length, () => element("option"));
      all.forEach(({ name }, i) => {
        write(series.children[i], name);
      });
      series.hidden = all.length < 2;
      if (all.length) explain(chosen());
      return all.length > 0;
    },
  };
}
