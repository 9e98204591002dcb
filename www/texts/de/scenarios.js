/** The German sentences of the scenarios. */

/** @param {number | null} year */
const inYear = (year) => (year === null ? "im letzten Jahr" : `im Jahr ${year}`);

/** @param {number | null} year */
const toYear = (year) => (year === null ? "bis zum letzten Jahr" : `bis ${year}`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Anzeigen", expense: "Was die Bücher zeigen", cash: "Cashflow" },

  start: {
    legend: "Ausgehen vom Geschäftsjahr",
    year: (year) => year,
    about: (profit) =>
      `Setzt das Basisjahr, den Umsatz, ${profit}, das Ergebnis vor Steuern und die Auszahlungen für Inhalte auf die Zahlen des Jahresberichts:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: Der Umsatz beträgt ${revenue}, ${profit} ${operating}, das Ergebnis vor Steuern ${pretax}; die Auszahlungen für Inhalte betragen ${content} [${sources}].`,
    own: "Einige dieser Zahlen sind jetzt Ihre eigenen.",
  },

  keep: {
    label: "Aktuelle Eingaben behalten als",
    button: "Behalten",
    about: (most, longest) =>
      `Ein Name mit bis zu ${longest} Zeichen. Bis zu ${most} Szenarien bleiben erhalten, bis die Seite geschlossen wird; derselbe Name ersetzt.`,
    full: (oldest) => `Vier sind behalten: Ein weiteres verdrängt das älteste, „${oldest}“.`,
    empty: "Geben Sie dem Szenario zuerst einen Namen.",
    taken: (name) => `„${name}“ steht für die aktuellen Eingaben: Wählen Sie einen anderen Namen.`,
    kept: (name) => `„${name}“ ist behalten.`,
    replaced: (name) => `„${name}“ ist ersetzt.`,
    removed: (name) => `„${name}“ ist entfernt.`,
    loaded: (name) => `Die Eingaben von „${name}“ sind eingestellt.`,
    load: "Laden",
    loadLabel: (name) => `„${name}“ laden`,
    remove: "Entfernen",
    removeLabel: (name) => `„${name}“ entfernen`,
    list: "Behaltene Szenarien",
    same: "wie jetzt",
    differs: (count) => `${count} ${count === 1 ? "Eingabe" : "Eingaben"} anders als jetzt`,
    none: "Noch ist nichts behalten. Behalten Sie die aktuellen Eingaben unter einem Namen und ändern Sie sie dann: Hier steht beides nebeneinander.",
  },

  compare: {
    title: "Nebeneinander, mit allen Eingaben genau wie eingestellt",
    now: "Jetzt",
    scenario: (name) => `in „${name}“`,
    reference: "Unterschiede zu",
    isReference: "Vergleich",
    results: "Ergebnisse",
    inputs: "Abweichende Eingaben",
    noInputs: "Keine Eingabe weicht ab.",
    same: "gleich",
    download: "Als CSV herunterladen",
    file: "szenarien",
    csv: {
      result: "Ergebnis oder Eingabe",
      unit: "Einheit",
      difference: (name, from) => `${name} minus ${from}`,
    },
    year: (n) => `${n} ${/^\W?1$/u.test(n) ? "Jahr" : "Jahre"}`,
    never: (year) => `nicht bis ${year}`,
    noSpeedup: "keine",
  },

  results: {
    year: () => "Letztes projiziertes Jahr",
    marginUpliftPts: (year) => `Margenplus ${inYear(year)}`,
    plSaving: (year, profit) => `Wirkung auf ${profit} ${inYear(year)}`,
    visibleYear: () => "Wirkung sichtbar ab",
    materialityYear: () => "Wirkung wesentlich ab",
    netCash: (year) => `Netto-Cashflow ${inYear(year)}`,
    cumulativeNetCash: (year) => `Kumulierter Netto-Cashflow, ${toYear(year)}`,
    npv: (year) => `Kapitalwert, ${toYear(year)}`,
    paybackYears: () => "Amortisationsdauer",
    costReduction: () => "Die Arbeit ist billiger um",
    breakEvenSpeedup: () => "Beschleunigung, ab der es sich rechnet",
  },

  lines: {
    form: "Liniendiagramm",
    expense: {
      title: () => "Margenplus, Punkte",
      summary: (ends) => `Margenplus im letzten Jahr: ${ends.join("; ")}.`,
    },
    cash: {
      title: (millions) => `Kumulierter Netto-Cashflow, ${millions}`,
      summary: (ends) => `Netto-Cashflow bis zum letzten Jahr: ${ends.join("; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "szenarien-nach-jahr",
    year: "Jahr",
    missing: "–",
  },
};
