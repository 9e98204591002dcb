/** The Italian sentences of “The ranges of the inputs”. */

import { withArticle } from "./articles.js";

const methods = {
  triangular: "I valori vicini al tuo escono più spesso, quelli agli estremi quasi mai.",
  pert: "I valori vicini al tuo escono più spesso, quelli agli estremi più di rado che con un triangolo.",
  uniform: "Tutti i valori di un intervallo sono ugualmente probabili: il tuo non è favorito.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `Questi numeri non li conosciamo con esattezza. Perciò il calcolo si ripete ${draws} volte, ogni volta con altri valori presi dagli intervalli qui sotto. ${methods[distribution]} Ogni ripetizione è un futuro simulato.`,

  draw: {
    together: "Si muovono insieme",
    about:
      "Se gli strumenti funzionano bene, molte cose vanno bene insieme: che cosa sanno fare, quanto in fretta si diffondono, quanto accelerano il lavoro, meno rilavorazioni. A 0 ogni parametro va per conto suo; più il valore è alto, più salgono e scendono insieme, e più l’intervallo si allarga. Nessuno ha dati al riguardo. Noi usiamo 0,3, un’intensità media.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "per niente" : together < 0.25 ? "poco" : together < 0.5 ? "mediamente" : "molto"})`,
    spread: "Dentro un intervallo, i valori si distribuiscono",
    distributions: {
      triangular: "a triangolo",
      pert: "a campana (PERT)",
      uniform: "in modo uniforme",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Rispetto al rumore di fondo: dal ${first} al ${last} il margine di ${company} si è mosso in media di ${mean} da un anno all’altro, in su o in giù (movimenti: ${moves}; il più piccolo: ${least}). Qui l’effetto è di ${effect} nell’ultimo anno.${isLost ? " Nove futuri su dieci restano sotto perfino al movimento più piccolo: nessuno potrebbe distinguere l’effetto dai normali alti e bassi." : ""}`,
  },

  seed: {
    label: "Seme",
    about: "Il seme identifica i numeri casuali. Lo stesso seme dà gli stessi futuri, e quindi la stessa risposta.",
    others: "Nuovo campione casuale",
    back: (seed) => `Torna al seme ${seed}`,
    problem: (greatest) => `Inserisci un numero intero tra 0 e ${greatest}.`,
  },

  futures: {
    title: "Aumento del margine, punti",
    form: "Grafico a ventaglio",
    file: "futuri-per-anno",
    labels: { median: "Mediana", half: "metà dei futuri", most: "nove futuri su dieci" },
    paths: (shown, draws) => `linee sottili: ${shown} futuri su ${draws}`,
    columns: ["Anno", "5% sta sotto", "25% sta sotto", "Mediana", "75% sta sotto", "95% sta sotto"],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `Nel ${year} metà dei futuri sta tra ${p25} e ${p75}, e nove su dieci tra ${p05} e ${p95}. La mediana è ${p50}; con tutti i parametri esattamente come li hai impostati è ${set}.`,
    median:
      "La mediana può essere diversa da ciò che risulta dai soli tuoi valori: alcuni intervalli si estendono di più da un lato che dall’altro, e i parametri si moltiplicano tra loro.",
  },

  chances: {
    title: "In quanti futuri",
    visible: (year, points) => `Il guadagno diventa visibile entro il ${year}: almeno ${points} di margine`,
    visibleCost: (year, points) => `Il costo diventa visibile entro il ${year}: almeno ${points} di margine`,
    material: (year, share) =>
      `Il guadagno diventa rilevante entro il ${year}: almeno ${withArticle("il", share)} dell’utile ante imposte`,
    materialCost: (year, share) =>
      `Il costo diventa rilevante entro il ${year}: almeno ${withArticle("il", share)} dell’utile ante imposte`,
    negative: (year) => `Entro il ${year} si è speso più denaro di quanto se ne sia risparmiato`,
    loss: (year) => `Oggi vale meno di zero, dopo le imposte, contando tutti gli anni fino al ${year}`,
  },

  last: {
    title: (year) => `I futuri nel ${year}`,
    columns: ["", "5% sta sotto", "10% sta sotto", "Mediana", "90% sta sotto", "95% sta sotto", "Media"],
    marginUpliftPts: (year) => `Aumento del margine nel ${year}`,
    plSaving: (year, profit) => `Effetto sull’${profit} nel ${year}`,
    npv: (year) => `Valore attuale netto, dopo le imposte, fino al ${year}`,
  },

  file: {
    button: "Scarica i futuri come CSV",
    name: "futuri",
    title: "Futuri simulati: quantili e medie",
    head: [
      "Grandezza",
      "Unità",
      "Anno",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Media",
      "Errore standard di p5",
      "Errore standard di p50",
      "Errore standard di p95",
      "Errore standard della media",
    ],
    marginUpliftPts: "Aumento del margine",
    plSaving: (profit) => `Effetto sull’${profit}`,
    npv: "Valore attuale netto, fino a quell’anno",
    points: "punti",
    draws: "Futuri simulati",
    seed: "Seme",
    rangeHead: ["Estratto da", "Estremo inferiore", "Più probabile", "Estremo superiore", "Scala"],
    fixed: "non estratto",
    shapes: { linear: "lineare", logarithmic: "logaritmica" },
    together: "Si muovono insieme, correlazione",
    distribution: "Distribuzione dei valori in un intervallo",
    chanceHead: ["Quota dei futuri", "Quota", "Errore standard"],
    chances: {
      probVisible: "Il guadagno diventa visibile",
      probVisibleCost: "Il costo diventa visibile",
      probMaterial: "Il guadagno diventa rilevante",
      probMaterialCost: "Il costo diventa rilevante",
      probCumulativeCashNegative: "Il flusso di cassa di tutti gli anni insieme è negativo",
      probLoss: "Il valore attuale netto è negativo",
    },
  },

  ranges: {
    title: (count) => `Intervalli dei parametri incerti: ${count}`,
    changed: (count) => `cambiati: ${count}`,
    off: (count) => `fermi al tuo valore: ${count}`,
    about:
      "Un parametro spuntato viene estratto dal suo intervallo; gli altri restano al valore che hai impostato. Il segno sulla barra è il tuo valore, la fascia chiara l’intervallo che gli corrisponde: se sposti il valore, l’intervallo si sposta con lui.",
    resetAll: "Ripristina tutti gli intervalli",
    isDrawn: ": incerto",
    low: (name) => `${name}: estremo inferiore`,
    high: (name) => `${name}: estremo superiore`,
    to: "a",
    reset: (low, high) => `Ripristina da ${low} a ${high}`,
    resetOf: (name, reset) => `${name}: ${reset}`,
    mode: (value) => `Più probabile: ${value}, come impostato.`,
    logarithmic: "Estratto su scala logaritmica.",
    stretched: (value) =>
      `Più probabile: ${value}, come impostato. I tuoi estremi non ci arrivano, perciò l’intervallo viene allungato fino a lì.`,
    point: (value) => `I due estremi coincidono: fermo a ${value}.`,
    held: (value) => `Fermo a ${value}.`,
    reversed: "L’estremo inferiore è sopra quello superiore.",
  },

  caveats: [
    "Gli intervalli sono ipotesi, basate sulle fonti ma non stimate dai dati. Dicono quanto è ampio il nostro dubbio, non quanto varia il mondo. Ciò che non ha un intervallo resta al tuo valore in ogni futuro.",
  ],
  thresholds: (now, usual) =>
    `«Visibile» significa almeno ${now.points} di margine. La nostra soglia è ${usual.points}. «Rilevante» significa almeno ${withArticle("il", now.share)} dell’utile ante imposte; la soglia abituale, ${withArticle("il", usual.share)}, è la regola pratica che i revisori usano per gli errori di bilancio. Qui serve solo a chiedersi se un lettore se ne accorgerebbe.`,
};
