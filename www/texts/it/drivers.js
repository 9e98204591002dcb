/** The Italian sentences of “What drives it?”. */

import { withArticle } from "./articles.js";

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Grafico a tornado con barre orizzontali",
    title: (year) =>
      `Aumento del margine nel ${year}, punti: ogni parametro da solo, dall’estremo inferiore a quello superiore del suo intervallo`,
    labels: ["all’estremo inferiore", "all’estremo superiore", "Dell’autore:"],
    columns: ["Parametro", "Estremo inferiore", "Aumento lì", "Estremo superiore", "Aumento lì", "Ampiezza"],
    summary: ([first, ...others], year, base) => {
      /** @param {typeof first} named */
      const ends = ({ name, atLow, atHigh }) => `«${name}» (da ${atLow} a ${atHigh})`;
      const then = others.length ? `, poi da ${others.map(ends).join(" e ")}` : "";
      return `Con tutti i parametri come impostati, l’aumento nel ${year} è di ${base}. Dipende soprattutto da ${ends(first)}${then}.`;
    },
    nothing: (year, base) =>
      `Con tutti i parametri come impostati, l’aumento nel ${year} è di ${base}; nessun parametro incerto da solo lo cambia.`,
    about:
      "Si muove solo il parametro indicato; tutti gli altri restano come li hai impostati. Gli estremi sono quelli dell’intervallo che corrisponde al tuo valore, non quelli che hai fissato in «Gli intervalli dei parametri».",
    file: {
      button: "Scarica i fattori come CSV",
      name: "fattori",
      title: (year) => `Aumento del margine nel ${year} con ogni parametro da solo agli estremi del suo intervallo`,
      head: [
        "Parametro",
        "Unità",
        "Estremo inferiore",
        "Aumento all’estremo inferiore, punti",
        "Estremo superiore",
        "Aumento all’estremo superiore, punti",
      ],
      span: "Ampiezza, punti",
      base: "Aumento con tutti i parametri come impostati, punti",
    },
  },

  variance: {
    title: "Da dove viene la dispersione dei futuri",
    columns: ["Parametro", "Se si conoscesse solo questo", "Se si conoscessero tutti gli altri"],
    common: "Ciò che gli strumenti hanno in comune",
    few: (percent) => `meno ${withArticle("di", percent)}`,
    about: (alone) =>
      `Quote della varianza dell’aumento del margine nell’ultimo anno. La prima colonna è ciò che sparirebbe se si conoscesse solo questo parametro, la seconda ciò che resterebbe se si conoscessero tutti gli altri. La prima colonna ha come somma ${alone}; il resto viene da parametri che agiscono insieme, perciò la seconda supera il 100%.`,
    none: "Nessun parametro è incerto, quindi non c’è dispersione.",
    file: "quote-della-varianza",
    fileHead: ["Parametro", "Quota del primo ordine", "Errore standard", "Quota totale", "Errore standard"],
  },

  tenPercent: {
    title: "Il dieci per cento in più",
    about:
      "Ogni parametro da solo, il dieci per cento più grande di come l’hai impostato. Un numero intero di anni non ha decimi e il dieci per cento di zero è zero, perciò questi parametri sono esclusi. Un tasso negativo diventa più negativo.",
    output: "Effetto su",
    order: "Ordine",
    orders: { size: "Prima la variazione maggiore", model: "Come nel modello" },
    columns: ["Parametro", "Ora", "10% in più", "Nuovo risultato", "Variazione"],
    now: (output, result) => [`${output}, allo stato attuale: `, result, "."],
    all: (count) => `Mostra tutte le righe (${count})`,
    fewer: (count) => `Mostra le prime ${count} righe`,
    never: "mai entro l’orizzonte",
    beyond: (limit) => `oltre il suo limite, ${limit}`,
    noChange: "nessuna variazione",
    reached: "raggiunto solo così",
    lost: "non più raggiunto",
    unknown: "non calcolato",
    file: {
      button: "Scarica questa tabella come CSV",
      name: "dieci-per-cento-in-piu",
      title: (output) => `${output}: con ogni parametro da solo il dieci per cento più grande`,
      head: [
        "Parametro",
        "Unità",
        "Ora",
        "Dieci per cento in più",
        "Risultato ora",
        "Nuovo risultato",
        "Variazione",
        "Unità del risultato",
      ],
      units: ({ fileMillions }) => ({
        points: "punti",
        millions: fileMillions,
        years: "anni",
        calendarYear: "anno",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Aumento del margine nel ${year}`,
    plSaving: (year) => `Effetto sull’${profit} nel ${year}`,
    npv: (year) => `Valore attuale netto, dopo le imposte, fino al ${year}`,
    paybackYears: () => "Anni per recuperare il denaro",
    visibleYear: () => "Primo anno in cui il guadagno è visibile",
    materialityYear: () => "Primo anno in cui il guadagno è rilevante",
  }),
};
