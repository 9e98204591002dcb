/** The French words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Copier le lien",
  copied: "Le lien est copié\u00a0: il mène exactement à ces paramètres.",
  byHand: "Le lien n’a pas pu être copié automatiquement\u202f; copiez-le ici\u00a0:",
  label: "Lien vers ces paramètres",
};
