/** The French words of a chart that is read by key, heard, or described. */

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "graphique",

  hint: "Les flèches du clavier lisent les nombres. Un point d’interrogation affiche toutes les touches.",
  keys: [
    "Gauche et droite\u00a0: le nombre précédent ou suivant.",
    "Haut et bas\u00a0: une autre série.",
    "Début et Fin\u00a0: le premier ou le dernier nombre.",
    "Entrée\u00a0: d’où vient le nombre.",
    "Espace\u00a0: écouter la série, ou mettre en pause.",
    "Échap\u00a0: cesser de lire.",
  ],
  datum: (row, column, text) => `${row}, ${column}\u00a0: ${text}`,
  noWorking: "Aucun calcul n’est montré pour ce nombre.",
  noSound: "Ce graphique n’a pas de série à écouter.",

  sound: {
    listen: "Écouter",
    play: "Lecture",
    pause: "Pause",
    next: "Note suivante",
    series: "Que faire entendre",
    speed: "Vitesse",
    speeds: ["demi-vitesse", "vitesse normale", "vitesse double"],
    higher: "Plus la note est aiguë, plus le nombre est grand. La première note est le zéro.",
    line: "La deuxième note est le seuil à partir duquel vous le remarqueriez.",
    band: "Deux notes plus faibles sont les bornes de neuf futurs sur dix.",
    missing: "Un nombre non publié est un silence.",
    unavailable: "Ce navigateur ne peut pas émettre de son.",
  },

  describe: {
    describe: "Décrire",
    about: "Ce que c’est",
    statistics: "Minimum et maximum",
    trend: "L’évolution",
  },

  trend: {
    rises: (name, first, last) => `${name}\u00a0: monte de ${first} à ${last}.`,
    falls: (name, first, last) => `${name}\u00a0: baisse de ${first} à ${last}.`,
    peaks: (name, when) => `${name}\u00a0: monte jusqu’en ${when}, puis baisse.`,
    dips: (name, when) => `${name}\u00a0: baisse jusqu’en ${when}, puis monte.`,
    level: (name) => `${name}\u00a0: ne change pas.`,
    varies: (name) => `${name}\u00a0: monte et baisse tour à tour.`,
    above: (name, when) => `${name}\u00a0: au-dessus de zéro à partir de ${when}.`,
    below: (name, when) => `${name}\u00a0: au-dessous de zéro à partir de ${when}.`,
    reaches: (name, line, when) =>
      `${name}\u00a0: atteint en ${when} le seuil de ${line}, à partir duquel vous le remarqueriez.`,
    misses: (name, line) =>
      `${name}\u00a0: n’atteint jamais le seuil de ${line}, à partir duquel vous le remarqueriez.`,
  },
};
