/** The French sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Télécharger ou copier\u00a0: ${title}`,
    download: "Télécharger",
    copy: "Copier",
    dark: "foncé",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tableau",
    sentence: "Phrase",
    alt: "Description",
  },

  downloaded: "Téléchargé",
  copied: "Copié",
  failed: "Cela n’a pas fonctionné. Veuillez réessayer.",
  notCopied:
    "Non copié\u00a0: cette page n’a pas accès au presse-papiers. Le texte est sélectionné ici, prêt à être copié.",
  selected: "Texte à copier",

  imprint: (company, title) => `${company}\u00a0: ${title}.`,
  basis: (version) => `Comptes déposés par l’entreprise et nos hypothèses\u202f; modèle ${version}`,
  digest: (digest) => `Paramètres ${digest}`,

  alt: {
    kinds: table({
      changes: "Diagramme à barres",
      claim: "Diagramme en cascade à barres horizontales",
      savings: "Diagramme à barres et courbe",
      margin: "Courbe",
    }),
    about: (kind, title, period) => `${kind}\u00a0: ${title}${period}.`,
    overYears: (first, last) => `, de ${first} à ${last}`,
    against: (current, prior) => `, ${current} par rapport à ${prior}`,
    throughout: (name, text) => `${name}\u00a0: ${text} sur toute la période.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}\u00a0: minimum ${least} (${when}), maximum ${greatest} (${then}).`,
    only: (unit, name, text) => `En ${unit}\u00a0: ${name}, ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `En ${unit}\u00a0: maximum ${highest}, ${most}\u202f; minimum ${lowest}, ${least}.`,
    percent: "pourcentage",
    points: "points",
    without: (name, text) => `${name}\u00a0: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Le point de départ est ${start}\u202f; l’étape la plus importante est «\u202f${step}\u202f», ${change}\u202f; ce qui reste à la fin, «\u202f${last}\u202f», est ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `La barre la plus basse finit à ${least} («\u202f${lowInput}\u202f»), la plus haute à ${greatest} («\u202f${highInput}\u202f»).`,
    axes: (x, xs, y, ys) => `Horizontal\u00a0: ${x}, ${xs}. Vertical\u00a0: ${y}, ${ys}.`,
    span: (from, to) => `de ${from} à ${to}`,
  },
};
