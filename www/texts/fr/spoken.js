/** What is said in French when something has changed. */

import { counted, ofCurrency } from "./elision.js";

/** @type {typeof import("../en/spoken.js").messages} */
export const messages = {
  space: " ",

  aloud: (text) =>
    text
      .replace(/\s?%/gu, " pour cent")
      .replace(/\+(?=\d)/gu, "plus ")
      .replace(/\u2212/gu, "moins "),

  money: (amount, sign) => (sign ? `${amount} ${ofCurrency(sign)}` : amount),
  yearly: (amount) => `${amount} par an`,

  value: (name, value) => `${name}\u00a0: ${value}.`,
  alone: (value) => `${value}.`,
  inputs: (count) => `${counted(String(count), "paramètre modifié", "paramètres modifiés")}.`,
  figures: (count) => `${counted(String(count), "chiffre modifié", "chiffres modifiés")}.`,
  range: (name) => `Nouvelle fourchette\u00a0: ${name}.`,
  ranges: "Plusieurs fourchettes modifiées.",
  preset: (name) => `Départ\u00a0: ${name}.`,
  authors: "Tous les paramètres sont de nouveau ceux de l’auteur.",

  answer: (year, direction, amount, gap) =>
    direction === "none"
      ? `Ni gain ni perte d’ici ${year}${gap}.`
      : `${direction === "gain" ? "Gain" : "Perte"} d’ici ${year}\u00a0: ${amount} par an${gap}.`,
  gap: (amount, isMore) => `, ${amount} ${isMore ? "de plus" : "de moins"}`,
  before: (direction, amount) =>
    direction === "none"
      ? ", avant ni l’un ni l’autre"
      : `, après ${direction === "gain" ? "un gain" : "une perte"} de ${amount}`,
  same: "La réponse reste la même.",
  sight: (count) => `Assez grand pour se voir dans ${count}.`,
};

/** @type {typeof import("../en/spoken.js").keys} */
export const keys = {
  answer: "Aller à la réponse",
  back: (name) => `Revenir à «\u202f${name}\u202f»`,
  assumptions: "Aller aux hypothèses",
  arrows: "S’il y en a plusieurs, les flèches mènent de l’un à l’autre.",
};
