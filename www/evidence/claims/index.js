/** What the article claims and what others have estimated, fetched when it is opened. */

import { constructed } from "../../sheet.js";
import claims from "./claims.css";
import { createPanel } from "./panel.js";

export const styleSheet = constructed(claims);

export const create = { claims: createPanel };
