/** What the article claims and what others have estimated, fetched when it is opened. */

import { lazyStyleSheet } from "../../base/stylesheet.js";
import claims from "./claims.css?text";
import { createPanel } from "./panel.js";

export const styleSheet = lazyStyleSheet(claims);

export const create = { claims: createPanel };
