/**
 * A chart by key: one stop, from which the arrows lead through the numbers of its table, in the order of the picture. What is
 * read is written below the picture, pointed out in it, and spoken.
 *
 * @import { PanelContext } from "../element/panels.js"
 * @import { Chart } from "../view/chart.js"
 * @import { Place } from "./columns.js"
 */

import { element, set, write } from "../base/dom.js";
import { writeCell } from "../view/result.js";
import { datumAt, markAt, placeOf } from "./columns.js";
import { playerOf } from "./player.js";

/** What the keys do with a place in a table of so many rows and columns. @type {Record<string, (place: Place, last: Place) => Place>} */
const MOVES = {
  ArrowRight: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row, column: column - 1 }),
  Home: ({ column }) => ({ row: 0, column }),
  End: ({ column }, last) => ({ row: last.row, column }),
};

/** As keyboards of different languages write it. */
const QUESTION_MARKS = ["?", "؟", "？"];

/** @param {number} number @param {number} least @param {number} greatest */
const within = (number, least, greatest) => Math.max(least, Math.min(greatest, number));

/**
 * @param {Chart} chart
 * @param {PanelContext} context
 */
export function createKeys(chart, context) {
  const { kind, surface, reading, shown } = chart;
  const words = context.messages.listening;
  const spoken = element("p", { role: "status", class: "unseen" });
  const ring = element("span", { class: "ring", hidden: true });
  const help = element("ul", { class: "keys", hidden: true }, ...words.keys.map((line) => element("li", {}, line)));
  // The number that is read, as the button that opens its working. The chart itself has the focus.
  const cell = element("span", { class: "unseen", "aria-hidden": true });
  cell.addEventListener("focusin", () => surface.focus());
  set(surface, "aria-roledescription", words.chart);
  surface.append(ring);
  surface.after(spoken, help, cell);

  /** @type {Place | undefined} */
  let place;

  const say = (/** @type {string} */ text) => {
    // The same words again would not be heard.
    spoken.textContent = "";
    write(spoken, text);
  };
  const leave = () => {
    place = undefined;
    ring.hidden = true;
    reading.dismiss();
  };
  const read = () => {
    const { marks, numbers, scale } = shown();
    if (!place || !numbers.rows.length) return;
    const text = datumAt(place, numbers, words);
    const mark = markAt(kind.name, marks, place);
    ring.hidden = !mark;
    if (mark) {
      ring.style.setProperty("--x", `${mark.x / scale}px`);
      ring.style.setProperty("--y", `${mark.y / scale}px`);
    }
    reading.hold({ text, x: null });
    say(text);
  };
  const move = (/** @type {string} */ key) => {
    const { marks, numbers } = shown();
    const last = { row: numbers.rows.length - 1, column: numbers.head.length - 1 };
    if (!marks.length) return;
    // The first arrow only comes in.
    const start = { ...placeOf(kind.name, marks[0]), row: 0 };
    const next = place || key === "End" ? MOVES[key](place ?? start, last) : start;
    place = { row: within(next.row, 0, last.row), column: within(next.column, 1, last.column) };
    read();
  };
  const open = () => {
    const { rows } = shown().numbers;
    const wanted = place && rows[place.row][place.column];
    if (!wanted || typeof wanted === "string") return say(words.noWorking);
    writeCell(cell, wanted);
    const button = /** @type {HTMLElement} */ (cell.firstChild);
    button.tabIndex = -1;
    button.click();
  };
  const play = () => {
    const player = playerOf(chart, context);
    // A browser lets a page make sound while it handles a key; what plays it may have to be fetched.
    player.awake();
    context.load("explorations").then(() => {
      if (!player.update()) return say(words.noSound);
      if (place) player.choose(place);
      player.toggle();
    }, console.error);
  };
  const list = () => {
    help.hidden = !help.hidden;
    if (!help.hidden) say(words.keys.join(" "));
  };

  surface.addEventListener("keydown", (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (target !== surface || altKey || ctrlKey || metaKey) return;
    if (key in MOVES) move(key);
    else if (key === "Enter") open();
    else if (QUESTION_MARKS.includes(key)) list();
    else if (key === " ") play();
    else if (key === "Escape" && place) leave();
    else return;
    event.preventDefault();
  });
  // A pointer has a reading of its own.
  const hint = () => {
    if (place || !surface.matches(":focus-visible")) return;
    reading.hold({ text: words.hint, x: null });
    say(words.hint);
  };
  surface.addEventListener("focus", hint);
  surface.addEventListener("blur", leave);
  hint();
}
