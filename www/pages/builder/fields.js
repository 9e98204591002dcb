/** Labelled controls of the builder. */

import { element, write } from "../../base/dom.js";

/** Of another site, or a path on the author's own. */
const ADDRESS = /^(https?:\/\/[^\s/]|\/|\.\/)\S*$/u;

/**
 * A choice from a list.
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
  return { select, row: element("div", { class: "field" }, element("label", { for: name }, label), select) };
}

/**
 * A choice of a few values that are all in sight: segments of one line, or a list in which each says what it is.
 *
 * @param {string} name what it is about, also the id of the group
 * @param {string} label
 * @param {[value: string, text: string, about?: string][]} options in order
 * @param {string} first the value that is chosen at the start
 * @param {(value: string) => void} chosen
 */
export function segments(name, label, options, first, chosen) {
  const hasWords = options.some(([, , about]) => about !== undefined);
  const labels = options.map(([value, text, about]) => {
    const radio = element("input", { type: "radio", name, value, checked: value === first });
    radio.addEventListener("change", () => chosen(value));
    return element("label", {}, radio, element("span", {}, text, about ? element("small", {}, about) : ""));
  });
  return element(
    "fieldset",
    { id: name, class: hasWords ? "field options" : "field segments" },
    element("legend", {}, label),
    element("div", {}, ...labels),
  );
}

/**
 * A box to tick.
 *
 * @param {string} name what it is about, also its id
 * @param {string} label
 * @param {string} about
 * @param {(isChecked: boolean) => void} chosen
 */
export function check(name, label, about, chosen) {
  const input = element("input", { id: name, type: "checkbox" });
  input.addEventListener("change", () => chosen(input.checked));
  return element(
    "label",
    { class: "field check", for: name },
    input,
    element("span", {}, label, element("small", {}, about)),
  );
}

/**
 * A field for an address.
 *
 * @param {string} name what it is about, also its id
 * @param {string} label
 * @param {string} about what is said of it while it can be used
 * @param {string} problem what is said of it while it cannot
 * @param {{ isOptional?: boolean, set: (address: string) => void }} use
 */
export function address(name, label, about, problem, { isOptional = false, set }) {
  const input = element("input", { id: name, type: "text", inputmode: "url", "aria-describedby": `${name}-about` });
  const said = element("small", { id: `${name}-about` }, about);
  const check = () => {
    const text = input.value.trim();
    const isSound = ADDRESS.test(text) || (isOptional && text === "");
    input.setAttribute("aria-invalid", String(!isSound));
    said.classList.toggle("problem", !isSound);
    write(said, isSound ? about : problem);
    return isSound ? text : undefined;
  };
  input.addEventListener("input", () => {
    const text = check();
    if (text !== undefined) set(text);
  });
  return {
    row: element("div", { class: "field" }, element("label", { for: name }, label), input, said),
    /** @param {string} text */
    write(text) {
      input.value = text;
      check();
    },
  };
}
