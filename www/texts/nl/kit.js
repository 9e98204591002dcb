/** The Dutch sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Alles meenemen",
  kit: "Redactiepakket (ZIP)",
  about:
    "Het pakket bevat elke grafiek als PNG en SVG, licht en donker, elke tabel als CSV, het antwoord, beschrijvingen voor lezers die de grafieken niet zien, en de bronvermelding.",
  print: "Afdrukpagina",
  sentence: "Antwoord kopiëren",
  making: "Een ogenblik …",
  printing: "De afdrukpagina is naar de printer gestuurd.",
  printedToFile: "Dit kader mag niet afdrukken: de pagina is gedownload als bestand, en dat kunt u wel afdrukken.",

  file: (story) => `${story}-pakket.zip`,
  printFile: (story) => `${story}-afdruk.html`,

  title: (company, title) => `${company}: ${title}`,
  incomplete: "Niet alle invoer is bekend, dus er is geen raming.",
  credit: (version, digest) =>
    `Officiële stukken van het bedrijf en onze aannames; AI-besparingscalculator, model ${version}; invoer ${digest}.`,
  link: "Bekijk en verander het:",
  printed: (date) => `Afgedrukt op ${date}.`,
  sources: "Bronnen",
  differ: "Wijkt af van wat de auteur heeft ingesteld",
  numbers: "De cijfers",

  credits: {
    model: (version) => `AI-besparingscalculator, model ${version}`,
    state: (text) => `Toestand: ${text}`,
    digest: (digest) => `Invoer: ${digest}`,
    link: (url) => `Link: ${url}`,
    asOf: (date) => `Stand van de cijfers: ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, gelezen als ${form === "copy" ? "kopie" : "samenvatting"}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `De tabellen noemen ook ${codes.join(", ")}: studies waarop de bandbreedtes van de invoer berusten; ze staan op de pagina over de methode.`,
    caveat: "De meeste invoer is aangenomen; niets hiervan is beleggingsadvies.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     het antwoord in woorden",
      "alt-texts.txt    een beschrijving van elke grafiek, voor lezers die hem niet zien",
      "table.html       de cijfers en het antwoord als kale HTML, zonder opmaak of scripts",
      "credits.txt      bronnen met links en data, de versie van het model, een controlecode van de invoer, een link terug",
      "charts/          elke grafiek als SVG en als PNG; -2x heeft tweemaal zo veel pixels, -dark is voor donkere pagina’s",
      "tables/          elke tabel als CSV, met niet-afgeronde getallen; aandelen zijn er fracties",
      "",
      "Alles hier hoort bij één toestand van de calculator. Wie de link opent, ziet hetzelfde; waar de controlecode gelijk is,",
      "is de invoer dat ook. Laat de regel onder elke afbeelding staan, of druk de bronvermelding ernaast af.",
      "",
      ...names,
      "",
    ].join("\n"),
};
