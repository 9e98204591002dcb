/** The Brazilian Portuguese sentences of the scenarios. */

import { ofText } from "./plural.js";

const inYear = (/** @type {number | null} */ year) => (year === null ? "no último ano" : `em ${year}`);

const toYear = (/** @type {number | null} */ year) => (year === null ? "até o último ano" : `até ${year}`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Mostrar", expense: "O que a contabilidade mostra", cash: "Caixa" },

  start: {
    legend: "Partir do exercício de",
    year: (year) => year,
    about: (profit) =>
      `Ajusta ano-base, receita, ${profit}, lucro antes dos impostos e desembolso com conteúdo aos números do relatório anual:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: receita ${revenue}, ${profit} ${operating}, lucro antes dos impostos ${pretax}, desembolso com conteúdo ${content} [${sources}].`,
    own: "Alguns destes números agora são seus.",
  },

  keep: {
    label: "Guardar os parâmetros atuais como",
    button: "Guardar",
    about: (most, longest) =>
      `Um nome de até ${longest} caracteres. Guardam-se até ${most} cenários, até a página ser fechada; o mesmo nome substitui.`,
    full: (oldest) => `Quatro estão guardados: guardar outro descarta o mais antigo, “${oldest}”.`,
    empty: "Primeiro dê um nome ao cenário.",
    taken: (name) => `“${name}” designa os parâmetros atuais: escolha outro nome.`,
    kept: (name) => `“${name}” foi guardado.`,
    replaced: (name) => `“${name}” foi substituído.`,
    removed: (name) => `“${name}” foi removido.`,
    loaded: (name) => `Os parâmetros de “${name}” foram aplicados.`,
    load: "Carregar",
    loadLabel: (name) => `Carregar “${name}”`,
    remove: "Remover",
    removeLabel: (name) => `Remover “${name}”`,
    list: "Cenários guardados",
    same: "igual ao atual",
    differs: (count) => `${count} ${count === 1 ? "parâmetro difere" : "parâmetros diferem"} do atual`,
    none: "Ainda não há nada guardado. Guarde os parâmetros atuais com um nome e depois mude-os: os dois aparecem aqui lado a lado.",
  },

  compare: {
    title: "Lado a lado, com todos os parâmetros exatamente como definidos",
    now: "Agora",
    scenario: (name) => `em “${name}”`,
    reference: "Diferenças em relação a",
    isReference: "referência",
    results: "Resultados",
    inputs: "Parâmetros que diferem",
    noInputs: "Nenhum parâmetro difere.",
    same: "igual",
    download: "Baixar como CSV",
    file: "cenarios",
    csv: {
      result: "Resultado ou parâmetro",
      unit: "Unidade",
      difference: (name, from) => `${name} menos ${from}`,
    },
    year: (n) => `${n} ${ofText(n, "ano", "anos")}`,
    never: (year) => `não até ${year}`,
    noSpeedup: "nenhum",
  },

  results: {
    year: () => "Último ano projetado",
    marginUpliftPts: (year) => `Ganho de margem ${inYear(year)}`,
    plSaving: (year, profit) => `Efeito no ${profit} ${inYear(year)}`,
    visibleYear: () => "Efeito visível a partir de",
    materialityYear: () => "Efeito relevante a partir de",
    netCash: (year) => `Caixa líquido ${inYear(year)}`,
    cumulativeNetCash: (year) => `Caixa líquido acumulado, ${toYear(year)}`,
    npv: (year) => `Valor presente líquido, ${toYear(year)}`,
    paybackYears: () => "Prazo de retorno",
    costReduction: () => "O trabalho fica mais barato em",
    breakEvenSpeedup: () => "Ganho de velocidade de equilíbrio",
  },

  lines: {
    form: "Gráfico de linhas",
    expense: {
      title: () => "Ganho de margem, pontos",
      summary: (ends) => `Ganho de margem no último ano: ${ends.join("; ")}.`,
    },
    cash: {
      title: (millions) => `Caixa líquido acumulado, ${millions}`,
      summary: (ends) => `Caixa líquido até o último ano: ${ends.join("; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "cenarios-por-ano",
    year: "Ano",
    missing: "–",
  },
};
