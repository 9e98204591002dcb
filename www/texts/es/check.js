/** The Spanish words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "es mucho más largo de lo que puede ser un estado",
  tooMany: "tiene muchas más entradas de las que puede tener un estado",
  notAState: "no es un enlace de esta calculadora ni el texto de un estado",
  unknownVersion: "se escribió con una versión posterior de esta calculadora",
  otherStory: "pertenece a otra historia",
  unknownKey: "no existe en este modelo",
  unreadable: "no se puede leer",
  duplicate: "está repetido",
  refused: "queda fuera de lo que el modelo puede calcular",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Comprobando",
    nothing: "Aún no se ha comprobado nada",
    match: "Coinciden",
    mismatch: "No coinciden",
    otherVersion: "Otra versión",
    noDigest: "No hay huella con la que comparar",
    badDigest: "No es una huella",
    unreadable: "Ilegible",
    failed: "La comprobación ha fallado",
  },
  reading: "Un momento…",
  nothing: "Aún no hay nada que comprobar: pega un enlace o el texto de un estado, o elige un archivo.",
  nothingInFile: (name) => `«${name}» no contiene ningún estado: no tiene ninguna línea que empiece por «state».`,
  unreadable: (code) => `No se ha podido comprobar nada: ${reasons[code]}.`,
  noStory: "No se ha podido comprobar nada: el texto no dice a qué historia pertenece.",
  unknownStory: (id) => `No se ha podido comprobar nada: esta página no tiene la historia «${id}».`,
  failed: "No se ha podido comprobar nada: no se ha podido cargar la calculadora.",

  match: (digest, version) =>
    `Coinciden: la huella ${digest} y la versión ${version} corresponden exactamente a estos parámetros.`,
  matchDigest: (digest) => `Coinciden: la huella ${digest} corresponde exactamente a estos parámetros.`,
  mismatch: (given, own) => `No coinciden: la huella dada es ${given}, pero la de estos parámetros es ${own}.`,
  noDigest: (own) => `No se ha dado ninguna huella con la que comparar: la de estos parámetros es ${own}.`,
  noDigestInSight: (text) =>
    `«${text}» no es una huella, así que no se ha comparado nada: una huella tiene doce caracteres, cada uno una cifra o una letra de la a a la f.`,
  otherVersion: (given, stated) =>
    `No coinciden: la versión dada es ${given}, pero estos parámetros se escribieron con ${stated}.`,

  model: (stated, own) =>
    `Estos parámetros se escribieron con el modelo ${stated}; esta página tiene el modelo ${own}, así que sus cifras pueden diferir de las impresas.`,
  noModel: "El texto no dice con qué versión del modelo se escribió.",
  several: (count) => `El enlace contiene ${count} estados; se ha comprobado el primero.`,
  leftOut: (count) => (count === 1 ? "Se ha omitido una entrada:" : `Se han omitido ${count} entradas:`),
  entry: (key, code) => `«${key}» ${reasons[code]}`,

  same: "Todos los parámetros son los del autor.",
  story: (company, preset) =>
    `La historia trata de ${within(company)}; los parámetros parten del preajuste «${preset}».`,
  incomplete: "No se proyecta nada: no se conocen todos los parámetros.",
  results: "Lo que da este modelo",
  differences: "Qué difiere",
  byHand: "Recalcular la huella a mano",
  command: "En una terminal:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Intervalo de «${name}»`,
  otherwise: (key, now, before) => `${key}: ${now} en lugar de ${before}`,
  headline: {
    marginUplift: (year) => `Con los parámetros exactamente como están: mejora del margen en ${year}`,
    saving: (profit, year) => `Con los parámetros exactamente como están: efecto en el ${profit} en ${year}`,
    npv: (year) => `Con los parámetros exactamente como están: valor actual, después de impuestos, hasta ${year}`,
  },
};
