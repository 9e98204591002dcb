/**
 * The story of a widget: whose figures, which periods, which words.
 *
 * @import { Absent, Catalogue, Figure, Story as StoryFile } from "../../target/wasm/engine.js"
 * @import { Engine } from "../engine/engine.js"
 * @import { Terms } from "../texts/en/terms.js"
 * @import { Texts } from "../texts/index.js"
 */

import { withOwnWords } from "./own-words.js";

/**
 * The summary of a story that a first visit shows.
 *
 * @typedef {object} Story
 * @property {string} id
 * @property {string} company
 * @property {string} currency the sign of the currency
 * @property {Terms} terms what it calls its profit and its money
 * @property {string} asOf the day on which its facts were last checked
 * @property {string | null} nextDue when a newer report was or is due: a day, a month or a year
 * @property {{ speedup: number } | null} claim how many times faster the work is said to be
 * @property {{ current: string, prior: string }} periods
 * @property {(Figure & { decimals: number, absent?: Absent })[]} figures
 * @property {number | null} wrong how many of the figures were filed otherwise; `null` if no filing was looked up
 * @property {boolean} hasSeries whether it brings data over time
 * @property {boolean} hasClaims whether it says what the article claims
 * @property {number} baseYears how many reported years a projection can start from
 * @property {{ title: string, note: string, baseYear: string, figures: Record<string, string[]> }} texts
 * @property {import("./languages.js").Lent} [lent] what of the file is not in the language of the widget
 */

/**
 * A story, and what goes with it.
 *
 * @typedef {object} LoadedStory
 * @property {string} language of its texts
 * @property {Story} story
 * @property {Catalogue} catalogue with the presets and the reported years of the story
 * @property {boolean} isUsual whether the ranges of the catalogue are for its company
 * @property {Record<string, [number, number]>} plausible the story's own ranges, by input
 * @property {() => Promise<StoryFile>} file everything that its file says
 * @property {(context: Parameters<typeof import("./missing.js").createMissing>[0]) => ReturnType<typeof import("./missing.js").createMissing>} [createMissing]
 *   the form for inputs that are not disclosed
 */

/** The company that the ranges of the catalogue are for. */
export const USUAL_COMPANY = "Netflix";

/**
 * The story of the article that the widget was made for, as the build summarises it in a language.
 *
 * @param {Engine} engine
 * @param {Texts} texts
 * @returns {LoadedStory}
 */
export function defaultStory(engine, { language, story, later }) {
  return {
    language,
    story,
    catalogue: engine.catalogue(),
    isUsual: true,
    plausible: {},
    file: async () => {
      const [{ default: file }, { ownStory }] = await Promise.all([import("../stories/netflix-q2-2025.json"), later()]);
      return withOwnWords(/** @type {StoryFile} */ (/** @type {unknown} */ (file)), language, ownStory);
    },
  };
}
