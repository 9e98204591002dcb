/** The French sentences of what the story rests on. */

import { table } from "../table.js";
import { de } from "./elision.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Données arrêtées au ${date}.`,
  undated: "sans date",
  forms: { copy: "une copie", summary: "un résumé" },
  opensElsewhere: "ouvre un autre site",
  disagree: "Les sources divergent\u00a0: ",
  grades: table({
    filing: "Comptes déposés",
    derivedFromFilings: "Calculé à partir des comptes déposés",
    companyStatement: "Déclaration de l’entreprise",
    press: "Presse ou étude",
    assumption: "Hypothèse",
  }),

  provenance: {
    title: (subject) => `D’où cela vient\u00a0: ${subject}`,
    close: "Fermer",
    closeLabel: "Fermer les sources",
    figure: (name, one, other) => `${name}, ${one} et ${other}`,
    printed: "Selon l’article",
    filed: "Selon les comptes",
    none: "Aucune source\u00a0: c’est une hypothèse des auteurs du calculateur.",
    notLooked: "Ce chiffre n’a pas été recherché dans les comptes déposés.",
    notCollected: "Le rapport existe\u202f; ce chiffre n’en est pas relevé ici.",
    printedTo: (step) =>
      `Arrondi pour l’impression, par pas de ${step}\u00a0: l’erreur peut atteindre la moitié de ce pas.`,
    assumption: "La valeur est une hypothèse\u202f; ces sources l’éclairent.",
    ownFigure: "Vous avez modifié ce chiffre. Les sources sont celles de l’original.",
    ownInput: (value) => `Vous avez modifié ce paramètre\u202f; la valeur du préréglage est ${value}.`,
    ofStory: (value, usual) => `Ce sujet fixe ${value}\u202f; la valeur propre au calculateur est ${usual}.`,
    baseYear: (year) => `Tel que publié pour ${year}.`,
    otherYear: "Aucune année publiée de ce sujet n’a cette valeur.",
    curve:
      "Calculé à partir de l’amortissement des contenus produits, note 5 des rapports annuels de Netflix pour 2023, 2024 et 2025\u202f; les autres courbes proposées sont des conventions.",
    sources: "Sources et remarques",
  },

  verdicts: { right: "Exact", wrong: "Faux", unverifiable: "Invérifiable" },
  printed: (value) => `imprimé\u00a0: ${value}`,
  notReported: "non publié",
  nextDue: (date) => `Prochain rapport attendu au plus tard\u00a0: ${date}.`,

  record: {
    about: (company) =>
      `Ce qu’a publié ${within(company)}, selon les comptes déposés. Une variation se mesure par rapport à la même période un an plus tôt. Choisissez un nombre pour voir d’où il vient.`,
    view: "Afficher",
    every: { quarter: "Trimestres", half: "Semestres", year: "Années" },
    adjusted: "Exclure les éléments exceptionnels",
    head: {
      quarter: ["Indicateur", "Dernier", "Variation", "12 mois"],
      half: ["Indicateur", "Dernier", "Variation", "12 mois"],
      year: ["Indicateur", "Dernier", "Variation", "Par an"],
    },
    to: (period) => `jusqu’à ${period}`,
    from: (period) => `depuis ${period}`,
    aYearEarlier: "sur un an",
    adjustedMark: "ajusté",
    oneOffMark: "avec un élément exceptionnel",
    none: "–",
    all: "Toutes les périodes",
    columns: {
      quarter: ["Période", "Valeur", "Variation", "12 mois"],
      half: ["Période", "Valeur", "Variation", "12 mois"],
      year: ["Période", "Valeur", "Variation"],
    },
    between: (low, high) => `entre ${low} et ${high}, tel qu’imprimé`,
    growth: (rate, from, to) => `Croissance annuelle composée de ${from} à ${to}\u00a0: ${rate} par an.`,
    growthPoints: (points, from, to) => `De ${from} à ${to}\u00a0: ${points}.`,
    change: (change, from, to) => `De ${from} à ${to}\u00a0: ${change}.`,
    trailing: (to, parts, sum) => `Douze mois jusqu’à ${to}\u00a0: ${parts} = ${sum}.`,
    rules:
      "«\u202f12 mois\u202f» additionne les quatre derniers trimestres, ou deux semestres. Une marge est recalculée à partir de ces totaux\u202f; un nombre d’abonnés est le dernier connu. Douze mois de bénéfice par action sont eux aussi la somme de quatre trimestres, qui peut différer du chiffre d’une année à cause du nombre d’actions. Douze mois ne sont indiqués que si toutes leurs parties sont disponibles. La croissance sur plusieurs années se mesure entre les mêmes moments de l’année. Les composantes sont arrondies\u202f; les sommes portent sur les nombres exacts.",
    download: "Télécharger en CSV",
    file: {
      name: "chiffres-publies",
      title: (company) => `Ce qu’a publié ${within(company)}`,
      head: [
        "Indicateur",
        "Unité",
        "Période",
        "Valeur",
        "Base",
        "Variation sur un an",
        "Unité de la variation",
        "Au moins",
        "Au plus",
        "12 mois",
        "Sources",
      ],
      reported: "tel que publié",
      adjusted: "ajusté",
      sources: "Sources",
    },
  },

  backcast: {
    about:
      "La même croissance, à partir d’une année antérieure\u00a0: mène-t-elle à ce qui a été publié depuis\u202f? Seule la croissance est testée\u202f; l’IA ne joue aucun rôle avant l’année de base.",
    from: "Partir de",
    started: (year) => `à partir de ${year}`,
    columns: ["Année", "Projeté", "Publié", "Différence"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Chiffre d’affaires, ${millions}`,
      contentCash: `Décaissements de contenu, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (g) =>
      `Croissance annuelle que vous supposez\u00a0: chiffre d’affaires, ${g.revenue}\u202f; dépenses de contenu, ${g.content}. Croissance annuelle publiée de ${g.from} à ${g.to}\u00a0: chiffre d’affaires, ${g.revenueWas}\u202f; dépenses de contenu, ${g.contentWas}.`,
    verdict: (v) =>
      `À partir de ${v.from}, avec ces taux, voici la projection pour ${v.year}\u00a0: chiffre d’affaires, ${v.revenue}\u202f; dépenses de contenu, ${v.content}\u202f; marge, maintenue constante, ${v.margin}.`,
    over: (size) => `${size} de trop`,
    under: (size) => `${size} trop peu`,
    exact: "exactement juste",
    unknown: "comparaison impossible",
    charts: {
      form: "Courbe",
      title: (millions) => `Projeté et publié, ${millions}`,
      labels: { revenue: "Chiffre d’affaires", contentCash: "Contenu" },
      projected: (name) => `${name}, projeté`,
      reported: (name) => `${name}, publié`,
      summary:
        "Ce à quoi cette croissance aurait mené, et ce qui a été publié\u202f; chaque ligne porte son nom à son extrémité.",
      columns: [
        "Année",
        "Chiffre d’affaires, projeté",
        "Chiffre d’affaires, publié",
        "Contenu, projeté",
        "Contenu, publié",
      ],
    },
  },

  companies: {
    about:
      "La même question vaut pour d’autres entreprises, mais leurs résultats ne se calculent pas de la même façon. Les marges ne sont comparées qu’au sein d’une même mesure du résultat.",
    measures: table({
      operatingIncome: "Résultat opérationnel",
      segmentOperatingIncome: "Résultat opérationnel sectoriel",
      adjustedEbitda: "EBITDA ajusté",
      adjustedOibda: "OIBDA ajusté",
      none: "Aucun résultat publié",
    }),
    alone: "Ici, aucune autre entreprise ne publie son résultat selon cette mesure\u00a0: nous ne comparons donc pas.",
    ranked: "Par marge décroissante.",
    columns: [
      "Entreprise",
      "Chiffre d’affaires, millions",
      "Résultat, millions",
      "Marge",
      "Dépenses de contenu, millions",
    ],
    year: (year) => `exercice ${year}`,
    notDisclosed: "non publié",
    forecast: (by, period) => `prévision ${de(by)} pour ${period}`,
    caption: "Les entreprises par mesure du résultat",
    unit: "Les exercices se terminent à des mois différents\u202f; les dépenses de contenu ne se mesurent pas toutes de la même façon, et une prévision n’est pas une dépense.",
    remarks: "Remarques",
  },

  sources: {
    about:
      "Tout ce qui est montré repose sur l’une de ces sources, ou est une hypothèse signalée comme telle. Les comptes déposés priment sur ce que dit une entreprise, qui prime sur ce que d’autres écrivent.",
    story: (company) => `Sources des chiffres ${de(within(company))}`,
    model: "Sources des hypothèses",
    assumptions: (names) => `Hypothèses sans source\u00a0: ${names}.`,
    usedFor: (names) => `Pour\u00a0: ${names}`,
    forms:
      "Une copie est une source lue sur une autre page que la sienne\u202f; un résumé est ce que quelqu’un d’autre en a écrit. Les deux sont signalés.",
    method:
      "L’accélération est suivie jusqu’au coût, à la trésorerie, aux charges et à la marge, selon les formules qui s’ouvrent à partir de chaque résultat. Les préréglages mêlent des exercices et des mesures du résultat lorsqu’ils viennent d’autres entreprises.",
    version: (version) => `Modèle ${version}.`,
  },
};
