/** The Italian words of the page that checks. */

import { within } from "./terms.js";

/** @typedef {Parameters<typeof messages.unreadable>[0]} Code */

/** @type {Record<Code, string>} */
const reasons = {
  tooLong: "è molto più lungo di quanto possa essere uno stato",
  tooMany: "ha molte più voci di quante ne possa avere uno stato",
  notAState: "non è né un link di questo calcolatore né il testo di uno stato",
  unknownVersion: "è stato scritto da una versione successiva di questo calcolatore",
  otherStory: "appartiene a un’altra storia",
  unknownKey: "non è noto a questo modello",
  unreadable: "non si può leggere",
  duplicate: "compare due volte",
  refused: "è fuori da ciò con cui il modello può calcolare",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Verifica in corso",
    nothing: "Ancora nessuna verifica",
    match: "Corrispondono",
    mismatch: "Non corrispondono",
    otherVersion: "Un’altra versione",
    noDigest: "Nessuna impronta da confrontare",
    badDigest: "Non è un’impronta",
    unreadable: "Illeggibile",
    failed: "Verifica non riuscita",
  },
  reading: "Un momento…",
  nothing: "Non c’è ancora niente da verificare: incolla un link o il testo di uno stato, oppure scegli un file.",
  nothingInFile: (name) => `«${name}» non contiene uno stato: nessuna riga inizia con «state».`,
  unreadable: (code) => `Non è stato possibile verificare: ${reasons[code]}.`,
  noStory: "Non è stato possibile verificare: il testo non dice a quale storia appartiene.",
  unknownStory: (id) => `Non è stato possibile verificare: questa pagina non ha la storia «${id}».`,
  failed: "Non è stato possibile verificare: il calcolatore non si è caricato.",

  match: (digest, version) =>
    `Corrispondono: l’impronta ${digest} e la versione ${version} appartengono esattamente a questi parametri.`,
  matchDigest: (digest) => `Corrispondono: l’impronta ${digest} appartiene esattamente a questi parametri.`,
  mismatch: (given, own) =>
    `Non corrispondono: l’impronta indicata è ${given}, ma quella di questi parametri è ${own}.`,
  noDigest: (own) => `Non è stata indicata un’impronta da confrontare: quella di questi parametri è ${own}.`,
  noDigestInSight: (text) =>
    `«${text}» non è un’impronta, quindi non è stato confrontato niente: un’impronta ha dodici caratteri, ciascuno una cifra o una lettera da a fino a f.`,
  otherVersion: (given, stated) =>
    `Non corrispondono: la versione indicata è ${given}, ma questi parametri sono stati scritti con ${stated}.`,

  model: (stated, own) =>
    `Questi parametri sono stati scritti con il modello ${stated}; questa pagina ha il modello ${own}, quindi i suoi dati possono essere diversi da quelli stampati.`,
  noModel: "Il testo non dice con quale versione del modello è stato scritto.",
  several: (count) => `Il link contiene ${count} stati; è stato verificato il primo.`,
  leftOut: (count) => (count === 1 ? "Una voce è stata esclusa:" : `${count} voci sono state escluse:`),
  entry: (key, code) => `«${key}» ${reasons[code]}`,

  same: "Tutti i parametri sono quelli dell’autore.",
  story: (company, preset) => `La storia riguarda ${within(company)}; i parametri partono dal profilo «${preset}».`,
  incomplete: "Nessuna previsione: non tutti i parametri sono noti.",
  results: "Che cosa calcola questo modello",
  differences: "Che cosa è diverso",
  byHand: "Ricalcola l’impronta a mano",
  command: "In una shell:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Intervallo di «${name}»`,
  otherwise: (key, now, before) => `${key}: ${now} invece di ${before}`,
  headline: {
    marginUplift: (year) => `Con tutti i parametri esattamente come impostati: aumento del margine nel ${year}`,
    saving: (profit, year) => `Con tutti i parametri esattamente come impostati: effetto sull’${profit} nel ${year}`,
    npv: (year) => `Con tutti i parametri esattamente come impostati: valore di oggi, dopo le imposte, fino al ${year}`,
  },
};
