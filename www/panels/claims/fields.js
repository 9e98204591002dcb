/**
 * Numbers that only this part needs and that a reader can type. What is refused is said below its field, and the last
 * number that was taken counts.
 *
 * @import { Assumed, Problem } from "../../../target/wasm/engine.js"
 * @import { PanelContext } from "../../element/panels.js"
 */

import { element, set, write } from "../../base/dom.js";

/** What a field is called, its unit, and where its number is from. @typedef {{ name: string, unit: string, about: string }} Words */

/** What there is to know of a number. @typedef {Pick<Assumed, "id" | "limits" | "value"> & { unit: string }} Known */

/**
 * @param {Record<string, Words>} words by id
 * @param {(typed: Record<string, number | null>) => void} changed
 * @param {PanelContext} context
 */
export function createFields(words, changed, { format, messages, story }) {
  /** @type {Record<string, number | null>} */
  const typed = {};
  const rows = Object.entries(words).map(([id, { name, unit, about }]) => {
    const ids = { about: `claims-${id}-about`, problem: `claims-${id}-problem` };
    const field = element("input", {
      type: "text",
      inputmode: "decimal",
      "data-assumed": id,
      "aria-label": name,
      "aria-describedby": `${ids.problem} ${ids.about}`,
    });
    const problem = element("p", { id: ids.problem, class: "problem", "data-problem": true });
    const sign = element("span", { class: "suffix", hidden: true }, story.currency);
    field.addEventListener("input", () => {
      typed[id] = field.value.trim() === "" ? null : format.parse(field.value);
      changed(typed);
    });
    const row = element(
      "div",
      { class: "assumed" },
      element("span", { class: "label" }, name),
      element("span", { class: "entry" }, sign, field, element("span", { class: "suffix" }, unit)),
      element("p", { id: ids.about, class: "about" }, about),
      problem,
    );
    return { id, row, field, sign, problem };
  });

  return {
    body: element("div", { class: "assumptions" }, ...rows.map(({ row }) => row)),
    /**
     * @param {Known[]} all
     * @param {Problem[]} problems
     */
    write(all, problems) {
      for (const { id, field, sign, problem } of rows) {
        const own = all.find((one) => one.id === id);
        if (!own) continue;
        sign.hidden = own.unit !== "currency" && own.unit !== "millions";
        const refused = problems.find((one) => one.field === id);
        if (!refused && !field.matches(":focus")) field.value = format.figure(own.value, 0);
        field.placeholder = own.value === null ? messages.claims.noDefault : "";
        set(field, "aria-invalid", Boolean(refused));
        const [least, greatest] = own.limits.map((limit) => format.figure(limit, 0));
        const { none, between, whole } = messages.claims.fieldProblem;
        const say = refused?.code === "notWhole" ? whole : between;
        write(problem, refused ? (own.limits.every(Number.isFinite) ? say(least, greatest) : none) : "");
      }
    },
  };
}
