/** The German words of the workings. */

import { table } from "../table.js";

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names: ({ profit, profitTitle, marginTitle }) =>
    table({
      t: "t, die Jahre seit dem Basisjahr",
      year: "Jahr",
      revenue: "Umsatz",
      contentCash: "Auszahlungen für Inhalte",
      scopePool: "Betrachtete Ausgaben",
      adoption: "Verbreitung",
      exposed: "Ausgaben, die die Werkzeuge erreichen",
      grossSaving: "Bruttoersparnis",
      rework: "Kosten der Nacharbeit",
      tool: "Kosten für Lizenzen und Rechenleistung",
      productionNet: "Nettoersparnis der Produktionen",
      captured: "Ersparnis, die der Auftraggeber behält",
      afterIncentive: "Ersparnis nach entgangenen Steueranreizen",
      reinvested: "Neu in Inhalte gesteckte Ersparnis",
      contentSaving: "Eingesparte Auszahlungen für Inhalte",
      programmeCost: "Kosten des Programms",
      netCash: "Netto-Cashflow",
      tax: "Steuer auf die Ersparnis",
      netCashAfterTax: "Netto-Cashflow nach Steuern",
      cumulativeNetCash: "Kumulierter Netto-Cashflow",
      plContentSaving: "Ersparnis bei Inhalten in der Gewinn-und-Verlust-Rechnung",
      plSaving: `Wirkung auf ${profit}`,
      baselineMarginPct: `${marginTitle} ohne KI`,
      marginUpliftPts: "Margenplus",
      marginUpliftBps: "Margenplus in Basispunkten",
      marginWithAiPct: `${marginTitle} mit KI`,
      savingShareOfContentPct: "Ersparnis als Anteil der Ausgaben für Inhalte",
      baselinePretax: "Ergebnis vor Steuern ohne KI",
      plShareOfPretaxPct: "Wirkung als Anteil des Ergebnisses vor Steuern",

      costReduction: "Kostensenkung",
      costReductionCeiling: "Größtmögliche Kostensenkung",
      breakEvenSpeedup: "Beschleunigung, ab der es sich rechnet",
      npv: "Kapitalwert",
      terminalPresentValue: "Wert der Jahre nach dem letzten",
      lowestCash: "Größter vorgestreckter Betrag",
      paybackYears: "Zeit, bis das Geld zurückkommt",
      materialityYear: "Erstes wesentliches Jahr",
      visibleYear: "Erstes sichtbares Jahr",
      totalContentSaving: "Eingesparte Auszahlungen für Inhalte, alle Jahre",
      totalPlContentSaving: "Ersparnis bei Inhalten in der Gewinn-und-Verlust-Rechnung, alle Jahre",
      recognisedPct: "Anteil der Ersparnis, der die Gewinn-und-Verlust-Rechnung erreicht hat",

      draws: "Gezogene Simulationen",
      quantile: "Anteil der Simulationen darunter",
      rank: "Platz",
      below: "Ergebnis auf diesem Platz",
      above: "Ergebnis auf dem nächsten Platz",
      sum: "Summe aller Ergebnisse",
      hits: "Simulationen, in denen es so ist",

      "bounds.materialityThreshold": "Ersparnis, ab der es wesentlich ist",
      "bounds.thresholdAsMarginPts": "Diese Ersparnis in Punkten der Marge",
      "bounds.scopePool": "Betrachtete Ausgaben",
      "bounds.scopePoolShareOfContentPct": "Betrachtete Ausgaben als Anteil der Ausgaben für Inhalte",
      "bounds.shareOfPoolThatMustVanishPct": "Anteil der betrachteten Ausgaben, der wegfallen muss",
      "bounds.marginPtsIfWholePoolVanished": "Punkte der Marge, wenn sie ganz wegfielen",
      "bounds.marginPtsPerOnePercentOfContentCash": "Punkte der Marge je Prozent der Ausgaben für Inhalte",
      "bounds.savingNeededForOnePoint": "Ersparnis, die einen Punkt der Marge wert ist",

      revenue0: "Umsatz im Basisjahr",
      operatingIncome0: `${profitTitle} im Basisjahr`,
      pretaxIncome0: "Ergebnis vor Steuern im Basisjahr",
      contentCash0: "Auszahlungen für Inhalte im Basisjahr",
      reworkRate: "Anteil der Nacharbeit",
      toolCostShare: "Kostenanteil von Lizenzen und Rechenleistung",
      captureShare: "Anteil der Ersparnis, den der Auftraggeber behält",
      reinvestShare: "Anteil der Ersparnis, der neu in Inhalte fließt",
      costInflation: "Wachstum der laufenden Kosten",
      transitionYears: "Jahre für Umschulung und Abfindungen",
      upfrontLife: "Jahre, über die die Vorauszahlung verbucht wird",
      materialityShare: "Wesentlicher Anteil des Ergebnisses vor Steuern",
      visiblePoints: "Sichtbare Punkte der Marge",
      amortCurve: "Abgeschriebener Anteil",
    }),
  title: (name) => `Rechenweg: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `mit „${input}“ bei ${value}`,
  years: (first, last) => `${first} bis ${last}`,
  change: (figure) => `Veränderung: ${figure}`,
  periods: (prior, current) => `${prior} bis ${current}`,
  statistics: table({
    p001: "0,1-%-Quantil der Simulationen",
    p999: "99,9-%-Quantil der Simulationen",
    p05: "5-%-Quantil der Simulationen",
    p10: "10-%-Quantil der Simulationen",
    p25: "25-%-Quantil der Simulationen",
    p50: "Median der Simulationen",
    p75: "75-%-Quantil der Simulationen",
    p90: "90-%-Quantil der Simulationen",
    p95: "95-%-Quantil der Simulationen",
    mean: "Mittelwert der Simulationen",
  }),
  events: table({
    probVisible: "Anteil der Simulationen, in denen das Plus sichtbar wird",
    probVisibleCost: "Anteil der Simulationen, in denen das Minus sichtbar wird",
    probMaterial: "Anteil der Simulationen, in denen das Plus wesentlich wird",
    probMaterialCost: "Anteil der Simulationen, in denen das Minus wesentlich wird",
    probCumulativeCashNegative: "Anteil der Simulationen, in denen der Cashflow aller Jahre negativ ist",
    probLoss: "Anteil der Simulationen, die heute weniger als nichts wert sind",
  }),
  none: "Kein Wert",
  basisPoints: (n) => `${n} Basispunkte`,
  curveAt: (age) =>
    `Abgeschriebener Anteil ${["im Jahr der Veröffentlichung", "ein Jahr später"][age] ?? `${age} Jahre später`}`,

  close: "Schließen",
  closeWorking: "Rechenweg schließen",
  trail: "Der Weg hierher",
  rule: "Die Regel",
  numbers: "Mit diesen Zahlen",
  parts: "Was einfließt",
  columns: ["Teil", "Wert"],
  outcomes: table({
    none: "Kein Wert, wenn ",
    zero: "0, wenn ",
    firstYear: "Das erste Jahr, in dem gilt: ",
  }),
  condition: ", wenn ",
  whens: table({
    "paybackYears zero": ", in jedem Jahr",
    "paybackYears none": ", am Ende des letzten Jahres",
    "visibleYear none": ", in jedem Jahr",
    "materialityYear none": ", in jedem Jahr",
  }),

  beyond: (year) => `Die Projektion reicht nicht mehr bis ${year}.`,
  codes: "Kürzel wie [N3] sind die Quellen, die in der Beschreibung der Methode aufgeführt sind.",
  t: "t zählt die Jahre seit dem Basisjahr.",
  exp: "exp(x) ist die Zahl e = 2,71828… hoch x.",

  places: table({
    now: "",
    previous: " des Vorjahres",
    summed: " im Jahr j",
    age: " im Jahr t einer Ersparnis des Jahres j",
  }),
  sum: "die Summe über die Jahre j = 1 bis t von ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `Ein solches Jahr gibt es nicht: Am größten ist das Margenplus im Jahr ${year} mit ${marginUpliftPts}, und das ist weniger als die Schwelle (${visiblePoints}).`
        : `Im Jahr ${year} beträgt das Margenplus ${marginUpliftPts}; kein Jahr davor erreicht die Schwelle (${visiblePoints}).`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `Ein solches Jahr gibt es nicht: Selbst im besten Jahr, ${year}, ist die Wirkung von ${plSaving} kleiner als ${materialityShare} des Ergebnisses vor Steuern von ${baselinePretax}.`
        : `Im Jahr ${year} macht die Wirkung von ${plSaving} mindestens ${materialityShare} des Ergebnisses vor Steuern von ${baselinePretax} aus; in keinem Jahr davor ist es so viel.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `Am Ende des Jahres ${year} beträgt der kumulierte Netto-Cashflow ${cumulativeNetCash}: Das Geld ist nicht zurückgekommen.`
        : `Der kumulierte Netto-Cashflow liegt nie unter null: An seinem tiefsten Punkt, am Ende des Jahres ${year}, beträgt er ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Keine Beschleunigung reicht aus: Nacharbeit und Werkzeuge kosten mehr, als die größtmögliche Senkung um ${costReductionCeiling} einspart.`,
    recognisedPct: () => "Über alle Jahre wurde nichts gespart, also gibt es keinen Anteil davon.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Es gibt keine betrachteten Ausgaben, also auch keinen Anteil daran.",
    change: ({ current, prior }) =>
      prior
        ? `Der Vorjahreswert ist ${prior}: Von null oder weniger aus führte eine Veränderung in Prozent in die Irre.`
        : `Der Wert ist ${current}: Unter null führte eine Veränderung in Prozent in die Irre.`,
  },
  notReported:
    "Ein Wert wurde nicht berichtet, was nicht dasselbe ist wie 0: Eine Veränderung lässt sich nicht angeben.",
  notCollected:
    "Ein Wert ist hier nicht erfasst, auch wenn er vielleicht berichtet wurde: Eine Veränderung lässt sich nicht angeben.",
  tooLarge: "Die Veränderung ist zu groß für eine Zahl.",

  origin: {
    preset: (grade, preset) => `${grade}, wie in „${preset}“`,
    own: (value, grade, preset) => `Ihr Wert; in „${preset}“ ist er ${value} (${grade})`,
    ownCurve: (preset) => `Ihr Verlauf; nicht der von „${preset}“`,
    onlyHere: (value) => `Nur hier; Sie haben ${value} eingestellt`,
    curveOnlyHere: "Nur hier; Sie haben einen anderen Verlauf eingestellt",
    printed: "Wie im Artikel gedruckt",
    typed: "Ihr Wert",
  },
  drawn: {
    draws: (seed) => `Mit Startwert ${seed} und den Spannen, wie sie eingestellt sind`,
    quantile: () => "Was das Quantil bedeutet",
    rank: () =>
      "(Gezogene Simulationen − 1) × Anteil der Simulationen darunter, abgerundet; das niedrigste Ergebnis hat Platz 0",
    below: () => "Alle Ergebnisse sind aufsteigend geordnet",
    above: () => "Dazwischen wird interpoliert: Typ 7 nach Hyndman und Fan, wie in Tabellenkalkulationen",
    sum: () => "In der Reihenfolge der Ziehung addiert",
    hits: () => "Gezählt",
  },
};
