/**
 * The marks on a slider: the range of the sources and the claim, with a line that says what they are.
 *
 * @import { Input } from "../../target/wasm/engine.js"
 * @import { Messages } from "../texts/en/widget.js"
 */

import { element, resizeChildren, set, write } from "../base/dom.js";

/**
 * What is marked on the track of an input besides its preset: the range of the sources, and the claim.
 *
 * @typedef {{ sources: [number, number] | undefined, claim: number | undefined }} Marks
 */

/** @param {Input} input @param {number | undefined} claim @returns {Marks} */
export const marksOf = ({ uncertainty }, claim) => ({
  sources: uncertainty ? [uncertainty.low, uncertainty.high] : undefined,
  claim,
});

/**
 * The marks on a track.
 *
 * @param {Marks} marks
 * @param {(value: number) => number} along where a value is, as a share of the track
 */
export function drawn({ sources, claim }, along) {
  const band = element("span", { class: "backed" });
  const claimed = element("span", { class: "claimed" });
  if (sources) {
    band.style.setProperty("--from", String(along(sources[0])));
    band.style.setProperty("--to", String(along(sources[1])));
  }
  if (claim) claimed.style.setProperty("--at", String(along(claim)));
  return [...(sources ? [band] : []), ...(claim ? [claimed] : [])];
}

/**
 * What the marks are.
 *
 * @param {HTMLElement} key
 * @param {Marks} marks
 * @param {(value: number) => string} printed
 * @param {number} start
 * @param {Messages} messages
 */
export function writeKey(key, { sources, claim }, printed, start, { marks: words }) {
  const entries = [
    ["base", words.base(printed(start))],
    ...(claim ? [["claim", words.claim(printed(claim))]] : []),
    ...(sources ? [["range", words.range(printed(sources[0]), printed(sources[1]))]] : []),
  ];
  resizeChildren(key, entries.length, () => element("span"));
  entries.forEach(([mark, text], i) => {
    set(key.children[i], "data-mark", mark);
    write(key.children[i], text);
  });
}
