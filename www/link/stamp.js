/**
 * The stamp of a state: what identifies it wherever it is passed on.
 *
 * @import { State } from "../state.js"
 * @import { Telling } from "../story.js"
 */

import { same } from "../state.js";

/** @typedef {{ version: string, digest: string, text: string, url: string }} Stamp */

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * @param {State} state
 * @param {Telling} telling
 * @param {{ base: string }} options `base` is the address of the page the state can be seen on
 * @returns {Promise<Stamp>}
 */
export async function stampOf({ preset, inputs, figures }, { story, catalogue }, { base }) {
  const usual = catalogue.presets[preset];
  const changed = Object.keys(usual).filter((id) => !same(inputs[id], usual[id]));
  const figure = figures.map(({ id, current, prior }) => `${id}:${current ?? ""}:${prior ?? ""}`);
  const text = [preset, ...changed.map((id) => `${id}:${inputs[id]}`)].join(" ");
  // FNV-1a, 64 bits.
  const bytes = new TextEncoder().encode([VERSION, story.id, text, ...figure].join(" "));
  const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * PRIME), OFFSET);
  const url = `${base.split("#")[0]}#${encodeURIComponent(text)}`;
  return { version: VERSION, digest: hash.toString(16).padStart(16, "0"), text, url };
}
