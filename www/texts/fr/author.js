/** The French words of the page for authors. */

import { counted } from "./elision.js";

/** @type {typeof import("../en/author.js").messages} */
export const messages = {
  start: "Partir d’un sujet",
  open: "Ou ouvrir un fichier",
  download: "Télécharger le sujet",
  downloadAbout: "Le fichier contient ce que vous avez saisi, terminé ou non. Ouvrez-le ici pour reprendre.",
  basics: "L’essentiel",
  complete: "✓ complet",
  toFix: (count) => `${count} à corriger`,
  progress: (done, all) => `Parties complètes\u00a0: ${done} sur ${all}`,
  noForm: "Le formulaire n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.",
  add: (what) => `Ajouter\u00a0: ${what.toLowerCase()}`,
  addChoice: "Ajouter…",
  remove: (what) => `Supprimer ${what}`,
  noJson: (name) =>
    `«\u202f${name}\u202f» n’est pas du JSON\u00a0: impossible de le lire. Le sujet ci-dessous reste tel quel.`,
  notLoaded: "Le sujet n’a pas pu être chargé.",
  problems: "Ce qui ne va pas",
  warnings: "Points à examiner",
  whole: "le sujet",
  fatal: "à corriger",
  warning: "un avertissement",
  told: "Voici le sujet tel qu’il est dans le formulaire.",
  notTold: (count) =>
    `${counted(String(count), "problème")} ${count < 2 ? "empêche" : "empêchent"} d’afficher le sujet. Le widget montre la dernière version sans problème.`,
  label: ["Nom", "Unité"],
  words: "séparés par des espaces",
  nothing: "inconnu",

  problem: (code, limit) => sentences[code](limit),
};

/** What stands after the name of a place. @type {Record<import("../../../target/wasm/engine.js").StoryProblem["code"], (limit: string) => string>} */
const sentences = {
  missing: () => "est requis et absent",
  missingText: () => "n’a pas de texte",
  notANumber: () => "doit être un nombre",
  notText: () => "doit être du texte",
  notAList: () => "doit être une liste",
  notAnObject: () => "doit être un objet aux champs nommés",
  unknownChoice: () => "doit être l’un des choix proposés",
  unknownField: () => "est inconnu ici",
  belowMinimum: (limit) => `doit être au moins ${limit}`,
  aboveMaximum: (limit) => `doit être au plus ${limit}`,
  notAbove: (limit) => `doit être supérieur à ${limit}`,
  notWhole: () => "doit être un nombre entier",
  wrongSum: (limit) => `doit avoir pour somme ${limit || "1"}`,
  empty: () => "ne doit pas être vide",
  tooMany: (limit) => `a plus de ${limit} entrées`,
  tooLong: (limit) => `dépasse ${limit} caractères`,
  tooLarge: (limit) => `dépasse la taille lisible${limit && ` (${limit})`}`,
  badCharacter: () => "contient un caractère que les lecteurs ne voient pas",
  badId: () => "doit commencer par une lettre\u202f; des lettres, des chiffres et des traits d’union peuvent suivre",
  badDate: () =>
    "doit être un jour tel que 2026-07-17\u202f; là où une date peut être plus vague, un mois tel que 2026-07 ou une année",
  badPeriod: () => "doit être une période au rythme de la série, telle que Q1 2025, H1 2025 ou 2025",
  badLink: () => "doit être une adresse qui commence par https://",
  reversed: () => "commence au-dessus de sa fin",
  undrawable: () => "ne peut pas être tiré au sort",
  notInOrder: () => "doit être postérieur ou supérieur à ce qui précède",
  duplicate: () => "figure deux fois",
  wrongVersion: () => "est une version du format qui n’est pas lue",
  unknownSource: () => "n’est pas dans la liste des sources",
  unknownSeries: () => "n’est pas dans la liste des séries, ou est publié à un autre rythme",
  unusedSource: () => "n’est jamais cité",
  looksLikeFraction: () => "ressemble à une fraction\u00a0: un pourcentage s’écrit 22,5, non 0,225",
  notAbsent: () => "explique l’absence d’un nombre qui est présent",
  notDisclosedBase: () => "est inconnu\u00a0: les lecteurs doivent le saisir avant toute projection",
};
