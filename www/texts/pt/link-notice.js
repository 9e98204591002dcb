/** What is said, in Brazilian Portuguese, of a link that was made with another model. */

/** @type {typeof import("../en/link-notice.js").messages} */
export const messages = {
  otherModel: (then, now) => `Este link foi feito com o modelo ${then}; esta página usa o modelo ${now}.`,
  showedThen: (year, amount, points) =>
    `A resposta mostrada na época era ${amount} e ${points} em ${year}: o resultado com todos os parâmetros exatamente como definidos. Hoje a resposta é a mediana dos futuros.`,
};
