/** The Italian words in the HTML of the pages. What is between backticks becomes code. */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Vai al contenuto",
    brand: "Calcolatore dei risparmi dell’IA",
    menu: "Menu",
    pages: "Pagine",
    calculator: "Calcolatore",
    write: "Scrivi una storia",
    embed: "Incorporalo",
    check: "Verifica un link",
    gallery: "Galleria",
    offline: "Copia offline",
    story: "Storia",
    privacy: "Ciò che inserisci resta nel tuo browser. Niente viene inviato altrove.",
    licence: (version) => `Versione ${version}, licenza MIT o Apache 2.0.`,
    languages: "Lingue",
  },
  playground: {
    description:
      "Quanto valgono per Netflix effetti visivi «dieci volte più veloci», in dollari e in punti di margine.",
    title: "Dieci volte più veloce: quanto vale?",
    answer:
      "Entro il 2032 l’IA negli effetti visivi fa salire l’utile operativo di Netflix di circa 3 milioni di dollari l’anno, e il suo margine di 0,004 punti. Il calcolatore che mostra perché richiede JavaScript e WebAssembly.",
  },
  gallery: {
    description:
      "Il calcolatore dei risparmi dell’IA su pagine di ogni tipo: articoli lunghi, siti scuri, regole severe, colonne strette.",
    title: "Galleria",
    lead: "Il widget su otto tipi di pagina. Ogni pagina è anche una prova: il widget non cambia niente al di fuori di sé, non salva niente e non invia richieste ad altri siti.",
    article: "Un articolo lungo",
    articleAbout: "L’elemento in tre punti, e frasi collegate a esso.",
    frame: "Un sito scuro con una cornice",
    frameAbout: "La pagina in un `iframe` alto quanto ciò che mostra.",
    stripped: "Un sistema editoriale che elimina gli script",
    strippedAbout: "Che cosa resta del codice: la risposta in parole, la tabella e un’immagine.",
    strict: "Regole severe",
    strictAbout: "Nessuno stile o script in linea, nessun’altra origine, Trusted Types obbligatori.",
    column: "Una colonna di 320 pixel",
    columnAbout: "Accanto al testo di un giornale.",
    rtl: "Una pagina che si legge da destra a sinistra",
    rtlAbout: "Il widget mantiene la sua direzione e le sue cifre.",
    sandbox: "Una sandbox senza origine",
    sandboxAbout: "Una cornice che può eseguire script e scaricare, e nient’altro.",
    offline: "Un solo file",
    offlineAbout: "Tutto dentro: salvalo e aprilo dal disco.",
  },
  author: {
    description:
      "Scrivi una storia per il calcolatore dei risparmi dell’IA: inserisci i dati, guarda il widget, scarica il file.",
    title: "Scrivi una storia",
    lead: "Una storia è un solo file: i dati di un articolo, la loro provenienza e le parole che li accompagnano. Compila il modulo, guarda il widget e scarica il file quando non resta più niente da correggere.",
    noScript: "Questa pagina richiede JavaScript.",
    loading: "Caricamento del modulo…",
    preview: "Che cosa vedono i lettori",
    waiting: "Il widget compare qui appena la storia si può mostrare.",
  },
  builder: {
    description:
      "Scegli che cosa mostra il calcolatore dei risparmi dell’IA in un articolo, guardalo e copia il codice.",
    title: "Prepara il codice",
    lead: "Scegli che cosa mostra il tuo articolo, guardalo largo come un telefono e come una colonna, e copia il codice. Ogni frammento indica la propria versione e tutti i parametri. Contiene anche la risposta in parole, per i lettori che non eseguono script.",
    noScript: "Questa pagina richiede JavaScript.",
    loading: "Caricamento del calcolatore…",
  },
  check: {
    description:
      "Verifica se un’immagine, un file o una stampa del calcolatore dei risparmi dell’IA appartiene ai parametri che indica.",
    title: "Verifica un link o un’immagine",
    lead: "Ogni immagine, file e stampa del calcolatore indica la versione del suo modello e un’impronta dei parametri. Incolla il link corrispondente e scrivi ciò che vi è stampato. Questa pagina ricalcola e dice se vanno insieme.",
    noScript: "Questa pagina richiede JavaScript.",
    pasted: "Link, o testo di uno stato",
    pastedAbout: "Va bene anche un intero messaggio che contiene il link.",
    version: "Versione, come stampata",
    versionAbout: "Per esempio 0.2.0. Lascia vuoto se non ce l’hai.",
    digest: "Impronta, come stampata",
    digestAbout: "Dodici caratteri. Lascia vuoto per vedere quale dovrebbe essere.",
    check: "Verifica",
    file: "O scegli un file CSV",
    fileAbout: "Un file salvato dal calcolatore indica già tutto questo.",
    findings: "Che cosa è emerso",
    emptyTitle: "Ancora nessuna verifica",
    empty: "Il risultato compare qui, con i dati che derivano dai parametri.",
  },
  embed: {
    title: "Calcolatore dei risparmi dell’IA",
    fallback:
      "Il calcolatore che va qui richiede JavaScript e WebAssembly. L’articolo che lo circonda dà la risposta in parole e in una tabella.",
  },
  offline: {
    description: "Il calcolatore dei risparmi dell’IA in un solo file: si apre dal disco, senza rete.",
    title: "Dieci volte più veloce: quanto vale?",
    answer:
      "Entro il 2032 l’IA negli effetti visivi fa salire l’utile operativo di Netflix di circa 3 milioni di dollari l’anno, e il suo margine di 0,004 punti. Il calcolatore che mostra perché richiede JavaScript e WebAssembly.",
  },
};
