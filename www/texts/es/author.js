/** The Spanish words of the page for authors. */

/** @type {typeof import("../en/author.js").messages} */
export const messages = {
  start: "Partir de una historia",
  open: "O abrir un archivo",
  download: "Descargar la historia",
  downloadAbout: "El archivo contiene lo que has escrito, esté terminado o no. Vuelve a abrirlo aquí para continuar.",
  basics: "Datos básicos",
  complete: "✓ completo",
  toFix: (count) => `${count} por corregir`,
  progress: (done, all) => `${done} de ${all} partes completas`,
  noForm: "No se ha podido cargar el formulario. Comprueba la conexión y vuelve a cargar la página.",
  add: (what) => `Añadir: ${what.toLowerCase()}`,
  addChoice: "Añadir…",
  remove: (what) => `Quitar: ${what}`,
  noJson: (name) => `«${name}» no es JSON, así que no se puede leer. La historia de abajo sigue como estaba.`,
  notLoaded: "No se ha podido cargar la historia.",
  problems: "Qué está mal",
  warnings: "Qué conviene revisar",
  whole: "la historia",
  fatal: "hay que corregirlo",
  warning: "un aviso",
  told: "Esta es la historia tal como está en el formulario.",
  notTold: (count) =>
    `${count === 1 ? "1 problema impide" : `${count} problemas impiden`} mostrar la historia. La calculadora muestra la última versión sin problemas.`,
  label: ["Nombre", "Unidad"],
  words: "separadas por espacios",
  nothing: "no se conoce",

  problem: (code, limit) => sentences[code](limit),
};

/** What stands after the name of a place. @type {Record<import("../../../target/wasm/engine.js").StoryProblem["code"], (limit: string) => string>} */
const sentences = {
  missing: () => "hace falta y no está",
  missingText: () => "no tiene texto",
  notANumber: () => "debe ser un número",
  notText: () => "debe ser texto",
  notAList: () => "debe ser una lista",
  notAnObject: () => "debe ser un objeto con campos con nombre",
  unknownChoice: () => "debe ser una de las opciones",
  unknownField: () => "no se conoce aquí",
  belowMinimum: (limit) => `debe ser ${limit} como mínimo`,
  aboveMaximum: (limit) => `debe ser ${limit} como máximo`,
  notAbove: (limit) => `debe ser más de ${limit}`,
  notWhole: () => "debe ser un número entero",
  wrongSum: (limit) => `debe sumar ${limit || "1"}`,
  empty: () => "no puede estar vacío",
  tooMany: (limit) => `tiene más entradas que el máximo, ${limit}`,
  tooLong: (limit) => `supera los ${limit} caracteres`,
  tooLarge: (limit) => `supera el tamaño que se lee${limit && ` (${limit})`}`,
  badCharacter: () => "contiene un carácter que los lectores no ven",
  badId: () => "debe empezar por una letra; después puede haber letras, cifras y guiones",
  badDate: () =>
    "debe ser un día como 2026-07-17; donde la fecha puede ser menos precisa, un mes como 2026-07 o un año",
  badPeriod: () =>
    "debe ser un periodo con la misma frecuencia que los de la serie, como Q1 2025, H1 2025 o 2025",
  badLink: () => "debe ser una dirección que empiece por https://",
  reversed: () => "empieza por encima de donde acaba",
  undrawable: () => "no se puede dibujar",
  notInOrder: () => "debe ser posterior o mayor que la entrada anterior",
  duplicate: () => "está repetido",
  wrongVersion: () => "es una versión del formato que no se lee",
  unknownSource: () => "no está en la lista de fuentes",
  unknownSeries: () => "no está en la lista de series, o se publica con otra frecuencia",
  unusedSource: () => "no se cita en ninguna parte",
  looksLikeFraction: () => "parece una fracción: un porcentaje se escribe 22.5, no 0.225",
  notAbsent: () => "explica la ausencia de un número que sí está",
  notDisclosedBase: () =>
    "no se conoce, así que los lectores tienen que escribirlo antes de que se proyecte nada",
};
