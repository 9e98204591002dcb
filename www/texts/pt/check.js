/** The Brazilian Portuguese words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "o texto é muito mais longo do que um estado pode ser",
  tooMany: "o texto tem muito mais itens do que um estado pode ter",
  notAState: "não é um link desta calculadora nem o texto de um estado",
  unknownVersion: "o texto foi escrito por uma versão posterior desta calculadora",
  otherStory: "o texto pertence a outro caso",
  unknownKey: "não é conhecido por este modelo",
  unreadable: "não pode ser lido",
  duplicate: "está lá duas vezes",
  refused: "está além do que o modelo consegue calcular",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Verificando",
    nothing: "Nada verificado ainda",
    match: "Confere",
    mismatch: "Não confere",
    otherVersion: "Outra versão",
    noDigest: "Sem código para comparar",
    badDigest: "Não é um código de verificação",
    unreadable: "Ilegível",
    failed: "A verificação falhou",
  },
  reading: "Um momento…",
  nothing: "Ainda não há nada a verificar: cole um link ou o texto de um estado, ou escolha um arquivo.",
  nothingInFile: (name) => `“${name}” não contém um estado: nenhuma linha dele começa com “state”.`,
  unreadable: (code) => `Nada pôde ser verificado: ${reasons[code]}.`,
  noStory: "Nada pôde ser verificado: o texto não diz a que caso pertence.",
  unknownStory: (id) => `Nada pôde ser verificado: esta página não tem o caso “${id}”.`,
  failed: "Nada pôde ser verificado: não foi possível carregar a calculadora.",

  match: (digest, version) =>
    `Eles conferem: o código ${digest} e a versão ${version} pertencem exatamente a estes parâmetros.`,
  matchDigest: (digest) => `Eles conferem: o código ${digest} pertence exatamente a estes parâmetros.`,
  mismatch: (given, own) => `Eles não conferem: o código informado é ${given}, mas o destes parâmetros é ${own}.`,
  noDigest: (own) => `Nenhum código foi informado para comparação: o destes parâmetros é ${own}.`,
  noDigestInSight: (text) =>
    `“${text}” não é um código de verificação; por isso nada foi comparado: o código tem doze caracteres, cada um deles um algarismo ou uma letra de a a f.`,
  otherVersion: (given, stated) =>
    `Eles não conferem: a versão informada é ${given}, mas estes parâmetros foram escritos com a ${stated}.`,

  model: (stated, own) =>
    `Estes parâmetros foram escritos com o modelo ${stated}; esta página usa o modelo ${own}, e seus números podem diferir dos que foram publicados.`,
  noModel: "O texto não diz com que versão do modelo foi escrito.",
  several: (count) => `O link contém ${count} estados; o primeiro foi verificado.`,
  leftOut: (count) => (count === 1 ? "Um item ficou de fora:" : `${count} itens ficaram de fora:`),
  entry: (key, code) => `“${key}” ${reasons[code]}`,

  same: "Todos os parâmetros são os do autor.",
  story: (company, preset) => `O caso é sobre a ${within(company)}; os parâmetros partem da predefinição “${preset}”.`,
  incomplete: "Nada é projetado: nem todos os parâmetros são conhecidos.",
  results: "O que este modelo dá",
  differences: "O que difere",
  byHand: "Recalcular o código à mão",
  command: "Num terminal:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Faixa de “${name}”`,
  otherwise: (key, now, before) => `${key}: ${now} em vez de ${before}`,
  headline: {
    marginUplift: (year) => `Com todos os parâmetros exatamente como definidos: ganho de margem em ${year}`,
    saving: (profit, year) => `Com todos os parâmetros exatamente como definidos: efeito no ${profit} em ${year}`,
    npv: (year) => `Com todos os parâmetros exatamente como definidos: valor hoje, depois dos impostos, até ${year}`,
  },
};
