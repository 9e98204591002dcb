/** The Spanish sentences of the widget. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { currencyOf } from "./terms.js";

/** Whether a written number takes the singular. @param {string} n */
const isOne = (n) => /^[+\u2212]?1$/u.test(n);

/** @param {string} n @param {string} word @param {string} currency */
const amount = (n, word, currency) =>
  `${n}\u00a0${isOne(n) ? word.replace("ones", "ón") : word}${currency && ` de ${currencyOf(currency)}`}`;

/** @param {string} n */
const years = (n) => `${n}\u00a0${isOne(n) ? "año" : "años"}`;

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}\u00a0%`,
    points: (n) => `${n}\u00a0${isOne(n) ? "punto" : "puntos"}`,
    years,
    wholeYears: years,
    share: (n) => `${n}\u00a0%`,
    ratePerYear: (n) => `${n}\u00a0% al año`,
    factor: (n) => `${n}\u00a0${isOne(n) ? "vez" : "veces"}`,
    perYear: (n) => `${n} por año`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => amount(n, word, currency),
    whole: (n, currency = "") => (currency ? `${n}\u00a0${currency}` : n),
    // A Spanish “billón” is a million millions; what English calls a billion is written as 1.000 millones.
    scales: [
      { millions: 1_000_000, word: "billones" },
      { millions: 1, word: "millones" },
    ],
    millions: (n, _value, currency = "") => amount(n, "millones", currency),
    millionsPerYear: (n, _value, currency = "") => `${amount(n, "millones", currency)} al año`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["en el año del movimiento de caja", "cuando las cuentas muestran el ahorro"],
      terminalValue: ["no cuenta nada", "la caja neta no varía", "la caja neta crece"],
    }),
    loss: (text) => `una pérdida de ${text}`,
    lessThan: (text) => `menos de ${text}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / año",
    factor: "veces",
    years: "años",
    wholeYears: "años",
    perYear: "/ año",
    calendarYear: "",
    millions: terms.forms?.short ?? terms.millions,
    millionsPerYear: `${terms.forms?.short ?? terms.millions} / año`,
    points: "puntos",
    choice: "",
  },

  suffixesOfOne: table({ years: "año", wholeYears: "año", points: "punto" }),

  labels: { speedup: "¿Cuánto más rápido?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "Cuentas oficiales",
    derivedFromFilings: "Derivado de las cuentas oficiales",
    companyStatement: "Declaración de la empresa",
    press: "Prensa y estudios",
    assumption: "Supuesto nuestro",
  },

  presets: { cautious: "Prudente", base: "Base", bold: "Audaz" },

  panels: {
    assumptions: "Los demás supuestos",
    outlook: "¿Qué seguridad hay?",
    uncertainty: "Los intervalos de los parámetros",
    drivers: "¿De qué depende?",
    goal: "¿Qué tendría que cumplirse?",
    scenarios: "Comparar escenarios",
    claims: "Lo que afirma el artículo",
    record: "Lo que publicó la empresa",
    backcast: "¿Habría acertado antes?",
    companies: "Otras empresas",
    sources: "Fuentes y método",
    share: "Compartir y descargar",
  },

  marks: {
    base: (value) => `nuestra base: ${value}`,
    claim: (value) => `la afirmación: ${value}`,
    range: (low, high) => `fuentes: de ${low} a ${high}`,
  },

  ui: {
    answer: "La respuesta",
    deeper: "Ver cómo se calcula",
    card: "Es una estimación nuestra, no de la empresa. La mayoría de los parámetros son supuestos.",
    loading: "Un momento…",
    panelFailed: "No se ha podido cargar esta parte.",
    again: "Reintentar",
    figuresHead: ["Dato", "Variación"],
    source: "Fuente",
    since: (period) => `desde ${period}`,
    versions: (wrong, all) => [
      "Según el artículo",
      wrong ? `Según las cuentas: ${wrong} de ${all} no coinciden` : "Según las cuentas",
    ],
    changes: "Variación respecto a un año antes",
    presets: "Punto de partida",
    resetAll: "Restablecer todo",
    authors: "Volver a los valores del autor",
    reset: (value) => `Restablecer: ${value}`,
    locked: (name) => `${name} (bloqueado)`,
    curve: "Curva de amortización",
    showNumbers: "Ver las cifras",
    none: "ninguno",
    notMeaningful: "n. s.",
    notReported: "no publicado",
    notCollected: "no recogido aquí",
    absentIn: (period, absence) => `${period}: ${absence}`,
    overdue: (date, isDay) =>
      `Se esperaba un informe más reciente ${isDay ? "el" : "en"} ${date}; aquí no está incluido.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "Uno de los valores que has escrito no sirve; los resultados siguen siendo los de los últimos válidos.",
    version: (version, date) => `Datos a ${date}. Modelo ${version}.`,
  },

  notes: {
    about: "Muestra cómo se calcula.",
    failed: "No se ha podido cargar. Vuelve a elegirlo para intentarlo de nuevo.",
  },

  entry,

  charts: {
    rounded: "Las partes están redondeadas; las sumas usan los números exactos.",
    changes: {
      title: "Variación respecto a un año antes",
      panels: ["Variación en porcentaje", "Variación en puntos"],
      columns: (current, prior) => ["Dato", current, prior, "Variación"],
      summary: (changes) => `${changes.join("; ")}.`,
      none: "Ningún dato tiene otro de un año antes con el que compararlo.",
    },
    margin: {
      title: `${terms.marginTitle}, variación en puntos`,
      labels: margin,
      columns: [
        "Año",
        "Con IA, valor central de los futuros, %",
        "Sin IA, %",
        "Diferencia",
        "Nueve de cada diez: mínimo",
        "Nueve de cada diez: máximo",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `En el valor central de los futuros, el margen de ${year} es del ${withAi} con IA y del ${without} sin ella: ${uplift}. Nueve de cada diez futuros quedan entre ${low} y ${high}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction:
      "Los efectos visuales y el resto de la posproducción suman más que todo el gasto en producción.",
    marginBeyondRevenue: `${terms.profitTitle} superior a los ingresos.`,
    contentBeyondRevenue: "El gasto en contenidos supera los ingresos en algunos de los años proyectados.",
    pretaxUnlikeOperating: `El beneficio antes de impuestos y el ${terms.profit} difieren en más del triple: ¿hay un error en uno de los dos?`,
    toolsCostMore: "Las correcciones y las licencias cuestan a la producción más de lo que ahorra la aceleración.",
    adoptionBeyondHorizon: "La adopción no crece con más fuerza hasta después del último año proyectado.",
    releasedBeyondHorizon: "Ningún título con ahorro se estrena en los años proyectados.",
    growthApart: "El gasto en contenidos y los ingresos crecen a ritmos que difieren en más de 10 puntos al año.",
    baseYearFar: "El año base queda lejos de los años a los que se refieren los supuestos: ¿es un error?",
  },

  differ: (count) =>
    count === 1 ? "1 parámetro difiere de los del autor" : `${count} parámetros difieren de los del autor`,

  difference: (name, now, authors) => `${name}: ${now} en lugar de ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `«${name}» se sale del intervalo que usamos para ${terms.company}, de ${least} a ${greatest}.`,

  problem: (code, least, greatest) => {
    const range = `entre ${least} y ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Fuera de rango: escribe un número ${range}.`;
    if (code === "notAbove") return "Demasiado bajo: tiene que superar el crecimiento posterior al último año.";
    if (code === "notWhole") return `Escribe un número entero ${range}.`;
    return `No es un número: escribe uno ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `Escribe un número entre ${least} y ${greatest}, o deja el campo vacío si es un dato «no publicado».`,
});
