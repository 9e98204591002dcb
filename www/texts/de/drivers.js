/** The German sentences of “What drives it?”. */

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Tornado-Diagramm mit waagerechten Balken",
    title: (year) =>
      `Margenplus im Jahr ${year}, Punkte: jede Eingabe allein, vom unteren bis zum oberen Ende ihrer Spanne`,
    labels: ["am unteren Ende", "am oberen Ende", "Redaktion:"],
    columns: ["Eingabe", "Unteres Ende", "Margenplus dort", "Oberes Ende", "Margenplus dort", "Abstand"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {import("../en/drivers.js").Named} */ { name, atLow, atHigh }) =>
        `„${name}“ (${atLow} bis ${atHigh})`;
      const then = others.length ? `, dann von ${others.map(ends).join(" und ")}` : "";
      return `Mit allen Eingaben wie eingestellt beträgt das Margenplus im Jahr ${year} ${base}. Am meisten hängt es ab von ${ends(first)}${then}.`;
    },
    nothing: (year, base) =>
      `Mit allen Eingaben wie eingestellt beträgt das Margenplus im Jahr ${year} ${base}; keine unsichere Eingabe ändert es für sich allein.`,
    about:
      "Nur die genannte Eingabe bewegt sich; alle anderen bleiben, wie Sie sie eingestellt haben. Die Enden sind die der Spanne, die zu Ihrem Wert gehört, nicht die, die Sie unter „Die Spannen der Eingaben“ gesetzt haben.",
    file: {
      button: "Treiber als CSV herunterladen",
      name: "treiber",
      title: (year) => `Margenplus im Jahr ${year}, jede Eingabe allein an den Enden ihrer Spanne`,
      head: [
        "Eingabe",
        "Einheit",
        "Unteres Ende",
        "Margenplus am unteren Ende, Punkte",
        "Oberes Ende",
        "Margenplus am oberen Ende, Punkte",
      ],
      span: "Abstand, Punkte",
      base: "Margenplus mit allen Eingaben wie eingestellt, Punkte",
    },
  },

  variance: {
    title: "Woher die Streuung der Simulationen kommt",
    columns: ["Eingabe", "Wäre nur sie bekannt", "Wären alle anderen bekannt"],
    common: "Was die Werkzeuge gemeinsam haben",
    few: (percent) => `unter ${percent}`,
    about: (alone) =>
      `Anteile an der Varianz des Margenplus im letzten Jahr. Die erste Spalte ist das, was wegfiele, wäre nur diese Eingabe bekannt; die zweite das, was bliebe, wären alle anderen bekannt. Die erste Spalte ergibt zusammen ${alone}; der Rest stammt von Eingaben, die gemeinsam wirken. Deshalb ergibt die zweite Spalte zusammen mehr als 100\u00a0%.`,
    none: "Keine Eingabe ist unsicher, also streut nichts.",
    file: "varianzanteile",
    fileHead: ["Eingabe", "Anteil erster Ordnung", "Standardfehler", "Gesamtanteil", "Standardfehler"],
  },

  tenPercent: {
    title: "Zehn Prozent mehr",
    about:
      "Jede Eingabe allein, zehn Prozent größer als von Ihnen eingestellt. Ganze Jahre haben kein Zehntel, und zehn Prozent von nichts sind nichts; diese Eingaben fehlen daher. Eine negative Rate wird noch negativer.",
    output: "Was es ändert an",
    order: "Reihenfolge",
    orders: { size: "Größte Veränderung zuerst", model: "Wie im Modell" },
    columns: ["Eingabe", "Jetzt", "10\u00a0% mehr", "Ergebnis dann", "Veränderung"],
    now: (output, result) => [`${output}, derzeit: `, result, "."],
    all: (count) => `Alle ${count} Zeilen zeigen`,
    fewer: (count) => `Nur die ersten ${count} Zeilen zeigen`,
    never: "im Zeitraum nie",
    beyond: (limit) => `jenseits der Grenze von ${limit}`,
    noChange: "keine Veränderung",
    reached: "erst dann erreicht",
    lost: "nicht mehr erreicht",
    unknown: "nicht berechnet",
    file: {
      button: "Diese Tabelle als CSV herunterladen",
      name: "zehn-prozent-mehr",
      title: (output) => `${output}: jede Eingabe allein zehn Prozent größer`,
      head: [
        "Eingabe",
        "Einheit",
        "Jetzt",
        "Zehn Prozent mehr",
        "Ergebnis jetzt",
        "Ergebnis dann",
        "Veränderung",
        "Einheit des Ergebnisses",
      ],
      units: ({ fileMillions }) => ({
        points: "Punkte",
        millions: fileMillions,
        years: "Jahre",
        calendarYear: "Jahr",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Margenplus im Jahr ${year}`,
    plSaving: (year) => `Wirkung auf ${profit} im Jahr ${year}`,
    npv: (year) => `Kapitalwert, nach Steuern, bis ${year}`,
    paybackYears: () => "Jahre, bis das Geld zurückkommt",
    visibleYear: () => "Erstes Jahr, in dem das Plus sichtbar ist",
    materialityYear: () => "Erstes Jahr, in dem das Plus wesentlich ist",
  }),
};
