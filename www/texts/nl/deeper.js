/** The Dutch texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Onderdelen",
    changed: "Wat veranderde",
    steps: "Stap voor stap",
    outlook: "Hoe zeker?",
    claims: "De beweringen",
    workshop: "Werkplaats",
  },

  folds: {
    change: {
      title: "Verander de aannames",
      result: (all, changed) =>
        changed === 0
          ? `${all} invoerwaarden, alle zoals de auteur ze heeft ingesteld`
          : `${changed} van de ${all} invoerwaarden veranderd`,
    },
    sure: {
      title: "Toets het antwoord",
      result: (count) => `het voordeel is groot genoeg om te zien in ${count}`,
    },
    check: {
      title: "Controleer ons",
      result: (company) => `wat ${company} rapporteerde, andere bedrijven, alle bronnen`,
    },
  },

  cash: "Wanneer komt het geld binnen?",

  caveat:
    "De meeste invoer hierboven is aangenomen: geen enkel bedrijf maakt bekend welk deel visuele effecten uitmaken. We nemen aan dat er verder niets aan de marge verandert. Een shot dat zonder AI niet zou zijn gemaakt, is geen besparing. Onze gebruikelijke grens voor “materieel”, 5% van het resultaat vóór belasting, is de vuistregel die accountants voor fouten gebruiken. Niets hiervan is beleggingsadvies.",

  chain: chainOf(terms),

  assumed: (year) => `aangenomen vanaf ${year}`,

  savings: {
    title: `Besparingen per jaar, ${terms.millions}`,
    labels: [
      "Kasstroom per jaar",
      "In de boeken",
      "Kasstroom tot nu toe",
      "Kasstroom auteur",
      "kosten komen eerst",
      "terugverdiend in {year}",
    ],
    columns: ["Jaar", "Nettokasstroom", `Effect op ${terms.profit}`, "Nettokasstroom tot nu toe"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `Tot en met ${year} wordt op content niets bespaard, en niets verloren.`;
      const first = `Tot en met ${year} wordt ${saved} ${isSaved ? "aan contentuitgaven bespaard" : "extra aan content uitgegeven"}`;
      return share
        ? `${first}; daarvan heeft ${booked} (${share}) de winst-en-verliesrekening bereikt.`
        : `${first}; de winst-en-verliesrekening toont tot dan toe ${booked === null ? "niets daarvan" : `${booked} aan ${isBookedSaved ? "besparingen" : "extra kosten"}`}.`;
    },
  },
});
