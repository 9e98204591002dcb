/** The style of what can be taken away. */

import { constructed } from "../sheet.js";
import css from "./exports.css";

const styleSheet = constructed(css);

/** @param {ShadowRoot} root */
export function adopt(root) {
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(styleSheet())) root.adoptedStyleSheets = [...sheets, styleSheet()];
}
