/** The Italian words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `Calcolatore dei risparmi dell’IA ${version}: storia ${story}, profilo ${preset}, vista ${view}`,
  frameTitle: (title) => `Calcolatore dei risparmi dell’IA: ${title}`,
  imageText: (title, summary) => `Grafico a linee: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, profilo «${preset}»`,
  ownCaption: (title) => `${title}, con i parametri di questo articolo`,
  offline: (company) => `Il calcolatore per ${company} in un solo file, da aprire senza rete`,
  state: (version, { story, preset, view }, inputs) =>
    `Versione ${version}; storia ${story}, profilo ${preset}, vista ${view}; ${inputs}.`,

  view: "Che cosa mostrare",
  views: table({
    card: ["Scheda", "La domanda, la risposta, un’immagine e un cursore. Un pulsante mostra il resto."],
    full: ["Storia", "Tutto: la risposta, che cosa è cambiato, l’affermazione passo per passo e il laboratorio."],
    claim: ["Affermazione", "La risposta, e i passaggi che ci portano da «dieci volte più veloce»."],
    figures: ["Tabella", "Che cosa è cambiato, secondo l’articolo e secondo i dati ufficiali."],
    projection: ["Cursori e grafici", "La risposta e tutto ciò che deriva dai parametri."],
    uncertainty: ["Incertezza", "La risposta e quanto è sicura."],
  }),
  guess: "Chiedi prima una stima",
  guessAbout:
    "I lettori dicono che cosa si aspettano, poi vedono la risposta e di quanto hanno sbagliato. Niente viene inviato o salvato.",
  groups: { story: "Storia", look: "Aspetto", hosting: "Ospitare i file" },
  story: "Società e periodo",
  preset: "Parti da",
  theme: "Colori",
  themes: table({
    "": "Quelli della pagina; in una cornice, chiari",
    auto: "Chiari o scuri, per una pagina che ha entrambi",
    light: "Per una pagina chiara",
    dark: "Per una pagina scura",
  }),
  locale: "Lingua e numeri",
  base: "Indirizzo dei file ospitati",
  baseAbout: "Da dove viene servita la cartella con define.js ed embed.html.",
  addressProblem:
    "Un indirizzo inizia con https:// o http://, oppure con una barra per un percorso sul tuo stesso sito.",
  inputs: "Parametri",
  inputsAbout: "Imposta ciò che dice il tuo articolo. I lettori non possono cambiare un parametro bloccato.",
  headline: "I cinque cursori",
  lock: (name) => `Blocca ${name}`,
  locked: "bloccato",
  lockAll: "Blocca tutti",
  fromPreset: "Come nel profilo",
  preview: "Anteprima",
  width: "Larghezza",
  widths: {
    phone: (pixels) => `Telefono\n${pixels} px`,
    column: (pixels) => `Colonna\n${pixels} px`,
    wide: (pixels) => `Largo\n${pixels} px`,
  },
  frame: "Il calcolatore come lo vedono i lettori",
  snippets: "Copia uno di questi",
  snippet: {
    element: {
      title: "Elemento",
      about: "La scelta migliore se le tue pagine possono eseguire script: il calcolatore è parte della pagina.",
    },
    frame: { title: "Cornice che si adatta", about: "Per i sistemi editoriali che ammettono iframe e uno script." },
    bare: {
      title: "Cornice semplice",
      about: "Per i sistemi editoriali che eliminano gli script. Scorre dove è troppo bassa.",
    },
    link: {
      title: "Link a un solo file",
      about: "Per newsletter, feed e aule scolastiche: si apre dal disco, senza rete.",
    },
  },
  markup: (title) => `${title}: codice`,
  copy: "Copia",
  copyThis: (title) => `Copia «${title}»`,
  copied: "Copiato",
  copiedThis: (title) => `«${title}» è stato copiato.`,
  notCopied:
    "Il browser non permette alla pagina di copiare. Il testo è selezionato: copialo con la tastiera o dal menu.",
  showAll: (count) => `Mostra tutte le righe (${count})`,
  showLess: "Mostra meno",
  image: {
    title: "Immagine nel codice",
    same: (name) => `L’immagine nel codice è ${name}.`,
    other: (name) =>
      `L’immagine nel codice, ${name}, mostra il profilo e non i parametri che hai impostato; la sua descrizione lo dice. La frase è quella dei tuoi parametri.`,
    none: "Il codice non contiene un’immagine: ciò che questa società non comunica non si può disegnare.",
    own: "L’immagine nel codice è la tua, ed è descritta come un’immagine di questi parametri.",
    download: "Scarica un’immagine di questi parametri",
    address: "Il suo indirizzo",
    addressAbout: "Dove l’hai pubblicata. Inseriscilo di nuovo quando cambiano i parametri.",
  },
  notLoaded: "Non è stato possibile caricare lo strumento. Controlla la connessione, poi ricarica la pagina.",
  noStory: "Non è stato possibile caricare la storia.",
  incomplete:
    "Non tutti i dati sono pubblici: i lettori devono inserire quelli che mancano prima di vedere una risposta.",
};
