/** The German sentences of “The ranges of the inputs”. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "Werte nahe dem Ihren werden am häufigsten gezogen, die an den Enden fast nie.",
  pert: "Werte nahe dem Ihren werden am häufigsten gezogen, die an den Enden seltener als bei einem Dreieck.",
  uniform: "Alle Werte einer Spanne sind gleich wahrscheinlich, Ihrer wird also nicht bevorzugt.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `Wir kennen diese Zahlen nicht genau. Deshalb wird ${draws}-mal gerechnet, jedes Mal mit anderen Werten aus den Spannen unten. ${methods[distribution]} Jeder Durchlauf ist eine simulierte Zukunft.`,

  draw: {
    together: "Sie bewegen sich gemeinsam",
    about:
      "Bewähren sich die Werkzeuge, läuft vieles zugleich gut: was sie können, wie schnell sie sich verbreiten, wie sehr sie beschleunigen, und es fällt weniger Nacharbeit an. Bei 0 geht jede Eingabe ihren eigenen Weg; je höher der Wert, desto stärker steigen und fallen sie gemeinsam, und desto breiter wird die Spanne. Daten dazu hat niemand. Wir nehmen 0,3, eine mittlere Stärke.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "gar nicht" : together < 0.25 ? "schwach" : together < 0.5 ? "mittel" : "stark"})`,
    spread: "Innerhalb einer Spanne verteilen sich die Werte",
    distributions: {
      triangular: "als Dreieck",
      pert: "als Glocke (PERT)",
      uniform: "gleichmäßig",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Verglichen mit dem Rauschen: Von ${first} bis ${last} bewegte sich die Marge von ${company} von Jahr zu Jahr im Mittel um ${mean} nach oben oder unten (${moves} Bewegungen; die kleinste: ${least}). Die Wirkung hier beträgt im letzten Jahr ${effect}.${isLost ? " Neun von zehn Simulationen bleiben sogar unter der kleinsten Bewegung. Niemand könnte die Wirkung vom üblichen Auf und Ab unterscheiden." : ""}`,
  },

  seed: {
    label: "Startwert",
    about:
      "Der Startwert legt die Zufallszahlen fest. Derselbe Startwert ergibt dieselben Simulationen und damit dieselbe Antwort.",
    others: "Neue Zufallsstichprobe",
    back: (seed) => `Zurück zu Startwert ${seed}`,
    problem: (greatest) => `Geben Sie eine ganze Zahl zwischen 0 und ${greatest} ein.`,
  },

  futures: {
    title: "Margenplus, Punkte",
    form: "Fächerdiagramm",
    file: "simulationen-nach-jahr",
    labels: { median: "Median", half: "die Hälfte der Simulationen", most: "neun von zehn Simulationen" },
    paths: (shown, draws) => `dünne Linien: ${shown} von ${draws} Simulationen`,
    columns: [
      "Jahr",
      "5\u00a0% liegen darunter",
      "25\u00a0% liegen darunter",
      "Median",
      "75\u00a0% liegen darunter",
      "95\u00a0% liegen darunter",
    ],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `Im Jahr ${year} liegt die Hälfte der Simulationen zwischen ${p25} und ${p75}, neun von zehn liegen zwischen ${p05} und ${p95}. Der Median ist ${p50}; mit allen Eingaben genau wie eingestellt sind es ${set}.`,
    median:
      "Der Median kann von dem abweichen, was allein aus Ihren Werten folgt: Manche Spannen reichen auf einer Seite weiter als auf der anderen, und die Eingaben multiplizieren sich.",
  },

  chances: {
    title: "In wie vielen Simulationen",
    visible: (year, points) => `Das Plus wird bis ${year} sichtbar (Marge: ${points} oder mehr)`,
    visibleCost: (year, points) => `Das Minus wird bis ${year} sichtbar (Marge: ${points} oder mehr)`,
    material: (year, share) => `Das Plus wird bis ${year} wesentlich (${share} des Ergebnisses vor Steuern oder mehr)`,
    materialCost: (year, share) =>
      `Das Minus wird bis ${year} wesentlich (${share} des Ergebnisses vor Steuern oder mehr)`,
    negative: (year) => `Bis ${year} wurde mehr Geld ausgegeben als gespart`,
    loss: (year) => `Heute, nach Steuern, weniger als nichts wert, alle Jahre bis ${year} gezählt`,
  },

  last: {
    title: (year) => `Die Simulationen im Jahr ${year}`,
    columns: [
      "",
      "5\u00a0% liegen darunter",
      "10\u00a0% liegen darunter",
      "Median",
      "90\u00a0% liegen darunter",
      "95\u00a0% liegen darunter",
      "Mittelwert",
    ],
    marginUpliftPts: (year) => `Margenplus im Jahr ${year}`,
    plSaving: (year, profit) => `Wirkung auf ${profit} im Jahr ${year}`,
    npv: (year) => `Kapitalwert, nach Steuern, bis ${year}`,
  },

  file: {
    button: "Simulationen als CSV herunterladen",
    name: "simulationen",
    title: "Simulierte Zukünfte: Quantile und Mittelwerte",
    head: [
      "Größe",
      "Einheit",
      "Jahr",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Mittelwert",
      "Standardfehler von p5",
      "Standardfehler von p50",
      "Standardfehler von p95",
      "Standardfehler des Mittelwerts",
    ],
    marginUpliftPts: "Margenplus",
    plSaving: (profit) => `Wirkung auf ${profit}`,
    npv: "Kapitalwert, bis zu diesem Jahr",
    points: "Punkte",
    draws: "Durchläufe der Simulation",
    seed: "Startwert",
    rangeHead: ["Gezogen aus", "Unteres Ende", "Am wahrscheinlichsten", "Oberes Ende", "Skala"],
    fixed: "nicht gezogen",
    shapes: { linear: "gleichmäßig", logarithmic: "logarithmisch" },
    together: "Sie bewegen sich gemeinsam, Korrelation",
    distribution: "Innerhalb einer Spanne verteilen sich die Werte",
    chanceHead: ["Anteil der Simulationen", "Anteil", "Standardfehler"],
    chances: {
      probVisible: "Das Plus wird sichtbar",
      probVisibleCost: "Das Minus wird sichtbar",
      probMaterial: "Das Plus wird wesentlich",
      probMaterialCost: "Das Minus wird wesentlich",
      probCumulativeCashNegative: "Der Cashflow aller Jahre zusammen ist negativ",
      probLoss: "Der Kapitalwert ist negativ",
    },
  },

  ranges: {
    title: (count) => `Spannen der ${count} unsicheren Eingaben`,
    changed: (count) => `${count} geändert`,
    off: (count) => `${count} auf Ihrem Wert festgehalten`,
    about:
      "Eine angekreuzte Eingabe wird aus ihrer Spanne gezogen; die anderen bleiben auf dem Wert, den Sie eingestellt haben. Die Marke auf einer Leiste ist Ihr Wert, der helle Balken die zugehörige Spanne: Verschieben Sie den Wert, wandert die Spanne mit.",
    resetAll: "Alle Spannen zurücksetzen",
    isDrawn: ": unsicher",
    low: (name) => `${name}: unteres Ende`,
    high: (name) => `${name}: oberes Ende`,
    to: "bis",
    reset: (low, high) => `Zurück auf ${low} bis ${high}`,
    resetOf: (name, reset) => `${name}: ${reset}`,
    mode: (value) => `Am wahrscheinlichsten: ${value}, wie von Ihnen eingestellt.`,
    logarithmic: "Auf einer logarithmischen Skala gezogen.",
    stretched: (value) =>
      `Am wahrscheinlichsten: ${value}, wie von Ihnen eingestellt. Ihre Enden reichen nicht so weit, daher wird die Spanne bis dorthin gedehnt.`,
    point: (value) => `Beide Enden sind gleich: festgehalten auf ${value}.`,
    held: (value) => `Festgehalten auf ${value}.`,
    reversed: "Das untere Ende liegt über dem oberen.",
  },

  caveats: [
    "Die Spannen sind Annahmen, gestützt auf die Quellen, aber nicht aus Daten geschätzt. Sie sagen, wie groß unser Zweifel ist, nicht, wie sehr die Welt schwankt. Was keine Spanne hat, bleibt in jeder Simulation auf Ihrem Wert.",
  ],
  thresholds: (now, usual) =>
    `„Sichtbar“ heißt bei der Marge: ${now.points} oder mehr. Unsere Schwelle: ${usual.points}. „Wesentlich“ heißt ${now.share} des Ergebnisses vor Steuern oder mehr; die üblichen ${usual.share} sind die Faustregel, nach der Wirtschaftsprüfer Fehler in Abschlüssen beurteilen. Hier geht es nur darum, ob es jemandem auffiele, der die Zahlen liest.`,
};
