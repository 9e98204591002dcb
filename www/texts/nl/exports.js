/** The Dutch sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Downloaden of kopiëren: ${title}`,
    download: "Downloaden",
    copy: "Kopiëren",
    dark: "donker",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tabel",
    sentence: "Zin",
    alt: "Beschrijving",
  },

  downloaded: "Gedownload",
  copied: "Gekopieerd",
  failed: "Dat is niet gelukt. Probeer het opnieuw.",
  notCopied:
    "Niet gekopieerd: deze pagina mag het klembord niet gebruiken. De tekst is hier geselecteerd en kan worden gekopieerd.",
  selected: "Tekst om te kopiëren",

  imprint: (company, title) => `${company}: ${title}.`,
  basis: (version) => `Officiële stukken van het bedrijf en onze aannames; model ${version}`,
  digest: (digest) => `Invoer ${digest}`,

  alt: {
    kinds: table({
      changes: "Staafdiagram",
      claim: "Watervaldiagram van horizontale balken",
      savings: "Staaf- en lijndiagram",
      margin: "Lijndiagram",
    }),
    about: (kind, title, period) => `${kind}: ${title}${period}.`,
    overYears: (first, last) => `, ${first} tot en met ${last}`,
    against: (current, prior) => `, ${current} tegenover ${prior}`,
    throughout: (name, text) => `${name}: steeds ${text}.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}: laagste ${least} (${when}), hoogste ${greatest} (${then}).`,
    only: (unit, name, text) => `Uitgedrukt in ${unit}: ${name}, ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `Uitgedrukt in ${unit}: hoogste ${highest}, ${most}; laagste ${lowest}, ${least}.`,
    percent: "procenten",
    points: "procentpunten",
    without: (name, text) => `${name}: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Het begint bij ${start}; de grootste stap is “${step}”, ${change}; wat er aan het eind overblijft, “${last}”, is ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `De laagste balk eindigt bij ${least} (“${lowInput}”), de hoogste bij ${greatest} (“${highInput}”).`,
    axes: (x, xs, y, ys) => `Horizontaal: ${x}, ${xs}. Verticaal: ${y}, ${ys}.`,
    span: (from, to) => `${from} tot ${to}`,
  },
};
