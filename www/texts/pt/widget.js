/** The Brazilian Portuguese sentences of the widget. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };
import { ofNumber, ofText } from "./plural.js";
import { signOf } from "./terms.js";

/** The currency, a number and its word; a minus comes first. @param {string} currency @param {string} text */
const money = (currency, text) =>
  currency ? text.replace(/^[+\u2212]?/u, (sign) => `${sign}${signOf(currency)}\u00a0`) : text;

/** Behind a number the word of a scale is one of its two forms. @type {Record<string, string>} */
const ONE = { bilhões: "bilhão", milhões: "milhão" };

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}%`,
    points: (n, value) => `${n}\u00a0${ofNumber(value, "ponto", "pontos")}`,
    years: (n, value) => `${n} ${ofNumber(value, "ano", "anos")}`,
    wholeYears: (n, value) => `${n} ${ofNumber(value, "ano", "anos")}`,
    share: (n) => `${n}%`,
    ratePerYear: (n) => `${n}% ao ano`,
    factor: (n) => `${n}×`,
    perYear: (n) => `${n} por ano`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => money(currency, `${n} ${ofText(n, ONE[word] ?? word, word)}`),
    whole: (n, currency = "") => money(currency, n),
    scales: [
      { millions: 1000, word: "bilhões" },
      { millions: 1, word: "milhões" },
    ],
    millions: (n, value, currency = "") => money(currency, `${n} ${ofNumber(value, "milhão", "milhões")}`),
    millionsPerYear: (n, value, currency = "") =>
      money(currency, `${n} ${ofNumber(value, "milhão", "milhões")} por ano`),
    choice: (n) => n,
    choices: table({
      taxTiming: ["no ano em que o caixa entra", "à medida que a contabilidade mostra a economia"],
      terminalValue: ["nada conta", "o caixa líquido fica igual", "o caixa líquido cresce"],
    }),
    loss: (amount) => `uma perda de ${amount}`,
    lessThan: (amount) => `menos de ${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / ano",
    factor: "×",
    years: "anos",
    wholeYears: "anos",
    perYear: "/ ano",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / ano`,
    points: "pontos",
    choice: "",
  },

  suffixesOfOne: table({ years: "ano", wholeYears: "ano", points: "ponto" }),

  labels: { speedup: "Quantas vezes mais rápido?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "De documentos oficiais",
    derivedFromFilings: "Calculado de documentos oficiais",
    companyStatement: "Declaração da empresa",
    press: "Imprensa e estudos",
    assumption: "Premissa nossa",
  },

  presets: { cautious: "Cauteloso", base: "Base", bold: "Ousado" },

  panels: {
    assumptions: "Todas as outras premissas",
    outlook: "Quão certo é isso?",
    uncertainty: "As faixas dos parâmetros",
    drivers: "O que mais pesa?",
    goal: "O que teria de ser verdade?",
    scenarios: "Compare cenários",
    claims: "O que diz a reportagem",
    record: "O que a empresa divulgou",
    backcast: "Teria acertado no passado?",
    companies: "Outras empresas",
    sources: "Fontes e método",
    share: "Compartilhe e baixe",
  },

  marks: {
    base: (value) => `nossa base ${value}`,
    claim: (value) => `o anunciado ${value}`,
    range: (low, high) => `fontes ${low} a ${high}`,
  },

  ui: {
    answer: "A resposta",
    deeper: "Veja como se chega a isso",
    card: "A estimativa é nossa, não da empresa. A maioria dos parâmetros é premissa.",
    loading: "Um momento…",
    panelFailed: "Não foi possível carregar esta parte.",
    again: "Tentar de novo",
    figuresHead: ["Indicador", "Variação"],
    source: "Fonte",
    since: (period) => `ante ${period}`,
    versions: (wrong, all) => [
      "Na reportagem",
      wrong ? `No documento oficial: ${wrong} de ${all} diferem` : "No documento oficial",
    ],
    changes: "Variação em relação a um ano antes",
    presets: "Partir de",
    resetAll: "Redefinir tudo",
    authors: "Voltar aos do autor",
    reset: (value) => `Voltar a ${value}`,
    locked: (name) => `${name} (bloqueado)`,
    curve: "Curva de amortização",
    showNumbers: "Mostrar os números",
    none: "nenhum",
    notMeaningful: "n.s.",
    notReported: "não divulgado",
    notCollected: "não coletado aqui",
    absentIn: (period, absence) => `${period}: ${absence}`,
    overdue: (date) => `Um balanço mais recente era esperado para ${date}; ele não está incluído aqui.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : ":"} ${problem}`,
    stale: "Um dos valores digitados não pode ser usado; os resultados ainda mostram os últimos válidos.",
    version: (version, date) => `Dados de ${date}. Modelo ${version}.`,
  },

  notes: {
    about: "Mostra como isto é calculado.",
    failed: "Não foi possível carregar. Clique de novo para tentar mais uma vez.",
  },

  entry,

  charts: {
    rounded: "As parcelas são arredondadas; as somas usam números exatos.",
    changes: {
      title: "Variação em relação a um ano antes",
      panels: ["Variação em %", "Variação em pontos"],
      columns: (current, prior) => ["Indicador", current, prior, "Variação"],
      summary: (changes) => `${changes.join("; ")}.`,
      none: "Nenhum indicador tem um ano anterior com que possa ser comparado.",
    },
    margin: {
      title: `${terms.marginTitle}, variação em pontos percentuais`,
      labels: margin,
      columns: [
        "Ano",
        "Com IA, mediana dos futuros, %",
        "Sem IA, %",
        "Diferença",
        "Nove em cada dez: mínimo",
        "Nove em cada dez: máximo",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `Na mediana dos futuros, a margem em ${year} é de ${withAi} com IA e de ${without} sem IA: ${uplift}. Nove em cada dez futuros ficam entre ${low} e ${high}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction: "Efeitos visuais e o resto da pós-produção somam mais que todo o gasto com produção.",
    marginBeyondRevenue: `${terms.profitTitle}: o valor é maior que a receita.`,
    contentBeyondRevenue: "O gasto com conteúdo é maior que a receita em alguns dos anos projetados.",
    pretaxUnlikeOperating: `O lucro antes dos impostos e o ${terms.profit} diferem em mais de três vezes: um deles é erro de digitação?`,
    toolsCostMore: "Retrabalho e licenças custam à produção mais do que o ganho de velocidade economiza.",
    adoptionBeyondHorizon: "A adoção só cresce mais depressa depois do último ano projetado.",
    releasedBeyondHorizon: "Nenhum título com economia é lançado dentro dos anos projetados.",
    growthApart: "O gasto com conteúdo e a receita crescem com mais de 10 pontos de diferença por ano.",
    baseYearFar: "O ano-base está longe dos anos de que tratam as premissas: é erro de digitação?",
  },

  differ: (count) => (count === 1 ? "1 parâmetro difere dos do autor" : `${count} parâmetros diferem dos do autor`),

  difference: (name, now, authors) => `${name}: ${now} em vez de ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `“${name}” está fora da faixa que usamos para a ${terms.company}, de ${least} a ${greatest}.`,

  problem: (code, least, greatest) => {
    const range = `entre ${least} e ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Fora da faixa: digite um número ${range}.`;
    if (code === "notAbove") return "Baixo demais: precisa ser maior que o crescimento depois do último ano.";
    if (code === "notWhole") return `Digite um número inteiro ${range}.`;
    return `Não é um número: digite um ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `Digite um número entre ${least} e ${greatest}, ou deixe vazio para “não divulgado”.`,
});
