/** The German sentences of the goals and their map. */

/** @param {string} text */
const strong = (text) => ({ strong: text });

/** @param {string} amount @param {boolean} isMore */
const compared = (amount, isMore) => `${amount} ${isMore ? "mehr" : "weniger"}`;

/** @param {string} n */
const years = (n) => `${n} ${n === "1" ? "Jahr" : "Jahre"}`;

/** @param {string} n @param {string} currency */
const millions = (n, currency) => ["Mio.", currency].reduce((text, word) => (word ? `${text}\u00a0${word}` : text), n);

/** @type {typeof import("../en/goal.js").messages} */
export const messages = {
  lastYear: "im letzten Jahr",
  inYear: (year) => `im Jahr ${year}`,

  labels: {
    input: "Eingabe, die sich ändern würde",
    output: "Gewünschtes Ergebnis",
    target: (unit) => `Ziel${unit ? `, ${unit}` : ""}`,
    question: "Die Frage",
  },

  question: ["Welchen Wert bräuchte", "für", "?"],

  outputs: (profit) => ({
    marginUpliftPts: "ein Margenplus im letzten Jahr",
    plSaving: `eine Wirkung auf ${profit} im letzten Jahr`,
    npv: "einen Kapitalwert",
    paybackYears: "eine Amortisationsdauer",
    visibleYear: "eine sichtbare Wirkung",
    materialityYear: "eine wesentliche Wirkung",
  }),

  // Prepositions with an accusative, as units come in it.
  verbs: {
    marginUpliftPts: "ab",
    plSaving: "ab",
    npv: "ab",
    paybackYears: "bis",
    visibleYear: "bis",
    materialityYear: "bis",
  },

  goals: {
    marginUpliftPts: (period, target) => `das Margenplus ${period} mindestens ${target} beträgt`,
    plSaving: (period, target, profit) => `die Wirkung auf ${profit} ${period} mindestens ${target} beträgt`,
    npv: (_, target) => `der Kapitalwert der projizierten Jahre mindestens ${target} beträgt`,
    paybackYears: (_, target) => `die Amortisationsdauer höchstens ${target} beträgt`,
    visibleYear: (_, target) => `die Wirkung bis ${target} sichtbar wird`,
    materialityYear: (_, target) => `die Wirkung bis ${target} wesentlich wird`,
  },

  // After a colon.
  targets: {
    marginUpliftPts: (period, target) => `Margenplus ${period} mindestens ${target}`,
    plSaving: (period, target, profit) => `Wirkung auf ${profit} ${period} mindestens ${target}`,
    npv: (_, target) => `Kapitalwert der projizierten Jahre mindestens ${target}`,
    paybackYears: (_, target) => `Amortisationsdauer höchstens ${target}`,
    visibleYear: (_, target) => `Wirkung bis ${target} sichtbar`,
    materialityYear: (_, target) => `Wirkung bis ${target} wesentlich`,
  },

  stands: {
    marginUpliftPts: (period, now) => `das Margenplus ${period} beträgt ${now}`,
    plSaving: (period, now, profit) => `die Wirkung auf ${profit} ${period} beträgt ${now}`,
    npv: (_, now) => `der Kapitalwert der projizierten Jahre beträgt ${now}`,
    paybackYears: (_, now) => `die Amortisationsdauer beträgt ${now}`,
    visibleYear: (_, now) => `die Wirkung ist ab ${now} sichtbar`,
    materialityYear: (_, now) => `die Wirkung ist ab ${now} wesentlich`,
  },

  best: {
    marginUpliftPts: (period) => `das höchste Margenplus ${period} beträgt `,
    plSaving: (period, profit) => `die größte Wirkung auf ${profit} ${period} beträgt `,
    npv: () => "der höchste Kapitalwert der projizierten Jahre beträgt ",
    paybackYears: () => "die kürzeste Amortisationsdauer beträgt ",
    visibleYear: () => "sichtbar ist die Wirkung frühestens ab ",
    materialityYear: () => "wesentlich ist die Wirkung frühestens ab ",
  },

  none: {
    marginUpliftPts: "ein Margenplus ist nicht zu erreichen",
    plSaving: "eine Wirkung ist nicht zu erreichen",
    npv: "ein Kapitalwert lässt sich nicht erreichen",
    paybackYears: "das Geld kommt in den projizierten Jahren nie zurück",
    visibleYear: "die Wirkung wird in den projizierten Jahren nie sichtbar",
    materialityYear: "die Wirkung wird in den projizierten Jahren nie wesentlich",
  },

  difference: {
    share: (n, isMore) => compared(`${n} Prozentpunkte`, isMore),
    ratePerYear: (n, isMore) => compared(`${n} Prozentpunkte pro Jahr`, isMore),
    points: (n, isMore) => compared(`${n} Punkte`, isMore),
    factor: (n, isMore) => `um ${n} ${isMore ? "höher" : "niedriger"}`,
    perYear: (n, isMore) => `um ${n} pro Jahr ${isMore ? "höher" : "niedriger"}`,
    years: (n, isMore) => compared(years(n), isMore),
    wholeYears: (n, isMore) => compared(years(n), isMore),
    choice: (n) => n,
    calendarYear: (n, isMore) => `${years(n)} ${isMore ? "später" : "früher"}`,
    millions: (n, isMore, currency) => compared(millions(n, currency), isMore),
    millionsPerYear: (n, isMore, currency) => compared(`${millions(n, currency)} pro Jahr`, isMore),
  },

  value: (name, needed, goal, difference, now) => [
    `„${name}“ müsste `,
    needed,
    ` lauten, damit ${goal}, wenn sich sonst nichts ändert. Das ist ${difference} als jetzt (${now}).`,
  ],

  already: (name, now, stands) => [
    strong("Nichts muss sich ändern"),
    `: „${name}“ kann bleiben, wie es ist (${now}), denn ${stands}.`,
  ],

  impossible: (name, least, greatest, goal, best, amount) => [
    strong("Nicht möglich"),
    `: Kein Wert für „${name}“ von ${least} bis ${greatest} reicht aus, damit ${goal}, wenn sich sonst nichts ändert; ${best}`,
    ...(amount === null ? [] : [strong(amount)]),
    ".",
  ],

  use: (value) => `${value} übernehmen`,

  alone: {
    title: "Jede unsichere Eingabe für sich",
    summary: (enough, all, target, nearest) =>
      enough
        ? `Ziel: ${target}. Dafür ${enough === 1 ? "reicht" : "reichen"} ${enough} der ${all} unsicheren Eingaben allein aus.`
        : `Ziel: ${target}. Dafür reicht keine der ${all} unsicheren Eingaben allein aus.${nearest ? ` Am nächsten kommt „${nearest.name}“ mit ${nearest.amount}.` : ""}`,
    already: (target, all) =>
      `Das Ziel ist schon erreicht: ${target}. Keine der ${all} unsicheren Eingaben muss sich ändern.`,
    columns: ["Eingabe, allein geändert", "Müsste lauten", "Jetzt", "Das Beste, was sie erreicht", "Innerhalb von"],
    span: (least, greatest) => `${least} bis ${greatest}`,
    kinds: { already: "wie jetzt", impossible: "reicht nicht" },
    noBest: "keines",
    download: "Als CSV herunterladen",
    file: "ziel",
    csvColumns: ["Eingabe", "Einheit", "Jetzt", "Versucht ab", "Versucht bis", "Antwort", "Müsste lauten"],
    csvBest: (unit) => `Das Beste, was sie erreicht, ${unit}`,
  },

  map: {
    title: "Zwei Eingaben zugleich",
    form: "Karte zweier Eingaben",
    file: "karte",
    note: "Erreicht das Ziel",
    orMore: "so viel oder mehr",
    orLess: "so viel oder weniger",
    across: "Waagerecht",
    up: "Senkrecht",
    areas: ["Ziel erreicht", "Unerreichbar"],
    author: "Redaktion",
    you: "Sie",
    both: "Redaktion und Sie",
    summary: (target, share, x, y, isReached) =>
      `Ziel: ${target}. Das erreichen ${share} der Kombinationen auf dieser Karte. Ihre, ${x} und ${y}, erreicht es ${isReached ? "auch" : "nicht"}.`,
    none: "0\u00a0%",
    all: "100\u00a0%",
    columns: (x, y) => ["Fall", x, y],
    line: "Ziel",
    throughout: "durchweg erreicht",
    never: "nie erreicht",
    atLeast: (value) => `${value} oder mehr`,
    atMost: (value) => `${value} oder weniger`,
    at: (value) => `etwa ${value}`,
  },
};
