/** The French words of the page that checks. */

import { le } from "./elision.js";
import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "le texte est bien plus long que ne peut l’être un état",
  tooMany: "le texte a bien plus d’entrées que ne peut en avoir un état",
  notAState: "ce n’est ni un lien de ce calculateur ni le texte d’un état",
  unknownVersion: "le texte a été écrit par une version plus récente de ce calculateur",
  otherStory: "le texte appartient à un autre sujet",
  unknownKey: "est inconnu de ce modèle",
  unreadable: "est illisible",
  duplicate: "figure deux fois",
  refused: "sort de ce que le modèle peut calculer",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Vérification",
    nothing: "Rien de vérifié pour l’instant",
    match: "Concordance",
    mismatch: "Pas de concordance",
    otherVersion: "Autre version",
    noDigest: "Aucune empreinte à comparer",
    badDigest: "Ce n’est pas une empreinte",
    unreadable: "Illisible",
    failed: "La vérification a échoué",
  },
  reading: "Un instant…",
  nothing: "Il n’y a encore rien à vérifier\u00a0: collez un lien ou le texte d’un état, ou choisissez un fichier.",
  nothingInFile: (name) =>
    `«\u202f${name}\u202f» ne contient pas d’état\u00a0: aucune ligne n’y commence par «\u202fstate\u202f».`,
  unreadable: (code) => `Rien n’a pu être vérifié\u00a0: ${reasons[code]}.`,
  noStory: "Rien n’a pu être vérifié\u00a0: le texte ne dit pas à quel sujet il appartient.",
  unknownStory: (id) => `Rien n’a pu être vérifié\u00a0: cette page n’a pas le sujet «\u202f${id}\u202f».`,
  failed: "Rien n’a pu être vérifié\u00a0: le calculateur n’a pas pu être chargé.",

  match: (digest, version) =>
    `Tout concorde\u00a0: l’empreinte ${digest} et la version ${version} sont exactement celles de ces paramètres.`,
  matchDigest: (digest) => `Tout concorde\u00a0: l’empreinte ${digest} est exactement celle de ces paramètres.`,
  mismatch: (given, own) =>
    `Pas de concordance\u00a0: l’empreinte indiquée est ${given}, mais celle de ces paramètres est ${own}.`,
  noDigest: (own) => `Aucune empreinte n’a été indiquée pour comparer\u00a0: celle de ces paramètres est ${own}.`,
  noDigestInSight: (text) =>
    `«\u202f${text}\u202f» n’est pas une empreinte\u00a0: rien n’a donc été comparé. Une empreinte a douze caractères, chacun un chiffre ou une lettre de a à f.`,
  otherVersion: (given, stated) =>
    `Pas de concordance\u00a0: la version indiquée est ${given}, mais ces paramètres ont été écrits avec ${stated}.`,

  model: (stated, own) =>
    `Ces paramètres ont été écrits avec le modèle ${stated}\u202f; cette page utilise le modèle ${own}\u00a0: ses chiffres peuvent différer de ceux qui ont été imprimés.`,
  noModel: "Le texte ne dit pas avec quelle version du modèle il a été écrit.",
  several: (count) => `Nombre d’états dans le lien\u00a0: ${count}\u202f; le premier a été vérifié.`,
  leftOut: (count) =>
    count === 1 ? "Une entrée a été laissée de côté\u00a0:" : `${count} entrées ont été laissées de côté\u00a0:`,
  entry: (key, code) => `«\u202f${key}\u202f» ${reasons[code]}`,

  same: "Chaque paramètre est celui de l’auteur.",
  story: (company, preset) =>
    `Le sujet porte sur ${within(company)}\u202f; les paramètres partent du préréglage «\u202f${preset}\u202f».`,
  incomplete: "Rien n’est projeté\u00a0: tous les paramètres ne sont pas connus.",
  results: "Ce que donne ce modèle",
  differences: "Ce qui diffère",
  byHand: "Recalculer l’empreinte à la main",
  command: "Dans un terminal\u00a0:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Fourchette de «\u202f${name}\u202f»`,
  otherwise: (key, now, before) => `${key}\u00a0: ${now} au lieu de ${before}`,
  headline: {
    marginUplift: (year) => `Avec chaque paramètre exactement tel que réglé\u00a0: gain de marge en ${year}`,
    saving: (profit, year) =>
      `Avec chaque paramètre exactement tel que réglé\u00a0: effet sur ${le(profit)} en ${year}`,
    npv: (year) =>
      `Avec chaque paramètre exactement tel que réglé\u00a0: valeur actuelle, après impôt, jusqu’en ${year}`,
  },
};
