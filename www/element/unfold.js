/**
 * Where the folded parts of the widget are fetched from. It is part of the first visit: a bundler that preloads what a part
 * needs must not preload the first visit for it, which Firefox reports as an error.
 *
 * @import { PanelContext, Parts } from "./panels.js"
 * @import { PanelName } from "./parts.js"
 */

import { loadEngine } from "../engine/engine.js";

/** What parts are fetched in. */
const BUNDLES = {
  assumptions: () => import("../panels/assumptions/index.js"),
  explorations: () => import("../panels/explorations/index.js"),
  evidence: () => import("../panels/evidence/index.js"),
  claims: () => import("../panels/claims/index.js"),
  share: () => import("../panels/share/index.js"),
  listening: () => import("../listening/index.js"),
};

/** @typedef {keyof typeof BUNDLES} Bundle */

/** What several parts are fetched in, by part; any other has a bundle of its own. @type {Partial<Record<PanelName, Bundle>>} */
const SHARED = {
  outlook: "explorations",
  uncertainty: "explorations",
  drivers: "explorations",
  goal: "explorations",
  scenarios: "explorations",
  record: "evidence",
  backcast: "evidence",
  companies: "evidence",
  sources: "evidence",
};

/** @template {Bundle} B @typedef {Awaited<ReturnType<typeof BUNDLES[B]>>} Fetched */

/**
 * Fetches a bundle, or the one that a part is in.
 *
 * @typedef {{ <B extends Bundle>(bundle: B): Promise<Fetched<B>>, (part: PanelName): Promise<Parts> }} Load
 */

/**
 * Fetches what folded parts are made with, the texts that they read, and the engine that they call.
 *
 * @param {Pick<PanelContext, "root" | "messages" | "texts" | "catalogue">} context
 * @param {Bundle | PanelName} name
 */
export async function unfolding({ root, messages, texts, catalogue }, name) {
  const bundle = SHARED[/** @type {PanelName} */ (name)] ?? /** @type {Bundle} */ (name);
  const words = import("../texts/tables.js").then(({ tablesFor }) => tablesFor(bundle, texts));
  // A chart is read by key without the whole engine.
  const engine = bundle === "listening" ? undefined : loadEngine();
  const [panels, tables, whole] = await Promise.all([BUNDLES[bundle](), words, engine]);
  Object.assign(messages, ...tables);
  // The catalogue of a first visit lacks what only these parts read. That of a story from a file is whole, and its own.
  if (whole && !catalogue.groups.length) Object.assign(catalogue, whole.catalogue());
  const sheets = root.adoptedStyleSheets;
  if (!sheets.includes(panels.styleSheet())) root.adoptedStyleSheets = [...sheets, panels.styleSheet()];
  return panels;
}
