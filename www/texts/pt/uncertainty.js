/** The Brazilian Portuguese sentences of “As faixas dos parâmetros”. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "Valores próximos do seu são sorteados com mais frequência; os dos extremos, quase nunca.",
  pert: "Valores próximos do seu são sorteados com mais frequência; os dos extremos, mais raramente que com um triângulo.",
  uniform: "Todos os valores de uma faixa são igualmente prováveis; o seu, portanto, não tem preferência.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `Não conhecemos estes números com exatidão. Por isso, a conta é refeita ${draws} vezes, cada vez com outros valores das faixas abaixo. ${methods[distribution]} Cada rodada é um futuro simulado.`,

  draw: {
    together: "Eles se movem juntos",
    about:
      "Se as ferramentas derem certo, muita coisa melhora de uma vez: o que elas conseguem fazer, a rapidez com que se espalham, quanto aceleram, e menos retrabalho. Em 0, cada parâmetro segue seu caminho; quanto mais alto o valor, mais eles sobem e caem juntos e mais larga fica a faixa. Ninguém tem dados sobre isso. Usamos 0,3, uma força média.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "nada" : together < 0.25 ? "pouco" : together < 0.5 ? "médio" : "muito"})`,
    spread: "Dentro da faixa, os valores se distribuem",
    distributions: {
      triangular: "como um triângulo",
      pert: "como um sino (PERT)",
      uniform: "por igual",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Diante do ruído: de ${first} a ${last}, a margem da ${company} variou em média ${mean} de um ano para outro, para cima ou para baixo (variações: ${moves}; a menor foi de ${least}). O efeito aqui é de ${effect} no último ano.${isLost ? " Nove em cada dez futuros ficam abaixo até da menor variação; ninguém conseguiria distinguir o efeito dos altos e baixos habituais." : ""}`,
  },

  seed: {
    label: "Semente",
    about:
      "A semente identifica os números aleatórios. A mesma semente dá os mesmos futuros e, portanto, a mesma resposta.",
    others: "Nova amostra aleatória",
    back: (seed) => `Voltar à semente ${seed}`,
    problem: (greatest) => `Digite um número inteiro entre 0 e ${greatest}.`,
  },

  futures: {
    title: "Ganho de margem, pontos",
    form: "Gráfico em leque",
    file: "futuros-por-ano",
    labels: { median: "Mediana", half: "metade dos futuros", most: "nove em cada dez futuros" },
    paths: (shown, draws) => `linhas finas: ${shown} de ${draws} futuros`,
    columns: ["Ano", "5% ficam abaixo", "25% ficam abaixo", "Mediana", "75% ficam abaixo", "95% ficam abaixo"],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `Em ${year}, metade dos futuros fica entre ${p25} e ${p75}, e nove em cada dez ficam entre ${p05} e ${p95}. A mediana é ${p50}; com todos os parâmetros exatamente como você os definiu, o resultado é ${set}.`,
    median:
      "A mediana pode diferir do que resulta só dos seus valores: algumas faixas vão mais longe para um lado que para o outro, e os parâmetros se multiplicam.",
  },

  chances: {
    title: "Em quantos futuros",
    visible: (year, points) => `O ganho se torna visível até ${year}, com ${points} de margem ou mais`,
    visibleCost: (year, points) => `O custo se torna visível até ${year}, com ${points} de margem ou mais`,
    material: (year, share) =>
      `O ganho se torna relevante até ${year}, com ${share} do lucro antes dos impostos ou mais`,
    materialCost: (year, share) =>
      `O custo se torna relevante até ${year}, com ${share} do lucro antes dos impostos ou mais`,
    negative: (year) => `Até ${year}, gastou-se mais caixa do que se economizou`,
    loss: (year) => `Vale menos que nada hoje, depois dos impostos, contando todos os anos até ${year}`,
  },

  last: {
    title: (year) => `Os futuros em ${year}`,
    columns: ["", "5% ficam abaixo", "10% ficam abaixo", "Mediana", "90% ficam abaixo", "95% ficam abaixo", "Média"],
    marginUpliftPts: (year) => `Ganho de margem em ${year}`,
    plSaving: (year, profit) => `Efeito no ${profit} em ${year}`,
    npv: (year) => `Valor presente líquido, depois dos impostos, até ${year}`,
  },

  file: {
    button: "Baixar os futuros como CSV",
    name: "futuros",
    title: "Futuros simulados: quantis e médias",
    head: [
      "Grandeza",
      "Unidade",
      "Ano",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Média",
      "Erro-padrão de p5",
      "Erro-padrão de p50",
      "Erro-padrão de p95",
      "Erro-padrão da média",
    ],
    marginUpliftPts: "Ganho de margem",
    plSaving: (profit) => `Efeito no ${profit}`,
    npv: "Valor presente líquido, até esse ano",
    points: "pontos",
    draws: "Futuros simulados",
    seed: "Semente",
    rangeHead: ["Sorteado de", "Extremo inferior", "Mais provável", "Extremo superior", "Escala"],
    fixed: "não sorteado",
    shapes: { linear: "linear", logarithmic: "logarítmica" },
    together: "Eles se movem juntos, correlação",
    distribution: "Como os valores se distribuem na faixa",
    chanceHead: ["Parcela dos futuros", "Parcela", "Erro-padrão"],
    chances: {
      probVisible: "O ganho se torna visível",
      probVisibleCost: "O custo se torna visível",
      probMaterial: "O ganho se torna relevante",
      probMaterialCost: "O custo se torna relevante",
      probCumulativeCashNegative: "O caixa de todos os anos somados é negativo",
      probLoss: "O valor presente líquido é negativo",
    },
  },

  ranges: {
    title: (count) => `Faixas dos ${count} parâmetros incertos`,
    changed: (count) => `alterados: ${count}`,
    off: (count) => `fixos no seu valor: ${count}`,
    about:
      "Um parâmetro marcado é sorteado da sua faixa; os outros ficam fixos no valor que você definiu. A marca na trilha é o seu valor; a barra clara, a faixa que o acompanha: quando você move o valor, a faixa vai junto.",
    resetAll: "Redefinir todas as faixas",
    isDrawn: ": incerto",
    low: (name) => `${name}: extremo inferior`,
    high: (name) => `${name}: extremo superior`,
    to: "a",
    reset: (low, high) => `Voltar à faixa de ${low} a ${high}`,
    resetOf: (name, reset) => `${name}: ${reset}`,
    mode: (value) => `Mais provável: ${value}, como você definiu.`,
    logarithmic: "Sorteado em escala logarítmica.",
    stretched: (value) =>
      `Mais provável: ${value}, como você definiu. Seus extremos não chegam lá; por isso a faixa é esticada até esse valor.`,
    point: (value) => `Os dois extremos são iguais: fixo em ${value}.`,
    held: (value) => `Fixo em ${value}.`,
    reversed: "O extremo inferior está acima do superior.",
  },

  caveats: [
    "As faixas são premissas, orientadas pelas fontes, mas não estimadas a partir de dados. Elas dizem o tamanho da nossa dúvida, não quanto o mundo varia. O que não tem faixa fica fixo no seu valor em todos os futuros.",
  ],
  thresholds: (now, usual) =>
    `“Visível” significa ${now.points} de margem ou mais. Nosso limite é ${usual.points}. “Relevante” significa ${now.share} do lucro antes dos impostos ou mais; os ${usual.share} habituais são a regra prática que auditores usam para erros em balanços. Aqui eles servem apenas para perguntar se um leitor notaria.`,
};
