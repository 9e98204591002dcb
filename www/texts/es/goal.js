/** The Spanish sentences of the goals and their map. */

import { currencyOf } from "./terms.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} ${isMore ? "más" : "menos"}`;

/** @param {string} n */
const years = (n) => `${n} ${n === "1" ? "año" : "años"}`;

/** @param {string} n */
const points = (n) => `${n} ${n === "1" ? "punto" : "puntos"}`;

/** @param {string} n @param {string} currency */
const millions = (n, currency) => `${n} ${n === "1" ? "millón" : "millones"} de ${currencyOf(currency)}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "en el último año",
  inYear: (year) => `en ${year}`,

  labels: {
    input: "Parámetro que cambiaría",
    output: "Resultado que se busca",
    target: (unit) => `Objetivo${unit ? `, ${unit}` : ""}`,
    question: "La pregunta",
  },

  question: ["¿Cuánto tendría que valer", "para que", "?"],

  outputs: (profit) => ({
    marginUpliftPts: "la mejora del margen en el último año",
    plSaving: `el efecto en el ${profit} en el último año`,
    npv: "el valor actual neto",
    paybackYears: "el plazo de recuperación",
    visibleYear: "el efecto sea visible",
    materialityYear: "el efecto sea relevante",
  }),

  verbs: {
    marginUpliftPts: "llegue a",
    plSaving: "llegue a",
    npv: "llegue a",
    paybackYears: "sea como máximo de",
    visibleYear: "a más tardar en",
    materialityYear: "a más tardar en",
  },

  goals: {
    marginUpliftPts: (period, target) => `la mejora del margen ${period} llegue a ${target}`,
    plSaving: (period, target, profit) => `el efecto en el ${profit} ${period} llegue a ${target}`,
    npv: (_, target) => `el valor actual neto de los años proyectados llegue a ${target}`,
    paybackYears: (_, target) => `el plazo de recuperación sea como máximo de ${target}`,
    visibleYear: (_, target) => `el efecto sea visible a más tardar en ${target}`,
    materialityYear: (_, target) => `el efecto sea relevante a más tardar en ${target}`,
  },

  targets: {
    marginUpliftPts: (period, target) => `una mejora del margen de al menos ${target} ${period}`,
    plSaving: (period, target, profit) => `un efecto en el ${profit} de al menos ${target} ${period}`,
    npv: (_, target) => `un valor actual neto de los años proyectados de al menos ${target}`,
    paybackYears: (_, target) => `un plazo de recuperación de ${target} como máximo`,
    visibleYear: (_, target) => `un efecto visible a más tardar en ${target}`,
    materialityYear: (_, target) => `un efecto relevante a más tardar en ${target}`,
  },

  stands: {
    marginUpliftPts: (period, now) => `la mejora del margen ${period} es de ${now}`,
    plSaving: (period, now, profit) => `el efecto en el ${profit} ${period} es de ${now}`,
    npv: (_, now) => `el valor actual neto de los años proyectados es de ${now}`,
    paybackYears: (_, now) => `el plazo de recuperación es de ${now}`,
    visibleYear: (_, now) => `el efecto es visible a partir de ${now}`,
    materialityYear: (_, now) => `el efecto es relevante a partir de ${now}`,
  },

  best: {
    marginUpliftPts: (period) => `la mayor mejora posible del margen ${period} es de `,
    plSaving: (period, profit) => `el mayor efecto posible en el ${profit} ${period} es de `,
    npv: () => "el mayor valor actual neto posible de los años proyectados es de ",
    paybackYears: () => "el plazo de recuperación más corto posible es de ",
    visibleYear: () => "el efecto es visible, como muy pronto, a partir de ",
    materialityYear: () => "el efecto es relevante, como muy pronto, a partir de ",
  },

  none: {
    marginUpliftPts: "no hay mejora del margen posible",
    plSaving: "no hay efecto posible",
    npv: "no hay valor actual neto posible",
    paybackYears: "el dinero no se recupera en los años proyectados",
    visibleYear: "el efecto nunca es visible en los años proyectados",
    materialityYear: "el efecto nunca es relevante en los años proyectados",
  },

  difference: {
    share: (n, isMore) => compared(`${points(n)} ${n === "1" ? "porcentual" : "porcentuales"}`, isMore),
    ratePerYear: (n, isMore) => compared(`${points(n)} ${n === "1" ? "porcentual" : "porcentuales"} al año`, isMore),
    points: (n, isMore) => compared(points(n), isMore),
    // Not “veces más”, which would be a multiple.
    factor: (n, isMore) => compared(n, isMore),
    perYear: (n, isMore) => compared(`${n} por año`, isMore),
    years: (n, isMore) => compared(years(n), isMore),
    wholeYears: (n, isMore) => compared(years(n), isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${years(n)} ${isMore ? "más tarde" : "antes"}`,
    millions: (n, isMore, currency) => compared(millions(n, currency), isMore),
    millionsPerYear: (n, isMore, currency) => compared(`${millions(n, currency)} al año`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `«${name}» tendría que situarse en `,
    needed,
    ` para que ${goal}, si nada más cambiara. Es decir, ${difference} que ahora (${now}).`,
  ],

  already: (name, now, stands) => [
    strong("No tiene que cambiar nada"),
    `: con «${name}» en ${now}, como está, ${stands}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("No es posible"),
    `: ningún valor de «${name}», de ${least} a ${greatest}, basta para que ${goal} si nada más cambia: ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `Usar ${value}`,

  alone: {
    title: "Cada parámetro incierto por separado",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Para ${target}, ${enough} de los ${all} parámetros inciertos ${enough === 1 ? "basta" : "bastan"} por sí ${enough === 1 ? "solo" : "solos"}.`
        : `Para ${target}, ninguno de los ${all} parámetros inciertos basta por sí solo.${nearest ? ` El que más se acerca es «${nearest.name}», con ${nearest.amount}.` : ""}`,
    already: (target, all) => `Ya hay ${target}; no tiene que cambiar ninguno de los ${all} parámetros inciertos.`,
    columns: ["Parámetro, solo él cambia", "Tendría que ser", "Ahora", "Lo mejor que logra", "Entre"],
    span: (least, greatest) => `de ${least} a ${greatest}`,
    kinds: { already: "como está", impossible: "no basta" },
    noBest: "nada",
    download: "Descargar como CSV",
    file: "objetivo",
    csvColumns: ["Parámetro", "Unidad", "Ahora", "Probado desde", "Probado hasta", "Respuesta", "Tendría que ser"],
    csvBest: (unit) => `Lo mejor que logra, ${unit}`,
  },

  map: {
    title: "Dos parámetros a la vez",
    form: "Mapa de dos parámetros",
    file: "mapa",
    note: "Cumple el objetivo",
    orMore: "este valor o más",
    orLess: "este valor o menos",
    across: "Eje horizontal",
    up: "Eje vertical",
    areas: ["Objetivo cumplido", "Fuera de alcance"],
    author: "Autor",
    you: "Tú",
    both: "El autor y tú",
    summary: (target, share, x, y, isReached) =>
      `Combinaciones de este mapa que dan ${target}: ${share}. La tuya, con ${x} y ${y}, ${isReached ? "lo consigue" : "no lo consigue"}.`,
    none: "ninguna",
    all: "todas",
    columns: (x, y) => ["Caso", x, y],
    line: "Objetivo",
    throughout: "se cumple siempre",
    never: "no se cumple nunca",
    atLeast: (value) => `${value} o más`,
    atMost: (value) => `${value} o menos`,
    at: (value) => `alrededor de ${value}`,
  },
};
