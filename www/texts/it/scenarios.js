/** The Italian sentences of the scenarios. */

/** @param {number | null} year */
const inYear = (year) => (year === null ? "nell’ultimo anno" : `nel ${year}`);

/** @param {number | null} year */
const toYear = (year) => (year === null ? "fino all’ultimo anno" : `fino al ${year}`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Mostra", expense: "Ciò che risulta a bilancio", cash: "Cassa" },

  start: {
    legend: "Parti dall’esercizio",
    year: (year) => year,
    about: (profit) =>
      `Imposta anno base, ricavi, ${profit}, utile ante imposte ed esborsi per contenuti sui valori del bilancio annuale:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: ricavi ${revenue}, ${profit} ${operating}, utile ante imposte ${pretax}, esborsi per contenuti ${content} [${sources}].`,
    own: "Ora alcuni di questi dati sono tuoi.",
  },

  keep: {
    label: "Conserva i parametri attuali come",
    button: "Conserva",
    about: (most, longest) =>
      `Un nome di al massimo ${longest} caratteri. Si conservano fino a ${most} scenari, finché la pagina resta aperta; lo stesso nome sostituisce.`,
    full: (oldest) => `Ne sono conservati quattro: se ne aggiungi un altro, il più vecchio, «${oldest}», sparisce.`,
    empty: "Prima dai un nome allo scenario.",
    taken: (name) => `«${name}» indica i parametri attuali: scegli un altro nome.`,
    kept: (name) => `«${name}» è conservato.`,
    replaced: (name) => `«${name}» è sostituito.`,
    removed: (name) => `«${name}» è rimosso.`,
    loaded: (name) => `I parametri di «${name}» sono impostati.`,
    load: "Carica",
    loadLabel: (name) => `Carica «${name}»`,
    remove: "Rimuovi",
    removeLabel: (name) => `Rimuovi «${name}»`,
    list: "Scenari conservati",
    same: "uguale a ora",
    differs: (count) => `${count} ${count === 1 ? "parametro diverso" : "parametri diversi"} da ora`,
    none: "Non c’è ancora niente. Conserva i parametri attuali con un nome, poi cambiali: qui si vedono fianco a fianco.",
  },

  compare: {
    title: "Fianco a fianco, con tutti i parametri esattamente come impostati",
    now: "Ora",
    scenario: (name) => `in «${name}»`,
    reference: "Differenze rispetto a",
    isReference: "riferimento",
    results: "Risultati",
    inputs: "Parametri diversi",
    noInputs: "Nessun parametro è diverso.",
    same: "uguale",
    download: "Scarica come CSV",
    file: "scenari",
    csv: {
      result: "Risultato o parametro",
      unit: "Unità",
      difference: (name, from) => `${name} meno ${from}`,
    },
    year: (n) => `${n} ${/^\W?1$/u.test(n) ? "anno" : "anni"}`,
    never: (year) => `non entro il ${year}`,
    noSpeedup: "nessuna",
  },

  results: {
    year: () => "Ultimo anno previsto",
    marginUpliftPts: (year) => `Aumento del margine ${inYear(year)}`,
    plSaving: (year, profit) => `Effetto sull’${profit} ${inYear(year)}`,
    visibleYear: () => "Effetto visibile dal",
    materialityYear: () => "Effetto rilevante dal",
    netCash: (year) => `Flusso di cassa netto ${inYear(year)}`,
    cumulativeNetCash: (year) => `Flusso di cassa netto cumulato, ${toYear(year)}`,
    npv: (year) => `Valore attuale netto, ${toYear(year)}`,
    paybackYears: () => "Tempo di recupero",
    costReduction: () => "Riduzione del costo del lavoro",
    breakEvenSpeedup: () => "Accelerazione di pareggio",
  },

  lines: {
    form: "Grafico a linee",
    expense: {
      title: () => "Aumento del margine, punti",
      summary: (ends) => `Aumento del margine nell’ultimo anno: ${ends.join("; ")}.`,
    },
    cash: {
      title: (millions) => `Flusso di cassa netto cumulato, ${millions}`,
      summary: (ends) => `Flusso di cassa netto fino all’ultimo anno: ${ends.join("; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "scenari-per-anno",
    year: "Anno",
    missing: "–",
  },
};
