/**
 * What every page has around its content: the skip link, the header with the navigation, the footer with the languages, and
 * in its head the addresses of the same page in other languages.
 *
 * @import { Language } from "./languages.js"
 */

import { LANGUAGES } from "./languages.js";
import { markup } from "./markup.js";
import { BASE_URL, PACKAGE } from "./paths.js";

/** The pages of the navigation by their files, in the order of the links. */
const PAGES = /** @type {const} */ ({
  "index.html": "calculator",
  "story.html": "write",
  "embed-builder.html": "embed",
  "check.html": "check",
  "gallery.html": "gallery",
  "offline.html": "offline",
});

/** The page in one file has no others beside it, and speaks English only. */
const ALONE = "offline.html";

/**
 * The header of a page. On the calculator's own page the name of the product is the heading, because the question of the
 * widget is the title there, and the stories can be chosen.
 *
 * @param {string} name of the page in `dist`
 * @param {{ id: string, name: string, isDefault: boolean }[]} stories
 * @param {Language} language
 */
export function headerOf(name, stories, { folder, html: { shell } }) {
  const isHome = name === "index.html";
  const skip = `<a class="skip" href="#main">${markup(shell.skip)}</a>`;
  const brand = markup(shell.brand);
  if (name === ALONE) return `${skip}<header><h1>${brand}</h1><p>${markup(shell.offline)}</p></header>`;
  const links = Object.entries(PAGES).map(([file, key]) => {
    const isElsewhere = file === ALONE && folder;
    const mark = file === name ? ' aria-current="page"' : file === ALONE ? " download" : "";
    const href = isElsewhere ? `../${file}" hreflang="en` : file;
    return `<a href="${href}"${mark}>${markup(shell[key])}</a>`;
  });
  const title = isHome ? `<h1>${brand}</h1>` : `<p><a href="index.html">${brand}</a></p>`;
  const menu = `<button popovertarget="menu">${markup(shell.menu)}</button>`;
  const picker = isHome ? picking(stories, folder && "../", shell.story) : "";
  const nav = `<nav id="menu" popover aria-label="${markup(shell.pages)}">${links.join("")}${picker}</nav>`;
  return `${skip}<header>${title}${menu}${nav}</header>`;
}

/**
 * The choice of a story, complete in the page: nothing moves when its script runs.
 *
 * @param {{ id: string, name: string, isDefault: boolean }[]} stories
 * @param {string} root the way to the folder of the stories
 * @param {string} label
 */
function picking(stories, root, label) {
  const options = stories
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .map(
      ({ id, name, isDefault }) => `<option value="${isDefault ? "" : `${root}stories/${id}.json`}">${markup(name)}`,
    );
  return `<label>${markup(label)} <select autocomplete="off">${options.join("")}</select></label>`;
}

/**
 * The footer, the same on every page of a language but for where the links to the other languages go.
 *
 * @param {string} name of the page in `dist`
 * @param {Language} language
 */
export function footerOf(name, { folder: own, html: { shell } }) {
  const links = LANGUAGES.map(({ folder, tag, name: native }) => {
    const mark = folder === own ? ' aria-current="page"' : "";
    return `<li><a href="${own && "../"}${folder}${name}" lang="${tag}" hreflang="${tag}"${mark}>${native}</a>`;
  });
  const list = name === ALONE ? "" : `<ul aria-label="${markup(shell.languages)}">${links.join("")}</ul>`;
  return `<footer>${list}<p>${markup(shell.privacy)}</p><p>${markup(shell.licence(PACKAGE.version))}</p></footer>`;
}

/**
 * For search engines: the same page in every language. They prefer whole addresses, which are known only where `BASE_URL` says
 * where the product is hosted.
 *
 * @param {string} name of the page in `dist`
 * @param {Language} language
 */
export function alternatesOf(name, { folder: own }) {
  const root = BASE_URL || (own && "../");
  const link = (/** @type {string} */ tag, /** @type {string} */ folder) =>
    `<link rel="alternate" hreflang="${tag}" href="${root}${folder}${name}">`;
  return [...LANGUAGES.map(({ tag, folder }) => link(tag, folder)), link("x-default", "")].join("");
}
