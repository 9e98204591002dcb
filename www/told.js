/**
 * What the widget tells of a story: its words in one language, and of its sources the ones that stand behind what is
 * shown. The build does this to the default story, so that a first visit loads no more of it.
 *
 * @import { Story as StoryFile, StorySource } from "../target/wasm/core.js"
 * @import { Story } from "./story.js"
 */

/**
 * @param {StoryFile} file a story that was checked
 * @param {string} language
 * @returns {Story}
 */
export function told(file, language) {
  const { id, company, currency, claim, periods, figures, base, sources } = file;
  const texts = file.texts[language] ?? Object.values(file.texts)[0];
  const cited = new Set([
    ...(base[0]?.sources ?? []),
    ...(claim?.sources ?? []),
    ...figures.flatMap(({ filed }) => filed?.sources ?? []),
  ]);
  const isLinked = (/** @type {StorySource} */ source) => cited.has(source.id) && source.url !== null;
  return {
    id,
    company,
    currency: currency.sign,
    claim: claim ? { speedup: claim.speedup } : null,
    periods,
    figures: figures.map(({ id, kind, decimals, current, prior }) => ({ id, kind, decimals, current, prior })),
    texts: { title: texts.title, note: texts.note, baseYear: texts.baseYear, figures: texts.figures },
    sources: sources.filter(isLinked).map(({ title, url }) => ({ title, url: url ?? "" })),
  };
}
