/** A chart by key and by ear, fetched when one is reached by key or is to be heard. */

import { lazyStyleSheet } from "../base/stylesheet.js";
import css from "./listening.css?text";

export { createKeys } from "./keys.js";
export { playerOf } from "./player.js";
export { trendText } from "./trend.js";

export const styleSheet = lazyStyleSheet(css);
