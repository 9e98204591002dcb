/**
 * Keeping the current inputs under a name, and the list of what is kept.
 *
 * @import { Moment } from "../../view/chart.js"
 * @import { PanelContext } from "../../element/panels.js"
 * @import { Scenario, State } from "../../state/state.js"
 */

import { element, write } from "../../base/dom.js";
import { idsOf, MOST_SCENARIOS, same, withInputs, withoutScenario, withScenario } from "../../state/state.js";

const LONGEST_NAME = 40;

/** Characters that would turn the direction of the text around a name. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The name as it is kept. @param {string} text */
export function tidyName(text) {
  const plain = text.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
  return [...plain].slice(0, LONGEST_NAME).join("").trim();
}

/** @param {PanelContext} context */
export function createKeeper({ messages, actions }) {
  const words = messages.scenarios.keep;
  const field = element("input", {
    type: "text",
    id: "scenarios-name",
    maxlength: LONGEST_NAME,
    "aria-describedby": "scenarios-problem scenarios-about",
  });
  const problem = element("p", { id: "scenarios-problem", class: "problem", "data-problem": true });
  const full = element("p", { class: "about" });
  const said = element("p", { role: "status", class: "about" });
  const none = element("p", { class: "about" }, words.none);
  const list = element("ul", { class: "scenarios-kept", "aria-label": words.list });
  const form = element(
    "form",
    { class: "scenarios-keep", novalidate: true },
    element("label", { for: "scenarios-name", class: "label" }, words.label),
    element(
      "span",
      { class: "scenarios-entry" },
      field,
      element("button", { type: "submit", "data-action": "keep" }, words.button),
    ),
    problem,
    full,
    element("p", { id: "scenarios-about", class: "about" }, words.about(MOST_SCENARIOS, LONGEST_NAME)),
  );

  /** @param {string} sentence */
  const refuse = (sentence) => {
    write(problem, sentence);
    field.setAttribute("aria-invalid", String(sentence !== ""));
  };
  field.addEventListener("input", () => refuse(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const name = tidyName(field.value);
    if (!name) refuse(words.empty);
    else if (name === messages.scenarios.compare.now) refuse(words.taken(name));
    else {
      actions.update((state) => {
        write(said, state.scenarios.some((kept) => kept.name === name) ? words.replaced(name) : words.kept(name));
        return withScenario(state, name);
      });
      field.value = "";
      refuse("");
      actions.settled();
      return;
    }
    field.focus();
  });

  /** @param {Scenario} scenario */
  const createItem = ({ name, inputs }) => {
    const differs = element("small");
    const load = element("button", { type: "button", "aria-label": words.loadLabel(name) }, words.load);
    const remove = element("button", { type: "button", "aria-label": words.removeLabel(name) }, words.remove);
    load.addEventListener("click", () => {
      actions.update((state) => withInputs(state, inputs));
      write(said, words.loaded(name));
      actions.settled();
    });
    remove.addEventListener("click", () => {
      actions.update((state) => withoutScenario(state, name));
      write(said, words.removed(name));
      actions.settled();
      // The button goes with its scenario.
      field.focus();
    });
    const item = element("li", {}, element("span", {}, element("bdi", {}, name), differs), load, remove);
    return { inputs, item, differs };
  };

  /** @type {State["scenarios"] | undefined} */
  let listed;
  /** @type {ReturnType<typeof createItem>[]} */
  let items = [];
  return {
    body: element("div", {}, form, said, none, list),
    /** @param {Moment} moment */
    write({ state: { scenarios, inputs } }) {
      if (scenarios !== listed) {
        listed = scenarios;
        items = scenarios.map(createItem);
        list.replaceChildren(...items.map(({ item }) => item));
      }
      none.hidden = items.length > 0;
      list.hidden = items.length === 0;
      write(full, items.length < MOST_SCENARIOS ? "" : words.full(scenarios[0].name));
      for (const kept of items) {
        const count = idsOf(inputs).filter((id) => !same(inputs[id], kept.inputs[id])).length;
        write(kept.differs, count ? words.differs(count) : words.same);
      }
    },
  };
}
