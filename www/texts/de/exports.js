/** The German sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Herunterladen oder kopieren: ${title}`,
    download: "Herunterladen",
    copy: "Kopieren",
    dark: "dunkel",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tabelle",
    sentence: "Satz",
    alt: "Beschreibung",
  },

  downloaded: "Heruntergeladen",
  copied: "Kopiert",
  failed: "Das hat nicht funktioniert. Bitte versuchen Sie es noch einmal.",
  notCopied:
    "Nicht kopiert: Diese Seite darf die Zwischenablage nicht benutzen. Der Text ist hier markiert und kann kopiert werden.",
  selected: "Text zum Kopieren",

  imprint: (company, title) => `${company}: ${title}.`,
  basis: (version) => `Finanzberichte und unsere Annahmen; Modell ${version}`,
  digest: (digest) => `Eingaben ${digest}`,

  alt: {
    kinds: table({
      changes: "Balkendiagramm",
      claim: "Wasserfalldiagramm mit waagerechten Balken",
      savings: "Balken- und Liniendiagramm",
      margin: "Liniendiagramm",
    }),
    about: (kind, title, period) => `${kind}: ${title}${period}.`,
    overYears: (first, last) => `, ${first} bis ${last}`,
    against: (current, prior) => `, ${current} gegenüber ${prior}`,
    throughout: (name, text) => `${name}: durchweg ${text}.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}: niedrigster Wert ${least} (${when}), höchster ${greatest} (${then}).`,
    only: (unit, name, text) => `${name}, in ${unit}: ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `In ${unit}: am höchsten ${highest}, ${most}; am niedrigsten ${lowest}, ${least}.`,
    percent: "Prozent",
    points: "Punkten",
    without: (name, text) => `${name}: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Es beginnt bei ${start}; der größte Schritt ist „${step}“ mit ${change}; am Ende bleibt „${last}“ mit ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `Der niedrigste Balken endet bei ${least} („${lowInput}“), der höchste bei ${greatest} („${highInput}“).`,
    axes: (x, xs, y, ys) => `Waagerecht: ${x}, ${xs}. Senkrecht: ${y}, ${ys}.`,
    span: (from, to) => `${from} bis ${to}`,
  },
};
