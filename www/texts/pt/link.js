/** The Brazilian Portuguese words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Copiar link",
  copied: "Link copiado: ele leva exatamente a estes parâmetros.",
  byHand: "Não foi possível copiar o link automaticamente; copie daqui:",
  label: "Link para estes parâmetros",
};
