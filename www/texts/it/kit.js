/** The Italian sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Porta via tutto",
  kit: "Kit per le redazioni (ZIP)",
  about:
    "Il kit contiene ogni grafico in PNG e SVG, chiaro e scuro, ogni tabella in CSV, la risposta, descrizioni per i lettori che non vedono i grafici, e i crediti.",
  print: "Pagina di stampa",
  sentence: "Copia la risposta",
  making: "Un momento…",
  printing: "La pagina di stampa è stata inviata alla stampante.",
  printedToFile: "Questa cornice non può stampare: la pagina è stata scaricata come file da stampare.",

  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-stampa.html`,

  title: (company, title) => `${company}: ${title}`,
  incomplete: "Non tutti i parametri sono noti, quindi non c’è una previsione.",
  credit: (version, digest) =>
    `Documenti societari e nostre ipotesi; Calcolatore dei risparmi dell’IA, modello ${version}; parametri ${digest}.`,
  link: "Guarda e modifica:",
  printed: (date) => `Data di stampa: ${date}.`,
  sources: "Fonti",
  differ: "Diverso da quanto impostato dall’autore",
  numbers: "I numeri",

  credits: {
    model: (version) => `Calcolatore dei risparmi dell’IA, modello ${version}`,
    state: (text) => `Stato: ${text}`,
    digest: (digest) => `Parametri: ${digest}`,
    link: (url) => `Indirizzo: ${url}`,
    asOf: (date) => `Dati aggiornati: ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, letto come ${form === "copy" ? "copia" : "riassunto"}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `Le tabelle citano anche ${codes.join(", ")}: studi su cui si basano gli intervalli dei parametri, elencati nella pagina del metodo.`,
    caveat: "Quasi tutti i parametri sono ipotesi; niente di tutto questo è una consulenza d’investimento.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     la risposta in parole",
      "alt-texts.txt    una descrizione di ogni grafico, per i lettori che non lo vedono",
      "table.html       i dati e la risposta in semplice HTML, senza stili né script",
      "credits.txt      fonti con link e date, versione del modello, impronta dei parametri, link al calcolatore",
      "charts/          ogni grafico in SVG e in PNG; -2x ha il doppio dei pixel, -dark è per pagine scure",
      "tables/          ogni tabella in CSV, con numeri non arrotondati; le quote qui sono frazioni",
      "",
      "Tutto il contenuto riguarda un solo stato del calcolatore. Chi apre il link vede lo stesso; se l’impronta è la",
      "stessa, lo sono anche i parametri. Conserva la riga sotto ogni immagine, oppure stampa i crediti accanto.",
      "",
      ...names,
      "",
    ].join("\n"),
};
