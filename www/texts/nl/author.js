/** The Dutch words of the page for authors. */

/** @type {typeof import("../en/author.js").messages} */
export const messages = {
  start: "Begin met een verhaal",
  open: "Of open een bestand",
  download: "Verhaal downloaden",
  downloadAbout: "Het bestand bevat wat u hebt ingevuld, af of niet. Open het hier weer om verder te gaan.",
  basics: "Basisgegevens",
  complete: "✓ volledig",
  toFix: (count) => `nog ${count} te herstellen`,
  progress: (done, all) => `${done} van de ${all} onderdelen zijn volledig`,
  noForm: "Het formulier kon niet worden geladen. Controleer de verbinding en laad de pagina opnieuw.",
  add: (what) => `Toevoegen: ${what.toLowerCase()}`,
  addChoice: "Toevoegen …",
  remove: (what) => `${what} verwijderen`,
  noJson: (name) => `“${name}” is geen JSON en is dus helemaal niet te lezen. Het verhaal hieronder is zoals het was.`,
  notLoaded: "Het verhaal kon niet worden geladen.",
  problems: "Wat er niet klopt",
  warnings: "Om na te kijken",
  whole: "het verhaal",
  fatal: "moet worden hersteld",
  warning: "een waarschuwing",
  told: "Dit is het verhaal zoals het in het formulier staat.",
  notTold: (count) =>
    `${count === 1 ? "Door 1 probleem" : `Door ${count} problemen`} kan het verhaal niet worden getoond. De widget toont de laatste versie zonder problemen.`,
  label: ["Naam", "Eenheid"],
  words: "met spaties ertussen",
  nothing: "niet bekend",

  problem: (code, limit) => sentences[code](limit),
};

/**
 * What stands after the name of a place; `limit` is a number, or nothing.
 *
 * @type {Record<import("../../../target/wasm/engine.js").StoryProblem["code"], (limit: string) => string>}
 */
const sentences = {
  missing: () => "is nodig en ontbreekt",
  missingText: () => "heeft geen tekst",
  notANumber: () => "moet een getal zijn",
  notText: () => "moet tekst zijn",
  notAList: () => "moet een lijst zijn",
  notAnObject: () => "moet een object met benoemde velden zijn",
  unknownChoice: () => "moet een van de keuzes zijn",
  unknownField: () => "is hier niet bekend",
  belowMinimum: (limit) => `moet minstens ${limit} zijn`,
  aboveMaximum: (limit) => `mag hooguit ${limit} zijn`,
  notAbove: (limit) => `moet meer dan ${limit} zijn`,
  notWhole: () => "moet een geheel getal zijn",
  wrongSum: (limit) => `moet samen ${limit || "1"} zijn`,
  empty: () => "mag niet leeg zijn",
  tooMany: (limit) => `heeft meer dan ${limit} onderdelen`,
  tooLong: (limit) => `is langer dan ${limit} tekens`,
  tooLarge: (limit) => `is groter dan wat wordt gelezen${limit && ` (${limit})`}`,
  badCharacter: () => "bevat een teken dat lezers niet zien",
  badId: () => "moet met een letter beginnen; daarna mogen letters, cijfers en koppeltekens",
  badDate: () =>
    "moet een dag zijn zoals 2026-07-17; waar een datum vager mag zijn, een maand zoals 2026-07 of een jaar",
  badPeriod: () => "moet een periode zijn die past bij hoe vaak de reeks verschijnt, zoals Q1 2025, H1 2025 of 2025",
  badLink: () => "moet een adres zijn dat met https:// begint",
  reversed: () => "begint hoger dan het eindigt",
  undrawable: () => "kan niet worden getekend",
  notInOrder: () => "moet later of groter zijn dan het vorige",
  duplicate: () => "staat er twee keer",
  wrongVersion: () => "is een versie van het formaat die niet wordt gelezen",
  unknownSource: () => "staat niet in de lijst met bronnen",
  unknownSeries: () => "staat niet in de lijst met reeksen, of wordt met andere tussenpozen gerapporteerd",
  unusedSource: () => "wordt nergens aangehaald",
  looksLikeFraction: () => "lijkt een fractie: een percentage is 22.5, niet 0.225",
  notAbsent: () => "verklaart waarom een getal ontbreekt, maar dat getal staat er",
  notDisclosedBase: () => "is niet bekend; lezers moeten het invullen voordat er een raming komt",
};
