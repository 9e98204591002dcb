/** The Brazilian Portuguese sentences of “O que mais pesa?”. */

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Gráfico tornado de barras horizontais",
    title: (year) =>
      `Ganho de margem em ${year}, pontos: cada parâmetro sozinho, do extremo inferior ao superior da sua faixa`,
    labels: ["no extremo inferior", "no extremo superior", "Do autor:"],
    columns: ["Parâmetro", "Extremo inferior", "Ganho ali", "Extremo superior", "Ganho ali", "Amplitude"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {import("../en/drivers.js").Named} */ { name, atLow, atHigh }) =>
        `“${name}” (${atLow} a ${atHigh})`;
      const then = others.length ? ` e, em seguida, de ${others.map(ends).join(" e ")}` : "";
      return `Com todos os parâmetros como definidos, o ganho em ${year} é de ${base}. Ele depende mais de ${ends(first)}${then}.`;
    },
    nothing: (year, base) =>
      `Com todos os parâmetros como definidos, o ganho em ${year} é de ${base}; nenhum parâmetro incerto sozinho o altera.`,
    about:
      "Só o parâmetro indicado se move; todos os outros ficam como você os definiu. Os extremos são os da faixa que acompanha o seu valor, não os que você definiu em “As faixas dos parâmetros”.",
    file: {
      button: "Baixar este gráfico como CSV",
      name: "pesos",
      title: (year) => `Ganho de margem em ${year} com cada parâmetro sozinho nos extremos da sua faixa`,
      head: [
        "Parâmetro",
        "Unidade",
        "Extremo inferior",
        "Ganho no extremo inferior, pontos",
        "Extremo superior",
        "Ganho no extremo superior, pontos",
      ],
      span: "Amplitude, pontos",
      base: "Ganho com todos os parâmetros como definidos, pontos",
    },
  },

  variance: {
    title: "De onde vem a dispersão dos futuros",
    columns: ["Parâmetro", "Se só ele fosse conhecido", "Se todos os outros fossem conhecidos"],
    common: "O que as ferramentas têm em comum",
    few: (percent) => `menos de ${percent}`,
    about: (alone) =>
      `Parcelas da variância do ganho de margem no último ano. A primeira coluna é o que desapareceria se só este parâmetro fosse conhecido; a segunda, o que restaria se todos os outros fossem. A primeira coluna soma ${alone}; o resto vem de parâmetros que agem juntos, por isso a segunda soma mais de 100%.`,
    none: "Nenhum parâmetro é incerto; não há, portanto, dispersão.",
    file: "parcelas-da-variancia",
    fileHead: ["Parâmetro", "Parcela de primeira ordem", "Erro-padrão", "Parcela total", "Erro-padrão"],
  },

  tenPercent: {
    title: "Dez por cento a mais",
    about:
      "Cada parâmetro sozinho, dez por cento maior do que você definiu. Números inteiros de anos não têm décimo, e dez por cento de nada é nada; por isso esses parâmetros ficam de fora. Uma taxa negativa fica mais negativa.",
    output: "O que isso faz com",
    order: "Ordem",
    orders: { size: "Maior variação primeiro", model: "Como no modelo" },
    columns: ["Parâmetro", "Agora", "10% a mais", "Resultado então", "Variação"],
    now: (output, result) => [`${output}, como está: `, result, "."],
    all: (count) => `Mostrar todas as ${count} linhas`,
    fewer: (count) => `Mostrar as primeiras ${count} linhas`,
    never: "nunca no horizonte",
    beyond: (limit) => `além do limite de ${limit}`,
    noChange: "sem variação",
    reached: "só então atingido",
    lost: "deixa de ser atingido",
    unknown: "não calculado",
    file: {
      button: "Baixar esta tabela como CSV",
      name: "dez-por-cento-a-mais",
      title: (output) => `${output}: com cada parâmetro sozinho dez por cento maior`,
      head: [
        "Parâmetro",
        "Unidade",
        "Agora",
        "Dez por cento a mais",
        "Resultado agora",
        "Resultado então",
        "Variação",
        "Unidade do resultado",
      ],
      units: ({ fileMillions }) => ({
        points: "pontos",
        millions: fileMillions,
        years: "anos",
        calendarYear: "ano",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Ganho de margem em ${year}`,
    plSaving: (year) => `Efeito no ${profit} em ${year}`,
    npv: (year) => `Valor presente líquido, depois dos impostos, até ${year}`,
    paybackYears: () => "Anos até o dinheiro voltar",
    visibleYear: () => "Primeiro ano em que o ganho é visível",
    materialityYear: () => "Primeiro ano em que o ganho é relevante",
  }),
};
