/** The Dutch words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "het is veel langer dan een toestand kan zijn",
  tooMany: "het heeft veel meer onderdelen dan een toestand kan hebben",
  notAState: "het is geen link van deze calculator en ook geen tekst van een toestand",
  unknownVersion: "het is met een latere versie van deze calculator geschreven",
  otherStory: "het hoort bij een ander verhaal",
  unknownKey: "is bij dit model niet bekend",
  unreadable: "is niet te lezen",
  duplicate: "staat er twee keer",
  refused: "ligt buiten wat het model kan berekenen",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "Wordt gecontroleerd",
    nothing: "Nog niets gecontroleerd",
    match: "Klopt",
    mismatch: "Klopt niet",
    otherVersion: "Een andere versie",
    noDigest: "Geen controlecode om mee te vergelijken",
    badDigest: "Geen controlecode",
    unreadable: "Onleesbaar",
    failed: "De controle is mislukt",
  },
  reading: "Een ogenblik …",
  nothing: "Er is nog niets om te controleren: plak een link of een toestandstekst, of kies een bestand.",
  nothingInFile: (name) => `“${name}” bevat geen toestand: er staat geen regel in die met “state” begint.`,
  unreadable: (code) => `Er kon niets worden gecontroleerd: ${reasons[code]}.`,
  noStory: "Er kon niets worden gecontroleerd: de tekst zegt niet bij welk verhaal hij hoort.",
  unknownStory: (id) => `Er kon niets worden gecontroleerd: deze pagina heeft het verhaal “${id}” niet.`,
  failed: "Er kon niets worden gecontroleerd: de calculator kon niet worden geladen.",

  match: (digest, version) =>
    `Het klopt: de controlecode ${digest} en de versie ${version} horen bij precies deze invoer.`,
  matchDigest: (digest) => `Het klopt: de controlecode ${digest} hoort bij precies deze invoer.`,
  mismatch: (given, own) =>
    `Het klopt niet: de opgegeven controlecode is ${given}, maar die van deze invoer is ${own}.`,
  noDigest: (own) => `Er is geen controlecode opgegeven om mee te vergelijken: die van deze invoer is ${own}.`,
  noDigestInSight: (text) =>
    `“${text}” is geen controlecode, dus is er niets vergeleken: een controlecode heeft twaalf tekens, elk een cijfer of een letter van a tot en met f.`,
  otherVersion: (given, stated) =>
    `Het klopt niet: de opgegeven versie is ${given}, maar deze invoer is met ${stated} geschreven.`,

  model: (stated, own) =>
    `Deze invoer is met model ${stated} geschreven; deze pagina heeft model ${own}, dus kunnen de cijfers afwijken van wat is gedrukt.`,
  noModel: "De tekst zegt niet met welke versie van het model hij is geschreven.",
  several: (count) => `De link bevat ${count} toestanden; de eerste is gecontroleerd.`,
  leftOut: (count) => (count === 1 ? "Eén onderdeel is weggelaten:" : `${count} onderdelen zijn weggelaten:`),
  entry: (key, code) => `“${key}” ${reasons[code]}`,

  same: "Alle invoer is die van de auteur.",
  story: (company, preset) =>
    `Het verhaal gaat over ${within(company)}; de invoer begint bij de voorinstelling “${preset}”.`,
  incomplete: "Er is geen raming: niet alle invoer is bekend.",
  results: "Wat dit model geeft",
  differences: "Wat afwijkt",
  byHand: "De controlecode zelf narekenen",
  command: "In een shell:",
  figure: (name, period) => `${name}, ${period}`,
  range: (name) => `Bandbreedte van “${name}”`,
  otherwise: (key, now, before) => `${key}: ${now} in plaats van ${before}`,
  headline: {
    marginUplift: (year) => `Met alle invoer precies zoals ingesteld: margestijging in ${year}`,
    saving: (profit, year) => `Met alle invoer precies zoals ingesteld: effect op ${profit} in ${year}`,
    npv: (year) => `Met alle invoer precies zoals ingesteld: waarde van nu, na belasting, tot en met ${year}`,
  },
};
