/** The German sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Alles mitnehmen",
  kit: "Redaktionspaket (ZIP)",
  about:
    "Das Paket enthält jedes Diagramm als PNG und SVG, hell und dunkel, jede Tabelle als CSV, die Antwort, Beschreibungen für alle, die die Diagramme nicht sehen, und die Nachweise.",
  print: "Seite drucken",
  sentence: "Antwort kopieren",
  making: "Einen Moment …",
  printing: "Die Druckseite wurde an den Drucker übergeben.",
  printedToFile: "Dieser Rahmen darf nicht drucken: Die Seite wurde als druckbare Datei heruntergeladen.",

  file: (story) => `${story}-paket.zip`,
  printFile: (story) => `${story}-druck.html`,

  title: (company, title) => `${company}: ${title}`,
  incomplete: "Nicht alle Eingaben sind bekannt, also wird nichts projiziert.",
  credit: (version, digest) =>
    `Finanzberichte und unsere Annahmen; KI-Sparrechner, Modell ${version}; Eingaben ${digest}.`,
  link: "Ansehen und ändern:",
  printed: (date) => `Gedruckt am ${date}.`,
  sources: "Quellen",
  differ: "Abweichungen von den Werten der Redaktion",
  numbers: "Die Zahlen",

  credits: {
    model: (version) => `KI-Sparrechner, Modell ${version}`,
    state: (text) => `Stand: ${text}`,
    digest: (digest) => `Eingaben: ${digest}`,
    link: (url) => `Adresse: ${url}`,
    asOf: (date) => `Stand der Zahlen: ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, gelesen als ${form === "copy" ? "Kopie" : "Zusammenfassung"}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `Die Tabellen nennen außerdem ${codes.join(", ")}: Studien, auf denen die Spannen der Eingaben beruhen, aufgeführt auf der Seite zur Methode.`,
    caveat: "Die meisten Eingaben sind Annahmen; nichts hier ist eine Anlageempfehlung.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     die Antwort in Worten",
      "alt-texts.txt    eine Beschreibung jedes Diagramms, für alle, die es nicht sehen",
      "table.html       die Zahlen und die Antwort als schlichtes HTML, ohne Stile und Skripte",
      "credits.txt      Quellen mit Links und Daten, die Version des Modells, eine Prüfsumme der Eingaben, ein Link zurück",
      "charts/          jedes Diagramm als SVG und als PNG; -2x hat doppelt so viele Pixel, -dark ist für dunkle Seiten",
      "tables/          jede Tabelle als CSV, mit ungerundeten Zahlen; Anteile sind dort Bruchteile",
      "",
      "Alles hier gehört zu einem Stand des Rechners. Wer den Link öffnet, sieht dasselbe; wo die Prüfsumme dieselbe ist, sind",
      "es auch die Eingaben. Bitte behalten Sie die Zeile unter jedem Bild bei oder drucken Sie die Nachweise daneben.",
      "",
      ...names,
      "",
    ].join("\n"),
};
