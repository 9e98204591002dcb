/** The Brazilian Portuguese words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `Calculadora de economia com IA ${version}: caso ${story}, predefinição ${preset}, visão ${view}`,
  frameTitle: (title) => `Calculadora de economia com IA: ${title}`,
  imageText: (title, summary) => `Gráfico de linhas: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, predefinição “${preset}”`,
  ownCaption: (title) => `${title}, com os parâmetros desta reportagem`,
  offline: (company) => `A calculadora para a ${company} em um só arquivo, para abrir sem conexão`,
  state: (version, { story, preset, view }, inputs) =>
    `Versão ${version}; caso ${story}, predefinição ${preset}, visão ${view}; ${inputs}.`,

  view: "O que mostrar",
  views: table({
    card: ["Cartão", "A pergunta, a resposta, uma imagem e um controle. Um botão mostra o resto."],
    full: ["Caso", "Tudo: a resposta, o que mudou, a afirmação em etapas e a oficina."],
    claim: ["Afirmação", "A resposta e o caminho de “dez vezes mais rápido” até ela, em etapas."],
    figures: ["Tabela", "O que mudou, como a reportagem publicou e como a empresa declarou em documento oficial."],
    projection: ["Controles e gráficos", "A resposta e tudo o que decorre dos parâmetros."],
    uncertainty: ["Incerteza", "A resposta e quão certa ela é."],
  }),
  guess: "Pedir antes um palpite",
  guessAbout:
    "Os leitores dizem o que esperam e depois veem a resposta e a distância do palpite. Nada é enviado nem guardado.",
  groups: { story: "Caso", look: "Aparência", hosting: "Hospedagem" },
  story: "Empresa e período",
  preset: "Partir de",
  theme: "Cores",
  themes: table({
    "": "As da página; num quadro, claras",
    auto: "Claras ou escuras, para uma página que tem as duas",
    light: "Para uma página clara",
    dark: "Para uma página escura",
  }),
  locale: "Idioma e números",
  base: "Endereço dos arquivos hospedados",
  baseAbout: "De onde é servida a pasta com define.js e embed.html.",
  addressProblem:
    "Um endereço começa com https:// ou http://, ou com uma barra, no caso de um caminho no seu próprio site.",
  inputs: "Parâmetros",
  inputsAbout: "Defina o que a sua reportagem diz. Um parâmetro bloqueado não pode ser mudado pelos leitores.",
  headline: "Os cinco controles",
  lock: (name) => `Bloquear ${name}`,
  locked: "bloqueado",
  lockAll: "Bloquear todos",
  fromPreset: "Como na predefinição",
  preview: "Prévia",
  width: "Largura",
  widths: {
    phone: (pixels) => `Celular\n${pixels} px`,
    column: (pixels) => `Coluna\n${pixels} px`,
    wide: (pixels) => `Larga\n${pixels} px`,
  },
  frame: "A calculadora como os leitores a veem",
  snippets: "Copie um destes",
  snippet: {
    element: {
      title: "Elemento",
      about: "O melhor quando suas páginas podem executar scripts: a calculadora faz parte da página.",
    },
    frame: {
      title: "Quadro que se ajusta sozinho",
      about: "Para sistemas de publicação que aceitam iframes e um script.",
    },
    bare: {
      title: "Quadro simples",
      about: "Para sistemas de publicação que removem scripts. Tem barra de rolagem quando é baixo demais.",
    },
    link: {
      title: "Link para um só arquivo",
      about: "Para newsletters, feeds e salas de aula: abre do disco, sem conexão.",
    },
  },
  markup: (title) => `${title}: código`,
  copy: "Copiar",
  copyThis: (title) => `Copiar “${title}”`,
  copied: "Copiado",
  copiedThis: (title) => `“${title}” foi copiado.`,
  notCopied:
    "O navegador não permite que a página copie. O texto está selecionado: copie-o com o teclado ou pelo menu.",
  showAll: (count) => `Mostrar todas as ${count} linhas`,
  showLess: "Mostrar menos",
  image: {
    title: "Imagem nos códigos",
    same: (name) => `A imagem nos códigos é ${name}.`,
    other: (name) =>
      `A imagem nos códigos, ${name}, mostra a predefinição, e não os parâmetros que você definiu; a descrição dela informa isso. A frase é a dos seus parâmetros.`,
    none: "Os códigos não têm imagem: o que esta empresa não divulga não pode ser desenhado.",
    own: "A imagem nos códigos é sua e é descrita como uma imagem destes parâmetros.",
    download: "Baixar uma imagem destes parâmetros",
    address: "O endereço dela",
    addressAbout: "Onde você a colocou. Digite-o de novo quando os parâmetros mudarem.",
  },
  notLoaded: "Não foi possível carregar o construtor. Verifique a conexão e recarregue a página.",
  noStory: "Não foi possível carregar o caso.",
  incomplete: "Nem tudo é divulgado: os leitores precisam digitar o que falta antes de ver uma resposta.",
};
