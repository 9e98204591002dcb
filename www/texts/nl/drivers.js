/** The Dutch sentences about what drives the answer. */

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => parts.join(" en ");

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Tornadodiagram van horizontale balken",
    title: (year) =>
      `Margestijging in ${year}, procentpunten: elke invoer afzonderlijk van de onder- tot de bovengrens van haar bandbreedte`,
    labels: ["bij de ondergrens", "bij de bovengrens", "Auteur:"],
    columns: ["Invoer", "Ondergrens", "Stijging daar", "Bovengrens", "Stijging daar", "Spreiding"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {import("../en/drivers.js").Named} */ { name, atLow, atHigh }) =>
        `“${name}” (${atLow} tot ${atHigh})`;
      const then = others.length ? `, en daarna van ${listed(others.map(ends))}` : "";
      return `Met alle invoer zoals ingesteld is de margestijging in ${year} ${base}. Die hangt het meest af van ${ends(first)}${then}.`;
    },
    nothing: (year, base) =>
      `Met alle invoer zoals ingesteld is de margestijging in ${year} ${base}; geen enkele onzekere invoer verandert daar op zichzelf iets aan.`,
    about:
      "Alleen de genoemde invoer beweegt; alle andere blijft zoals u die hebt ingesteld. De uiteinden zijn die van de bandbreedte die bij uw waarde hoort, niet de grenzen die u onder “Bandbreedte van de invoer” hebt ingesteld.",
    file: {
      button: "Downloaden als CSV",
      name: "oorzaken",
      title: (year) => `Margestijging in ${year} met elke invoer afzonderlijk aan de uiteinden van haar bandbreedte`,
      head: [
        "Invoer",
        "Eenheid",
        "Ondergrens",
        "Stijging bij de ondergrens, procentpunten",
        "Bovengrens",
        "Stijging bij de bovengrens, procentpunten",
      ],
      span: "Spreiding, procentpunten",
      base: "Stijging met alle invoer zoals ingesteld, procentpunten",
    },
  },

  variance: {
    title: "Waar de spreiding van de toekomsten vandaan komt",
    columns: ["Invoer", "Als alleen deze bekend was", "Als alle andere bekend waren"],
    common: "Wat de tools gemeen hebben",
    few: (percent) => `minder dan ${percent}`,
    about: (alone) =>
      `Aandelen in de variantie van de margestijging in het laatste jaar. De eerste kolom is wat zou verdwijnen als alleen deze invoer bekend was, de tweede wat zou blijven als alle andere het waren. De eerste kolom telt op tot ${alone}; de rest komt van invoer die samen werkt, en daarom telt de tweede kolom op tot meer dan 100%.`,
    none: "Geen enkele invoer is onzeker, dus er is geen spreiding.",
    file: "variantie-aandelen",
    fileHead: ["Invoer", "Aandeel van de eerste orde", "Standaardfout", "Totaal aandeel", "Standaardfout"],
  },

  tenPercent: {
    title: "Tien procent meer",
    about:
      "Elke invoer afzonderlijk, tien procent groter dan u die hebt ingesteld. Hele jaren hebben geen tiende en tien procent van niets is niets; die invoer is weggelaten. Een negatief percentage wordt negatiever.",
    output: "Wat het doet met",
    order: "Volgorde",
    orders: { size: "Grootste verandering eerst", model: "Zoals in het model" },
    columns: ["Invoer", "Nu", "10% meer", "Resultaat dan", "Verandering"],
    now: (output, result) => [`${output}, zoals het nu is: `, result, "."],
    all: (count) => `Toon alle ${count} rijen`,
    fewer: (count) => `Toon de eerste ${count} rijen`,
    never: "nooit binnen de geraamde jaren",
    beyond: (limit) => `voorbij de grens van ${limit}`,
    noChange: "geen verandering",
    reached: "pas dan bereikt",
    lost: "niet meer bereikt",
    unknown: "niet berekend",
    file: {
      button: "Deze tabel downloaden als CSV",
      name: "tien-procent-meer",
      title: (output) => `${output}: met elke invoer afzonderlijk tien procent groter`,
      head: [
        "Invoer",
        "Eenheid",
        "Nu",
        "Tien procent meer",
        "Resultaat nu",
        "Resultaat dan",
        "Verandering",
        "Eenheid van het resultaat",
      ],
      units: ({ fileMillions }) => ({
        points: "procentpunten",
        millions: fileMillions,
        years: "jaren",
        calendarYear: "jaar",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Margestijging in ${year}`,
    plSaving: (year) => `Effect op ${profit} in ${year}`,
    npv: (year) => `Netto contante waarde, na belasting, tot en met ${year}`,
    paybackYears: () => "Terugverdientijd in jaren",
    visibleYear: () => "Eerste jaar met een zichtbaar voordeel",
    materialityYear: () => "Eerste jaar met een materieel voordeel",
  }),
};
