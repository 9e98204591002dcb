/** The Dutch words of a chart that is read by key, heard, or described. */

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "grafiek",

  hint: "Met de pijltjestoetsen leest u de getallen. Een vraagteken toont alle toetsen.",
  keys: [
    "Links en rechts: het vorige of volgende getal.",
    "Omhoog en omlaag: een andere reeks.",
    "Home en End: het eerste of laatste getal.",
    "Enter: hoe het getal tot stand komt.",
    "Spatie: de reeks beluisteren of pauzeren.",
    "Esc: stoppen met lezen.",
  ],
  datum: (row, column, text) => `${row}, ${column}: ${text}`,
  noWorking: "Bij dit getal is geen berekening te zien.",
  noSound: "Deze grafiek heeft geen reeks om te beluisteren.",

  sound: {
    listen: "Beluisteren",
    play: "Afspelen",
    pause: "Pauzeren",
    next: "Volgende toon",
    series: "Wat u hoort",
    speed: "Snelheid",
    speeds: ["halve snelheid", "normale snelheid", "dubbele snelheid"],
    higher: "Hoe hoger de toon, hoe groter het getal. De eerste toon is nul.",
    line: "De tweede toon is de grens waarbij u het zou merken.",
    band: "Twee zachtere tonen zijn de laagste en de hoogste waarde van negen van de tien toekomsten.",
    missing: "Een getal dat niet is gerapporteerd, is een stilte.",
    unavailable: "Deze browser speelt geen geluid af.",
  },

  describe: {
    describe: "Beschrijven",
    about: "Wat het is",
    statistics: "Laagste en hoogste",
    trend: "Hoe het verloopt",
  },

  trend: {
    rises: (name, first, last) => `${name}: stijgt van ${first} naar ${last}.`,
    falls: (name, first, last) => `${name}: daalt van ${first} naar ${last}.`,
    peaks: (name, when) => `${name}: stijgt tot ${when} en daalt daarna.`,
    dips: (name, when) => `${name}: daalt tot ${when} en stijgt daarna.`,
    level: (name) => `${name}: blijft gelijk.`,
    varies: (name) => `${name}: gaat op en neer.`,
    above: (name, when) => `${name}: vanaf ${when} boven nul.`,
    below: (name, when) => `${name}: vanaf ${when} onder nul.`,
    reaches: (name, line, when) => `${name}: haalt in ${when} de grens waarbij u het zou merken (${line}).`,
    misses: (name, line) => `${name}: haalt nooit de grens waarbij u het zou merken (${line}).`,
  },
};
