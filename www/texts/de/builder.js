/** The German words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `KI-Sparrechner ${version}: Beitrag ${story}, Voreinstellung ${preset}, Ansicht ${view}`,
  frameTitle: (title) => `KI-Sparrechner: ${title}`,
  imageText: (title, summary) => `Liniendiagramm: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, Voreinstellung „${preset}“`,
  ownCaption: (title) => `${title}, mit den Eingaben dieses Artikels`,
  offline: (company) => `Der Rechner für ${company} als eine Datei, die sich ohne Netz öffnen lässt`,
  state: (version, { story, preset, view }, inputs) =>
    `Version ${version}; Beitrag ${story}, Voreinstellung ${preset}, Ansicht ${view}; ${inputs}.`,

  view: "Was gezeigt wird",
  views: table({
    card: ["Karte", "Die Frage, die Antwort, ein Bild und ein Regler. Eine Schaltfläche zeigt den Rest."],
    full: ["Beitrag", "Alles: die Antwort, was sich änderte, die Behauptung in Schritten und die Werkstatt."],
    claim: ["Behauptung", "Die Antwort und der Weg von „zehnmal schneller“ dorthin in Schritten."],
    figures: ["Tabelle", "Was sich änderte, wie der Artikel es druckte und wie das Unternehmen es berichtete."],
    projection: ["Regler und Diagramme", "Die Antwort und alles, was aus den Eingaben folgt."],
    uncertainty: ["Unsicherheit", "Die Antwort und wie sicher sie ist."],
  }),
  guess: "Zuerst schätzen lassen",
  guessAbout:
    "Leserinnen und Leser sagen, was sie erwarten, und sehen dann die Antwort und wie weit sie danebenlagen. Nichts wird gesendet oder gespeichert.",
  groups: { story: "Beitrag", look: "Aussehen", hosting: "Ablage" },
  story: "Unternehmen und Zeitraum",
  preset: "Ausgehen von",
  theme: "Farben",
  themes: table({
    "": "Die der Seite; in einem Rahmen hell",
    auto: "Hell oder dunkel, für eine Seite mit beidem",
    light: "Für eine helle Seite",
    dark: "Für eine dunkle Seite",
  }),
  locale: "Sprache und Zahlen",
  base: "Adresse der abgelegten Dateien",
  baseAbout: "Von wo der Ordner mit define.js und embed.html ausgeliefert wird.",
  addressProblem:
    "Eine Adresse beginnt mit https:// oder http:// oder mit einem Schrägstrich für einen Pfad auf Ihrer eigenen Website.",
  inputs: "Eingaben",
  inputsAbout:
    "Stellen Sie ein, was Ihr Artikel sagt. Eine gesperrte Eingabe können Leserinnen und Leser nicht ändern.",
  headline: "Die fünf Regler",
  lock: (name) => `${name} sperren`,
  locked: "gesperrt",
  lockAll: "Alle sperren",
  fromPreset: "Wie in der Voreinstellung",
  preview: "Vorschau",
  width: "Breite",
  widths: {
    phone: (pixels) => `Handy\n${pixels} px`,
    column: (pixels) => `Spalte\n${pixels} px`,
    wide: (pixels) => `Breit\n${pixels} px`,
  },
  frame: "Der Rechner, wie ihn Leserinnen und Leser sehen",
  snippets: "Kopieren Sie einen dieser Bausteine",
  snippet: {
    element: {
      title: "Element der Seite",
      about: "Am besten, wo Ihre Seiten Skripte ausführen dürfen: Der Rechner ist Teil der Seite.",
    },
    frame: {
      title: "Rahmen, der sich anpasst",
      about: "Für Redaktionssysteme, die iframes und ein Skript erlauben.",
    },
    bare: {
      title: "Einfacher Rahmen",
      about: "Für Redaktionssysteme, die Skripte entfernen. Wo er zu niedrig ist, lässt er sich scrollen.",
    },
    link: {
      title: "Link zu einer Datei",
      about: "Für Newsletter, Feeds und Klassenzimmer: öffnet sich vom Datenträger, ohne Netz.",
    },
  },
  markup: (title) => `${title}: HTML-Code`,
  copy: "Kopieren",
  copyThis: (title) => `„${title}“ kopieren`,
  copied: "Kopiert",
  copiedThis: (title) => `„${title}“ ist kopiert.`,
  notCopied:
    "Der Browser lässt die Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur oder dem Menü.",
  showAll: (count) => `Alle ${count} Zeilen zeigen`,
  showLess: "Weniger zeigen",
  image: {
    title: "Bild in den Bausteinen",
    same: (name) => `Das Bild in den Bausteinen ist ${name}.`,
    other: (name) =>
      `Das Bild in den Bausteinen, ${name}, zeigt die Voreinstellung und nicht Ihre Eingaben; seine Beschreibung sagt das. Der Satz ist der zu Ihren Eingaben.`,
    none: "Die Bausteine haben kein Bild: Was dieses Unternehmen nicht offenlegt, lässt sich nicht zeichnen.",
    own: "Das Bild in den Bausteinen ist Ihres und wird als Bild dieser Eingaben beschrieben.",
    download: "Bild dieser Eingaben herunterladen",
    address: "Seine Adresse",
    addressAbout: "Wo Sie es abgelegt haben. Geben Sie sie neu ein, wenn sich die Eingaben ändern.",
  },
  notLoaded: "Der Baukasten konnte nicht geladen werden. Prüfen Sie die Verbindung und laden Sie die Seite neu.",
  noStory: "Der Beitrag konnte nicht geladen werden.",
  incomplete:
    "Nicht alles ist offengelegt: Leserinnen und Leser müssen eingeben, was fehlt, bevor sie eine Antwort sehen.",
};
