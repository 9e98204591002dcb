/** The Dutch words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `AI-besparingscalculator ${version}: verhaal ${story}, voorinstelling ${preset}, weergave ${view}`,
  frameTitle: (title) => `AI-besparingscalculator: ${title}`,
  imageText: (title, summary) => `Lijndiagram: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, voorinstelling “${preset}”`,
  ownCaption: (title) => `${title}, met de invoer van dit artikel`,
  offline: (company) => `De calculator voor ${company} in één bestand, te openen zonder netwerk`,
  state: (version, { story, preset, view }, inputs) =>
    `Versie ${version}; verhaal ${story}, voorinstelling ${preset}, weergave ${view}; ${inputs}.`,

  view: "Wat u toont",
  views: table({
    card: ["Kaart", "De vraag, het antwoord, één beeld en één schuif. Een knop toont de rest."],
    full: ["Verhaal", "Alles: het antwoord, wat er veranderde, de bewering in stappen en de werkplaats."],
    claim: ["Bewering", "Het antwoord, en in stappen de weg ernaartoe vanaf “tien keer sneller”."],
    figures: [
      "Tabel",
      "Wat er veranderde, zoals het artikel het drukte en volgens de officiële stukken van het bedrijf.",
    ],
    projection: ["Schuiven en grafieken", "Het antwoord en alles wat uit de invoer volgt."],
    uncertainty: ["Onzekerheid", "Het antwoord en hoe zeker het is."],
  }),
  guess: "Vraag eerst om een gok",
  guessAbout:
    "Lezers zeggen wat ze verwachten en zien dan het antwoord en hoe ver ze ernaast zaten. Er wordt niets verstuurd of bewaard.",
  groups: { story: "Verhaal", look: "Uiterlijk", hosting: "Bestanden" },
  story: "Bedrijf en periode",
  preset: "Beginnen met",
  theme: "Kleuren",
  themes: table({
    "": "Die van de pagina; in een kader licht",
    auto: "Licht of donker, voor een pagina die beide heeft",
    light: "Voor een lichte pagina",
    dark: "Voor een donkere pagina",
  }),
  locale: "Taal en getallen",
  base: "Adres van de gehoste bestanden",
  baseAbout: "Waar de map met define.js en embed.html wordt aangeboden.",
  addressProblem: "Een adres begint met https:// of http://, of met een schuine streep voor een pad op uw eigen site.",
  inputs: "Invoer",
  inputsAbout: "Stel in wat uw artikel zegt. Vergrendelde invoer kunnen lezers niet veranderen.",
  headline: "De vijf schuiven",
  lock: (name) => `${name} vergrendelen`,
  locked: "vergrendeld",
  lockAll: "Alles vergrendelen",
  fromPreset: "Zoals in de voorinstelling",
  preview: "Voorbeeld",
  width: "Breedte",
  widths: {
    phone: (pixels) => `Telefoon\n${pixels} px`,
    column: (pixels) => `Kolom\n${pixels} px`,
    wide: (pixels) => `Breed\n${pixels} px`,
  },
  frame: "De calculator zoals lezers die zien",
  snippets: "Kopieer een van deze",
  snippet: {
    element: {
      title: "Element",
      about: "Het beste als uw pagina’s scripts mogen draaien: de calculator is een deel van de pagina.",
    },
    frame: {
      title: "Kader dat zich aanpast",
      about: "Voor contentsystemen die iframes en één script toestaan.",
    },
    bare: { title: "Kaal kader", about: "Voor contentsystemen die scripts weghalen. Het scrolt waar het te laag is." },
    link: {
      title: "Link naar één bestand",
      about: "Voor nieuwsbrieven, feeds en klaslokalen: opent vanaf schijf, zonder netwerk.",
    },
  },
  markup: (title) => `${title}: code`,
  copy: "Kopiëren",
  copyThis: (title) => `“${title}” kopiëren`,
  copied: "Gekopieerd",
  copiedThis: (title) => `“${title}” is gekopieerd.`,
  notCopied:
    "De browser laat de pagina niet kopiëren. De tekst is geselecteerd: kopieer hem met het toetsenbord of het menu.",
  showAll: (count) => `Toon alle ${count} regels`,
  showLess: "Toon minder",
  image: {
    title: "Afbeelding in de code",
    same: (name) => `De afbeelding in de code is ${name}.`,
    other: (name) =>
      `De afbeelding in de code, ${name}, toont de voorinstelling en niet de invoer die u hebt ingesteld; de beschrijving zegt dat ook. De zin is wel die van uw invoer.`,
    none: "De code heeft geen afbeelding: wat dit bedrijf niet bekendmaakt, kan niet worden getekend.",
    own: "De afbeelding in de code is van u, en wordt beschreven als een van deze invoer.",
    download: "Afbeelding van deze invoer downloaden",
    address: "Het adres ervan",
    addressAbout: "Waar u haar hebt neergezet. Vul het opnieuw in als de invoer verandert.",
  },
  notLoaded: "De bouwer kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.",
  noStory: "Het verhaal kon niet worden geladen.",
  incomplete: "Niet alles is bekendgemaakt: lezers moeten invullen wat ontbreekt voordat ze een antwoord zien.",
};
