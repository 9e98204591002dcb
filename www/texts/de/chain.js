/** The German sentences of the claim chain. */

import { table } from "../table.js";

/**
 * Only what somebody has claimed is quoted.
 *
 * @param {string} speedup
 * @param {{ isClaim: boolean, isFaster: boolean }} cases
 */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `„${speedup} schneller“` : isFaster ? `${speedup} schneller` : "null Beschleunigung";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = ({ profit, millions, forms: { dative } = { dative: profit } }) => ({
  title: (speedup, cases) => `Von ${faster(speedup, cases)} zur Marge`,
  take: (speedup) => `${speedup} ausprobieren, wie behauptet`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Selbst " : ""}„${speedup} schneller“ macht die Arbeit nur um ${cheaper} billiger: ${points} bei der Marge im Jahr ${year}.`,
  noSpeedup: "Keine Beschleunigung",

  chart: {
    title: (year, isClaim) => `Was ${year} von der ${isClaim ? "Behauptung" : "Beschleunigung"} bleibt, ${millions}`,
    groups: ["Was die Arbeit zulässt", "Wie weit es sich verbreitet", "Wem es bleibt"],
    answer: (money, points) => `${money}: ${points} Marge`,
    author: "Antwort der Redaktion",
    columns: ["Schritt", "Veränderung", "Rest"],
    summary: (less, claim, books, year) =>
      `Würden alle betrachteten Arbeiten auf einmal um ${less} billiger, wären das ${claim} im Jahr ${year}. Im ${dative} kommt davon an: ${books}.`,
    start: (less, isClaim) =>
      isClaim ? "Die Behauptung, beim Wort genommen" : `Wenn alle Arbeit um ${less} billiger würde`,
    steps: table({
      labour: "Keine Arbeitskosten",
      compressible: "Arbeit, die bleibt",
      addressable: "Was KI nicht kann",
      newShots: "Aufnahmen nur dank KI",
      adoption: "Noch nicht erreichte Arbeit",
      rework: "Nacharbeit",
      tool: "Lizenzen und Rechenleistung",
      capture: "Behalten Dienstleister",
      incentive: "Entgangene Steueranreize",
      reinvest: "Neu in Inhalte gesteckt",
      timing: "Zeitpunkt der Abschreibung",
      programme: "Kosten des Programms",
      upfront: "Vorauszahlung, dieses Jahr",
      books: `Im ${dative}`,
    }),
    stepsOfLoss: { incentive: "Zusätzliche Steueranreize" },
  },

  stepper: {
    back: "Zurück",
    next: "Weiter",
    position: (step, all) => `${step} von ${all}`,
  },

  link: {
    copy: "Link zu diesem Schritt",
    copied: "Der Link zu diesem Schritt ist kopiert.",
    byHand: "Der Link ließ sich nicht automatisch kopieren; kopieren Sie ihn hier:",
    label: "Link zu diesem Schritt",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "am Anfang",
    "bleiben",
    "bleiben",
    "bleiben",
    "bleiben",
    isLoss ? "Mehrausgaben" : "bleiben",
    `im ${dative}`,
    "bei der Marge",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `${faster("{speedup}", cases)} heißt {!less} weniger Zeit. Würde all diese Arbeit auf einmal um {less} billiger, brächte das {atOnce} im Jahr {year}.`
        : "Es gibt keine Beschleunigung: Die Arbeit dauert so lange wie zuvor, und nichts wird gespart.",
      `${cases.isMixed ? "Effekte und andere betrachtete Arbeiten" : "Visuelle Effekte"} machen {effects} der Produktion aus und die Produktion {producedShare} der Ausgaben für Inhalte. Das sind {?bounds.scopePoolShareOfContentPct} davon, also {?scopePool} im Jahr {year}. Kein Unternehmen legt offen, was es für Effekte ausgibt.${cases.isClaim ? " Die Behauptung bezog sich auf eine einzige Sequenz." : ""}`,
    ],
    [
      "Nur Arbeit wird schneller, und Arbeit macht {!labourShare} der Kosten aus.",
      "Was keine Arbeit ist, kostet so viel wie bisher.",
    ],
    [
      `KI kann {compressibleShare} dieser Arbeit beschleunigen. So wird das Ganze um {!costReduction} billiger${cases.isNaive ? "" : ", nicht um {less}"}.`,
      `Regie, Prüfung und Abgabe dauern so lange wie zuvor. Selbst KI ohne jeden Zeitbedarf könnte höchstens {?costReductionCeiling} sparen; {less} davon sind {?costReduction}. ${cases.hasBreakEven ? "Sobald die Arbeit {?breakEvenSpeedup} schneller ist, sind Nacharbeit und Werkzeuge bezahlt." : "{?breakEvenSpeedup} bezahlt Nacharbeit und Werkzeuge."}`,
    ],
    [
      `KI könnte {!addressableShare} der Arbeit übernehmen.${cases.hasNewShots ? " Davon sind {newShotShare} zusätzliche Aufnahmen, die nichts einsparen." : ""}`,
      `Der Rest ist Arbeit, die die Werkzeuge nicht leisten können.${cases.hasNewShots ? " Eine Aufnahme, die es ohne KI nicht gäbe, ist keine Ersparnis." : ""}`,
    ],
    [
      `Bis {year} übernimmt KI {!adoption} dessen, was sie könnte: {touched} der ${cases.hasNewShots ? "ohnehin geplanten Arbeit" : "gesamten Arbeit"}.`,
      "Die Werkzeuge verbreiten sich vom heutigen Stand aus entlang einer S-Kurve, bis auf {?adoption}. Im Jahr {year} erreichen sie Ausgaben von {?exposed} und sparen davon {?grossSaving}.",
    ],
    cases.isLoss
      ? [
          "Nacharbeit und Werkzeuge kosten mehr, als KI einspart. Für Inhalte wird also mehr ausgegeben.",
          "Gespart werden {?grossSaving}; die Nacharbeit kostet {?rework}, die Werkzeuge kosten {?tool}. Der Verlust von {?~productionNet} trifft den Auftraggeber. Steueranreize auf die Mehrausgaben decken einen Teil davon. Es bleiben {?~contentSaving}.",
        ]
      : [
          "Davon gehen ab: Nacharbeit, Werkzeuge, der Teil der Dienstleister, entgangene Steueranreize und Geld für mehr Inhalte.",
          "Von {?grossSaving} gehen {?rework} für Nacharbeit ab und {?tool} für Werkzeuge. Der Teil des Auftraggebers am Rest beträgt {?captured}, nach entgangenen Steueranreizen {?afterIncentive}. Neu in Inhalte gesteckt: {?reinvested}. Es bleiben {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " Das KI-Programm kostet sofort {!programmeCost}." : ""}`,
      `Was ein Titel ${cases.isLoss ? "mehr kostet" : "einspart"}, erreicht die Bücher, sobald er erscheint: {?plContentSaving} im Jahr {year}. Abzüglich {?programmeCost} für das Programm${cases.hasUpfront ? " und eines Teils der Vorauszahlung" : ""}: {?plSaving}.`,
    ],
    [
      "Der Umsatz im Jahr {year} beträgt {!revenue}. Wer die Zahlen liest, sähe eine Wirkung auf die Marge erst, wenn sie {visible} erreicht.",
      "Eine Wirkung von {?plSaving} bei {?revenue} Umsatz ergibt {?marginUpliftPts}. Die Marge beträgt {?marginWithAiPct} statt {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {{ isSlow: boolean, isLoss: boolean }} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "Mehrausgaben" : "Ersparnisse";
  return isSlow
    ? `Die Bücher erfassen die Kosten eines Titels später, als er bezahlt wird; ${what} zeigen sich daher nur langsam.`
    : `Die Bücher erfassen die Kosten eines Titels in dem Jahr, in dem er bezahlt wird; ${what} zeigen sich daher sofort.`;
};
