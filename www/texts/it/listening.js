/** The Italian words of a chart that is read by key, heard, or described. */

import { withArticle } from "./articles.js";

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "grafico",

  hint: "Con i tasti freccia leggi i numeri. Un punto interrogativo mostra tutti i tasti.",
  keys: [
    "Sinistra e destra: il numero precedente o successivo.",
    "Su e giù: un’altra serie.",
    "Inizio e Fine: il primo o l’ultimo numero.",
    "Invio: come si arriva al numero.",
    "Spazio: ascolta la serie o metti in pausa.",
    "Esc: smetti di leggere.",
  ],
  datum: (row, column, text) => `${row}, ${column}: ${text}`,
  noWorking: "Per questo numero non c’è un calcolo da mostrare.",
  noSound: "Questo grafico non ha serie da ascoltare.",

  sound: {
    listen: "Ascolta",
    play: "Riproduci",
    pause: "Pausa",
    next: "Nota successiva",
    series: "Che cosa ascoltare",
    speed: "Velocità",
    speeds: ["metà velocità", "velocità normale", "doppia velocità"],
    higher: "Più la nota è acuta, più il numero è grande. La prima nota è lo zero.",
    line: "La seconda nota è la soglia da cui si noterebbe.",
    band: "Due note più lievi sono il minimo e il massimo di nove futuri su dieci.",
    missing: "Un numero non dichiarato è una pausa.",
    unavailable: "Questo browser non riproduce suoni.",
  },

  describe: {
    describe: "Descrivi",
    about: "Che cos’è",
    statistics: "Minimo e massimo",
    trend: "Che andamento ha",
  },

  trend: {
    rises: (name, first, last) => `${name}: sale ${withArticle("da", first)} ${withArticle("a", last)}.`,
    falls: (name, first, last) => `${name}: scende ${withArticle("da", first)} ${withArticle("a", last)}.`,
    peaks: (name, when) => `${name}: sale fino al ${when}, poi scende.`,
    dips: (name, when) => `${name}: scende fino al ${when}, poi sale.`,
    level: (name) => `${name}: resta uguale.`,
    varies: (name) => `${name}: sale e scende.`,
    above: (name, when) => `${name}: sopra lo zero dal ${when}.`,
    below: (name, when) => `${name}: sotto lo zero dal ${when}.`,
    reaches: (name, line, when) =>
      `${name}: nel ${when} arriva ${withArticle("a", line)}, la soglia da cui si noterebbe.`,
    misses: (name, line) => `${name}: non arriva mai ${withArticle("a", line)}, la soglia da cui si noterebbe.`,
  },
};
