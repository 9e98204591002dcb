/** The French sentences of the widget. */

import { filled } from "../fill.js";
import { table } from "../table.js";
import { answerOf } from "./answer.js";
import { amountOf, counted, le } from "./elision.js";
import { entry } from "./entry.js";
// The build leaves only what a first visit shows.
import inputs from "./inputs.json?first" with { type: "json" };
// The build draws images with the same words.
import margin from "./margin.json" with { type: "json" };

/** @type {typeof import("../en/widget.js").messagesFor} */
export const messagesFor = ({ terms }) => ({
  terms,

  units: {
    percent: (n) => `${n}\u00a0%`,
    points: (n, _value) => counted(n, "point"),
    years: (n, _value) => counted(n, "an"),
    wholeYears: (n, _value) => counted(n, "an"),
    share: (n) => `${n}\u00a0%`,
    ratePerYear: (n) => `${n}\u00a0% par an`,
    factor: (n) => `${n}\u00a0fois`,
    perYear: (n) => `${n} par an`,
    calendarYear: (n) => n.replace(/\P{Nd}/gu, ""),
    amount: (n, word, currency = "") => amountOf(n, word, currency),
    whole: (n, currency = "") => (currency ? `${n}\u00a0${currency}` : n),
    scales: [
      { millions: 1000, word: "milliard" },
      { millions: 1, word: "million" },
    ],
    millions: (n, _value, currency = "") => amountOf(n, "million", currency),
    millionsPerYear: (n, _value, currency = "") => `${amountOf(n, "million", currency)} par an`,
    choice: (n) => n,
    choices: table({
      taxTiming: ["l’année du flux de trésorerie", "quand les comptes montrent l’économie"],
      terminalValue: ["rien ne compte", "le flux net reste le même", "le flux net croît"],
    }),
    loss: (amount) => `une perte de ${amount}`,
    lessThan: (amount) => `moins de ${amount}`,
  },

  suffixes: {
    share: "%",
    ratePerYear: "% / an",
    factor: "fois",
    years: "ans",
    wholeYears: "ans",
    perYear: "/ an",
    calendarYear: "",
    millions: terms.millions,
    millionsPerYear: `${terms.millions} / an`,
    points: "points",
    choice: "",
  },

  suffixesOfOne: table({ years: "an", wholeYears: "an", points: "point" }),

  labels: { speedup: "Combien de fois plus vite\u202f?" },

  inputs: table(filled(inputs, "name", terms)),

  abouts: filled(inputs, "about", terms),

  grades: {
    filing: "D’après les comptes déposés",
    derivedFromFilings: "Calculé à partir des comptes déposés",
    companyStatement: "Déclaration de l’entreprise",
    press: "Presse et études",
    assumption: "Notre hypothèse",
  },

  presets: { cautious: "Prudent", base: "Central", bold: "Audacieux" },

  panels: {
    assumptions: "Toutes les autres hypothèses",
    outlook: "Est-ce bien sûr\u202f?",
    uncertainty: "Les fourchettes des paramètres",
    drivers: "Qu’est-ce qui pèse le plus\u202f?",
    goal: "Que faudrait-il pour y arriver\u202f?",
    scenarios: "Comparer des scénarios",
    claims: "Ce qu’affirme l’article",
    record: "Ce que l’entreprise a publié",
    backcast: "Aurions-nous vu juste par le passé\u202f?",
    companies: "Autres entreprises",
    sources: "Sources et méthode",
    share: "Partager et télécharger",
  },

  marks: {
    base: (value) => `notre base\u00a0: ${value}`,
    claim: (value) => `l’affirmation\u00a0: ${value}`,
    range: (low, high) => `les sources\u00a0: de ${low} à ${high}`,
  },

  ui: {
    answer: "La réponse",
    deeper: "Voir le calcul en détail",
    card: "Cette estimation est la nôtre, pas celle de l’entreprise. La plupart des paramètres sont des hypothèses.",
    loading: "Un instant…",
    panelFailed: "Cette partie n’a pas pu être chargée.",
    again: "Réessayer",
    figuresHead: ["Indicateur", "Variation"],
    source: "Source",
    since: (period) => `depuis ${period}`,
    versions: (wrong, all) => [
      "Selon l’article",
      wrong ? `Selon les comptes\u00a0: ${wrong} sur ${all} diffèrent` : "Selon les comptes",
    ],
    changes: "Variation sur un an",
    presets: "Partir de",
    resetAll: "Tout réinitialiser",
    authors: "Revenir à ceux de l’auteur",
    reset: (value) => `Revenir à ${value}`,
    locked: (name) => `${name} (verrouillé)`,
    curve: "Courbe d’amortissement",
    showNumbers: "Afficher les chiffres",
    none: "aucun",
    notMeaningful: "n.s.",
    notReported: "non publié",
    notCollected: "non relevé ici",
    absentIn: (period, absence) => `${period}\u00a0: ${absence}`,
    overdue: (date, isDay) =>
      `Un rapport plus récent était attendu ${isDay ? "le" : "en"} ${date}\u202f; il n’est pas pris en compte ici.`,
    refused: (field, problem) => `${field}${field.endsWith("?") ? "" : "\u00a0:"} ${problem}`,
    stale:
      "L’une de vos saisies est inutilisable\u202f; les résultats reposent encore sur les dernières valeurs valables.",
    version: (version, date) => `Données arrêtées au ${date}. Modèle ${version}.`,
  },

  notes: {
    about: "Montre le calcul.",
    failed: "Le chargement a échoué. Choisissez ce nombre de nouveau pour réessayer.",
  },

  entry,

  charts: {
    rounded: "Les composantes sont arrondies\u202f; les sommes portent sur les nombres exacts.",
    changes: {
      title: "Variation sur un an",
      panels: ["Variation en pourcentage", "Variation en points"],
      columns: (current, prior) => ["Indicateur", current, prior, "Variation"],
      summary: (changes) => `${changes.join("\u202f; ")}.`,
      none: "Aucun indicateur n’a d’année précédente à laquelle le comparer.",
    },
    margin: {
      title: `${terms.marginTitle}, variation en points`,
      labels: margin,
      columns: [
        "Année",
        "Avec l’IA, futur médian, %",
        "Sans IA, %",
        "Différence",
        "Neuf sur dix\u00a0: borne basse",
        "Neuf sur dix\u00a0: borne haute",
      ],
      summary: (withAi, without, year, uplift, low, high) =>
        `Dans le futur médian, la marge de ${year} est de ${withAi} avec l’IA et de ${without} sans elle\u00a0: ${uplift}. Neuf futurs sur dix se situent entre ${low} et ${high}.`,
    },
  },

  answer: answerOf(terms),

  warnings: {
    scopeBeyondProduction:
      "Les effets visuels et le reste de la postproduction dépassent l’ensemble des dépenses de production.",
    marginBeyondRevenue: `${terms.profitTitle} supérieur au chiffre d’affaires.`,
    contentBeyondRevenue:
      "Les dépenses de contenu dépassent le chiffre d’affaires pour certaines des années projetées.",
    pretaxUnlikeOperating: `Le résultat avant impôt et ${le(terms.profit)} vont de un à plus de trois\u00a0: l’un des deux est-il une erreur de saisie\u202f?`,
    toolsCostMore: "Les retouches et les licences coûtent plus à la production que l’accélération n’économise.",
    adoptionBeyondHorizon: "L’adoption n’est la plus rapide qu’après la dernière année projetée.",
    releasedBeyondHorizon: "Aucun titre porteur d’une économie ne sort pendant les années projetées.",
    growthApart:
      "L’écart entre la croissance des dépenses de contenu et celle du chiffre d’affaires dépasse 10 points par an.",
    baseYearFar:
      "L’année de base est loin des années visées par les hypothèses\u00a0: est-ce une erreur de saisie\u202f?",
  },

  differ: (count) =>
    count === 1 ? "1 paramètre diffère de ceux de l’auteur" : `${count} paramètres diffèrent de ceux de l’auteur`,

  difference: (name, now, authors) => `${name}\u00a0: ${now} au lieu de ${authors}`,

  beyondSlider: (name, least, greatest) =>
    `«\u202f${name}\u202f» sort de la fourchette que nous retenons pour ${terms.company}, de ${least} à ${greatest}.`,

  problem: (code, least, greatest) => {
    const range = `entre ${least} et ${greatest}`;
    if (code === "belowMinimum" || code === "aboveMaximum") return `Hors limites\u00a0: saisissez un nombre ${range}.`;
    if (code === "notAbove") return "Trop bas\u00a0: il faut plus que la croissance après la dernière année.";
    if (code === "notWhole") return `Saisissez un nombre entier ${range}.`;
    return `Ce n’est pas un nombre\u00a0: saisissez-en un ${range}.`;
  },

  figureProblem: (least, greatest) =>
    `Saisissez un nombre entre ${least} et ${greatest}, ou rien pour «\u202fnon publié\u202f».`,
});
