/** The Brazilian Portuguese texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Seções",
    changed: "O que mudou",
    steps: "Passo a passo",
    outlook: "Quão certo?",
    claims: "O que se afirma",
    workshop: "Oficina",
  },

  folds: {
    change: {
      title: "Mude as premissas",
      result: (all, changed) =>
        changed === 0
          ? `${all} parâmetros, todos como o autor os definiu`
          : `${changed} de ${all} parâmetros alterados`,
    },
    sure: {
      title: "Teste a resposta",
      result: (count) => `o ganho é grande o bastante para ser notado em ${count}`,
    },
    check: {
      title: "Confira nosso trabalho",
      result: (company) => `o que a ${company} divulgou, outras empresas, todas as fontes`,
    },
  },

  cash: "Quando entra o dinheiro?",

  caveat:
    "A maioria dos parâmetros acima é premissa: nenhuma empresa divulga quanto gasta com efeitos visuais. Supomos que nada mais muda na margem. Uma tomada que não existiria sem IA não é economia. Nosso limite habitual para “relevante”, 5% do lucro antes dos impostos, é a regra prática que auditores usam para erros. Nada aqui é recomendação de investimento.",

  chain: chainOf(terms),

  assumed: (year) => `premissa desde ${year}`,

  savings: {
    title: `Economia por ano, ${terms.millions}`,
    labels: [
      "Caixa do ano",
      "Na contabilidade",
      "Caixa acumulado",
      "Caixa do autor",
      "custos vêm antes",
      "empata em {year}",
    ],
    columns: ["Ano", "Caixa líquido", `Efeito no ${terms.profit}`, "Caixa líquido acumulado"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `Até ${year}, não se economiza nem se perde caixa com conteúdo.`;
      const first = isSaved
        ? `Até ${year}, a economia de caixa com conteúdo é de ${saved}`
        : `Até ${year}, o gasto extra de caixa com conteúdo é de ${saved}`;
      return share
        ? `${first}; disso, ${booked} (${share}) já chegaram à demonstração de resultados.`
        : `${first}; por enquanto, a demonstração de resultados ${booked === null ? "não mostra nada disso" : `mostra ${booked} de ${isBookedSaved ? "economia" : "custo extra"}`}.`;
    },
  },
});
