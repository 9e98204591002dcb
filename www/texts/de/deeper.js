/** The German texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Abschnitte",
    changed: "Was sich änderte",
    steps: "Schritt für Schritt",
    outlook: "Wie sicher?",
    claims: "Was behauptet wird",
    workshop: "Werkstatt",
  },

  folds: {
    change: {
      title: "Annahmen ändern",
      result: (all, changed) =>
        changed === 0
          ? `${all} Eingaben, alle wie von der Redaktion eingestellt`
          : `${changed} von ${all} Eingaben geändert`,
    },
    sure: {
      title: "Antwort prüfen",
      result: (count) => `in ${count} ist das Plus groß genug, um aufzufallen`,
    },
    check: {
      title: "Uns prüfen",
      result: (company) => `was ${company} berichtet hat, andere Unternehmen, jede Quelle`,
    },
  },

  cash: "Wann kommt das Geld?",

  caveat:
    "Die meisten Eingaben oben sind Annahmen: Kein Unternehmen legt offen, welchen Anteil visuelle Effekte an seinen Kosten haben. Wir nehmen an, dass sich an der Marge sonst nichts ändert. Eine Aufnahme, die es ohne KI nicht gäbe, ist keine Ersparnis. Unsere übliche Schwelle für „wesentlich“, 5\u00a0% des Ergebnisses vor Steuern, ist die Faustregel, nach der Wirtschaftsprüfer Fehler beurteilen. Nichts hier ist eine Anlageempfehlung.",

  chain: chainOf(terms),

  assumed: (year) => `angenommen ab ${year}`,

  savings: {
    title: `Ersparnis pro Jahr, ${terms.millions}`,
    labels: [
      "Cashflow im Jahr",
      "In den Büchern",
      "Cashflow bisher",
      "Cashflow der Redaktion",
      "erst kommen die Kosten",
      "rechnet sich ab {year}",
    ],
    columns: ["Jahr", "Netto-Cashflow", `Wirkung auf ${terms.profit}`, "Kumulierter Netto-Cashflow"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `Bis ${year} wird bei den Auszahlungen für Inhalte nichts gespart und nichts draufgezahlt.`;
      const first = isSaved
        ? `Bis ${year} werden ${saved} an Auszahlungen für Inhalte gespart`
        : `Bis ${year} werden ${saved} zusätzlich für Inhalte ausgezahlt`;
      return share
        ? `${first}; davon haben ${booked} (${share}) die Gewinn-und-Verlust-Rechnung erreicht.`
        : `${first}; die Gewinn-und-Verlust-Rechnung zeigt bisher ${booked === null ? "nichts davon" : `${booked} an ${isBookedSaved ? "Ersparnissen" : "Mehrkosten"}`}.`;
    },
  },
});
