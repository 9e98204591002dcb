/** The style of what can be taken away. */

import { lazyStyleSheet } from "../base/stylesheet.js";
import css from "./exports.css?text";

const styleSheet = lazyStyleSheet(css);

/** @param {ShadowRoot} root */
export function adopt(root) {
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(styleSheet())) root.adoptedStyleSheets = [...sheets, styleSheet()];
}
