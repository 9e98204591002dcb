/** The Italian words of the workings. */

import { table } from "../table.js";
import { withArticle } from "./articles.js";

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names: ({ profit, profitTitle, marginTitle }) =>
    table({
      t: "t, gli anni trascorsi dall’anno base",
      year: "Anno",
      revenue: "Ricavi",
      contentCash: "Esborsi per contenuti",
      scopePool: "Spesa interessata",
      adoption: "Adozione",
      exposed: "Spesa toccata dagli strumenti",
      grossSaving: "Risparmio lordo",
      rework: "Costo delle rilavorazioni",
      tool: "Costo di licenze e calcolo",
      productionNet: "Risparmio netto delle produzioni",
      captured: "Risparmio che resta al committente",
      afterIncentive: "Risparmio dopo gli incentivi persi",
      reinvested: "Risparmio reinvestito",
      contentSaving: "Risparmio di cassa sui contenuti",
      programmeCost: "Costo del programma",
      netCash: "Flusso di cassa netto",
      tax: "Imposte sul risparmio",
      netCashAfterTax: "Flusso di cassa netto dopo le imposte",
      cumulativeNetCash: "Flusso di cassa netto cumulato",
      plContentSaving: "Risparmio sui contenuti a conto economico",
      plSaving: `Effetto sull’${profit}`,
      baselineMarginPct: `${marginTitle} senza l’IA`,
      marginUpliftPts: "Aumento del margine",
      marginUpliftBps: "Aumento del margine in punti base",
      marginWithAiPct: `${marginTitle} con l’IA`,
      savingShareOfContentPct: "Risparmio in rapporto alla spesa per contenuti",
      baselinePretax: "Utile ante imposte senza l’IA",
      plShareOfPretaxPct: "Effetto in rapporto all’utile ante imposte",

      costReduction: "Riduzione del costo",
      costReductionCeiling: "Massima riduzione possibile del costo",
      breakEvenSpeedup: "Accelerazione di pareggio",
      npv: "Valore attuale netto",
      terminalPresentValue: "Valore degli anni dopo l’ultimo",
      lowestCash: "Massima somma anticipata",
      paybackYears: "Tempo di recupero del denaro",
      materialityYear: "Primo anno rilevante",
      visibleYear: "Primo anno visibile",
      totalContentSaving: "Risparmio di cassa sui contenuti, tutti gli anni",
      totalPlContentSaving: "Risparmio sui contenuti a conto economico, tutti gli anni",
      recognisedPct: "Quota del risparmio già arrivata a conto economico",

      draws: "Futuri estratti",
      quantile: "Quota dei futuri al di sotto",
      rank: "Posizione",
      below: "Esito in questa posizione",
      above: "Esito nella posizione successiva",
      sum: "Somma di tutti gli esiti",
      hits: "Futuri in cui è così",

      "bounds.materialityThreshold": "Risparmio da cui è rilevante",
      "bounds.thresholdAsMarginPts": "Quel risparmio in punti di margine",
      "bounds.scopePool": "Spesa interessata",
      "bounds.scopePoolShareOfContentPct": "Spesa interessata in rapporto alla spesa per contenuti",
      "bounds.shareOfPoolThatMustVanishPct": "Quota della spesa interessata che deve sparire",
      "bounds.marginPtsIfWholePoolVanished": "Punti di margine se sparisse tutta",
      "bounds.marginPtsPerOnePercentOfContentCash": "Punti di margine per ogni 1% della spesa per contenuti",
      "bounds.savingNeededForOnePoint": "Risparmio che vale un punto di margine",

      revenue0: "Ricavi dell’anno base",
      operatingIncome0: `${profitTitle} dell’anno base`,
      pretaxIncome0: "Utile ante imposte dell’anno base",
      contentCash0: "Esborsi per contenuti nell’anno base",
      reworkRate: "Tasso di rilavorazione",
      toolCostShare: "Quota di costo di licenze e calcolo",
      captureShare: "Quota di un risparmio che resta al committente",
      reinvestShare: "Quota di un risparmio che viene reinvestita",
      costInflation: "Crescita dei costi correnti",
      transitionYears: "Anni di riqualificazione e buonuscite",
      upfrontLife: "Anni nei quali si spesa il pagamento anticipato",
      materialityShare: "Quota dell’utile ante imposte che è rilevante",
      visiblePoints: "Punti di margine visibili",
      amortCurve: "Quota spesata",
    }),
  title: (name) => `Calcolo: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `con «${input}» ${withArticle("a", value)}`,
  years: (first, last) => `dal ${first} al ${last}`,
  change: (figure) => `Variazione: ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (prior, current) => `da ${prior} a ${current}`,
  statistics: table({
    p001: "quantile 0,1% dei futuri simulati",
    p999: "quantile 99,9% dei futuri simulati",
    p05: "quantile 5% dei futuri simulati",
    p10: "quantile 10% dei futuri simulati",
    p25: "quantile 25% dei futuri simulati",
    p50: "mediana dei futuri simulati",
    p75: "quantile 75% dei futuri simulati",
    p90: "quantile 90% dei futuri simulati",
    p95: "quantile 95% dei futuri simulati",
    mean: "media dei futuri simulati",
  }),
  events: table({
    probVisible: "Quota dei futuri simulati in cui il guadagno diventa visibile",
    probVisibleCost: "Quota dei futuri simulati in cui il costo diventa visibile",
    probMaterial: "Quota dei futuri simulati in cui il guadagno diventa rilevante",
    probMaterialCost: "Quota dei futuri simulati in cui il costo diventa rilevante",
    probCumulativeCashNegative: "Quota dei futuri simulati in cui il flusso di cassa di tutti gli anni è negativo",
    probLoss: "Quota dei futuri simulati che oggi valgono meno di zero",
  }),
  none: "Nessuno",
  basisPoints: (n) => `${n} punti base`,
  curveAt: (age) => `Quota spesata ${["nell’anno di uscita", "un anno dopo"][age] ?? `${age} anni dopo`}`,

  close: "Chiudi",
  closeWorking: "Chiudi il calcolo",
  trail: "Il percorso fin qui",
  rule: "La regola",
  numbers: "Con questi numeri",
  parts: "Che cosa contiene",
  columns: ["Voce", "Valore"],
  outcomes: table({
    none: "Nessuno, quando ",
    zero: "0, quando ",
    firstYear: "Il primo anno in cui ",
  }),
  condition: ", se ",
  whens: table({
    "paybackYears zero": ", in ogni anno",
    "paybackYears none": ", alla fine dell’ultimo anno",
    "visibleYear none": ", in ogni anno",
    "materialityYear none": ", in ogni anno",
  }),

  beyond: (year) => `La previsione non arriva più fino al ${year}.`,
  codes: "I codici come [N3] sono le fonti elencate nella descrizione del metodo.",
  t: "t conta gli anni trascorsi dall’anno base.",
  exp: "exp(x) è il numero e = 2,71828… elevato alla potenza x.",

  places: table({
    now: "",
    previous: " dell’anno prima",
    summed: " nell’anno j",
    age: " nell’anno t di un risparmio dell’anno j",
  }),
  sum: "la somma, per gli anni da j = 1 a t, di ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `Un anno così non c’è: l’aumento del margine è massimo nel ${year}, con ${marginUpliftPts}, meno di ${visiblePoints}.`
        : `Nel ${year} l’aumento del margine è di ${marginUpliftPts}; nessun anno precedente arriva a ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `Un anno così non c’è: perfino nel ${year}, il migliore, l’effetto di ${plSaving} è meno ${withArticle("di", materialityShare)} dell’utile ante imposte, pari a ${baselinePretax}.`
        : `Nel ${year} l’effetto di ${plSaving} è almeno ${withArticle("il", materialityShare)} dell’utile ante imposte, pari a ${baselinePretax}; in nessun anno precedente lo è.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `Alla fine del ${year} il flusso di cassa netto cumulato è di ${cumulativeNetCash}: il denaro non è rientrato.`
        : `Il flusso di cassa netto cumulato non scende mai sotto zero: al minimo, alla fine del ${year}, è di ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Nessuna accelerazione basta: rilavorazioni e strumenti costano più di quanto faccia risparmiare la massima riduzione possibile, ${withArticle("il", costReductionCeiling)}.`,
    recognisedPct: () => "In tutti gli anni non si è risparmiato niente, quindi non c’è una quota.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Nessuna spesa è interessata, quindi non c’è una quota.",
    change: ({ current, prior }) =>
      prior
        ? `Il dato di un anno prima è ${prior}: a partire da zero o meno, una variazione percentuale sarebbe fuorviante.`
        : `Il dato è ${current}: sotto zero, una variazione percentuale sarebbe fuorviante.`,
  },
  notReported: "Un dato non è stato dichiarato, che non equivale a zero: non c’è una variazione da indicare.",
  notCollected:
    "Un dato non è stato raccolto qui, anche se forse è stato dichiarato: non c’è una variazione da indicare.",
  tooLarge: "La variazione è troppo grande per un numero.",

  origin: {
    preset: (grade, preset) => `${grade}, come in «${preset}»`,
    own: (value, grade, preset) => `Il tuo valore; in «${preset}» è ${value} (${grade})`,
    ownCurve: (preset) => `La tua curva; non quella di «${preset}»`,
    onlyHere: (value) => `Solo qui; hai impostato ${value}`,
    curveOnlyHere: "Solo qui; hai impostato un’altra curva",
    printed: "Come nell’articolo",
    typed: "Il tuo valore",
  },
  drawn: {
    draws: (seed) => `Con il seme ${seed} e gli intervalli come impostati`,
    quantile: () => "Il significato del quantile",
    rank: () =>
      "(Futuri estratti − 1) × quota dei futuri al di sotto, arrotondato per difetto; l’esito più basso ha posizione 0",
    below: () => "Tutti gli esiti sono in ordine crescente",
    above: () => "Tra i due si interpola: tipo 7 di Hyndman e Fan, come nei fogli di calcolo",
    sum: () => "Sommati nell’ordine di estrazione",
    hits: () => "Contati",
  },
};
