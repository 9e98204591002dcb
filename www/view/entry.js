/**
 * The text beside fields with a refused entry.
 *
 * @import { Messages } from "../texts/en/widget.js"
 */

import { element, write } from "../base/dom.js";

/**
 * Says what is wrong, or offers what may have been meant: each possible number is a button that enters it.
 *
 * @param {Element} problem
 * @param {string} sentence what is wrong; nothing if nothing is
 * @param {(HTMLInputElement | HTMLSelectElement)[]} fields
 * @param {(text: string) => string[]} readings what an entry may mean, written as it would be typed
 * @param {Messages} messages
 */
export function explain(problem, sentence, fields, readings, { entry }) {
  const unclear = sentence && fields.find(({ value }) => readings(value).length);
  const parts = unclear ? entry.meant(readings(unclear.value)) : [sentence];
  // A button that is there already may have the focus.
  if (!write(problem, parts.join("")) || !unclear) return;
  problem.replaceChildren(
    ...parts.map((part, i) => {
      if (i % 2 === 0) return part;
      const button = element("button", { type: "button" }, part);
      button.addEventListener("click", () => {
        const field = fields.find(({ value }) => readings(value).includes(part)) ?? fields[0];
        field.focus();
        field.value = part;
        for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
      });
      return button;
    }),
  );
}
