/** The Dutch sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Stand van de feiten: ${date}.`,
  undated: "zonder datum",
  forms: { copy: "een kopie", summary: "een samenvatting" },
  opensElsewhere: "opent een andere site",
  disagree: "Bronnen spreken elkaar tegen: ",
  grades: table({
    filing: "Officieel stuk",
    derivedFromFilings: "Afgeleid uit officiële stukken",
    companyStatement: "Verklaring van het bedrijf",
    press: "Pers of studie",
    assumption: "Aanname",
  }),

  provenance: {
    title: (subject) => `Waar het vandaan komt: ${subject}`,
    close: "Sluiten",
    closeLabel: "De bronnen sluiten",
    figure: (name, one, other) => `${name}, ${one} en ${other}`,
    printed: "Zoals gedrukt",
    filed: "Officieel",
    none: "Geen bron: dit is een aanname van de makers van de calculator.",
    notLooked: "Dit is niet in een officieel stuk opgezocht.",
    notCollected: "Het verslag bestaat; dit cijfer eruit is hier niet verzameld.",
    printedTo: (step) => `Voor druk afgerond op ${step}; het kan er dus de helft daarvan naast zitten.`,
    assumption: "De waarde is een aanname; deze bronnen onderbouwen haar.",
    ownFigure: "U hebt dit cijfer veranderd. De bronnen horen bij het oorspronkelijke.",
    ownInput: (value) => `U hebt deze invoer veranderd; de waarde van de voorinstelling is ${value}.`,
    ofStory: (value, usual) => `Dit verhaal stelt ${value} in; de eigen waarde van de calculator is ${usual}.`,
    baseYear: (year) => `Zoals gerapporteerd over ${year}.`,
    otherYear: "Geen gerapporteerd jaar van dit verhaal heeft deze waarde.",
    curve:
      "Afgeleid uit het verloop van de eigen producties in Note 5 van de jaarverslagen van Netflix over 2023, 2024 en 2025; de andere curves waaruit u kunt kiezen, zijn conventies.",
    sources: "Bronnen en opmerkingen",
  },

  verdicts: { right: "Juist", wrong: "Onjuist", unverifiable: "Niet te controleren" },
  printed: (value) => `gedrukt: ${value}`,
  notReported: "niet gerapporteerd",
  nextDue: (date) => `Het volgende verslag komt uiterlijk ${date}.`,

  record: {
    about: (company) =>
      `Wat ${within(company)} rapporteerde, volgens de officiële stukken. Een verandering vergelijkt met dezelfde periode een jaar eerder. Kies een getal om te zien waar het vandaan komt.`,
    view: "Toon",
    every: { quarter: "Kwartalen", half: "Halfjaren", year: "Jaren" },
    adjusted: "Zonder eenmalige posten",
    head: {
      quarter: ["Cijfer", "Laatste", "Verandering", "12 maanden"],
      half: ["Cijfer", "Laatste", "Verandering", "12 maanden"],
      year: ["Cijfer", "Laatste", "Verandering", "Per jaar"],
    },
    to: (period) => `tot en met ${period}`,
    from: (period) => `sinds ${period}`,
    aYearEarlier: "op een jaar eerder",
    adjustedMark: "aangepast",
    oneOffMark: "met eenmalige post",
    none: "–",
    all: "Alle perioden",
    columns: {
      quarter: ["Periode", "Cijfer", "Verandering", "12 maanden"],
      half: ["Periode", "Cijfer", "Verandering", "12 maanden"],
      year: ["Periode", "Cijfer", "Verandering"],
    },
    between: (low, high) => `tussen ${low} en ${high}, zoals gedrukt`,
    growth: (rate, from, to) => `Samengestelde groei van ${from} tot ${to}: ${rate} per jaar.`,
    growthPoints: (points, from, to) => `Van ${from} tot ${to}: ${points}.`,
    change: (change, from, to) => `Van ${from} tot ${to}: ${change}.`,
    trailing: (to, parts, sum) => `Twaalf maanden tot en met ${to}: ${parts} = ${sum}.`,
    rules:
      "“12 maanden” telt de laatste vier kwartalen op, of twee halfjaren. Een marge wordt uit die totalen opnieuw berekend; een aantal is het laatste. Twaalf maanden winst per aandeel is ook de som van vier kwartalen, en die kan door het aantal aandelen afwijken van het jaarcijfer. Twaalf maanden staan er alleen waar alle delen beschikbaar zijn. Groei over meerdere jaren is gemeten tussen dezelfde tijden van het jaar. Onderdelen zijn afgerond; totalen zijn berekend met de exacte getallen.",
    download: "Downloaden als CSV",
    file: {
      name: "gerapporteerde-cijfers",
      title: (company) => `Wat ${within(company)} rapporteerde`,
      head: [
        "Cijfer",
        "Eenheid",
        "Periode",
        "Waarde",
        "Grondslag",
        "Verandering op een jaar eerder",
        "Eenheid van de verandering",
        "Minstens",
        "Hooguit",
        "12 maanden",
        "Bronnen",
      ],
      reported: "zoals gerapporteerd",
      adjusted: "aangepast",
      sources: "Bronnen",
    },
  },

  backcast: {
    about:
      "Dezelfde groei, gestart vanaf een eerder jaar: leidt die naar wat sindsdien is gerapporteerd? Alleen de groei wordt getoetst; AI speelt vóór het basisjaar geen rol.",
    from: "Begin bij",
    started: (year) => `gestart vanaf ${year}`,
    columns: ["Jaar", "Geraamd", "Gerapporteerd", "Verschil"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Omzet, ${millions}`,
      contentCash: `Kasuitgaven aan content, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (g) =>
      `U neemt aan dat de omzet met ${g.revenue} per jaar groeit en de contentuitgaven met ${g.content}. Van ${g.from} tot ${g.to} groeide de omzet met ${g.revenueWas} en groeiden de contentuitgaven met ${g.contentWas}.`,
    verdict: (v) =>
      `Gestart vanaf ${v.from} waren deze groeicijfers voor ${v.year} zo uitgekomen: omzet ${v.revenue}, contentuitgaven ${v.content}, en de marge, constant gehouden, ${v.margin}.`,
    over: (size) => `${size} te hoog`,
    under: (size) => `${size} te laag`,
    exact: "precies goed",
    unknown: "niet te vergelijken",
    charts: {
      form: "Lijndiagram",
      title: (millions) => `Geraamd en gerapporteerd, ${millions}`,
      labels: { revenue: "Omzet", contentCash: "Content" },
      projected: (name) => `${name}, geraamd`,
      reported: (name) => `${name}, gerapporteerd`,
      summary:
        "Waartoe deze groei zou hebben geleid, en wat is gerapporteerd; de naam staat aan het eind van elke lijn.",
      columns: ["Jaar", "Omzet, geraamd", "Omzet, gerapporteerd", "Content, geraamd", "Content, gerapporteerd"],
    },
  },

  companies: {
    about:
      "Dezelfde vraag kan over andere bedrijven worden gesteld, maar hun winst wordt niet op dezelfde manier berekend. Marges worden alleen binnen één winstmaatstaf vergeleken.",
    measures: table({
      operatingIncome: "Bedrijfsresultaat",
      segmentOperatingIncome: "Bedrijfsresultaat van de segmenten",
      adjustedEbitda: "Aangepaste EBITDA",
      adjustedOibda: "Aangepaste OIBDA",
      none: "Geen winst bekendgemaakt",
    }),
    alone: "Geen ander bedrijf hier rapporteert winst volgens deze maatstaf, dus vergelijken we niet.",
    ranked: "Op aflopende marge.",
    columns: ["Bedrijf", "Omzet, miljoen", "Winst, miljoen", "Marge", "Contentuitgaven, miljoen"],
    year: (year) => `boekjaar ${year}`,
    notDisclosed: "niet bekendgemaakt",
    forecast: (by, period) => `raming van ${by} voor ${period}`,
    caption: "Bedrijven per winstmaatstaf",
    unit: "Boekjaren eindigen in verschillende maanden; contentuitgaven worden niet overal gelijk gemeten, en een raming is niet wat is uitgegeven.",
    remarks: "Opmerkingen",
  },

  sources: {
    about:
      "Alles wat hier staat, berust op een van deze bronnen of is een aanname die zo is genoemd. Een officieel stuk gaat vóór wat een bedrijf zegt, en dat gaat vóór wat anderen schrijven.",
    story: (company) => `Bronnen van de cijfers van ${within(company)}`,
    model: "Bronnen van de aannames",
    assumptions: (names) => `Aannames zonder bron: ${names}.`,
    usedFor: (names) => `Voor: ${names}`,
    forms:
      "Een kopie is een bron die op een andere dan haar eigen pagina is gelezen; een samenvatting is wat iemand anders erover schreef. Beide zijn gemarkeerd.",
    method:
      "De versnelling wordt via kosten, kasstroom en lasten gevolgd tot de marge, met de formules die bij elk resultaat opengaan. Voorinstellingen mengen boekjaren en winstmaatstaven waar ze van andere bedrijven komen.",
    version: (version) => `Modelversie ${version}.`,
  },
};
