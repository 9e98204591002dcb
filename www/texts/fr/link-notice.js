/** What is said of a link that was made with another model, in French. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Ce lien a été créé avec le modèle ${then}\u202f; cette page utilise le modèle ${now}.`,
  showedThen: (year, amount, points) =>
    `Il donnait alors pour réponse ${amount} et ${points} en ${year}\u00a0: le résultat avec chaque paramètre exactement tel que réglé. Aujourd’hui, la réponse est la médiane des futurs.`,
};
