/** The Dutch sentences of the ranges of the inputs. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "Waarden dicht bij de uwe worden het vaakst getrokken, die aan de uiteinden bijna nooit.",
  pert: "Waarden dicht bij de uwe worden het vaakst getrokken, die aan de uiteinden nog minder vaak dan bij een driehoek.",
  uniform: "Alle waarden binnen een bandbreedte zijn even waarschijnlijk; de uwe heeft dus geen voorrang.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `We kennen deze getallen niet precies. Daarom wordt de som ${draws} keer gemaakt, elke keer met andere waarden uit de bandbreedtes hieronder. ${methods[distribution]} Elke berekening is één gesimuleerde toekomst.`,

  draw: {
    together: "Ze bewegen samen",
    about:
      "Als de tools meevallen, valt er veel tegelijk mee: wat ze kunnen, hoe snel ze zich verspreiden, hoeveel ze versnellen en hoe weinig herstelwerk er is. Bij 0 gaat elke invoer zijn eigen gang; hoe hoger, hoe meer ze samen stijgen en dalen, en hoe breder de bandbreedte wordt. Niemand heeft daar gegevens over. Wij nemen 0,3, een middelmatige samenhang.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "helemaal niet" : together < 0.25 ? "zwak" : together < 0.5 ? "middelmatig" : "sterk"})`,
    spread: "Binnen een bandbreedte zijn waarden verdeeld",
    distributions: {
      triangular: "als een driehoek",
      pert: "als een klok (PERT)",
      uniform: "gelijkmatig",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Vergeleken met de ruis: van ${first} tot ${last} bewoog de marge van ${company} van jaar op jaar gemiddeld ${mean}, omhoog of omlaag (aantal bewegingen: ${moves}; de kleinste was ${least}). Het effect hier is ${effect} in het laatste jaar.${isLost ? " Negen van de tien toekomsten blijven zelfs onder de kleinste beweging: niemand zou het effect van de gewone schommelingen kunnen onderscheiden." : ""}`,
  },

  seed: {
    label: "Startgetal",
    about:
      "Het startgetal bepaalt de toevalsgetallen. Hetzelfde startgetal geeft dezelfde toekomsten, en dus hetzelfde antwoord.",
    others: "Nieuwe steekproef",
    back: (seed) => `Terug naar startgetal ${seed}`,
    problem: (greatest) => `Vul een geheel getal tussen 0 en ${greatest} in.`,
  },

  futures: {
    title: "Margestijging, procentpunten",
    form: "Waaierdiagram",
    file: "toekomsten-per-jaar",
    labels: { median: "Mediaan", half: "helft van de toekomsten", most: "negen van de tien toekomsten" },
    paths: (shown, draws) => `dunne lijnen: ${shown} van de ${draws} toekomsten`,
    columns: ["Jaar", "5% ligt lager", "25% ligt lager", "Mediaan", "75% ligt lager", "95% ligt lager"],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `In ${year} ligt de helft van de toekomsten tussen ${p25} en ${p75}, en negen van de tien tussen ${p05} en ${p95}. De mediaan is ${p50}; met alle invoer precies zoals u die hebt ingesteld, is het ${set}.`,
    median:
      "De mediaan kan afwijken van wat alleen uit uw waarden volgt: sommige bandbreedtes reiken naar de ene kant verder dan naar de andere, en de invoerwaarden worden met elkaar vermenigvuldigd.",
  },

  chances: {
    title: "In hoeveel toekomsten",
    visible: (year, points) => `Het voordeel wordt uiterlijk in ${year} zichtbaar, bij ${points} marge of meer`,
    visibleCost: (year, points) => `Het nadeel wordt uiterlijk in ${year} zichtbaar, bij ${points} marge of meer`,
    material: (year, share) =>
      `Het voordeel wordt uiterlijk in ${year} materieel, bij ${share} van het resultaat vóór belasting of meer`,
    materialCost: (year, share) =>
      `Het nadeel wordt uiterlijk in ${year} materieel, bij ${share} van het resultaat vóór belasting of meer`,
    negative: (year) => `Tot en met ${year} is meer geld uitgegeven dan bespaard`,
    loss: (year) => `Nu minder dan niets waard, na belasting, over alle jaren tot en met ${year}`,
  },

  last: {
    title: (year) => `De toekomsten in ${year}`,
    columns: ["", "5% ligt lager", "10% ligt lager", "Mediaan", "90% ligt lager", "95% ligt lager", "Gemiddelde"],
    marginUpliftPts: (year) => `Margestijging in ${year}`,
    plSaving: (year, profit) => `Effect op ${profit} in ${year}`,
    npv: (year) => `Netto contante waarde, na belasting, tot en met ${year}`,
  },

  file: {
    button: "Toekomsten downloaden als CSV",
    name: "toekomsten",
    title: "Gesimuleerde toekomsten: kwantielen en gemiddelden",
    head: [
      "Grootheid",
      "Eenheid",
      "Jaar",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Gemiddelde",
      "Standaardfout van p5",
      "Standaardfout van p50",
      "Standaardfout van p95",
      "Standaardfout van het gemiddelde",
    ],
    marginUpliftPts: "Margestijging",
    plSaving: (profit) => `Effect op ${profit}`,
    npv: "Netto contante waarde, tot en met dat jaar",
    points: "procentpunten",
    draws: "Gesimuleerde toekomsten",
    seed: "Startgetal",
    rangeHead: ["Getrokken uit", "Ondergrens", "Meest waarschijnlijk", "Bovengrens", "Schaal"],
    fixed: "niet getrokken",
    shapes: { linear: "lineair", logarithmic: "logaritmisch" },
    together: "Ze bewegen samen, correlatie",
    distribution: "Waarden binnen een bandbreedte zijn verdeeld",
    chanceHead: ["Aandeel van de toekomsten", "Aandeel", "Standaardfout"],
    chances: {
      probVisible: "Het voordeel wordt zichtbaar",
      probVisibleCost: "Het nadeel wordt zichtbaar",
      probMaterial: "Het voordeel wordt materieel",
      probMaterialCost: "Het nadeel wordt materieel",
      probCumulativeCashNegative: "De kasstroom van alle jaren samen is negatief",
      probLoss: "De netto contante waarde is negatief",
    },
  },

  ranges: {
    title: (count) => `Bandbreedtes van de ${count} onzekere invoerwaarden`,
    changed: (count) => `${count} gewijzigd`,
    off: (count) => `${count} vastgezet op uw waarde`,
    about:
      "Een aangevinkte invoerwaarde wordt uit haar bandbreedte getrokken; de andere staan vast op de waarde die u hebt ingesteld. Het streepje op een balk is uw waarde, het lichte deel de bijbehorende bandbreedte: als u de waarde verschuift, schuift de bandbreedte mee.",
    resetAll: "Alle bandbreedtes herstellen",
    isDrawn: ": onzeker",
    low: (name) => `${name}: ondergrens`,
    high: (name) => `${name}: bovengrens`,
    to: "tot",
    reset: (low, high) => `Terug naar ${low} tot ${high}`,
    resetOf: (name, reset) => `${name}: ${reset}`,
    mode: (value) => `Meest waarschijnlijk: ${value}, zoals u hebt ingesteld.`,
    logarithmic: "Getrokken op een logaritmische schaal.",
    stretched: (value) =>
      `Meest waarschijnlijk: ${value}, zoals u hebt ingesteld. Uw grenzen reiken niet zo ver, dus is de bandbreedte tot daar opgerekt.`,
    point: (value) => `Beide grenzen zijn gelijk: vastgezet op ${value}.`,
    held: (value) => `Vastgezet op ${value}.`,
    reversed: "De ondergrens ligt boven de bovengrens.",
  },

  caveats: [
    "De bandbreedtes zijn aannames, gebaseerd op de bronnen maar niet geschat uit gegevens. Ze zeggen hoe groot onze twijfel is, niet hoe de wereld schommelt. Wat geen bandbreedte heeft, staat in elke toekomst vast op uw waarde.",
  ],
  thresholds: (now, usual) =>
    `“Zichtbaar” betekent ${now.points} marge of meer. Onze grens is ${usual.points}. “Materieel” betekent ${now.share} van het resultaat vóór belasting of meer; de gebruikelijke ${usual.share} is de vuistregel die accountants voor fouten in jaarrekeningen gebruiken. Hier is de vraag alleen of een lezer het zou merken.`,
};
