/**
 * The table of figures as it was filed: the verdict on each row, what was printed beside each cell, and why it differs.
 *
 * @import { PanelContext } from "../../element/panels.js"
 * @import { State } from "../../state/state.js"
 */

import { element } from "../../base/dom.js";
import { markOf, textsIn } from "../../story/languages.js";
import { absenceText } from "../../view/absence.js";

const FIELDS = /** @type {const} */ (["current", "prior"]);

/**
 * @param {PanelContext} context
 * @param {HTMLTableElement} table
 */
export async function createFactCheck({ story, format, messages: common, file }, table) {
  const whole = await file();
  const { filed: remarks } = textsIn(whole, format.locale);
  const checked = whole.figures.map(({ id, decimals, filed, ...printed }) => {
    const row = /** @type {HTMLTableRowElement} */ (table.querySelector(`[data-figure="${id}"]`));
    const notes = filed
      ? [
          element("p", { class: "verdict", "data-verdict": filed.verdict }, common.evidence.verdicts[filed.verdict]),
          ...FIELDS.map((field) =>
            element(
              "small",
              { class: "printed" },
              common.evidence.printed(
                format.figure(printed[field], decimals) || absenceText(printed.absent, field, common),
              ),
            ),
          ),
        ]
      : [];
    const remark = element(
      "tr",
      { class: "remark", "data-remark": id },
      element("td", { colspan: 4, ...markOf(story, remarks[id]) }, remarks[id] ?? ""),
    );
    return { row, remark: remarks[id] ? remark : undefined, notes, printed, filed: filed ?? printed };
  });
  let isShown = false;

  const show = () => {
    for (const { row, remark, notes } of checked) {
      notes.forEach((note, cell) => {
        row.cells[cell].append(note);
      });
      if (remark) row.after(remark);
    }
  };
  const hide = () => {
    for (const { remark, notes } of checked) for (const node of [remark, ...notes]) node?.remove();
  };

  return {
    /**
     * The state with the figures as they were printed, or as they were filed.
     *
     * @param {"printed" | "filed"} version
     * @returns {(state: State) => State}
     */
    take: (version) => (state) => ({
      ...state,
      figures: state.figures.map((figure, i) => {
        const { current, prior } = checked[i][version];
        return { ...figure, current, prior };
      }),
      drafts: Object.fromEntries(Object.entries(state.drafts).filter(([key]) => !isOfFigure(key, story.figures))),
    }),
    /** @param {State} state */
    write({ figures }) {
      const isFiled = figures.every(({ current, prior }, i) => {
        const { filed } = checked[i];
        return current === filed.current && prior === filed.prior;
      });
      if (isFiled === isShown) return;
      isShown = isFiled;
      if (isFiled) show();
      else hide();
      const radio = table.parentElement?.querySelector(`[name=version][value=${isFiled ? "filed" : "printed"}]`);
      /** @type {HTMLInputElement} */ (radio).checked = true;
    },
  };
}

/**
 * @param {string} key of a draft
 * @param {{ id: string }[]} figures
 */
const isOfFigure = (key, figures) => figures.some(({ id }) => key.startsWith(`${id}.`));
