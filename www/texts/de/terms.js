/** What a story calls its profit and its money, in German. */

/**
 * All of these are neuter. The words are declined, so `profit` has its article and is a nominative or an accusative; the
 * title and the dative have none.
 *
 * @type {Record<string, [profit: string, profitTitle: string, dative: string, marginTitle: string]>}
 */
const PROFITS = {
  segmentOperatingIncome: [
    "das operative Segmentergebnis",
    "Operatives Segmentergebnis",
    "operativen Segmentergebnis",
    "Operative Segmentmarge",
  ],
  adjustedEbitda: ["das bereinigte EBITDA", "Bereinigtes EBITDA", "bereinigten EBITDA", "Bereinigte EBITDA-Marge"],
  adjustedOibda: ["das bereinigte OIBDA", "Bereinigtes OIBDA", "bereinigten OIBDA", "Bereinigte OIBDA-Marge"],
};

/** Also where a company discloses no profit. @type {[string, string, string, string]} */
const USUAL = ["das operative Ergebnis", "Operatives Ergebnis", "operativen Ergebnis", "Operative Marge"];

/** Names of companies are not declined. @type {typeof import("../en/terms.js").within} */
export const within = (company) => company;

/** @type {typeof import("../en/terms.js").termsOf} */
export const termsOf = ({ company, currency, profitMeasure }) => {
  const [profit, profitTitle, dative, marginTitle] = PROFITS[profitMeasure] ?? USUAL;
  return {
    company: within(company),
    profit,
    profitTitle,
    margin: `${marginTitle.charAt(0).toLowerCase()}${marginTitle.slice(1)}`,
    marginTitle,
    millions: `Mio. ${currency.sign}`,
    fileMillions: `Mio. ${currency.code}`,
    forms: { dative },
  };
};
