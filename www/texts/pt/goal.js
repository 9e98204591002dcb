/** The Brazilian Portuguese sentences of the goals and their map. */

import { ofNumber } from "./plural.js";
import { signOf } from "./terms.js";

const strong = (/** @type {string} */ text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} a ${isMore ? "mais" : "menos"}`;

/** @param {string} n @param {number} value */
const years = (n, value) => `${n} ${ofNumber(value, "ano", "anos")}`;

/** @param {string} n @param {number} value */
const points = (n, value) => `${n} ${ofNumber(value, "ponto percentual", "pontos percentuais")}`;

/** @param {string} n @param {number} value @param {string} currency */
const millions = (n, value, currency) => `${signOf(currency)}\u00a0${n} ${ofNumber(value, "milhão", "milhões")}`;

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "no último ano",
  inYear: (year) => `em ${year}`,

  labels: {
    input: "Parâmetro que mudaria",
    output: "Resultado desejado",
    target: (unit) => `Meta${unit ? `, ${unit}` : ""}`,
    question: "A pergunta",
  },

  question: ["Quanto teria de ser", "para", "?"],

  // They stand before an infinitive.
  outputs: (profit) => ({
    marginUpliftPts: "o ganho de margem no último ano",
    plSaving: `o efeito no ${profit} no último ano`,
    npv: "o valor presente líquido",
    paybackYears: "o prazo de retorno",
    visibleYear: "o efeito ser visível",
    materialityYear: "o efeito ser relevante",
  }),

  verbs: {
    marginUpliftPts: "chegar a",
    plSaving: "chegar a",
    npv: "chegar a",
    paybackYears: "ser de no máximo",
    visibleYear: "até",
    materialityYear: "até",
  },

  goals: {
    marginUpliftPts: (period, target) => `o ganho de margem ${period} chegar a ${target}`,
    plSaving: (period, target, profit) => `o efeito no ${profit} ${period} chegar a ${target}`,
    npv: (_, target) => `o valor presente líquido dos anos projetados chegar a ${target}`,
    paybackYears: (_, target) => `o prazo de retorno ser de no máximo ${target}`,
    visibleYear: (_, target) => `o efeito ser visível até ${target}`,
    materialityYear: (_, target) => `o efeito ser relevante até ${target}`,
  },

  targets: {
    marginUpliftPts: (period, target) => `um ganho de margem ${period} de pelo menos ${target}`,
    plSaving: (period, target, profit) => `um efeito no ${profit} ${period} de pelo menos ${target}`,
    npv: (_, target) => `um valor presente líquido dos anos projetados de pelo menos ${target}`,
    paybackYears: (_, target) => `um prazo de retorno de no máximo ${target}`,
    visibleYear: (_, target) => `um efeito visível até ${target}`,
    materialityYear: (_, target) => `um efeito relevante até ${target}`,
  },

  stands: {
    marginUpliftPts: (period, now) => `o ganho de margem ${period} é de ${now}`,
    plSaving: (period, now, profit) => `o efeito no ${profit} ${period} é de ${now}`,
    npv: (_, now) => `o valor presente líquido dos anos projetados é de ${now}`,
    paybackYears: (_, now) => `o prazo de retorno é de ${now}`,
    visibleYear: (_, now) => `o efeito é visível a partir de ${now}`,
    materialityYear: (_, now) => `o efeito é relevante a partir de ${now}`,
  },

  best: {
    marginUpliftPts: (period) => `o maior ganho de margem ${period} é de `,
    plSaving: (period, profit) => `o maior efeito no ${profit} ${period} é de `,
    npv: () => "o maior valor presente líquido dos anos projetados é de ",
    paybackYears: () => "o menor prazo de retorno é de ",
    visibleYear: () => "o efeito é visível, no mais cedo, a partir de ",
    materialityYear: () => "o efeito é relevante, no mais cedo, a partir de ",
  },

  none: {
    marginUpliftPts: "não há ganho de margem possível",
    plSaving: "não há efeito possível",
    npv: "não há valor presente líquido possível",
    paybackYears: "o dinheiro não volta dentro dos anos projetados",
    visibleYear: "o efeito nunca é visível dentro dos anos projetados",
    materialityYear: "o efeito nunca é relevante dentro dos anos projetados",
  },

  difference: {
    share: (n, isMore, _, value) => compared(points(n, value), isMore),
    ratePerYear: (n, isMore, _, value) => compared(`${points(n, value)} ao ano`, isMore),
    points: (n, isMore, _, value) => compared(`${n} ${ofNumber(value, "ponto", "pontos")}`, isMore),
    factor: (n, isMore) => compared(n, isMore),
    perYear: (n, isMore) => compared(`${n} por ano`, isMore),
    years: (n, isMore, _, value) => compared(years(n, value), isMore),
    wholeYears: (n, isMore, _, value) => compared(years(n, value), isMore),
    choice: (n) => n,
    calendarYear: (n, isMore, _, value) => `${years(n, value)} mais ${isMore ? "tarde" : "cedo"}`,
    millions: (n, isMore, currency, value) => compared(millions(n, value, currency), isMore),
    millionsPerYear: (n, isMore, currency, value) => compared(`${millions(n, value, currency)} por ano`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `“${name}” teria de ser `,
    needed,
    ` para ${goal}, se nada mais mudasse. Isso é ${difference} do que agora (${now}).`,
  ],

  already: (name, now, stands) => [strong("Nada precisa mudar"), `: com “${name}” em ${now}, como está, ${stands}.`],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Impossível"),
    `: nenhum valor de “${name}” de ${least} a ${greatest} basta para ${goal}, se nada mais mudasse: ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `Usar ${value}`,

  alone: {
    title: "Cada parâmetro incerto sozinho",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Para ${target}, ${enough === 1 ? "basta sozinho" : "bastam sozinhos"} ${enough} dos ${all} parâmetros incertos.`
        : `Para ${target}, nenhum dos ${all} parâmetros incertos basta sozinho.${nearest ? ` “${nearest.name}” é o que chega mais perto, com ${nearest.amount}.` : ""}`,
    already: (target, all) => `Já há ${target}; nenhum dos ${all} parâmetros incertos precisa mudar.`,
    columns: ["Parâmetro, mudado sozinho", "Teria de ser", "Agora", "O melhor que consegue", "Na faixa"],
    span: (least, greatest) => `${least} a ${greatest}`,
    kinds: { already: "como está", impossible: "não basta" },
    noBest: "nenhum",
    download: "Baixar como CSV",
    file: "meta",
    csvColumns: ["Parâmetro", "Unidade", "Agora", "Testado de", "Testado até", "Resposta", "Teria de ser"],
    csvBest: (unit) => `O melhor que consegue, ${unit}`,
  },

  map: {
    title: "Dois parâmetros ao mesmo tempo",
    form: "Mapa de dois parâmetros",
    file: "mapa",
    note: "Atinge a meta",
    orMore: "este valor ou mais",
    orLess: "este valor ou menos",
    across: "Na horizontal",
    up: "Na vertical",
    areas: ["Meta atingida", "Fora de alcance"],
    author: "Autor",
    you: "Você",
    both: "Autor e você",
    summary: (target, share, x, y, isReached) =>
      `Combinações deste mapa que levam a ${target}: ${share}. A sua, ${x} e ${y}, ${isReached ? "está" : "não está"} entre elas.`,
    none: "nenhuma",
    all: "todas",
    columns: (x, y) => ["Caso", x, y],
    line: "Meta",
    throughout: "sempre atingida",
    never: "nunca atingida",
    atLeast: (value) => `${value} ou mais`,
    atMost: (value) => `${value} ou menos`,
    at: (value) => `cerca de ${value}`,
  },
};
