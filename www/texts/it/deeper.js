/** The Italian texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Sezioni",
    changed: "Che cosa è cambiato",
    steps: "Passo per passo",
    outlook: "Quanto è sicuro?",
    claims: "Le affermazioni",
    workshop: "Laboratorio",
  },

  folds: {
    change: {
      title: "Cambia le ipotesi",
      result: (all, changed) =>
        changed === 0
          ? `${all} parametri, tutti come li ha impostati l’autore`
          : `${changed} parametri cambiati su ${all}`,
    },
    sure: {
      title: "Metti alla prova la risposta",
      result: (count) => `il guadagno è abbastanza grande da notarsi in ${count}`,
    },
    check: {
      title: "Verifica il nostro lavoro",
      result: (company) => `che cosa ha dichiarato ${company}, altre società, tutte le fonti`,
    },
  },

  cash: "Quando arriva il denaro?",

  caveat:
    "Quasi tutti i parametri qui sopra sono ipotesi: nessuna società dichiara quanto pesano i suoi effetti visivi. Supponiamo che nient’altro cambi il margine. Un’inquadratura che senza l’IA non sarebbe stata realizzata non è un risparmio. La nostra soglia abituale di «rilevante», il 5% dell’utile ante imposte, è la regola pratica che i revisori usano per gli errori. Niente di tutto questo è una consulenza d’investimento.",

  chain: chainOf(terms),

  assumed: (year) => `ipotesi dal ${year}`,

  savings: {
    title: `Risparmi per anno, ${terms.millions}`,
    labels: [
      "Cassa dell’anno",
      "A bilancio",
      "Cassa cumulata",
      "Cassa dell’autore",
      "prima arrivano i costi",
      "in pareggio nel {year}",
    ],
    columns: ["Anno", "Flusso di cassa netto", `Effetto sull’${terms.profit}`, "Flusso di cassa netto cumulato"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `Entro il ${year} sui contenuti non si risparmia e non si perde denaro.`;
      const first = `Entro il ${year} per i contenuti si ${isSaved ? "risparmiano" : "spendono in più"} ${saved}`;
      return share
        ? `${first}; di questi, ${booked} (${share}) sono arrivati a conto economico.`
        : `${first}; finora a conto economico ${booked === null ? "non compare niente" : `compaiono ${booked} di ${isBookedSaved ? "risparmi" : "costi in più"}`}.`;
    },
  },
});
