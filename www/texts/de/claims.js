/** The German sentences about the claims of the article, the estimates of others, and what else is at stake. */

import { table } from "../table.js";

/** @param {string} one @param {string} more */
const some = (one, more) => (/** @type {string} */ n) => `${n}\u00a0${n === "1" ? one : more}`;

/** A rounded number says so; less than one does already. @param {string} text */
const about = (text) => (text.startsWith("weniger") ? text : `rund ${text}`);

/** @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} und ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Quellen",
  inYear: (year) => `im Jahr ${year}`,
  aYear: "pro Jahr",
  to: (low, high) => `${low} bis ${high}`,
  notComputed: "Mit Ihren Eingaben lässt es sich nicht berechnen.",
  atFaceValue: (name) => `beim Wort genommen: ${name}`,
  fieldProblem: {
    none: "Geben Sie eine Zahl ein.",
    between: (least, greatest) => `Geben Sie eine Zahl zwischen ${least} und ${greatest} ein.`,
    whole: (least, greatest) => `Geben Sie eine ganze Zahl zwischen ${least} und ${greatest} ein.`,
  },
  noDefault: "nicht bekannt",

  claims: {
    about:
      "Jede Behauptung des Artikels, was man darüber weiß und was sie am Ergebnis mit allen Eingaben genau wie eingestellt ändern würde, nähme man sie beim Wort. Alles andere bleibt dabei, wie Sie es eingestellt haben.",
    all: (count) => `Alle ${count} Behauptungen zeigen`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${some("Behauptung", "Behauptungen")(String(right + imprecise + wrong + cannotBeKnown))}: ${listed([
        `${right} richtig`,
        `${imprecise} ungenau`,
        `${wrong} falsch`,
        `${cannotBeKnown} nicht zu klären`,
      ])}.`,
    now: "Mit Ihren Eingaben, genau wie eingestellt",
    verdicts: {
      right: "Richtig",
      imprecise: "Ungenau",
      wrong: "Falsch",
      cannotBeKnown: "Nicht zu klären",
    },
    faceValue: "Beim Wort genommen",
    with: (settings) => `Mit: ${settings.join("; ")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "Was andere geschätzt haben",
    about:
      "Die Grundlage sagt, wie gut eine Zahl belegt ist, nicht, ob sie eintritt. Beim Wort genommen ist eine Ersparnis ein Anteil der Ausgaben des Basisjahres: ohne Verzögerung, Nacharbeit oder Kosten des Programms.",
    columns: ["Wer und wann", "Was gesagt wurde, und wovon", "Grundlage", "Beim Wort genommen"],
    grades: table({ strong: "Stark", fair: "Mittel", weak: "Schwach" }),
    none: "Keine Zahl genannt.",
    of: {
      content: (percent) => `${percent} aller Ausgaben für Inhalte`,
      production: (percent) => `${percent} der Eigenproduktionen`,
      effects: (percent) => `${percent} der betrachteten Arbeiten an Effekten`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, Juli 2025",
        said: "Eine Sequenz entstand zehnmal schneller.",
        scope: "Zwei kurze Aufnahmen. Die Kosten wurden nicht genannt.",
      },
      netflixMinutes: {
        who: "Netflix, Juli 2026",
        said: "Doppelt so schnell, zum halben Preis früherer Möglichkeiten.",
        scope: "17 Minuten einer Dokumentarserie.",
      },
      netflixTitles: {
        who: "Netflix, Juli 2026",
        said: "Generative KI wird 2026 in etwa 300 Titeln eingesetzt, meist nach dem Dreh.",
        scope: "Keine Ersparnis genannt; Ersparnisse fließen wohl in mehr Inhalte.",
      },
      pedroParamo: {
        who: "Netflix, April 2025",
        said: "Das ganze Budget von Pedro Páramo entsprach etwa den Kosten der Effekte von The Irishman.",
        scope: "Zwei verschiedene Filme.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "KI senkt die Kosten des Programms um etwa 10\u00a0%.",
        scope: "Das gesamte Programm. Aus der Presse zitiert.",
      },
      mckinsey: {
        who: "McKinsey, Januar 2026",
        said: "Die Produktivität steigt in manchen Anwendungen um 5\u00a0% bis 10\u00a0%. Auftraggeber behalten den größten Teil.",
        scope: "Hier: Effekte. Aus Zusammenfassungen zitiert.",
      },
      bain: {
        who: "Bain, September 2023",
        said: "15\u00a0% bis 20\u00a0% weniger Budget für einen Blockbuster.",
        scope: "Hier: als wäre jede Eigenproduktion einer. Aus der Presse zitiert.",
      },
      cameron: {
        who: "James Cameron, April 2025",
        said: "Filme voller Effekte zu den halben Kosten.",
        scope: "Ein Ziel. Hier: als wäre jede Eigenproduktion ein solcher Film.",
      },
      analyst: {
        who: "Ein Analyst im Fernsehen, Oktober 2025",
        said: "5\u00a0% bis 10\u00a0% von etwa 18\u00a0Mrd.\u00a0$.",
        scope: "Alle Ausgaben von Netflix für Inhalte.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, November 2023",
        said: "90\u00a0% weniger Kosten für Animationsfilme binnen drei Jahren.",
        scope: "Eine Prognose. Hier: als wäre jede Eigenproduktion einer.",
      },
      vip: {
        who: "VIP+ und HarrisX, Mai 2024",
        said: "49\u00a0% von 150 Führungskräften nutzen generative KI in mindestens einigen Bereichen; 6\u00a0% verbieten sie.",
        scope: "Führungskräfte, nicht Arbeitsstunden. Hier: als höchste Verbreitung.",
      },
      deloitte: {
        who: "Deloitte, November 2024",
        said: "Große Studios geben 2025 weniger als 3\u00a0% der Produktionsbudgets für solche Werkzeuge aus.",
        scope: "Kosten. Keine Ersparnis genannt.",
      },
      cvl: {
        who: "CVL Economics, Januar 2024",
        said: "In den USA sind binnen drei Jahren etwa 204.000 Stellen betroffen.",
        scope: "300 Führungskräfte; Verbände von Kreativen bezahlten die Studie. Keine Ersparnis genannt.",
      },
      lionsgate: {
        who: "Lionsgate, September 2024",
        said: "„Millionen und Abermillionen“ durch das Abkommen mit Runway.",
        scope: "Kein Jahr und kein Anteil.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Mehr als 350 Aufnahmen mit KI in der zweiten Staffel von House of David.",
        scope: "Keine Ersparnis genannt.",
      },
    }),
  },

  title: {
    title: "Ein einzelner Titel: die Sequenz aus El Eternauta",
    about:
      "Netflix sprach von zwei sehr kurzen Aufnahmen und veröffentlichte weder Tage noch Kosten. Alle Zahlen außer den Aufnahmen und der Beschleunigung sind unsere Annahmen: Ändern Sie sie.",
    fields: table({
      shots: { name: "Aufnahmen", unit: "", about: "Laut Presse zwei." },
      artistDays: {
        name: "Personentage je Aufnahme",
        unit: "Tage",
        about:
          "Veröffentlicht ist keine Zahl; wir nehmen 100. Ein einstürzendes Gebäude ist langwierige Arbeit für mehrere Gewerke.",
      },
      dayRate: {
        name: "Kosten eines Personentags",
        unit: "pro Tag",
        about: "Veröffentlicht ist keine Zahl; wir nehmen 500, die Jahreskosten unten geteilt durch 220 Tage.",
      },
      speedup: { name: "Wie viel schneller", unit: "×", about: "Wie behauptet." },
      budget: {
        name: "Budget des Titels",
        unit: "Mio.",
        about: "Nicht veröffentlicht. Geben Sie eines ein, um den Anteil zu sehen.",
      },
    }),
    question: "Hätte es die Aufnahmen ohne KI gegeben?",
    made: { onlyWithAi: "Nein, wie Netflix sagt", anyway: "Ja, auf jeden Fall" },
    rows: {
      costBefore: "Kosten ohne KI",
      costAtItsWord: "Kosten, wenn sie ganz so sänken wie die Zeit",
      costWithAi: "Kosten mit KI, mit Ihren Werten für Arbeit, Nacharbeit und Lizenzen",
      savedIfMade: "Differenz",
      saved: "Gespart",
      newSpending: "Zusätzlich ausgegeben, für Aufnahmen, die es nicht gäbe",
      shareOfBudgetPct: "Gespart, in % des Budgets des Titels",
      shareOfContentPct: "Gespart, in % der Ausgaben für Inhalte",
      marginPts: "Gespart, in Punkten der Marge",
      sequencesForOnePoint: "Solche Sequenzen pro Jahr für einen Punkt der Marge",
    },
    head: ["Die Sequenz", "Betrag"],
    none: "keine: Es wird nichts gespart",
    verdict: {
      new: "Es wird nichts gespart: Ohne KI gäbe es keine Kosten.",
      saves: "Eine Ersparnis ist es nur, weil es die Aufnahmen auf jeden Fall gegeben hätte.",
      same: "Es kostet so viel wie ohne KI.",
      costs: "Nacharbeit und Lizenzen kosten mehr, als die Beschleunigung einspart.",
    },
  },

  work: {
    title: "Stellen und Stunden",
    about:
      "In diesem Modell wird nur Arbeit billiger, die Bruttoersparnis besteht also ganz aus Arbeit. Die Nacharbeit holt einen Teil zurück; das ist hier nicht gezählt. Die Bezahlung bleibt bei der Zahl unten: Steigt sie, stehen weniger Stellen hinter demselben Geld.",
    fields: table({
      yearlyCost: {
        name: "Jahreskosten einer Fachkraft",
        unit: "pro Jahr",
        about: "Lohn und alles, was dazukommt. Unsere Annahme.",
      },
      hoursPerYear: {
        name: "Stunden einer Vollzeitstelle",
        unit: "Stunden",
        about: "220 Tage zu 8 Stunden. Unsere Annahme.",
      },
    }),
    // After “Das bezahlt” and “hinter”: accusatives and datives look alike.
    jobs: (n) => (n === "<1" ? "weniger als 1 Vollzeitstelle" : some("Vollzeitstelle", "Vollzeitstellen")(n)),
    hours: (n) => (n === "<1" ? "weniger als 1 Stunde" : some("Stunde", "Stunden")(n)),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `Im Jahr ${year} spart Ihre Projektion ${money} an Arbeit. Das bezahlt ${about(jobs)} oder ${about(hours)}${
        share === null
          ? "."
          : `. Hinter allen betrachteten Arbeiten an Effekten stehen ${inScope}; der Anteil daran beträgt ${share}.`
      }`,
    none: (year) => `Im Jahr ${year} spart Ihre Projektion keine Arbeit, also steht keine Stelle dahinter.`,
    vendors:
      "Viele dieser Menschen arbeiten für Effektfirmen und nicht für das Studio: Sie standen nie auf seiner Gehaltsliste, und ihre Abfindungen zahlt es nicht.",
    studies:
      "Drei von vier der 300 Führungskräfte sagten CVL Economics, generative KI habe dazu beigetragen, Stellen zu streichen oder zusammenzulegen. Die Studie zählt in den USA etwa 204.000 Stellen, die binnen drei Jahren betroffen sind. Verbände von Kreativen bezahlten sie; die Grundlage ist mittel.",
  },

  law: {
    title: "Seltene Risiken: der EU AI Act",
    about:
      "Das ist das Äußerste, was geschehen kann, und kein erwarteter Aufwand. Es geht nicht in die Antwort ein; was die Einhaltung der Regeln in einem üblichen Jahr kostet, schon.",
    dates: [
      ["1. August 2024", "Die Verordnung ist in Kraft."],
      ["2. Februar 2025", "Einige Praktiken sind verboten."],
      ["2. August 2025", "Pflichten für Anbieter allgemeiner Modelle."],
      ["2. August 2026", "Transparenzpflichten (Artikel 50): die Pflichten, die einen Film binden."],
      ["2. Dezember 2026", "Kennzeichnung künstlicher Inhalte, für Systeme, die schon auf dem Markt sind."],
      ["2. Dezember 2027", "Eigenständige Hochrisiko-Systeme; 2026 geändert."],
      ["2. August 2028", "Hochrisiko-Systeme in Produkten; 2026 geändert."],
    ],
    head: ["Ab", "Was"],
    film: "Effekte sind keine Hochrisiko-Anwendung. Ein Film, der täuschend echte künstliche Bilder zeigt, muss das sagen. Bei offensichtlich kreativen oder fiktionalen Werken genügt ein Hinweis, der das Werk nicht stören muss.",
    official: "Ob das Amtsblatt die Änderungen von 2026 veröffentlicht hat, wurde nicht geprüft.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Ein Verstoß gegen diese Pflichten kann bis zu 15\u00a0Mio.\u00a0€ oder 3\u00a0% des weltweiten Umsatzes kosten, je nachdem, was höher ist. Ihr Umsatz im Basisjahr ergibt bei 3\u00a0% einen Betrag von ${ceiling}. Bei der Marge sind das einmalig ${points}.`
        : `Ein Verstoß gegen diese Pflichten kann bis zu 15\u00a0Mio.\u00a0€ oder 3\u00a0% des weltweiten Umsatzes kosten, je nachdem, was höher ist. Ihr Umsatz im Basisjahr ergibt bei 3\u00a0% nur ${share}, die Obergrenze ist also ${ceiling}. Bei der Marge sind das einmalig ${points}.`,
    fixed: "15\u00a0Mio.\u00a0€",
    euros: "Die Euro sind nicht umgerechnet: Ihre Zahl wird verglichen, wie sie ist.",
  },

  copyright: {
    title: "Seltene Risiken: das Urheberrecht",
    about:
      "Anthropic, ein Anbieter von Modellen, verglich sich mit Autorinnen und Autoren auf 1,5\u00a0Mrd.\u00a0$, etwa 3.000\u00a0$ je Werk. Das Recht der USA erlaubt bis zu 150.000\u00a0$ je Werk. Was ein Studio als Nutzer solcher Werkzeuge riskiert, ist nicht bekannt.",
    fields: table({
      works: { name: "Werke", unit: "", about: "Unsere Zahl, um die Rechnung zu zeigen: Bekannt ist keine." },
      amountPerWork: { name: "Zahlung je Werk", unit: "je Werk", about: "Wie in jenem Vergleich." },
    }),
    works: some("Werk", "Werke"),
    // The number may be one, so no verb goes with it.
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `Für ${works} wären ${amount} fällig, bei der Marge eines Jahres ${points}; höchstens erlaubt das Recht ${most}. Ein Punkt der Marge entspricht dem Preis für ${one}, beim Höchstbetrag dem für ${oneAtMost}.`,
  },

  files: {
    claims: "Was der Artikel behauptet",
    claimsHead: (fileMillions) => [
      "Behauptung",
      "Urteil",
      "Was man weiß",
      "Beim Wort genommen",
      "Punkte der Marge",
      `Geld, ${fileMillions}`,
      "Jahr",
      "Quellen",
    ],
    studiesHead: (fileMillions) => [
      "Wer und wann",
      "Was gesagt wurde",
      "Wovon",
      "Grundlage",
      "Beim Wort genommen, Prozent oder Eingaben",
      "Punkte der Marge, von",
      "Punkte der Marge, bis",
      `Geld pro Jahr, ${fileMillions}, von`,
      `Geld pro Jahr, ${fileMillions}, bis`,
      "Jahr, falls aus der Projektion",
      "Quellen",
    ],
  },

  others: {
    title: "Die anderen Unternehmen",
    about:
      "Ihre Annahmen, angewandt auf das, was jedes Unternehmen berichtet. Jedes wird an seinem eigenen Gewinn gemessen, die Punkte lassen sich also nicht in eine Rangfolge bringen.",
    columns: ["Unternehmen", "Ausgaben für Inhalte, Mio.", "Wirkung im letzten Jahr", "Auf die eigene Marge"],
    caption: "Dieselben Annahmen für jedes Unternehmen",
    year: (base, last) => `vom Geschäftsjahr ${base} bis ${last}`,
    forecast: "eine Prognose anderer",
    notDisclosed: "nicht offengelegt",
    missing: (what) => `nicht zu berechnen, da nicht offengelegt: ${listed(what)}`,
    figures: { revenue0: "Umsatz", operatingIncome0: "Gewinn", contentCash0: "Ausgaben für Inhalte" },
  },
};
