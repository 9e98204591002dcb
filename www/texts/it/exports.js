/** The Italian sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Scarica o copia: ${title}`,
    download: "Scarica",
    copy: "Copia",
    dark: "scuro",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tabella",
    sentence: "Frase",
    alt: "Descrizione",
  },

  downloaded: "Scaricato",
  copied: "Copiato",
  failed: "Non ha funzionato. Riprova.",
  notCopied: "Non copiato: questa pagina non può usare gli appunti. Il testo è selezionato qui, pronto da copiare.",
  selected: "Testo da copiare",

  imprint: (company, title) => `${company}: ${title}.`,
  basis: (version) => `Documenti societari e nostre ipotesi; modello ${version}`,
  digest: (digest) => `Parametri ${digest}`,

  alt: {
    kinds: table({
      changes: "Grafico a barre",
      claim: "Grafico a cascata con barre orizzontali",
      savings: "Grafico a barre e linee",
      margin: "Grafico a linee",
    }),
    about: (kind, title, period) => `${kind}: ${title}${period}.`,
    overYears: (first, last) => `, dal ${first} al ${last}`,
    against: (current, prior) => `, ${current} rispetto a ${prior}`,
    throughout: (name, text) => `${name}: sempre ${text}.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}: minimo ${least} (${when}), massimo ${greatest} (${then}).`,
    only: (unit, name, text) => `Valori in ${unit}: ${name}, ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `Valori in ${unit}: il più alto ${highest}, ${most}; il più basso ${lowest}, ${least}.`,
    percent: "percentuale",
    points: "punti",
    without: (name, text) => `${name}: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Parte da ${start}; il passaggio più grande è «${step}», ${change}; ciò che resta alla fine, «${last}», è ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `La barra più bassa arriva a ${least} («${lowInput}»), la più alta a ${greatest} («${highInput}»).`,
    axes: (x, xs, y, ys) => `Orizzontale: ${x}, ${xs}. Verticale: ${y}, ${ys}.`,
    span: (from, to) => `da ${from} a ${to}`,
  },
};
