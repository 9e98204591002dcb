/** The Dutch words of the workings. */

import { table } from "../table.js";

/** Every number that a working can be about or rest on. @type {typeof import("../en/working.js").messages.names} */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t, de jaren sinds het basisjaar",
    year: "Jaar",
    revenue: "Omzet",
    contentCash: "Kasuitgaven aan content",
    scopePool: "Uitgaven binnen bereik",
    adoption: "Gebruik",
    exposed: "Uitgaven die de tools raken",
    grossSaving: "Brutobesparing",
    rework: "Kosten van herstelwerk",
    tool: "Kosten van licenties en rekenkracht",
    productionNet: "Nettobesparing op producties",
    captured: "Besparing die de opdrachtgever houdt",
    afterIncentive: "Besparing na verloren belastingvoordelen",
    reinvested: "Besparing die naar nieuwe content gaat",
    contentSaving: "Bespaarde kasuitgaven aan content",
    programmeCost: "Kosten van het programma",
    netCash: "Nettokasstroom",
    tax: "Belasting over de besparing",
    netCashAfterTax: "Nettokasstroom na belasting",
    cumulativeNetCash: "Nettokasstroom tot nu toe",
    plContentSaving: "Contentbesparing in de winst-en-verliesrekening",
    plSaving: `Effect op ${profit}`,
    baselineMarginPct: `${marginTitle} zonder AI`,
    marginUpliftPts: "Margestijging",
    marginUpliftBps: "Margestijging in basispunten",
    marginWithAiPct: `${marginTitle} met AI`,
    savingShareOfContentPct: "Besparing als deel van de contentuitgaven",
    baselinePretax: "Resultaat vóór belasting zonder AI",
    plShareOfPretaxPct: "Effect als deel van het resultaat vóór belasting",

    costReduction: "Kostendaling",
    costReductionCeiling: "Grootst mogelijke kostendaling",
    breakEvenSpeedup: "Versnelling waarbij de kosten eruit zijn",
    npv: "Netto contante waarde",
    terminalPresentValue: "Waarde van de jaren na het laatste",
    lowestCash: "Het meeste dat ooit is voorgeschoten",
    paybackYears: "Terugverdientijd",
    materialityYear: "Eerste materiële jaar",
    visibleYear: "Eerste zichtbare jaar",
    totalContentSaving: "Bespaarde kasuitgaven aan content, alle jaren",
    totalPlContentSaving: "Contentbesparing in de winst-en-verliesrekening, alle jaren",
    recognisedPct: "Deel van de besparing dat de winst-en-verliesrekening heeft bereikt",

    draws: "Getrokken toekomsten",
    quantile: "Aandeel van de toekomsten eronder",
    rank: "Plaats",
    below: "Uitkomst op deze plaats",
    above: "Uitkomst op de volgende plaats",
    sum: "Som van alle uitkomsten",
    hits: "Toekomsten waarin het zo is",

    "bounds.materialityThreshold": "Besparing vanaf waar het materieel is",
    "bounds.thresholdAsMarginPts": "Die besparing in procentpunten marge",
    "bounds.scopePool": "Uitgaven binnen bereik",
    "bounds.scopePoolShareOfContentPct": "Uitgaven binnen bereik als deel van de contentuitgaven",
    "bounds.shareOfPoolThatMustVanishPct": "Deel van de uitgaven binnen bereik dat moet verdwijnen",
    "bounds.marginPtsIfWholePoolVanished": "Procentpunten marge als alles ervan verdween",
    "bounds.marginPtsPerOnePercentOfContentCash": "Procentpunten marge per procent van de contentuitgaven",
    "bounds.savingNeededForOnePoint": "Besparing die één procentpunt marge waard is",

    revenue0: "Omzet in het basisjaar",
    operatingIncome0: `${profitTitle} in het basisjaar`,
    pretaxIncome0: "Resultaat vóór belasting in het basisjaar",
    contentCash0: "Kasuitgaven aan content in het basisjaar",
    reworkRate: "Aandeel herstelwerk",
    toolCostShare: "Kostenaandeel van licenties en rekenkracht",
    captureShare: "Deel van een besparing dat de opdrachtgever houdt",
    reinvestShare: "Deel van een besparing dat naar nieuwe content gaat",
    costInflation: "Groei van de lopende kosten",
    transitionYears: "Jaren van omscholing en ontslagvergoedingen",
    upfrontLife: "Jaren waarover de betaling vooraf wordt afgeschreven",
    materialityShare: "Deel van het resultaat vóór belasting dat materieel is",
    visiblePoints: "Procentpunten marge die zichtbaar zijn",
    amortCurve: "Afgeschreven deel",
  });

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `Berekening: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `met “${input}” op ${value}`,
  years: (first, last) => `${first} tot en met ${last}`,
  change: (figure) => `Verandering in ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (prior, current) => `${prior} tot ${current}`,
  statistics: table({
    p001: "0,1%-kwantiel van de gesimuleerde toekomsten",
    p999: "99,9%-kwantiel van de gesimuleerde toekomsten",
    p05: "5%-kwantiel van de gesimuleerde toekomsten",
    p10: "10%-kwantiel van de gesimuleerde toekomsten",
    p25: "25%-kwantiel van de gesimuleerde toekomsten",
    p50: "mediaan van de gesimuleerde toekomsten",
    p75: "75%-kwantiel van de gesimuleerde toekomsten",
    p90: "90%-kwantiel van de gesimuleerde toekomsten",
    p95: "95%-kwantiel van de gesimuleerde toekomsten",
    mean: "gemiddelde van de gesimuleerde toekomsten",
  }),
  events: table({
    probVisible: "Aandeel van de gesimuleerde toekomsten waarin het voordeel zichtbaar wordt",
    probVisibleCost: "Aandeel van de gesimuleerde toekomsten waarin het nadeel zichtbaar wordt",
    probMaterial: "Aandeel van de gesimuleerde toekomsten waarin het voordeel materieel wordt",
    probMaterialCost: "Aandeel van de gesimuleerde toekomsten waarin het nadeel materieel wordt",
    probCumulativeCashNegative: "Aandeel van de gesimuleerde toekomsten waarin de kasstroom van alle jaren negatief is",
    probLoss: "Aandeel van de gesimuleerde toekomsten die nu minder dan niets waard zijn",
  }),
  none: "Geen",
  basisPoints: (n) => `${n} basispunten`,
  curveAt: (age) =>
    `Afgeschreven deel ${["in het jaar van de première", "één jaar later"][age] ?? `${age} jaar later`}`,

  close: "Sluiten",
  closeWorking: "De berekening sluiten",
  trail: "De weg hierheen",
  rule: "De regel",
  numbers: "Met deze getallen",
  parts: "Wat erin zit",
  columns: ["Onderdeel", "Waarde"],
  outcomes: table({
    none: "Geen, als ",
    zero: "0, als ",
    firstYear: "Het eerste jaar waarin ",
  }),
  condition: ", als ",
  whens: table({
    "paybackYears zero": ", in elk jaar",
    "paybackYears none": ", aan het eind van het laatste jaar",
    "visibleYear none": ", in elk jaar",
    "materialityYear none": ", in elk jaar",
  }),

  beyond: (year) => `De raming reikt niet meer tot ${year}.`,
  codes: "Codes zoals [N3] zijn de bronnen uit de beschrijving van de methode.",
  t: "t telt de jaren sinds het basisjaar.",
  exp: "exp(x) is het getal e = 2,71828… tot de macht x.",

  places: table({
    now: "",
    previous: " van het jaar ervoor",
    summed: " in jaar j",
    age: " in jaar t van een besparing uit jaar j",
  }),
  sum: "de som, over de jaren j = 1 tot en met t, van ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `Zo’n jaar is er niet: de margestijging is het grootst in ${year}, met ${marginUpliftPts}, en dat is minder dan ${visiblePoints}.`
        : `In ${year} is de margestijging ${marginUpliftPts}; geen eerder jaar haalt ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `Zo’n jaar is er niet: zelfs in ${year}, het beste jaar, is het effect van ${plSaving} minder dan ${materialityShare} van het resultaat vóór belasting van ${baselinePretax}.`
        : `In ${year} is het effect van ${plSaving} minstens ${materialityShare} van het resultaat vóór belasting van ${baselinePretax}; in geen eerder jaar is dat zo.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `Aan het eind van ${year} is de nettokasstroom tot dan toe ${cumulativeNetCash}: het geld is niet terugverdiend.`
        : `De nettokasstroom tot dan toe is nooit kleiner dan nul: op het laagste punt, eind ${year}, is hij ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Geen enkele versnelling is genoeg: herstelwerk en tools kosten meer dan de grootst mogelijke kostendaling van ${costReductionCeiling} bespaart.`,
    recognisedPct: () => "Over alle jaren is niets bespaard, dus valt er geen deel van te geven.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Niets valt binnen bereik, dus valt er geen deel van te geven.",
    change: ({ current, prior }) =>
      prior
        ? `Het cijfer van een jaar eerder is ${prior}: vanaf nul of minder zou een verandering in procenten misleiden.`
        : `Het cijfer is ${current}: onder nul zou een verandering in procenten misleiden.`,
  },
  notReported: "Een cijfer is niet gerapporteerd, en dat is iets anders dan nul: er valt geen verandering te geven.",
  notCollected:
    "Een cijfer is hier niet verzameld, al kan het wel zijn gerapporteerd: er valt geen verandering te geven.",
  tooLarge: "De verandering is te groot voor een getal.",

  origin: {
    preset: (grade, preset) => `${grade}, zoals in “${preset}”`,
    own: (value, grade, preset) => `Uw waarde; in “${preset}” is het ${value} (${grade})`,
    ownCurve: (preset) => `Uw curve; niet die van “${preset}”`,
    onlyHere: (value) => `Alleen hier; u hebt ${value} ingesteld`,
    curveOnlyHere: "Alleen hier; u hebt een andere curve ingesteld",
    printed: "Zoals in het artikel gedrukt",
    typed: "Uw waarde",
  },
  drawn: table({
    draws: (/** @type {string} */ seed) => `Met startgetal ${seed}, en de bandbreedtes zoals ingesteld`,
    quantile: () => "Wat het kwantiel betekent",
    rank: () =>
      "(Getrokken toekomsten − 1) × aandeel van de toekomsten eronder, naar beneden afgerond; de laagste uitkomst heeft plaats 0",
    below: () => "Alle uitkomsten staan in oplopende volgorde",
    above: () => "Tussen beide is geïnterpoleerd: type 7 van Hyndman en Fan, zoals in spreadsheets",
    sum: () => "Opgeteld in de volgorde van trekking",
    hits: () => "Geteld",
  }),
};
