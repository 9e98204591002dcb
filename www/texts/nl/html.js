/**
 * The Dutch words in the HTML of the pages: the build puts them in the place of `{{page.name}}`. What is between backticks
 * becomes code.
 */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Naar de inhoud",
    brand: "AI-besparingscalculator",
    menu: "Menu",
    pages: "Pagina’s",
    calculator: "Calculator",
    write: "Verhaal schrijven",
    embed: "Insluiten",
    check: "Link controleren",
    gallery: "Galerij",
    offline: "Offline versie",
    story: "Verhaal",
    privacy: "Wat u invult, blijft in uw browser. Er wordt nergens iets heen gestuurd.",
    licence: (version) => `Versie ${version}, licentie MIT of Apache 2.0.`,
    languages: "Talen",
  },
  playground: {
    description:
      "Wat “tien keer snellere” visuele effecten waard zijn voor Netflix, in dollars en in procentpunten marge.",
    title: "Tien keer sneller: wat is het waard?",
    answer:
      "Door AI in visuele effecten ligt het bedrijfsresultaat van Netflix in 2032 ongeveer 3 miljoen dollar per jaar hoger, en de marge 0,004 procentpunt. De calculator die laat zien waarom, heeft JavaScript en WebAssembly nodig.",
  },
  gallery: {
    description:
      "De AI-besparingscalculator op allerlei pagina’s: lange artikelen, donkere pagina’s, een strikt beleid, smalle kolommen.",
    title: "Galerij",
    lead: "De widget op acht soorten pagina’s. Elke pagina is ook een test: de widget verandert niets buiten zichzelf, bewaart niets en stuurt geen verzoek naar een andere site.",
    article: "Een lang artikel",
    articleAbout: "Het element op drie plaatsen, en zinnen die ermee verbonden zijn.",
    frame: "Een donkere pagina met een kader",
    frameAbout: "De pagina in een `iframe` dat zo hoog is als wat het toont.",
    stripped: "Een contentsysteem dat scripts weghaalt",
    strippedAbout: "Wat er van de code overblijft: het antwoord in woorden, de tabel en een afbeelding.",
    strict: "Een strikt beleid",
    strictAbout: "Geen stijl of script in de pagina zelf, geen andere herkomst, Trusted Types verplicht.",
    column: "Een kolom van 320 pixels",
    columnAbout: "Naast de tekst van een krant.",
    rtl: "Een pagina die van rechts naar links wordt gelezen",
    rtlAbout: "De widget houdt zijn eigen leesrichting en zijn eigen cijfers.",
    sandbox: "Een sandbox zonder herkomst",
    sandboxAbout: "Een kader dat scripts mag draaien en mag downloaden, en verder niets.",
    offline: "Eén bestand",
    offlineAbout: "Alles zit erin: bewaar het en open het vanaf schijf.",
  },
  author: {
    description:
      "Schrijf een verhaal voor de AI-besparingscalculator: vul cijfers in, bekijk de widget, download het bestand.",
    title: "Verhaal schrijven",
    lead: "Een verhaal is één bestand: de cijfers van een artikel, waar ze vandaan komen, en de woorden eromheen. Vul het formulier in, bekijk de widget, en download het bestand als er niets meer te herstellen is.",
    noScript: "Deze pagina heeft JavaScript nodig.",
    loading: "Het formulier wordt geladen …",
    preview: "Wat lezers zien",
    waiting: "De widget verschijnt hier zodra het verhaal kan worden getoond.",
  },
  builder: {
    description: "Kies wat de AI-besparingscalculator in een artikel toont, bekijk het en kopieer de code.",
    title: "Insluitcode maken",
    lead: "Kies wat uw artikel toont, bekijk het op de breedte van een telefoon en van een kolom, en kopieer de code. Elk stuk code noemt zijn versie en alle invoer. Het bevat ook het antwoord in woorden, voor lezers die geen scripts draaien.",
    noScript: "Deze pagina heeft JavaScript nodig.",
    loading: "De calculator wordt geladen …",
  },
  check: {
    description:
      "Controleer of een afbeelding, een bestand of een afdruk van de AI-besparingscalculator hoort bij de invoer die erop staat.",
    title: "Link of afbeelding controleren",
    lead: "Elke afbeelding, elk bestand en elke afdruk van de calculator noemt de versie van het model en een controlecode van de invoer. Plak de link die erbij hoort, en vul in wat erop gedrukt staat. Deze pagina rekent opnieuw en zegt of ze bij elkaar horen.",
    noScript: "Deze pagina heeft JavaScript nodig.",
    pasted: "Link, of tekst van een toestand",
    pastedAbout: "Een heel bericht met de link erin is ook goed.",
    version: "Versie, zoals gedrukt",
    versionAbout: "Zoals 0.2.0. Laat het leeg als u die niet hebt.",
    digest: "Controlecode, zoals gedrukt",
    digestAbout: "Twaalf tekens. Laat het leeg om te zien wat die zou moeten zijn.",
    check: "Controleren",
    file: "Of kies een CSV-bestand",
    fileAbout: "Een bestand dat de calculator heeft bewaard, noemt dit alles zelf.",
    findings: "Wat is gevonden",
    emptyTitle: "Nog niets gecontroleerd",
    empty: "Het resultaat verschijnt hier, met de cijfers die uit de invoer volgen.",
  },
  embed: {
    title: "AI-besparingscalculator",
    fallback:
      "De calculator die hier hoort, heeft JavaScript en WebAssembly nodig. Het artikel eromheen geeft het antwoord in woorden en in een tabel.",
  },
  offline: {
    description: "De AI-besparingscalculator in één bestand: het opent vanaf schijf, zonder netwerk.",
    title: "Tien keer sneller: wat is het waard?",
    answer:
      "Door AI in visuele effecten ligt het bedrijfsresultaat van Netflix in 2032 ongeveer 3 miljoen dollar per jaar hoger, en de marge 0,004 procentpunt. De calculator die laat zien waarom, heeft JavaScript en WebAssembly nodig.",
  },
};
