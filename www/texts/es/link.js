/** The Spanish words around links. */

/** @type {typeof import("../en/link.js").messages} */
export const messages = {
  copy: "Copiar enlace",
  copied: "El enlace está copiado: lleva exactamente a estos parámetros.",
  byHand: "El enlace no se ha podido copiar solo; cópialo de aquí:",
  label: "Enlace a estos parámetros",
};
