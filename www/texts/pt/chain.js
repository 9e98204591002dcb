/** The Brazilian Portuguese sentences of the claim chain; the names in braces are explained in English. */

import { table } from "../table.js";

/** @typedef {import("../en/chain.js").Cases} Cases */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `“${speedup} mais rápido”` : isFaster ? `${speedup} mais rápido` : "nenhum ganho de velocidade";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `De ${faster(speedup, cases)} até a margem`,
  take: (speedup) => `Teste ${speedup}, como anunciado`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Mesmo " : ""}“${speedup} mais rápido” só barateia o trabalho em ${cheaper}: ${points} de margem em ${year}.`,
  noSpeedup: "Sem ganho de velocidade",

  chart: {
    title: (year, isClaim) =>
      `O que sobra ${isClaim ? "da afirmação" : "do ganho de velocidade"} em ${year}, ${terms.millions}`,
    groups: ["O que o trabalho permite", "Até onde se espalha", "Quem fica com o ganho"],
    answer: (money, points) => `${money}: ${points} de margem`,
    author: "Resposta do autor",
    columns: ["Etapa", "Variação", "Resta"],
    summary: (less, claim, books, year) =>
      `Se todo o trabalho no escopo ficasse ${less} mais barato de uma vez, isso daria ${claim} em ${year}. O que aparece no ${terms.profit} é ${books}.`,
    start: (less, isClaim) =>
      isClaim ? "A afirmação ao pé da letra" : `Se todo o trabalho ficasse ${less} mais barato`,
    steps: table({
      labour: "O que não é mão de obra",
      compressible: "Mão de obra que continua",
      addressable: "Fora do alcance da IA",
      newShots: "Tomadas feitas só com IA",
      adoption: "Trabalho ainda sem IA",
      rework: "Retrabalho",
      tool: "Licenças e computação",
      capture: "Fica com fornecedores",
      incentive: "Incentivos perdidos",
      reinvest: "Reinvestido em conteúdo",
      timing: "Prazo da amortização",
      programme: "Custo do programa",
      upfront: "Pagamento antecipado, no ano",
      books: `Efeito no ${terms.profit}`,
    }),
    stepsOfLoss: { incentive: "Incentivos fiscais ganhos" },
  },

  stepper: {
    back: "Voltar",
    next: "Avançar",
    position: (step, all) => `${step} de ${all}`,
  },

  link: {
    copy: "Link para esta etapa",
    copied: "O link para esta etapa foi copiado.",
    byHand: "Não foi possível copiar o link automaticamente; copie daqui:",
    label: "Link para esta etapa",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "para começar",
    "restantes",
    "restantes",
    "restantes",
    "restantes",
    isLoss ? "de gasto extra" : "restantes",
    `de ${terms.profit}`,
    "de margem",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} significa {!less} menos tempo. Se todo esse trabalho ficasse {less} mais barato de uma vez, isso economizaria {atOnce} em {year}.`
        : "Não há ganho de velocidade: o trabalho leva tanto tempo quanto antes, e nada é economizado.",
      `${cases.isMixed ? "Efeitos e outros trabalhos no escopo" : "Efeitos visuais"} são {effects} da produção, e a produção é {producedShare} do gasto com conteúdo. Isso dá {?bounds.scopePoolShareOfContentPct} dele, ou {?scopePool} em {year}. Nenhuma empresa divulga quanto gasta com efeitos.${cases.isClaim ? " A afirmação foi feita sobre uma única sequência." : ""}`,
    ],
    [
      "Só a mão de obra fica mais rápida, e ela é {!labourShare} do custo.",
      "O que não é mão de obra custa o mesmo que antes.",
    ],
    [
      `A IA pode acelerar {compressibleShare} dessa mão de obra. Assim, o trabalho fica {!costReduction} mais barato${cases.isNaive ? "" : ", e não {less}"}.`,
      `Direção, revisão e entrega levam tanto tempo quanto antes. Mesmo uma IA instantânea não economizaria mais que {?costReductionCeiling}; {less} disso é {?costReduction}. ${cases.hasBreakEven ? "Ela paga o retrabalho e as ferramentas a partir de um ganho de velocidade de {?breakEvenSpeedup}." : "Ganho de velocidade que paga o retrabalho e as ferramentas: {?breakEvenSpeedup}."}`,
    ],
    [
      `A IA poderia fazer {!addressableShare} do trabalho.${cases.hasNewShots ? " Disso, {newShotShare} são tomadas extras, que não economizam nada." : ""}`,
      `O resto é trabalho que as ferramentas não conseguem fazer.${cases.hasNewShots ? " Uma tomada que não existiria sem IA não é economia." : ""}`,
    ],
    [
      `Até {year}, a IA faz {!adoption} do que poderia fazer: {touched} de todo o trabalho${cases.hasNewShots ? " planejado" : ""}.`,
      "As ferramentas se espalham numa curva em S, do nível de hoje até {?adoption}. Em {year}, elas alcançam {?exposed} do gasto e economizam {?grossSaving} disso.",
    ],
    cases.isLoss
      ? [
          "Retrabalho e ferramentas custam mais do que a IA economiza; gasta-se, então, mais caixa com conteúdo.",
          "Contra {?grossSaving} economizados, o retrabalho custa {?rework} e as ferramentas, {?tool}. A perda de {?~productionNet} recai sobre o comprador. Incentivos fiscais sobre o gasto extra pagam uma parte. Resta: {?~contentSaving}.",
        ]
      : [
          "Desconte o retrabalho, as ferramentas, a parte dos fornecedores, os incentivos fiscais perdidos e o que se gasta em mais conteúdo.",
          "De {?grossSaving}, o retrabalho consome {?rework} e as ferramentas, {?tool}. A parte do comprador no resto é {?captured}; sem os incentivos perdidos, {?afterIncentive}. Reinvestidos: {?reinvested}. Resta: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " O programa de IA custa {!programmeCost} desde já." : ""}`,
      `O que um título ${cases.isLoss ? "custa a mais" : "economiza"} chega à contabilidade quando ele é lançado: {?plContentSaving} em {year}. Descontado o programa, de {?programmeCost}${cases.hasUpfront ? ", e uma parte do pagamento antecipado" : ""}: {?plSaving}.`,
    ],
    [
      "A receita em {year} chega a {!revenue}. Quem lê o balanço poderia notar um efeito na margem a partir de {visible}.",
      "Um efeito de {?plSaving} sobre {?revenue} de receita é {?marginUpliftPts}. A margem é de {?marginWithAiPct} em vez de {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "o gasto extra aparece" : "a economia aparece";
  return isSlow
    ? `A contabilidade registra o custo de um título depois de ele ser pago; por isso, ${what} devagar.`
    : `A contabilidade registra o custo de um título no ano em que ele é pago; por isso, ${what} de imediato.`;
};
