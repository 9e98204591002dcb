/** The Brazilian Portuguese sentences of “Quão certo é isso?”. */

import { within } from "./terms.js";

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `Qual a chance de um ganho que você notaria, até ${year}?`,
    form: "Grade de mil quadrados",
    labels: ["{n} em cada 1.000 futuros", "menos de 1 em cada 1.000 futuros", "do autor, em contorno: {count}"],
    summary: (count, points) =>
      `O ganho chega a ${points} ou mais em ${count}. Cada quadrado é um futuro em mil; os preenchidos chegam lá.`,
    columns: ["Evento", "Em quantos"],
    file: ["Evento", "Parcela dos futuros", "Erro-padrão"],
    row: (points) => `O ganho chega a ${points} ou mais`,
    none: "desconhecido",
  },

  dots: {
    title: (year) => `Qual poderia ser a variação em ${year}? Pontos de margem`,
    form: "Gráfico de cinquenta pontos, resultados igualmente prováveis",
    labels: [
      "{n} de {all} perdem",
      "{n} de {all} não mudam nada",
      "{n} de {all} ganham",
      "{n} de {all} você notaria",
      "mediana do autor",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Cada bolinha é um de ${all} resultados igualmente prováveis. A margem cai em ${losses} deles e sobe em ${gains}. Em ${seen} deles, sobe ${points} ou mais, e você notaria.`,
    columns: ["Bolinha", "Variação da margem, pontos"],
    about: (least, greatest) => `A bolinha mais baixa é ${least}; a mais alta, ${greatest}.`,
  },

  runs: {
    title: "Vinte futuros, variação da margem em pontos",
    form: "Gráfico de linhas de futuros individuais",
    author: "do autor",
    summary: (shown, draws, year, low, high) =>
      `Cada linha é um de ${draws} futuros simulados; ${shown} são mostrados. Em ${year}, eles terminam entre ${low} e ${high}. Qualquer um deles poderia ser o real.`,
    play: "Mostrar um por vez",
    pause: "Pausar",
    next: "Mostrar o próximo",
    all: "Mostrar todos por igual",
    columns: (years) => ["Futuro", ...years],
    about: (shown) => `A tabela tem uma linha para cada um dos ${shown} futuros.`,
  },

  moves: {
    title: "Daria para notar? Variação da margem em pontos, escala real",
    form: "Gráfico de barras ao lado de um gráfico de linhas, na mesma escala",
    labels: [
      "divulgado",
      "premissa",
      "{points} num ano comum",
      "o efeito",
      "tracejado: do autor",
      "ampliado ×{n}",
      "grande demais para ampliar",
    ],
    usual: ({ company, mean, first, last }) =>
      `De ${first} a ${last}, a margem da ${within(company)} variou ${mean} num ano comum, para cima ou para baixo.`,
    unknown: "Não se sabe quanto a margem varia num ano comum.",
    effect: (year, middle, low, high) =>
      `O efeito em ${year} é de ${middle}, e de ${low} a ${high} em nove de cada dez futuros.`,
    magnify: "Ampliar o efeito ao lado",
    back: "Só a escala real",
    columns: [
      "Ano",
      "Variação divulgada, pontos",
      "Efeito, mediana dos futuros",
      "Nove em cada dez: mínimo",
      "Nove em cada dez: máximo",
    ],
    notYet: "ainda não",
  },
};
