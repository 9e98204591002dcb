/** What every page has around its content: the skip link, the header with the navigation, and the footer. */

import { html } from "../texts/pages.js";
import { markup } from "./markup.js";
import { PACKAGE } from "./paths.js";

/** The pages of the navigation by their files, in the order of the links. */
const PAGES = /** @type {const} */ ({
  "index.html": "calculator",
  "story.html": "write",
  "embed-builder.html": "embed",
  "check.html": "check",
  "gallery.html": "gallery",
  "offline.html": "offline",
});

const { shell } = html;

/**
 * The header of a page. On the calculator's own page the name of the product is the heading, because the question of the
 * widget is the title there, and the stories can be chosen. The page in one file has no others beside it.
 *
 * @param {string} name of the page in `dist`
 * @param {{ id: string, name: string, isDefault: boolean }[]} stories
 */
export function headerOf(name, stories) {
  const isHome = name === "index.html";
  const skip = `<a class="skip" href="#main">${markup(shell.skip)}</a>`;
  const brand = markup(shell.brand);
  if (name === "offline.html") return `${skip}<header><h1>${brand}</h1><p>${markup(shell.offline)}</p></header>`;
  const links = Object.entries(PAGES).map(([file, key]) => {
    const mark = file === name ? ' aria-current="page"' : key === "offline" ? " download" : "";
    return `<a href="${file}"${mark}>${markup(shell[key])}</a>`;
  });
  const title = isHome ? `<h1>${brand}</h1>` : `<p><a href="index.html">${brand}</a></p>`;
  const menu = `<button popovertarget="menu">${markup(shell.menu)}</button>`;
  const picker = isHome ? picking(stories) : "";
  const nav = `<nav id="menu" popover aria-label="${markup(shell.pages)}">${links.join("")}${picker}</nav>`;
  return `${skip}<header>${title}${menu}${nav}</header>`;
}

/** The choice of a story, complete in the page: nothing moves when its script runs. @param {{ id: string, name: string, isDefault: boolean }[]} stories */
function picking(stories) {
  const options = stories
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(({ id, name, isDefault }) => `<option value="${isDefault ? "" : `stories/${id}.json`}">${markup(name)}`);
  return `<label>${markup(shell.story)} <select autocomplete="off">${options.join("")}</select></label>`;
}

/** The footer, the same on every page. */
export const footer = () =>
  `<footer><p>${markup(shell.privacy)}</p><p>${markup(shell.licence(PACKAGE.version))}</p></footer>`;
