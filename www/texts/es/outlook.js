/** The Spanish sentences of “How sure is it?”: four pictures, open in the story. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `¿Qué probabilidad hay de que en ${year} se note una ganancia?`,
    form: "Cuadrícula de mil cuadrados",
    labels: ["{n} de cada 1.000 futuros", "menos de 1 de cada 1.000 futuros", "del autor, con borde: {count}"],
    summary: (count, points) =>
      `La ganancia llega a ${points} o más en ${count}. Cada cuadrado es un futuro de cada mil, y los rellenos la alcanzan.`,
    columns: ["Suceso", "En cuántos"],
    file: ["Suceso", "Proporción de los futuros", "Error estándar"],
    row: (points) => `La ganancia llega a ${points} o más`,
    none: "no se conoce",
  },

  dots: {
    title: (year) => `¿Cuál podría ser el cambio en ${year}? Puntos de margen`,
    form: "Gráfico de puntos con cincuenta resultados igual de probables",
    labels: [
      "{n} de {all} pierden",
      "{n} de {all} no cambian nada",
      "{n} de {all} ganan",
      "{n} de {all} se notarían",
      "valor central del autor",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Cada punto es uno de ${all} resultados igual de probables. El margen baja en ${losses} de ellos y sube en ${gains}. En ${seen} sube ${points} o más, de modo que se notaría.`,
    columns: ["Punto", "Variación del margen, puntos"],
    about: (least, greatest) => `El punto más bajo es ${least}, y el más alto, ${greatest}.`,
  },

  runs: {
    title: "Veinte futuros, variación del margen en puntos",
    form: "Gráfico de líneas de futuros individuales",
    author: "del autor",
    summary: (shown, draws, year, low, high) =>
      `Cada línea es uno de ${draws} futuros simulados; se muestran ${shown}. En ${year} acaban entre ${low} y ${high}. Cualquiera podría ser el real.`,
    play: "Ver de uno en uno",
    pause: "Pausa",
    next: "Ver el siguiente",
    all: "Ver todos por igual",
    columns: (years) => ["Futuro", ...years],
    about: (shown) => `La tabla tiene una fila por cada uno de los ${shown} futuros.`,
  },

  moves: {
    title: "¿Destacaría? Variación del margen en puntos, a escala real",
    form: "Gráfico de barras junto a un gráfico de líneas, con la misma escala",
    labels: [
      "publicado",
      "supuesto",
      "{points} en un año normal",
      "el efecto",
      "a rayas: del autor",
      "ampliado ×{n}",
      "demasiado grande para ampliarlo",
    ],
    usual: ({ company, mean, first, last }) =>
      `De ${first} a ${last}, el margen de ${company} varió ${mean} en un año normal, al alza o a la baja.`,
    unknown: "No se sabe cuánto varía el margen en un año normal.",
    effect: (year, middle, low, high) =>
      `El efecto en ${year} es de ${middle}, y de ${low} a ${high} en nueve de cada diez futuros.`,
    magnify: "Ampliar el efecto al lado",
    back: "Solo a escala real",
    columns: [
      "Año",
      "Variación publicada, puntos",
      "Efecto, valor central de los futuros",
      "Nueve de cada diez: mínimo",
      "Nueve de cada diez: máximo",
    ],
    notYet: "aún no",
  },
};
