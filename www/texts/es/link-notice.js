/** What is said in Spanish of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Este enlace se creó con el modelo ${then}; esta página tiene el modelo ${now}.`,
  showedThen: (year, amount, points) =>
    `Entonces daba como respuesta ${amount} y ${points} en ${year}: el resultado con los parámetros exactamente como están. Hoy la respuesta es el valor central de los futuros.`,
};
