/**
 * The Dutch sentences of the claim chain. In a sentence `{name}` is a value, `{!name}` a strong one, and `{?name}` one
 * that opens its working. `{~name}` is an amount without its sign, where the sentence says which way it goes.
 */

import { table } from "../table.js";
import { withArticle } from "./article.js";

/**
 * Only what somebody has claimed is quoted.
 *
 * @param {string} speedup
 * @param {Pick<import("../en/chain.js").Cases, "isClaim" | "isFaster">} cases
 */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `“${speedup} sneller”` : isFaster ? `${speedup} sneller` : "geen versnelling";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `Van ${faster(speedup, cases)} naar de marge`,
  take: (speedup) => `Probeer ${speedup}, zoals beweerd`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Zelfs “" : "“"}${speedup} sneller” maakt het werk maar ${cheaper} goedkoper: ${points} marge in ${year}.`,
  noSpeedup: "Geen enkele versnelling",

  chart: {
    title: (year, isClaim) =>
      `Wat er van de ${isClaim ? "bewering" : "versnelling"} overblijft in ${year}, ${terms.millions}`,
    groups: ["Wat het werk toelaat", "Hoe ver het zich verspreidt", "Wie het houdt"],
    answer: (money, points) => `${money}: ${points} marge`,
    author: "Antwoord van de auteur",
    columns: ["Stap", "Verandering", "Blijft over"],
    summary: (less, claim, books, year) =>
      `Als al het werk binnen bereik in één keer ${less} goedkoper werd, zou dat in ${year} ${claim} zijn. Wat ${withArticle(terms.profit)} laat zien, is ${books}.`,
    start: (less, isClaim) => (isClaim ? "De bewering, letterlijk genomen" : `Als al het werk ${less} goedkoper werd`),
    steps: table({
      labour: "Geen arbeid",
      compressible: "Arbeid die blijft",
      addressable: "Werk dat de tools niet kunnen",
      newShots: "Shots alleen dankzij de tools",
      adoption: "Werk dat ze nog niet bereiken",
      rework: "Herstelwerk",
      tool: "Licenties en rekenkracht",
      capture: "Voor de leveranciers",
      incentive: "Belastingvoordeel kwijt",
      reinvest: "Naar nieuwe content",
      timing: "Moment van afschrijving",
      programme: "Programmakosten",
      upfront: "Betaling vooraf, dit jaar",
      books: `Effect op ${terms.profit}`,
    }),
    stepsOfLoss: { incentive: "Belastingvoordelen erop" },
  },

  stepper: {
    back: "Terug",
    next: "Verder",
    position: (step, all) => `${step} van ${all}`,
  },

  link: {
    copy: "Link naar deze stap",
    copied: "De link naar deze stap is gekopieerd.",
    byHand: "De link kon niet vanzelf worden gekopieerd; kopieer hem hier:",
    label: "Link naar deze stap",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "om mee te beginnen",
    "over",
    "over",
    "over",
    "over",
    isLoss ? "aan extra uitgaven" : "over",
    `aan ${terms.profit}`,
    "marge",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} betekent {!less} minder tijd. Als al dit werk in één keer {less} goedkoper werd, zou dat in {year} {atOnce} besparen.`
        : "Er is geen versnelling: het werk duurt even lang als voorheen en er wordt niets bespaard.",
      `${cases.isMixed ? "Effecten en ander werk binnen bereik zijn" : "Visuele effecten zijn"} {effects} van de productie, en productie is {producedShare} van de contentuitgaven. Dat maakt {?bounds.scopePoolShareOfContentPct} daarvan, of {?scopePool} in {year}. Geen enkel bedrijf maakt bekend wat het aan effecten uitgeeft.${cases.isClaim ? " De bewering ging over één enkele scène." : ""}`,
    ],
    [
      "Alleen arbeid gaat sneller, en arbeid is {!labourShare} van de kosten.",
      "Wat geen arbeid is, kost evenveel als voorheen.",
    ],
    [
      `AI kan {compressibleShare} van die arbeid versnellen. Zo wordt het werk {!costReduction} goedkoper${cases.isNaive ? "" : ", niet {less}"}.`,
      `Regie, beoordeling en oplevering duren even lang als voorheen. Zelfs AI die niets aan tijd kost, zou niet meer dan {?costReductionCeiling} kunnen besparen; {less} daarvan is {?costReduction}. ${cases.hasBreakEven ? "Dat betaalt herstelwerk en tools vanaf een versnelling van {?breakEvenSpeedup}." : "{?breakEvenSpeedup} betaalt herstelwerk en tools."}`,
    ],
    [
      `AI zou {!addressableShare} van het werk kunnen doen.${cases.hasNewShots ? " Daarvan is {newShotShare} extra shots, en die besparen niets." : ""}`,
      `De rest is werk dat de tools niet kunnen.${cases.hasNewShots ? " Een shot dat zonder AI niet zou zijn gemaakt, is geen besparing." : ""}`,
    ],
    [
      `In {year} doet AI {!adoption} van wat ze zou kunnen: {touched} van al het ${cases.hasNewShots ? "geplande werk" : "werk"}.`,
      "De tools verspreiden zich volgens een S-curve, van het huidige niveau tot {?adoption}. In {year} raken ze {?exposed} aan uitgaven, en besparen ze daarvan {?grossSaving}.",
    ],
    cases.isLoss
      ? [
          "Herstelwerk en tools kosten meer dan AI bespaart, dus gaat er extra geld naar content.",
          "Tegenover een besparing van {?grossSaving} staan {?rework} voor herstelwerk en {?tool} voor tools. Het verlies van {?~productionNet} komt bij de opdrachtgever terecht. Belastingvoordelen op de extra uitgaven betalen een deel. Blijft over: {?~contentSaving}.",
        ]
      : [
          "Daar gaan herstelwerk, tools, het deel van de leveranciers, verloren belastingvoordelen en de uitgaven aan meer content van af.",
          "Van {?grossSaving} gaat {?rework} naar herstelwerk en {?tool} naar tools. Het deel van de opdrachtgever in de rest is {?captured}, en na verloren belastingvoordelen {?afterIncentive}. Naar nieuwe content: {?reinvested}. Blijft over: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " Het AI-programma kost meteen {!programmeCost}." : ""}`,
      `Wat een titel ${cases.isLoss ? "meer kost" : "bespaart"}, bereikt de boeken na de première: {?plContentSaving} in {year}. Min {?programmeCost} voor het programma${cases.hasUpfront ? " en een deel van de betaling vooraf" : ""}: {?plSaving}.`,
    ],
    [
      "De omzet in {year} komt uit op {!revenue}. Een lezer van de jaarcijfers zou een effect op de marge kunnen zien vanaf {visible}.",
      "Een effect van {?plSaving} op een omzet van {?revenue} is {?marginUpliftPts}. De marge is {?marginWithAiPct} in plaats van {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<import("../en/chain.js").Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "extra uitgaven worden" : "besparingen worden";
  return isSlow
    ? `De boeken verwerken de kosten van een titel later dan ze worden betaald: ${what} langzaam zichtbaar.`
    : `De boeken verwerken de kosten van een titel in het jaar van betaling: ${what} meteen zichtbaar.`;
};
