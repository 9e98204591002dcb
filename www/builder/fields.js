/** Labelled controls of the builder. */

import { element } from "../dom.js";

/**
 * A choice among named values.
 *
 * @param {string} name what it is about, also its id
 * @param {string} label
 * @param {Record<string, string> | [string, string][]} options text by value, in order
 * @param {(value: string) => void} chosen
 */
export function choice(name, label, options, chosen) {
  const entries = Array.isArray(options) ? options : Object.entries(options);
  const select = element("select", { id: name }, ...entries.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => chosen(select.value));
  return { select, row: element("p", { class: "choice" }, element("label", { for: name }, label), select) };
}
