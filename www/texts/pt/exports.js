/** The Brazilian Portuguese sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Baixar ou copiar: ${title}`,
    download: "Baixar",
    copy: "Copiar",
    dark: "escuro",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tabela",
    sentence: "Frase",
    alt: "Descrição",
  },

  downloaded: "Baixado",
  copied: "Copiado",
  failed: "Não deu certo. Tente de novo.",
  notCopied:
    "Não copiado: esta página não pode usar a área de transferência. O texto está selecionado aqui, pronto para copiar.",
  selected: "Texto para copiar",

  imprint: (company, title) => `${company}: ${title}.`,
  basis: (version) => `Documentos das empresas e premissas nossas; modelo ${version}`,
  digest: (digest) => `Parâmetros ${digest}`,

  alt: {
    kinds: table({
      changes: "Gráfico de barras",
      claim: "Gráfico em cascata de barras horizontais",
      savings: "Gráfico de barras e linhas",
      margin: "Gráfico de linhas",
    }),
    about: (kind, title, period) => `${kind}: ${title}${period}.`,
    overYears: (first, last) => `, ${first} a ${last}`,
    against: (current, prior) => `, ${current} ante ${prior}`,
    throughout: (name, text) => `${name}: ${text} em todo o período.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}: mínimo ${least} (${when}), máximo ${greatest} (${then}).`,
    only: (unit, name, text) => `Em ${unit}: ${name}, ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `Em ${unit}: maior valor, ${highest}, ${most}; menor valor, ${lowest}, ${least}.`,
    percent: "porcentagem",
    points: "pontos",
    without: (name, text) => `${name}: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Começa em ${start}; a maior etapa é “${step}”, ${change}; o que resta no fim, “${last}”, é ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `A barra mais baixa termina em ${least} (“${lowInput}”); a mais alta, em ${greatest} (“${highInput}”).`,
    axes: (x, xs, y, ys) => `Na horizontal: ${x}, ${xs}. Na vertical: ${y}, ${ys}.`,
    span: (from, to) => `${from} a ${to}`,
  },
};
