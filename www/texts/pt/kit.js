/** The Brazilian Portuguese sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Levar tudo",
  kit: "Kit para redações (ZIP)",
  about:
    "O kit traz todos os gráficos em PNG e SVG, claros e escuros, todas as tabelas em CSV, a resposta, descrições para leitores que não veem os gráficos e os créditos.",
  print: "Página para imprimir",
  sentence: "Copiar a resposta",
  making: "Um momento…",
  printing: "A página foi enviada à impressora.",
  printedToFile: "Este quadro não pode imprimir: a página foi baixada como um arquivo que pode ser impresso.",

  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-impressao.html`,

  title: (company, title) => `${company}: ${title}`,
  incomplete: "Nem todos os parâmetros são conhecidos; por isso nada é projetado.",
  credit: (version, digest) =>
    `Documentos das empresas e premissas nossas; calculadora de economia com IA, modelo ${version}; parâmetros ${digest}.`,
  link: "Veja e mude:",
  printed: (date) => `Impresso em ${date}.`,
  sources: "Fontes",
  differ: "Difere do que o autor definiu",
  numbers: "Os números",

  credits: {
    model: (version) => `Calculadora de economia com IA, modelo ${version}`,
    state: (text) => `Estado: ${text}`,
    digest: (digest) => `Parâmetros: ${digest}`,
    link: (url) => `Endereço: ${url}`,
    asOf: (date) => `Dados de ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, ${form === "copy" ? "lido em cópia" : "lido em resumo"}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `As tabelas também citam ${codes.join(", ")}: estudos em que se baseiam as faixas dos parâmetros, listados na página do método.`,
    caveat: "A maioria dos parâmetros é premissa; nada aqui é recomendação de investimento.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     a resposta em palavras",
      "alt-texts.txt    uma descrição de cada gráfico, para leitores que não o veem",
      "table.html       os dados e a resposta em HTML simples, sem estilos nem scripts",
      "credits.txt      fontes com links e datas, a versão do modelo, o código de verificação, um link de volta",
      "charts/          cada gráfico em SVG e em PNG; -2x tem o dobro de pixels, -dark é para páginas escuras",
      "tables/          cada tabela em CSV, com números não arredondados; nelas, parcelas são frações",
      "",
      "Tudo aqui é de um mesmo estado da calculadora. Quem abre o link vê o mesmo; onde o código de verificação é igual,",
      "os parâmetros também são. Mantenha a linha abaixo de cada imagem ou publique os créditos ao lado dela.",
      "",
      ...names,
      "",
    ].join("\n"),
};
