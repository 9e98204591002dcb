/** The Spanish sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `Descargar o copiar: ${title}`,
    download: "Descargar",
    copy: "Copiar",
    dark: "oscuro",
    png: "PNG",
    png2: "PNG 2×",
    svg: "SVG",
    csv: "CSV",
    table: "Tabla",
    sentence: "Frase",
    alt: "Descripción",
  },

  downloaded: "Descargado",
  copied: "Copiado",
  failed: "No ha funcionado. Inténtalo de nuevo.",
  notCopied:
    "No se ha copiado: esta página no puede usar el portapapeles. El texto está seleccionado aquí, listo para copiar.",
  selected: "Texto para copiar",

  imprint: (company, title) => `${company}: ${title}.`,
  basis: (version) => `Cuentas oficiales de la empresa y supuestos nuestros; modelo ${version}`,
  digest: (digest) => `Parámetros ${digest}`,

  alt: {
    kinds: table({
      changes: "Gráfico de barras",
      claim: "Gráfico de cascada de barras horizontales",
      savings: "Gráfico de barras y líneas",
      margin: "Gráfico de líneas",
    }),
    about: (kind, title, period) => `${kind}: ${title}${period}.`,
    overYears: (first, last) => `, de ${first} a ${last}`,
    against: (current, prior) => `, ${current} frente a ${prior}`,
    throughout: (name, text) => `${name}: ${text} todo el tiempo.`,
    extremes: (name, least, when, greatest, then) =>
      `${name}: mínimo, ${least} (${when}); máximo, ${greatest} (${then}).`,
    only: (unit, name, text) => `En ${unit}: ${name}, ${text}.`,
    ranked: (unit, highest, most, lowest, least) =>
      `En ${unit}: el mayor, ${highest}, ${most}; el menor, ${lowest}, ${least}.`,
    percent: "porcentaje",
    points: "puntos",
    without: (name, text) => `${name}: ${text}.`,
    steps: (start, step, change, end, last) =>
      `Empieza en ${start}; el paso mayor es «${step}», ${change}; lo que queda al final, «${last}», es ${end}.`,
    drivers: (least, lowInput, greatest, highInput) =>
      `La barra que llega más abajo acaba en ${least} («${lowInput}»); la que llega más arriba, en ${greatest} («${highInput}»).`,
    axes: (x, xs, y, ys) => `Eje horizontal: ${x}, ${xs}. Eje vertical: ${y}, ${ys}.`,
    span: (from, to) => `de ${from} a ${to}`,
  },
};
