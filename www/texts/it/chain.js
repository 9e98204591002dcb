/**
 * The Italian sentences of the claim chain. What a placeholder stands for is not known
 * here, so no article stands before such a percentage: it follows a colon or a bracket.
 */

import { table } from "../table.js";
import { withArticle } from "./articles.js";

/** @typedef {import("../en/chain.js").Cases} Cases */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `«${speedup} più veloce»` : isFaster ? `${speedup} più veloce` : "nessuna accelerazione";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `Da ${faster(speedup, cases)} al margine`,
  take: (speedup) => `Prova ${speedup}, come dichiarato`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Anche " : ""}«${speedup} più veloce» riduce il costo del lavoro solo ${withArticle("di", cheaper)}: ${points} di margine nel ${year}.`,
  noSpeedup: "Nessuna accelerazione",

  chart: {
    title: (year, isClaim) =>
      `Che cosa resta ${isClaim ? "dell’affermazione" : "dell’accelerazione"} nel ${year}, ${terms.millions}`,
    groups: ["Che cosa consente il lavoro", "Quanto si diffonde", "Chi se lo tiene"],
    answer: (money, points) => `${money}: ${points} di margine`,
    author: "Risposta dell’autore",
    columns: ["Passaggio", "Variazione", "Resta"],
    summary: (less, claim, books, year) =>
      `Se tutto il lavoro interessato costasse subito ${withArticle("il", less)} in meno, nel ${year} si risparmierebbero ${claim}. Nell’${terms.profit} si vede: ${books}.`,
    start: (less, isClaim) =>
      isClaim ? "L’affermazione, alla lettera" : `Se il lavoro costasse ${withArticle("il", less)} in meno`,
    steps: table({
      labour: "Non è manodopera",
      compressible: "Manodopera che resta",
      addressable: "Lavoro fuori portata",
      newShots: "Inquadrature solo con l’IA",
      adoption: "Lavoro non ancora raggiunto",
      rework: "Rilavorazioni",
      tool: "Licenze e calcolo",
      capture: "Resta ai fornitori",
      incentive: "Incentivi fiscali persi",
      reinvest: "Reinvestito in contenuti",
      timing: "Tempi dell’ammortamento",
      programme: "Costo del programma",
      upfront: "Anticipo, quota dell’anno",
      books: `Effetto sull’${terms.profit}`,
    }),
    stepsOfLoss: { incentive: "Incentivi fiscali ottenuti" },
  },

  stepper: {
    back: "Indietro",
    next: "Avanti",
    position: (step, all) => `${step} di ${all}`,
  },

  link: {
    copy: "Link a questo passaggio",
    copied: "Il link a questo passaggio è stato copiato.",
    byHand: "Non è stato possibile copiare il link in automatico; copialo da qui:",
    label: "Link a questo passaggio",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "in partenza",
    "restano",
    "restano",
    "restano",
    "restano",
    isLoss ? "di spesa in più" : "restano",
    `di ${terms.profit}`,
    "di margine",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} significa {!less} di tempo in meno. Se il costo di tutto questo lavoro scendesse subito nella stessa misura ({less}), nel {year} si risparmierebbero {atOnce}.`
        : "Non c’è accelerazione: il lavoro richiede lo stesso tempo di prima e non si risparmia niente.",
      `${cases.isMixed ? "Quota degli effetti e degli altri lavori interessati" : "Quota degli effetti visivi"} nella produzione: {effects}. Quota della produzione nella spesa per contenuti: {producedShare}. Ne risulta {?bounds.scopePoolShareOfContentPct} della spesa, cioè {?scopePool} nel {year}. Nessuna società dichiara quanto spende per gli effetti.${cases.isClaim ? " L’affermazione riguardava una sola sequenza." : ""}`,
    ],
    [
      "Accelera solo la manodopera, che è una parte del costo: {!labourShare}.",
      "Tutto ciò che non è manodopera costa quanto prima.",
    ],
    [
      `L’IA può accelerare solo una parte di questa manodopera: {compressibleShare}. La riduzione del costo è quindi {!costReduction}${cases.isNaive ? "" : ", non {less}"}.`,
      `Regia, revisione e consegna richiedono lo stesso tempo di prima. Anche con un’IA istantanea la riduzione massima sarebbe {?costReductionCeiling}; con {less} di tempo in meno è {?costReduction}. ${cases.hasBreakEven ? "Rilavorazioni e strumenti si ripagano da un’accelerazione di {?breakEvenSpeedup} in su." : "{?breakEvenSpeedup} ripaga rilavorazioni e strumenti."}`,
    ],
    [
      `L’IA potrebbe svolgere solo una parte del lavoro: {!addressableShare}.${cases.hasNewShots ? " Di questa, le inquadrature in più ({newShotShare}) non fanno risparmiare niente." : ""}`,
      `Il resto è lavoro che gli strumenti non sanno fare.${cases.hasNewShots ? " Un’inquadratura che senza l’IA non sarebbe stata realizzata non è un risparmio." : ""}`,
    ],
    [
      `Quanto fa davvero l’IA nel {year}, di ciò che potrebbe: {!adoption}. Sul totale del lavoro${cases.hasNewShots ? " previsto" : ""}: {touched}.`,
      "Gli strumenti si diffondono lungo una curva a S a partire dal livello di oggi, fino a {?adoption}. Nel {year} toccano {?exposed} di spesa, e ne fanno risparmiare {?grossSaving}.",
    ],
    cases.isLoss
      ? [
          "Rilavorazioni e strumenti costano più di quanto l’IA faccia risparmiare: per i contenuti si spende di più.",
          "A fronte di {?grossSaving} risparmiati, le rilavorazioni costano {?rework} e gli strumenti {?tool}. La perdita di {?~productionNet} ricade sul committente. Gli incentivi fiscali sulla spesa in più ne coprono una parte. Restano: {?~contentSaving}.",
        ]
      : [
          "Si tolgono rilavorazioni, strumenti, la parte dei fornitori, gli incentivi fiscali persi e la spesa per altri contenuti.",
          "Su {?grossSaving}, le rilavorazioni tolgono {?rework} e gli strumenti {?tool}. La parte del resto che va al committente è {?captured}, e {?afterIncentive} dopo gli incentivi persi. Reinvestiti: {?reinvested}. Restano: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " Il programma di IA costa subito {!programmeCost}." : ""}`,
      `Quanto un titolo ${cases.isLoss ? "costa in più" : "fa risparmiare"} arriva a bilancio quando esce: {?plContentSaving} nel {year}. Al netto del programma ({?programmeCost})${cases.hasUpfront ? " e di una parte del pagamento anticipato" : ""}: {?plSaving}.`,
    ],
    [
      "Nel {year} i ricavi arrivano a {!revenue}. Chi legge i conti può notare un effetto sul margine da {visible} in su.",
      "Un effetto di {?plSaving} su {?revenue} di ricavi fa {?marginUpliftPts}. Il margine: {?marginWithAiPct} invece di {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "la spesa in più si vede" : "il risparmio si vede";
  return isSlow
    ? `Il costo di un titolo arriva a bilancio dopo il pagamento, perciò ${what} lentamente.`
    : `Il costo di un titolo va a bilancio nell’anno in cui si paga, perciò ${what} subito.`;
};
