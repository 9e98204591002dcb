/** The German sentences of “How sure is it?”: four pictures, open in the story. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `Wie wahrscheinlich ist bis ${year} ein Plus, das auffiele?`,
    form: "Raster aus tausend Quadraten",
    labels: ["{n} von 1.000 Simulationen", "weniger als 1 von 1.000 Simulationen", "Redaktion, umrandet: {count}"],
    summary: (count, points) =>
      `Ein Plus von mindestens dieser Größe (${points}) gibt es in ${count}. Jedes Quadrat ist eine von tausend Simulationen; die gefüllten erreichen es.`,
    columns: ["Ereignis", "In wie vielen"],
    file: ["Ereignis", "Anteil der Simulationen", "Standardfehler"],
    row: (points) => `Plus: ${points} oder mehr`,
    none: "nicht bekannt",
  },

  dots: {
    title: (year) => `Wie könnte sich die Marge ${year} verändern? In Prozentpunkten`,
    form: "Punktdiagramm mit fünfzig gleich wahrscheinlichen Ergebnissen",
    labels: [
      "{n} von {all}: Minus",
      "{n} von {all}: unverändert",
      "{n} von {all}: Plus",
      "{n} von {all}: fiele auf",
      "Mitte der Redaktion",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Jeder Punkt ist eines von ${all} gleich wahrscheinlichen Ergebnissen. Die Marge fällt in ${losses} davon und steigt in ${gains}. In ${seen} davon steigt sie um ${points} oder mehr, sodass es auffiele.`,
    columns: ["Punkt", "Veränderung der Marge, Prozentpunkte"],
    about: (least, greatest) => `Der niedrigste Punkt liegt bei ${least}, der höchste bei ${greatest}.`,
  },

  runs: {
    title: "Zwanzig Simulationen, Veränderung der Marge in Prozentpunkten",
    form: "Liniendiagramm einzelner Simulationen",
    author: "Redaktion",
    summary: (shown, draws, year, low, high) =>
      `Jede Linie ist eine von ${draws} simulierten Zukünften; ${shown} sind gezeigt. Im Jahr ${year} enden sie zwischen ${low} und ${high}. Jede davon könnte die wirkliche sein.`,
    play: "Einzeln nacheinander zeigen",
    pause: "Anhalten",
    next: "Die nächste zeigen",
    all: "Alle gleich zeigen",
    columns: (years) => ["Simulation", ...years],
    about: (shown) => `Die Tabelle hat für jede der ${shown} Simulationen eine Zeile.`,
  },

  moves: {
    title: "Fiele es auf? Veränderung der Marge in Prozentpunkten, wahrer Maßstab",
    form: "Balkendiagramm neben einem Liniendiagramm, in einem Maßstab",
    labels: [
      "berichtet",
      "angenommen",
      "{points} in einem üblichen Jahr",
      "die Wirkung",
      "gestrichelt: Redaktion",
      "vergrößert ×{n}",
      "zu groß zum Vergrößern",
    ],
    usual: ({ company, mean, first, last }) =>
      `Von ${first} bis ${last} bewegte sich die Marge von ${company} in einem üblichen Jahr um ${mean} nach oben oder unten.`,
    unknown: "Wie sehr sich die Marge in einem üblichen Jahr bewegt, ist nicht bekannt.",
    effect: (year, middle, low, high) =>
      `Die Wirkung im Jahr ${year} beträgt ${middle}; in neun von zehn Simulationen sind es ${low} bis ${high}.`,
    magnify: "Die Wirkung daneben vergrößern",
    back: "Nur wahrer Maßstab",
    columns: [
      "Jahr",
      "Berichtete Bewegung, Punkte",
      "Wirkung, Mitte der Simulationen",
      "Neun von zehn: unteres Ende",
      "Neun von zehn: oberes Ende",
    ],
    notYet: "noch nicht",
  },
};
