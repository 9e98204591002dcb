/** What is said in Dutch of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Deze link is gemaakt met model ${then}; deze pagina heeft model ${now}.`,
  showedThen: (year, amount, points) =>
    `Toen was het antwoord ${amount} en ${points} in ${year}: het resultaat met alle invoer precies zoals ingesteld. Nu is het antwoord het midden van de toekomsten.`,
};
