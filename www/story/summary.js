/**
 * The summary of a story that a first visit shows, in one language. The build summarises the default story, so that a
 * first visit loads only that.
 *
 * @import { Story as StoryFile } from "../../target/wasm/engine.js"
 * @import { StoryTexts } from "../texts/index.js"
 * @import { Story } from "./default.js"
 */

import { lentIn, textsIn } from "./languages.js";

/**
 * @param {StoryFile} file a story that was checked
 * @param {string} language
 * @param {StoryTexts["termsOf"]} termsOf what it calls its profit and its money in this language
 * @returns {Story}
 */
export function summaryOf(file, language, termsOf) {
  const { id, company, currency, asOf, nextDue, claim, periods, figures, base, series, claims } = file;
  const { title, note, baseYear, figures: names } = textsIn(file, language);
  const lent = lentIn(file, language);
  const filed = figures.flatMap(({ filed }) => filed ?? []);
  return {
    id,
    company,
    currency: currency.sign,
    terms: termsOf(file),
    asOf,
    // The earliest report that one of the figures waits for.
    nextDue: figures.flatMap((figure) => figure.nextDue ?? nextDue ?? []).sort()[0] ?? nextDue ?? null,
    claim: claim ? { speedup: claim.speedup } : null,
    periods,
    figures: figures.map(({ id, kind, decimals, current, prior, absent, filed }) => ({
      id,
      kind,
      decimals,
      current,
      prior,
      // As printed and as filed: it counts only where there is no number.
      ...(absent || filed?.absent ? { absent: { ...filed?.absent, ...absent } } : {}),
    })),
    wrong: filed.length ? filed.filter(({ verdict }) => verdict === "wrong").length : null,
    hasSeries: series.length > 0,
    baseYears: base.length,
    hasClaims: claims.length > 0,
    texts: { title, note, baseYear, figures: names },
    ...(lent && { lent }),
  };
}
