/**
 * The local navigation: where one is in the widget, and a way to each of its sections.
 *
 * @import { Messages } from "../texts/index.js"
 */

import { element } from "../base/dom.js";

/** A section has come once it reaches into what lies above this line, a third of the window from the top. */
const LINE = "99999px 0px -65%";

/**
 * Brings a section to the top, and the focus to its heading.
 *
 * @param {Pick<Target, "section" | "heading" | "unfold">} target
 */
export function reach({ section, heading, unfold }) {
  section.scrollIntoView({ block: "start" });
  // Who comes to a fold wants to open it.
  const target = heading.closest("summary") ?? heading;
  target.focus({ preventScroll: true });
  // What comes late may move it: not every browser keeps a place. Who has gone on meanwhile is left alone.
  const again = () => {
    if (target.matches(":focus")) section.scrollIntoView({ block: "start" });
  };
  // In the frame after it is there, all texts have been written, those above it too.
  unfold?.().then(() => requestAnimationFrame(again));
}

/**
 * @typedef {object} Target
 * @property {HTMLElement} section
 * @property {HTMLElement} heading it gets the focus
 * @property {string} name
 * @property {() => Promise<void>} [unfold] fetches what is in it
 */

/**
 * @param {Target[]} targets
 * @param {HTMLElement} end what comes after the last section
 * @param {Messages} messages
 */
export function createLocalNav(targets, end, messages) {
  const links = targets.map(({ section, heading, name, unfold }) => {
    const link = element("button", { type: "button", class: "quiet" }, name);
    heading.tabIndex = -1;
    link.addEventListener("click", () => reach({ section, heading, unfold }));
    return { section, link };
  });
  const nav = element(
    "nav",
    { class: "local", "aria-label": messages.nav.sections },
    element("ul", {}, ...links.map(({ link }) => element("li", {}, link))),
  );
  /** The sections that have come so far, and the end while it is in sight. @type {Set<Element>} */
  const reached = new Set();
  const mark = (/** @type {IntersectionObserverEntry[]} */ entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) reached.add(target);
      else reached.delete(target);
    }
    // The last section may be too short to come as far as the line.
    const last = reached.has(end) ? links.length - 1 : links.findLastIndex(({ section }) => reached.has(section));
    links.forEach(({ link }, i) => {
      if (i === last) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
  };
  const sections = new IntersectionObserver(mark, { rootMargin: LINE });
  for (const { section } of links) sections.observe(section);
  new IntersectionObserver(mark).observe(end);
  // On a phone the entries are wider than the window: an edge behind which there are more says so.
  const [leftmost, rightmost] = [links[0].link, links[links.length - 1].link];
  const edges = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        nav.toggleAttribute(target === leftmost ? "data-before" : "data-after", !isIntersecting);
      }
    },
    { root: nav, threshold: 0.9 },
  );
  edges.observe(leftmost);
  edges.observe(rightmost);
  return nav;
}
