/** The Italian sentences of “How sure is it?”: four pictures, open in the story. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `Quanto è probabile, entro il ${year}, un guadagno che si noti?`,
    form: "Griglia di mille quadrati",
    labels: ["{n} futuri su 1.000", "meno di 1 futuro su 1.000", "dell’autore, contorno: {count}"],
    summary: (count, points) =>
      `Il guadagno arriva ad almeno ${points} in ${count}. Ogni quadrato è un futuro su mille; quelli pieni ci arrivano.`,
    columns: ["Evento", "In quanti"],
    file: ["Evento", "Quota dei futuri", "Errore standard"],
    row: (points) => `Il guadagno arriva ad almeno ${points}`,
    none: "non noto",
  },

  dots: {
    title: (year) => `Quale potrebbe essere la variazione nel ${year}? Punti di margine`,
    form: "Grafico a punti con cinquanta esiti ugualmente probabili",
    labels: [
      "{n} su {all} in perdita",
      "{n} su {all} invariati",
      "{n} su {all} in guadagno",
      "{n} su {all} da notare",
      "centro dell’autore",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Ogni punto è uno di ${all} esiti ugualmente probabili. Il margine scende in ${losses} casi e sale in ${gains}. In ${seen} sale di almeno ${points}, abbastanza da notarsi.`,
    columns: ["Punto", "Variazione del margine, punti"],
    about: (least, greatest) => `Il punto più basso è ${least}, il più alto ${greatest}.`,
  },

  runs: {
    title: "Venti futuri, variazione del margine in punti",
    form: "Grafico a linee di singoli futuri",
    author: "dell’autore",
    summary: (shown, draws, year, low, high) =>
      `Ogni linea è uno dei futuri simulati: ${shown} su ${draws} sono mostrati. Nel ${year} finiscono tra ${low} e ${high}. Ognuno potrebbe essere quello vero.`,
    play: "Mostra uno alla volta",
    pause: "Pausa",
    next: "Mostra il prossimo",
    all: "Mostra tutti uguali",
    columns: (years) => ["Futuro", ...years],
    about: (shown) => `La tabella ha una riga per ciascun futuro mostrato (${shown}).`,
  },

  moves: {
    title: "Si noterebbe? Variazione del margine in punti, in scala reale",
    form: "Grafico a barre accanto a un grafico a linee, sulla stessa scala",
    labels: [
      "dichiarato",
      "ipotizzato",
      "{points} in un anno normale",
      "l’effetto",
      "tratteggio: dell’autore",
      "ingrandito ×{n}",
      "troppo grande da ingrandire",
    ],
    usual: ({ company, mean, first, last }) =>
      `Dal ${first} al ${last}, in un anno normale il margine di ${company} si è mosso di ${mean}, in su o in giù.`,
    unknown: "Non si sa di quanto si muova il margine in un anno normale.",
    effect: (year, middle, low, high) =>
      `L’effetto nel ${year} è di ${middle}; in nove futuri su dieci va da ${low} a ${high}.`,
    magnify: "Ingrandisci l’effetto a lato",
    back: "Solo scala reale",
    columns: [
      "Anno",
      "Movimento dichiarato, punti",
      "Effetto, valore centrale dei futuri",
      "Nove su dieci: minimo",
      "Nove su dieci: massimo",
    ],
    notYet: "non ancora",
  },
};
