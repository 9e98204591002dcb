/**
 * Names that are in two places: the id of a figure, a series, a claim or a one-off, and the texts that are found by it.
 *
 * @import { Path } from "./path.js"
 */

import { valueAt, withValueAt } from "./path.js";

/** @typedef {Record<string, any>} Draft a story as it is being written, right or wrong */

/** Which texts go by the ids of which lists. */
const TEXTS = /** @type {const} */ ({ figures: ["figures", "filed"], series: ["series"], claims: ["claims"] });

/**
 * The ids that texts of a kind are needed or possible for.
 *
 * @param {Draft} draft
 * @param {string} kind such as `filed`
 * @returns {string[]}
 */
export function idsFor(draft, kind) {
  const listed = (/** @type {any} */ list) => (Array.isArray(list) ? list : []);
  const ids =
    kind === "oneOffs"
      ? listed(draft.series).flatMap((one) => listed(one?.points).map((point) => point?.oneOff))
      : listed(draft[kind === "filed" ? "figures" : kind]).map((one) => one?.id);
  return [...new Set(ids.filter((id) => typeof id === "string" && id !== ""))];
}

/**
 * The draft after an edit: when an id changes, its texts move with it.
 *
 * @param {Draft} draft
 * @param {Path} path
 * @param {unknown} value
 * @returns {Draft}
 */
export function edited(draft, path, value) {
  const [list, place, field] = path;
  const next = withValueAt(draft, path, value);
  const kinds = TEXTS[/** @type {keyof typeof TEXTS} */ (list)];
  const before = valueAt(draft, path);
  if (!kinds || typeof place !== "number" || field !== "id" || !before || !value) return next;
  return Object.keys(draft.texts ?? {}).reduce(
    (story, language) =>
      kinds.reduce((renamed, kind) => {
        const texts = valueAt(renamed, ["texts", language, kind]);
        if (texts?.[before] === undefined) return renamed;
        const moved = withValueAt(renamed, ["texts", language, kind, before], undefined);
        return withValueAt(moved, ["texts", language, kind, String(value)], texts[before]);
      }, story),
    next,
  );
}
