/**
 * What a place of a story may contain, read from the JSON Schema that editors use too: the form is made from it, so
 * that neither a field nor a limit is written down a second time.
 */

import schema from "../../stories/story.schema.json";

/**
 * @typedef {object} Node
 * @property {string} [title]
 * @property {string} [description]
 * @property {string | string[]} [type]
 * @property {string} [format]
 * @property {string} [$ref]
 * @property {unknown} [const]
 * @property {string[]} [enum]
 * @property {string[]} [required]
 * @property {Record<string, Node>} [properties]
 * @property {boolean | Node} [additionalProperties]
 * @property {Node} [items]
 * @property {number} [minItems]
 * @property {number} [maxItems]
 * @property {number} [maxLength]
 */

/** The kinds of place that the form knows. @typedef {"fixed" | "choice" | "number" | "text" | "words" | "label" | "list" | "map" | "record"} Kind */

const definitions = /** @type {Record<string, Node>} */ (schema.$defs);

export const root = /** @type {Node} */ (/** @type {unknown} */ (schema));

/**
 * A place with what it refers to; its own words go before those of the definition.
 *
 * @param {Node} node
 * @returns {Node}
 */
export function resolved(node) {
  const definition = node.$ref && definitions[node.$ref.replace("#/$defs/", "")];
  return definition ? { ...definition, ...node } : node;
}

/** @param {Node} node resolved @returns {Kind} */
export function kindOf(node) {
  const types = [node.type ?? []].flat();
  if ("const" in node) return "fixed";
  if (node.enum && !types.includes("string")) return "choice";
  if (types.includes("number") || types.includes("integer")) return "number";
  if (types.includes("string")) return "text";
  if (types.includes("array")) {
    if (resolved(node.items ?? {}).type === "object") return "list";
    // A range has two ends, too, but they are numbers.
    const isFixed = node.minItems !== undefined && node.minItems === node.maxItems;
    return isFixed && resolved(node.items ?? {}).type === "string" ? "label" : "words";
  }
  return typeof node.additionalProperties === "object" ? "map" : "record";
}

/** @param {Node} node resolved */
export const takesNothing = (node) => [node.type ?? []].flat().includes("null");

/**
 * The smallest value that a place can have, as a start.
 *
 * @param {Node} node
 * @returns {unknown}
 */
export function startOf(node) {
  const place = resolved(node);
  switch (kindOf(place)) {
    case "fixed":
      return place.const;
    case "choice":
      return place.enum?.[0];
    case "number":
      return takesNothing(place) ? null : 0;
    case "text":
      return takesNothing(place) ? null : "";
    case "label":
      return Array.from({ length: place.minItems ?? 0 }, () => "");
    case "words":
      return [];
    case "list":
      return Array.from({ length: place.minItems ?? 0 }, () => startOf(place.items ?? {}));
    case "map":
      return {};
    default:
      return Object.fromEntries((place.required ?? []).map((name) => [name, startOf(place.properties?.[name] ?? {})]));
  }
}
