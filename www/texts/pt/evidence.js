/** The Brazilian Portuguese sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Dados de ${date}.`,
  undated: "sem data",
  forms: { copy: "uma cópia", summary: "um resumo" },
  opensElsewhere: "abre outro site",
  disagree: "As fontes divergem: ",
  grades: table({
    filing: "Documento oficial",
    derivedFromFilings: "Calculado de documentos oficiais",
    companyStatement: "Declaração da empresa",
    press: "Imprensa ou estudo",
    assumption: "Premissa",
  }),

  provenance: {
    title: (subject) => `De onde vem: ${subject}`,
    close: "Fechar",
    closeLabel: "Fechar as fontes",
    figure: (name, one, other) => `${name}, ${one} e ${other}`,
    printed: "Na reportagem",
    filed: "No documento oficial",
    none: "Sem fonte: esta é uma premissa de quem fez a calculadora.",
    notLooked: "Não foi procurado num documento oficial.",
    notCollected: "O balanço existe; este dado dele não foi coletado aqui.",
    printedTo: (step) => `Arredondado a ${step} na publicação; pode, portanto, estar errado em até metade disso.`,
    assumption: "O valor é uma premissa; estas fontes a orientam.",
    ownFigure: "Você mudou este dado. As fontes são as do original.",
    ownInput: (value) => `Você mudou este parâmetro; o valor da predefinição é ${value}.`,
    ofStory: (value, usual) => `Este caso usa ${value}; o valor próprio da calculadora é ${usual}.`,
    baseYear: (year) => `Como divulgado para ${year}.`,
    otherYear: "Nenhum ano divulgado deste caso tem esse valor.",
    curve:
      "Deduzida da amortização prevista do conteúdo produzido na Nota 5 dos relatórios anuais da Netflix de 2023, 2024 e 2025; as outras curvas oferecidas são convenções.",
    sources: "Fontes e observações",
  },

  verdicts: { right: "Certo", wrong: "Errado", unverifiable: "Não verificável" },
  printed: (value) => `publicado: ${value}`,
  notReported: "não divulgado",
  nextDue: (date) => `O próximo balanço deve sair até ${date}.`,

  record: {
    about: (company) =>
      `O que a ${within(company)} divulgou em documentos oficiais. A variação compara com o mesmo período do ano anterior. Clique num número para ver de onde ele vem.`,
    view: "Mostrar",
    every: { quarter: "Trimestres", half: "Semestres", year: "Anos" },
    adjusted: "Excluir itens não recorrentes",
    head: {
      quarter: ["Indicador", "Último", "Variação", "12 meses"],
      half: ["Indicador", "Último", "Variação", "12 meses"],
      year: ["Indicador", "Último", "Variação", "Ao ano"],
    },
    to: (period) => `até ${period}`,
    from: (period) => `desde ${period}`,
    aYearEarlier: "ante um ano antes",
    adjustedMark: "ajustado",
    oneOffMark: "com item não recorrente",
    none: "–",
    all: "Todos os períodos",
    columns: {
      quarter: ["Período", "Valor", "Variação", "12 meses"],
      half: ["Período", "Valor", "Variação", "12 meses"],
      year: ["Período", "Valor", "Variação"],
    },
    between: (low, high) => `entre ${low} e ${high}, como publicado`,
    growth: (rate, from, to) => `Crescimento composto de ${from} a ${to}: ${rate} ao ano.`,
    growthPoints: (points, from, to) => `De ${from} a ${to}: ${points}.`,
    change: (change, from, to) => `De ${from} a ${to}: ${change}.`,
    trailing: (to, parts, sum) => `Doze meses até ${to}: ${parts} = ${sum}.`,
    rules:
      "“12 meses” soma os últimos quatro trimestres, ou dois semestres. A margem é recalculada a partir desses totais; uma contagem é a mais recente. Doze meses de lucro por ação também são a soma de quatro trimestres, que pode diferir do valor do ano por causa do número de ações. Só se mostram doze meses quando todas as partes estão disponíveis. O crescimento em vários anos é medido entre as mesmas épocas do ano. As parcelas são arredondadas; as somas usam números exatos.",
    download: "Baixar como CSV",
    file: {
      name: "dados-divulgados",
      title: (company) => `O que a ${within(company)} divulgou`,
      head: [
        "Indicador",
        "Unidade",
        "Período",
        "Valor",
        "Critério",
        "Variação ante um ano antes",
        "Unidade da variação",
        "No mínimo",
        "No máximo",
        "12 meses",
        "Fontes",
      ],
      reported: "como divulgado",
      adjusted: "ajustado",
      sources: "Fontes",
    },
  },

  backcast: {
    about:
      "O mesmo crescimento, a partir de um ano anterior: ele leva ao que foi divulgado desde então? Só se testa o crescimento; a IA não tem papel algum antes do ano-base.",
    from: "Partir de",
    started: (year) => `a partir de ${year}`,
    columns: ["Ano", "Projetado", "Divulgado", "Diferença"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Receita, ${millions}`,
      contentCash: `Desembolso com conteúdo, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (g) =>
      `Você supõe que a receita cresce ${g.revenue} ao ano e o gasto com conteúdo, ${g.content}. De ${g.from} a ${g.to}, a receita cresceu ${g.revenueWas} e o gasto com conteúdo, ${g.contentWas}.`,
    verdict: (v) =>
      `A partir de ${v.from}, essas taxas dariam para ${v.year} uma receita ${v.revenue} e um gasto com conteúdo ${v.content}. A margem, mantida constante, sairia ${v.margin}.`,
    over: (size) => `${size} acima do real`,
    under: (size) => `${size} abaixo do real`,
    exact: "igual ao real",
    unknown: "que não se pode comparar",
    charts: {
      form: "Gráfico de linhas",
      title: (millions) => `Projetado e divulgado, ${millions}`,
      labels: { revenue: "Receita", contentCash: "Conteúdo" },
      projected: (name) => `${name}, projetado`,
      reported: (name) => `${name}, divulgado`,
      summary:
        "A que este crescimento teria levado e o que foi divulgado; cada linha traz o nome no ponto em que termina.",
      columns: ["Ano", "Receita, projetado", "Receita, divulgado", "Conteúdo, projetado", "Conteúdo, divulgado"],
    },
  },

  companies: {
    about:
      "A mesma pergunta pode ser feita a outras empresas, mas os lucros delas não são calculados da mesma forma. Só se comparam margens dentro de uma mesma medida de lucro.",
    measures: table({
      operatingIncome: "Lucro operacional",
      segmentOperatingIncome: "Lucro operacional do segmento",
      adjustedEbitda: "EBITDA ajustado",
      adjustedOibda: "OIBDA ajustado",
      none: "Nenhum lucro divulgado",
    }),
    alone: "Nenhuma outra empresa aqui divulga o lucro por esta medida; por isso não comparamos.",
    ranked: "Em ordem decrescente de margem.",
    columns: ["Empresa", "Receita, milhões", "Lucro, milhões", "Margem", "Gasto com conteúdo, milhões"],
    year: (year) => `exercício de ${year}`,
    notDisclosed: "não divulgado",
    forecast: (by, period) => `previsão de ${by} para ${period}`,
    caption: "Empresas por medida de lucro",
    unit: "Os exercícios terminam em meses diferentes; o gasto com conteúdo não é medido da mesma forma, e uma previsão não é o que foi gasto.",
    remarks: "Observações",
  },

  sources: {
    about:
      "Tudo o que se mostra aqui se apoia numa destas fontes ou é uma premissa assim indicada. Um documento oficial vale mais do que o que uma empresa diz, e isso vale mais do que o que outros escrevem.",
    story: (company) => `Fontes dos dados da ${within(company)}`,
    model: "Fontes das premissas",
    assumptions: (names) => `Premissas sem fonte: ${names}.`,
    usedFor: (names) => `Para: ${names}`,
    forms:
      "Uma cópia é uma fonte lida em outra página que não a sua; um resumo é o que outra pessoa escreveu sobre ela. As duas são assinaladas.",
    method:
      "O ganho de velocidade é seguido até custo, caixa, despesa e margem pelas fórmulas que se abrem em cada resultado. As predefinições misturam exercícios e medidas de lucro quando são de outras empresas.",
    version: (version) => `Modelo ${version}.`,
  },
};
