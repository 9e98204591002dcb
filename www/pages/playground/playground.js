/** The static page for students: which story is loaded. */

import { element } from "../../base/dom.js";
import { fetchStories } from "../../base/hosted-files.js";

const widget = /** @type {HTMLElement} */ (document.querySelector("ai-savings-calculator"));
const nav = /** @type {HTMLElement} */ (document.querySelector("nav"));

const stories = await fetchStories();
const select = element(
  "select",
  {},
  ...stories
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ id, name, isDefault }) => element("option", { value: isDefault ? "" : `stories/${id}.json` }, name)),
);
select.addEventListener("change", () => {
  if (select.value) widget.setAttribute("story", select.value);
  else widget.removeAttribute("story");
});
nav.prepend(element("label", {}, "Story ", select));
