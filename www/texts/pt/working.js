/** The Brazilian Portuguese words of the workings. */

import { table } from "../table.js";

/** @param {import("../en/terms.js").Terms} terms */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t, os anos desde o ano-base",
    year: "Ano",
    revenue: "Receita",
    contentCash: "Desembolso com conteúdo",
    scopePool: "Gasto no escopo",
    adoption: "Adoção",
    exposed: "Gasto em que as ferramentas atuam",
    grossSaving: "Economia bruta",
    rework: "Custo do retrabalho",
    tool: "Custo de licenças e computação",
    productionNet: "Economia líquida das produções",
    captured: "Economia que fica com o comprador",
    afterIncentive: "Economia após incentivos perdidos",
    reinvested: "Economia reinvestida",
    contentSaving: "Caixa economizado com conteúdo",
    programmeCost: "Custo do programa",
    netCash: "Caixa líquido",
    tax: "Imposto sobre a economia",
    netCashAfterTax: "Caixa líquido depois dos impostos",
    cumulativeNetCash: "Caixa líquido acumulado",
    plContentSaving: "Economia com conteúdo na demonstração de resultados",
    plSaving: `Efeito no ${profit}`,
    baselineMarginPct: `${marginTitle} sem IA`,
    marginUpliftPts: "Ganho de margem",
    marginUpliftBps: "Ganho de margem em pontos-base",
    marginWithAiPct: `${marginTitle} com IA`,
    savingShareOfContentPct: "Economia como parcela do gasto com conteúdo",
    baselinePretax: "Lucro antes dos impostos sem IA",
    plShareOfPretaxPct: "Efeito como parcela do lucro antes dos impostos",

    costReduction: "Redução de custo",
    costReductionCeiling: "Maior redução de custo possível",
    breakEvenSpeedup: "Ganho de velocidade de equilíbrio",
    npv: "Valor presente líquido",
    terminalPresentValue: "Valor dos anos depois do último",
    lowestCash: "Maior desembolso acumulado",
    paybackYears: "Tempo até o dinheiro voltar",
    materialityYear: "Primeiro ano relevante",
    visibleYear: "Primeiro ano visível",
    totalContentSaving: "Caixa economizado com conteúdo, todos os anos",
    totalPlContentSaving: "Economia com conteúdo na demonstração de resultados, todos os anos",
    recognisedPct: "Parcela da economia que chegou à demonstração de resultados",

    draws: "Futuros sorteados",
    quantile: "Parcela dos futuros abaixo",
    rank: "Posição",
    below: "Resultado nesta posição",
    above: "Resultado na posição seguinte",
    sum: "Soma de todos os resultados",
    hits: "Futuros em que isso ocorre",

    "bounds.materialityThreshold": "Economia a partir da qual é relevante",
    "bounds.thresholdAsMarginPts": "Essa economia em pontos de margem",
    "bounds.scopePool": "Gasto no escopo",
    "bounds.scopePoolShareOfContentPct": "Gasto no escopo como parcela do gasto com conteúdo",
    "bounds.shareOfPoolThatMustVanishPct": "Parcela do gasto no escopo que precisa desaparecer",
    "bounds.marginPtsIfWholePoolVanished": "Pontos de margem se todo ele desaparecesse",
    "bounds.marginPtsPerOnePercentOfContentCash": "Pontos de margem por 1% do gasto com conteúdo",
    "bounds.savingNeededForOnePoint": "Economia equivalente a um ponto de margem",

    revenue0: "Receita do ano-base",
    operatingIncome0: `${profitTitle} do ano-base`,
    pretaxIncome0: "Lucro antes dos impostos do ano-base",
    contentCash0: "Desembolso com conteúdo no ano-base",
    reworkRate: "Taxa de retrabalho",
    toolCostShare: "Parcela do custo em licenças e computação",
    captureShare: "Parcela da economia que fica com o comprador",
    reinvestShare: "Parcela da economia que é reinvestida",
    costInflation: "Crescimento dos custos correntes",
    transitionYears: "Anos de requalificação e rescisões",
    upfrontLife: "Anos em que o pagamento antecipado vira despesa",
    materialityShare: "Parcela do lucro antes dos impostos que é relevante",
    visiblePoints: "Pontos de margem que são visíveis",
    amortCurve: "Parcela lançada como despesa",
  });

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `Cálculo: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `com “${input}” em ${value}`,
  years: (first, last) => `${first} a ${last}`,
  change: (figure) => `Variação: ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (prior, current) => `${prior} a ${current}`,
  statistics: table({
    p001: "quantil de 0,1% dos futuros simulados",
    p999: "quantil de 99,9% dos futuros simulados",
    p05: "quantil de 5% dos futuros simulados",
    p10: "quantil de 10% dos futuros simulados",
    p25: "quantil de 25% dos futuros simulados",
    p50: "mediana dos futuros simulados",
    p75: "quantil de 75% dos futuros simulados",
    p90: "quantil de 90% dos futuros simulados",
    p95: "quantil de 95% dos futuros simulados",
    mean: "média dos futuros simulados",
  }),
  events: table({
    probVisible: "Parcela dos futuros simulados em que o ganho se torna visível",
    probVisibleCost: "Parcela dos futuros simulados em que o custo se torna visível",
    probMaterial: "Parcela dos futuros simulados em que o ganho se torna relevante",
    probMaterialCost: "Parcela dos futuros simulados em que o custo se torna relevante",
    probCumulativeCashNegative: "Parcela dos futuros simulados em que o caixa de todos os anos é negativo",
    probLoss: "Parcela dos futuros simulados que hoje valem menos que nada",
  }),
  none: "Nenhum",
  basisPoints: (n) => `${n} pontos-base`,
  curveAt: (age) =>
    `Parcela lançada como despesa ${["no ano do lançamento", "um ano depois"][age] ?? `${age} anos depois`}`,

  close: "Fechar",
  closeWorking: "Fechar o cálculo",
  trail: "O caminho até aqui",
  rule: "A regra",
  numbers: "Com estes números",
  parts: "O que entra na conta",
  columns: ["Parte", "Valor"],
  outcomes: table({
    none: "Nenhum, quando ",
    zero: "0, quando ",
    firstYear: "O primeiro ano em que ",
  }),
  condition: ", se ",
  whens: table({
    "paybackYears zero": ", em todos os anos",
    "paybackYears none": ", no fim do último ano",
    "visibleYear none": ", em todos os anos",
    "materialityYear none": ", em todos os anos",
  }),

  beyond: (year) => `A projeção não chega mais a ${year}.`,
  codes: "Códigos como [N3] são as fontes listadas na descrição do método.",
  t: "t conta os anos desde o ano-base.",
  exp: "exp(x) é o número e = 2,71828… elevado a x.",

  places: table({
    now: "",
    previous: " do ano anterior",
    summed: " no ano j",
    age: " no ano t de uma economia do ano j",
  }),
  sum: "a soma, nos anos j = 1 a t, de ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `Não há tal ano: o maior ganho de margem é o de ${year}, de ${marginUpliftPts}, e isso é menos que ${visiblePoints}.`
        : `Em ${year}, o ganho de margem é de ${marginUpliftPts}; nenhum ano anterior chega a ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `Não há tal ano: mesmo em ${year}, o melhor deles, o efeito de ${plSaving} é menos que ${materialityShare} do lucro antes dos impostos, de ${baselinePretax}.`
        : `Em ${year}, o efeito de ${plSaving} é de pelo menos ${materialityShare} do lucro antes dos impostos, de ${baselinePretax}; em nenhum ano anterior isso ocorre.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `No fim de ${year}, o caixa líquido acumulado é de ${cumulativeNetCash}: o dinheiro não voltou.`
        : `O caixa líquido acumulado nunca fica abaixo de zero: no ponto mais baixo, no fim de ${year}, é de ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Nenhum ganho de velocidade basta: retrabalho e ferramentas custam mais do que economiza a maior redução possível, de ${costReductionCeiling}.`,
    recognisedPct: () => "Somados todos os anos, nada foi economizado; não há, portanto, parcela disso.",
    "bounds.shareOfPoolThatMustVanishPct": () => "Não há nada no escopo; não há, portanto, parcela disso.",
    change: ({ current, prior }) =>
      prior
        ? `O valor de um ano antes é ${prior}: a partir de zero ou menos, uma variação em porcentagem enganaria.`
        : `O valor é ${current}: abaixo de zero, uma variação em porcentagem enganaria.`,
  },
  notReported: "Um dos valores não foi divulgado, o que não é o mesmo que zero: não há variação a mostrar.",
  notCollected: "Um dos valores não foi coletado aqui, embora possa ter sido divulgado: não há variação a mostrar.",
  tooLarge: "A variação é grande demais para um número.",

  origin: {
    preset: (grade, preset) => `${grade}, como em “${preset}”`,
    own: (value, grade, preset) => `Valor seu; em “${preset}”, é ${value} (${grade})`,
    ownCurve: (preset) => `Curva sua; não é a de “${preset}”`,
    onlyHere: (value) => `Só aqui; você definiu ${value}`,
    curveOnlyHere: "Só aqui; você definiu outra curva",
    printed: "Como a reportagem publicou",
    typed: "Valor seu",
  },
  drawn: {
    draws: (seed) => `Com a semente ${seed} e as faixas como estão definidas`,
    quantile: () => "O que o quantil significa",
    rank: () =>
      "(Futuros sorteados − 1) × parcela dos futuros abaixo, arredondado para baixo; o menor resultado tem a posição 0",
    below: () => "Todos os resultados estão em ordem crescente",
    above: () => "Entre os dois, interpola-se: tipo 7 de Hyndman e Fan, como nas planilhas",
    sum: () => "Somados na ordem em que foram sorteados",
    hits: () => "Contados",
  },
};
