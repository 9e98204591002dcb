/** The German words of a chart that is read by key, heard, or described. */

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "Diagramm",

  hint: "Mit den Pfeiltasten lesen Sie die Zahlen. Ein Fragezeichen zeigt alle Tasten.",
  keys: [
    "Links und rechts: die vorige oder die nächste Zahl.",
    "Oben und unten: eine andere Reihe.",
    "Pos1 und Ende: die erste oder die letzte Zahl.",
    "Eingabetaste: wie die Zahl zustande kommt.",
    "Leertaste: die Reihe anhören oder anhalten.",
    "Esc: nicht weiterlesen.",
  ],
  datum: (row, column, text) => `${row}, ${column}: ${text}`,
  noWorking: "Zu dieser Zahl gibt es keinen Rechenweg.",
  noSound: "Dieses Diagramm hat keine Reihe zum Anhören.",

  sound: {
    listen: "Anhören",
    play: "Abspielen",
    pause: "Anhalten",
    next: "Nächster Ton",
    series: "Was zu hören ist",
    speed: "Tempo",
    speeds: ["halbes Tempo", "normales Tempo", "doppeltes Tempo"],
    higher: "Je höher der Ton, desto größer die Zahl. Der erste Ton ist die Null.",
    line: "Der zweite Ton ist die Schwelle, ab der es auffiele.",
    band: "Zwei leisere Töne sind die Enden der Spanne, in der neun von zehn Simulationen liegen.",
    missing: "Wo eine Zahl nicht berichtet ist, hören Sie eine Pause.",
    unavailable: "Dieser Browser spielt keinen Ton ab.",
  },

  describe: {
    describe: "Beschreiben",
    about: "Was es ist",
    statistics: "Niedrigster und höchster Wert",
    trend: "Wie es verläuft",
  },

  trend: {
    rises: (name, first, last) => `${name}: steigt von ${first} auf ${last}.`,
    falls: (name, first, last) => `${name}: fällt von ${first} auf ${last}.`,
    peaks: (name, when) => `${name}: steigt bis ${when} und fällt danach.`,
    dips: (name, when) => `${name}: fällt bis ${when} und steigt danach.`,
    level: (name) => `${name}: bleibt gleich.`,
    varies: (name) => `${name}: steigt und fällt.`,
    above: (name, when) => `${name}: ab ${when} im Plus.`,
    below: (name, when) => `${name}: ab ${when} im Minus.`,
    reaches: (name, line, when) => `${name}: erreicht ${when} die Schwelle, ab der es auffiele (${line}).`,
    misses: (name, line) => `${name}: erreicht nie die Schwelle, ab der es auffiele (${line}).`,
  },
};
