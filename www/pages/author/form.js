/**
 * The form, made from the schema: a field for every place of a story, lists that grow and shrink, and fields that may be
 * left out.
 *
 * @import { PageTexts } from "../../texts/pages.js"
 * @import { Draft } from "./names.js"
 * @import { Node } from "./schema.js"
 * @import { Path } from "./path.js"
 */

import { element } from "../../base/dom.js";
import { createControl } from "./fields.js";
import { idsFor } from "./names.js";
import { pathText, valueAt } from "./path.js";
import { kindOf, resolved, root, startOf } from "./schema.js";

/** The messages from a form. @typedef {{ edit: (path: Path, value: unknown, isShape: boolean) => void }} FormActions */

/** The language of the schema, whatever that of the page: editors show its words, too. */
const SCHEMA = { lang: "en", dir: "ltr" };

/** What the author has made up, such as an id, in no language. */
const OWN = { translate: "no" };

/** Fields that the form does not show; the file has them. */
const SILENT = new Set(["$schema", "version"]);

/**
 * The parts of the form for a draft.
 *
 * @param {Draft} draft
 * @param {FormActions} actions
 * @param {Words} words
 */
export function createForm(draft, actions, words) {
  const { messages } = words;
  const parts = recordParts(root, [], { draft, actions, ...words });
  const [single, grouped] = [true, false].map((is) => parts.filter((part) => part.hasAttribute("data-single") === is));
  return [
    element(
      "details",
      { class: "fold", "data-path": BASICS, open: true },
      element("summary", {}, messages.basics, element("span", { class: "state" })),
      ...single,
    ),
    ...grouped,
  ];
}

/** The part that holds what has no part of its own. No place of a story has this path. */
const BASICS = "*";

/** The words of the page, and the names of the inputs. @typedef {{ messages: PageTexts["author"], inputs: Record<string, string> }} Words */

/** @typedef {Words & { draft: Draft, actions: FormActions }} Context */

/**
 * @param {Node} node
 * @param {Path} path
 * @param {Context} context
 * @returns {HTMLElement}
 */
function createPlace(node, path, context) {
  const place = resolved(node);
  const { draft, actions, messages } = context;
  const value = valueAt(draft, path);
  const at = pathText(path);
  const { title, mark } = titleOf(place, path, context.inputs);
  const id = `at ${at}`.replaceAll(/[^\w]/gu, "-");
  const about = place.description ? element("small", SCHEMA, place.description) : "";
  const control = createControl(place, value, id, (next) => actions.edit(path, next, path.at(-1) === "id"), messages);
  const problems = element("p", { class: "problem", "data-problems": at });
  if (control) {
    return element(
      "div",
      {
        class: control.localName === "textarea" ? "field long" : "field",
        "data-path": at,
        "data-single": path.length === 1,
      },
      element("label", { for: id, ...mark }, title),
      control,
      about,
      problems,
    );
  }
  const kind = kindOf(place);
  if (kind === "label") return labelPlace(title, mark, path, at, context);
  const parts = { list: listParts, map: mapParts, record: recordParts }[/** @type {"list"} */ (kind)];
  return element(
    "details",
    { class: "fold", "data-path": at, open: path.length > 1 && kind === "record" && typeof path.at(-1) === "string" },
    element(
      "summary",
      {},
      element("span", mark, title),
      idOf(value),
      path.length === 1 ? element("span", { class: "state" }) : "",
    ),
    about,
    problems,
    ...parts(place, path, context),
  );
}

/**
 * A name and a unit, side by side.
 *
 * @param {string} title
 * @param {Mark} mark of the title
 * @param {Path} path
 * @param {string} at
 * @param {Context} context
 */
function labelPlace(title, mark, path, at, { draft, actions, messages }) {
  const value = valueAt(draft, path) ?? ["", ""];
  const inputs = messages.label.map((name, i) => {
    const input = element("input", { type: "text", "aria-label": `${title}: ${name}`, placeholder: name });
    input.value = String(value[i] ?? "");
    input.addEventListener("input", () =>
      actions.edit(
        path,
        inputs.map((one) => one.value.trim()),
        false,
      ),
    );
    return input;
  });
  return element(
    "div",
    { class: "field label", "data-path": at },
    element("span", { class: "label", ...mark }, title),
    ...inputs,
    element("p", { class: "problem", "data-problems": at }),
  );
}

/**
 * @param {Node} node
 * @param {Path} path
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
function recordParts(node, path, context) {
  const { draft } = context;
  const all = Object.entries(node.properties ?? {}).filter(([name]) => !SILENT.has(name));
  const value = valueAt(draft, path) ?? {};
  const isThere = (/** @type {string} */ name) => (node.required ?? []).includes(name) || value[name] !== undefined;
  const present = all.filter(([name]) => isThere(name));
  const absent = all.filter(([name]) => !isThere(name));
  const fields = present.map(([name, inner]) => {
    const place = createPlace(inner, [...path, name], context);
    if ((node.required ?? []).includes(name)) return place;
    return removable(place, titleOf(inner, [...path, name], context.inputs).title, [...path, name], context);
  });
  return absent.length ? [...fields, addition(absent, path, context)] : fields;
}

/**
 * @param {Node} node
 * @param {Path} path
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
function listParts(node, path, context) {
  const { draft, actions, messages } = context;
  const items = node.items ?? {};
  const value = valueAt(draft, path);
  const list = Array.isArray(value) ? value : [];
  const add = element("button", { type: "button", "data-add": pathText(path) }, messages.add(items.title ?? ""));
  add.addEventListener("click", () => actions.edit(path, [...list, startOf(items)], true));
  return [
    ...list.map((one, i) => {
      const place = createPlace(items, [...path, i], context);
      return removable(place, summaryOf(one) || `${items.title} ${i + 1}`, [...path, i], context);
    }),
    add,
  ];
}

/**
 * Texts by language, and within a language by what they are about: the ids are those of the lists, so nobody types them twice.
 *
 * @param {Node} node
 * @param {Path} path
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
function mapParts(node, path, context) {
  const inner = /** @type {Node} */ (node.additionalProperties);
  const value = valueAt(context.draft, path) ?? {};
  const kind = String(path.at(-1));
  const names =
    path.length === 1 ? Object.keys(value) : [...new Set([...idsFor(context.draft, kind), ...Object.keys(value)])];
  return names.map((name) => createPlace({ ...inner, title: name }, [...path, name], context));
}

/**
 * A place with a button that removes it.
 *
 * @param {HTMLElement} place
 * @param {string} what
 * @param {Path} path
 * @param {Context} context
 */
function removable(place, what, path, { actions, messages }) {
  const button = element("button", { type: "button", class: "remove", "aria-label": messages.remove(what) }, "×");
  button.addEventListener("click", () => actions.edit(path, undefined, true));
  place.classList.add("removable");
  place.append(button);
  return place;
}

/**
 * @param {[string, Node][]} absent
 * @param {Path} path
 * @param {Context} context
 */
function addition(absent, path, { actions, messages, inputs }) {
  const select = element(
    "select",
    { "aria-label": messages.addChoice, class: "add" },
    element("option", { value: "" }, messages.addChoice),
    ...absent.map(([name, node]) => {
      const { title, mark } = titleOf(node, [name], inputs);
      return element("option", { value: name, ...mark }, title);
    }),
  );
  select.addEventListener("change", () => {
    const found = absent.find(([name]) => name === select.value);
    if (found) actions.edit([...path, found[0]], startOf(found[1]), true);
  });
  return element("div", { class: "field adding" }, select);
}

/** What says in which language a title is. @typedef {{ lang?: string, dir?: string, translate?: string }} Mark */

/**
 * A place is called as the schema calls it, an input as on the page, and anything else as the author does.
 *
 * @param {Node} node
 * @param {Path} path
 * @param {Record<string, string>} inputs
 * @returns {{ title: string, mark: Mark }}
 */
function titleOf(node, path, inputs) {
  const step = path.at(-1);
  if (typeof step === "number") return { title: `${node.title ?? ""} ${step + 1}`, mark: SCHEMA };
  const name = String(step);
  // Of what is found by its name, the title is that name.
  if (node.title !== undefined && node.title !== name) return { title: node.title, mark: SCHEMA };
  return Object.hasOwn(inputs, name) ? { title: inputs[name], mark: {} } : { title: name, mark: OWN };
}

/** What distinguishes a part from similar ones. @param {any} value */
function summaryOf(value) {
  const name = value?.id ?? value?.period ?? value?.year;
  return name === undefined ? "" : ` ${name}`;
}

/** The same, as it is shown. @param {any} value */
const idOf = (value) => (summaryOf(value) ? element("span", OWN, summaryOf(value)) : "");
