/** The Dutch sentences about how sure the answer is. */

/** @type {typeof import("../en/outlook.js").messages} */
export const messages = {
  thousand: {
    title: (year) => `Hoe waarschijnlijk is een voordeel dat u in ${year} zou merken?`,
    form: "Raster van duizend vakjes",
    labels: ["{n} op de 1.000 toekomsten", "minder dan 1 op de 1.000 toekomsten", "auteur, omlijnd: {count}"],
    summary: (count, points) =>
      `Het voordeel bereikt ${points} of meer in ${count}. Elk vakje is één toekomst op de duizend; de gevulde halen het.`,
    columns: ["Gebeurtenis", "In hoeveel"],
    file: ["Gebeurtenis", "Aandeel van de toekomsten", "Standaardfout"],
    row: (points) => `Het voordeel bereikt ${points} of meer`,
    none: "niet bekend",
  },

  dots: {
    title: (year) => `Hoe groot kan de verandering in ${year} zijn? Procentpunten marge`,
    form: "Puntendiagram van vijftig even waarschijnlijke uitkomsten",
    labels: [
      "{n} van de {all} verliezen",
      "{n} van de {all} veranderen niets",
      "{n} van de {all} winnen",
      "{n} van de {all} zou u merken",
      "midden van de auteur",
    ],
    summary: ({ all, losses, gains, seen }, points) =>
      `Elke stip is een van ${all} even waarschijnlijke uitkomsten. In ${losses} daarvan daalt de marge en in ${gains} stijgt ze. In ${seen} ervan stijgt ze met ${points} of meer, zodat u het zou merken.`,
    columns: ["Stip", "Verandering van de marge, procentpunten"],
    about: (least, greatest) => `De laagste stip is ${least}, de hoogste ${greatest}.`,
  },

  runs: {
    title: "Twintig toekomsten, verandering van de marge in procentpunten",
    form: "Lijndiagram van afzonderlijke toekomsten",
    author: "auteur",
    summary: (shown, draws, year, low, high) =>
      `Elke lijn is een van ${draws} gesimuleerde toekomsten; er zijn er ${shown} te zien. In ${year} eindigen ze tussen ${low} en ${high}. Elk ervan zou de werkelijke kunnen zijn.`,
    play: "Toon ze een voor een",
    pause: "Pauzeren",
    next: "Toon de volgende",
    all: "Toon alle gelijk",
    columns: (years) => ["Toekomst", ...years],
    about: (shown) => `De tabel heeft een rij voor elk van de ${shown} toekomsten.`,
  },

  moves: {
    title: "Zou het opvallen? Verandering van de marge in procentpunten, op ware schaal",
    form: "Staafdiagram naast een lijndiagram, op één schaal",
    labels: [
      "gerapporteerd",
      "aangenomen",
      "{points} in een gewoon jaar",
      "het effect",
      "gestreept: auteur",
      "{n}× vergroot",
      "te groot om te vergroten",
    ],
    usual: ({ company, mean, first, last }) =>
      `Van ${first} tot ${last} bewoog de marge van ${company} in een gewoon jaar ${mean}, omhoog of omlaag.`,
    unknown: "Hoeveel de marge in een gewoon jaar beweegt, is niet bekend.",
    effect: (year, middle, low, high) =>
      `Het effect in ${year} is ${middle}, en ${low} tot ${high} in negen van de tien toekomsten.`,
    magnify: "Vergroot het effect ernaast",
    back: "Alleen ware schaal",
    columns: [
      "Jaar",
      "Gerapporteerde beweging, procentpunten",
      "Effect, midden van de toekomsten",
      "Negen van de tien: laagste",
      "Negen van de tien: hoogste",
    ],
    notYet: "nog niet",
  },
};
