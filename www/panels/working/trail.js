/** The way back from the working of a part to the one that was opened first. */

import { element } from "../../base/dom.js";

/**
 * @param {string} label of the way, for screen readers
 * @param {(place: number) => void} back
 */
export function createTrail(label, back) {
  const list = element("ol");
  const nav = element("nav", { class: "trail", "aria-label": label, hidden: true }, list);
  let shown = "";

  return {
    nav,
    /** @param {string[]} titles of what was opened before, the first first */
    write(titles) {
      nav.hidden = titles.length === 0;
      const key = titles.join("\n");
      if (key === shown) return;
      shown = key;
      list.replaceChildren(
        ...titles.map((title, place) => {
          const button = element("button", { type: "button", class: "result" }, title);
          button.addEventListener("click", () => back(place));
          return element("li", {}, button);
        }),
      );
    },
  };
}
