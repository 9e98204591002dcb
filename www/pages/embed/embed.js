/**
 * The page in an iframe. A classic script, because a frame that is sandboxed without `allow-same-origin` runs nothing else
 * from a server that sends no CORS headers.
 */

import { element } from "../../base/dom.js";
import { lazyStyleSheet } from "../../base/stylesheet.js";
import { attributesIn } from "./asked.js";
import css from "./frame.css?text";
import { createHeightReport } from "./height.js";

/**
 * The folder of this script, which the pages of all languages share. In full, because a script from another origin has no
 * address of its own to start from, and to a sandbox every origin is another.
 */
const HOSTED = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;

/** What registers the element. */
const MODULE = `${HOSTED}define.js`;

/** The same in one file, which needs neither modules nor requests. */
const ONE_FILE = `${HOSTED}offline.js`;

const widget = /** @type {HTMLElement} */ (document.querySelector("ai-savings-calculator"));
for (const [name, value] of attributesIn(location.search, HOSTED)) widget.setAttribute(name, value);
document.documentElement.dataset.theme = widget.getAttribute("theme") ?? "";
document.adoptedStyleSheets = [lazyStyleSheet(css)()];
// A page of its own to those who hear it, in the frame as well as without.
widget.before(element("h1", {}, document.title));
const report = createHeightReport(widget);
widget.addEventListener("load-error", report.fail);
import(MODULE).catch(() => {
  const script = element("script", { src: ONE_FILE });
  script.addEventListener("error", report.fail);
  document.head.append(script);
});
