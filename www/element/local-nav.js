/**
 * The local navigation: where one is in the widget, and a way to each of its sections.
 *
 * @import { Messages } from "../texts/index.js"
 */

import { element } from "../base/dom.js";

/** A section counts as the current one while it crosses this band of the window. */
const BAND = "-25% 0px -65%";

/**
 * @typedef {object} Target
 * @property {HTMLElement} section
 * @property {HTMLElement} heading it gets the focus
 * @property {string} name
 */

/**
 * @param {Target[]} targets
 * @param {Messages} messages
 */
export function createLocalNav(targets, messages) {
  const links = targets.map(({ section, heading, name }) => {
    const link = element("button", { type: "button", class: "quiet" }, name);
    heading.tabIndex = -1;
    link.addEventListener("click", () => {
      section.scrollIntoView({ block: "start" });
      heading.focus({ preventScroll: true });
    });
    return { section, link };
  });
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const own = links.find(({ section }) => section === target);
        if (isIntersecting) own?.link.setAttribute("aria-current", "true");
        else own?.link.removeAttribute("aria-current");
      }
    },
    { rootMargin: BAND },
  );
  for (const { section } of links) sight.observe(section);
  return element(
    "nav",
    { class: "local", "aria-label": messages.nav.sections },
    element("ul", {}, ...links.map(({ link }) => element("li", {}, link))),
  );
}
