/** The Dutch sentences about the claims of the article, the estimates of others, and what else is at stake. */

import { table } from "../table.js";

/** A number of things, with the word for one and the word for more. */
const some = (/** @type {string} */ one, /** @type {string} */ more) => (/** @type {string} */ n) =>
  `${n} ${n === "1" ? one : more}`;

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.startsWith("minder") ? text : `ongeveer ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Bronnen",
  inYear: (year) => `in ${year}`,
  aYear: "per jaar",
  to: (low, high) => `${low} tot ${high}`,
  notComputed: "Dit is met uw invoer niet te berekenen.",
  atFaceValue: (name) => `letterlijk genomen: ${name}`,
  fieldProblem: {
    none: "Vul een getal in.",
    between: (least, greatest) => `Vul een getal tussen ${least} en ${greatest} in.`,
    whole: (least, greatest) => `Vul een geheel getal tussen ${least} en ${greatest} in.`,
  },
  noDefault: "niet bekend",

  claims: {
    about:
      "Elke bewering van het artikel, wat ervan bekend is, en wat ze met het resultaat zou doen als u haar letterlijk neemt, met alle invoer precies zoals ingesteld. Al het andere blijft dan zoals u het hebt ingesteld.",
    all: (count) => `Toon alle ${count} beweringen`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${some("bewering", "beweringen")(String(right + imprecise + wrong + cannotBeKnown))}: ${listed([
        `${right} juist`,
        `${imprecise} onnauwkeurig`,
        `${wrong} onjuist`,
        `${cannotBeKnown} niet te achterhalen`,
      ])}.`,
    now: "Met uw invoer, precies zoals ingesteld",
    verdicts: {
      right: "Juist",
      imprecise: "Onnauwkeurig",
      wrong: "Onjuist",
      cannotBeKnown: "Niet te achterhalen",
    },
    faceValue: "Letterlijk genomen",
    with: (settings) => `Met: ${settings.join("; ")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "Wat anderen hebben geschat",
    about:
      "De grondslag zegt hoe goed een getal is onderbouwd, niet of het uitkomt. Letterlijk genomen is een besparing een deel van de uitgaven in het basisjaar: zonder vertraging, herstelwerk of de kosten van het programma.",
    columns: ["Wie en wanneer", "Wat er is gezegd, en waarover", "Grondslag", "Letterlijk genomen"],
    grades: table({ strong: "Sterk", fair: "Redelijk", weak: "Zwak" }),
    none: "Geen getal gegeven.",
    of: {
      content: (percent) => `${percent} van alle contentuitgaven`,
      production: (percent) => `${percent} van de eigen producties`,
      effects: (percent) => `${percent} van het effectenwerk binnen bereik`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, juli 2025",
        said: "Eén scène is tien keer sneller gemaakt.",
        scope: "Twee korte shots. De kosten zijn niet genoemd.",
      },
      netflixMinutes: {
        who: "Netflix, juli 2026",
        said: "Twee keer zo snel, voor de helft van de kosten van eerdere opties.",
        scope: "17 minuten van een documentaireserie.",
      },
      netflixTitles: {
        who: "Netflix, juli 2026",
        said: "Generatieve AI wordt in 2026 in ongeveer 300 titels gebruikt, meestal na de opnamen.",
        scope: "Er is geen besparing genoemd, en besparingen gaan waarschijnlijk naar meer content.",
      },
      pedroParamo: {
        who: "Netflix, april 2025",
        said: "Het hele budget van Pedro Páramo was ongeveer zo groot als de kosten van de effecten van The Irishman.",
        scope: "Twee verschillende films.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "AI verlaagt de kosten van programma’s met ongeveer 10%.",
        scope: "Alle programma’s. Gelezen via de pers.",
      },
      mckinsey: {
        who: "McKinsey, januari 2026",
        said: "De productiviteit stijgt in sommige toepassingen met 5% tot 10%. Opdrachtgevers houden het meeste van de winst.",
        scope: "Hier: effecten. Gelezen via samenvattingen.",
      },
      bain: {
        who: "Bain, september 2023",
        said: "15% tot 20% van het budget van een blockbuster af.",
        scope: "Hier: alsof elke eigen productie er een was. Gelezen via de pers.",
      },
      cameron: {
        who: "James Cameron, april 2025",
        said: "Films vol effecten voor de helft van de kosten.",
        scope: "Een streven. Hier: alsof elke eigen productie zo’n film was.",
      },
      analyst: {
        who: "Een analist op televisie, oktober 2025",
        said: "5% tot 10% van ongeveer 18 miljard dollar.",
        scope: "Alle contentuitgaven van Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, november 2023",
        said: "Binnen drie jaar 90% van de kosten van animatiefilms af.",
        scope: "Een voorspelling. Hier: alsof elke eigen productie er een was.",
      },
      vip: {
        who: "VIP+ en HarrisX, mei 2024",
        said: "49% van 150 leidinggevenden gebruikt generatieve AI op enkele terreinen of meer; 6% verbiedt het.",
        scope: "Leidinggevenden, geen gewerkte uren. Hier: als het hoogtepunt van het gebruik.",
      },
      deloitte: {
        who: "Deloitte, november 2024",
        said: "Grote studio’s besteden in 2025 minder dan 3% van hun productiebudgetten aan zulke tools.",
        scope: "Kosten. Er is geen besparing genoemd.",
      },
      cvl: {
        who: "CVL Economics, januari 2024",
        said: "In de Verenigde Staten worden binnen drie jaar ongeveer 204.000 banen geraakt.",
        scope: "300 leidinggevenden; kunstenaarsorganisaties betaalden ervoor. Er is geen besparing genoemd.",
      },
      lionsgate: {
        who: "Lionsgate, september 2024",
        said: "“Miljoenen en miljoenen” door de overeenkomst met Runway.",
        scope: "Geen jaar en geen aandeel.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Meer dan 350 shots met AI in het tweede seizoen van House of David.",
        scope: "Er is geen besparing genoemd.",
      },
    }),
  },

  title: {
    title: "Eén titel: de scène uit El Eternauta",
    about:
      "Netflix sprak over twee heel korte shots. Het maakte dagen noch kosten bekend. Alle getallen behalve de shots en de versnelling zijn onze aannames: verander ze.",
    fields: table({
      shots: { name: "Shots", unit: "", about: "Twee, volgens de pers." },
      artistDays: {
        name: "Werkdagen per shot",
        unit: "dagen",
        about: "Er is geen cijfer bekend; wij nemen 100. Een instortend gebouw is traag werk voor meerdere vakken.",
      },
      dayRate: {
        name: "Kosten van een werkdag",
        unit: "per dag",
        about: "Er is geen cijfer bekend; wij nemen 500, de jaarkosten hieronder over 220 dagen.",
      },
      speedup: { name: "Keer sneller", unit: "×", about: "Zoals beweerd." },
      budget: {
        name: "Budget van de titel",
        unit: "miljoen",
        about: "Niet bekendgemaakt. Vul er een in om het aandeel te zien.",
      },
    }),
    question: "Zouden de shots zonder AI zijn gemaakt?",
    made: { onlyWithAi: "Nee, zoals Netflix zegt", anyway: "Ja, hoe dan ook" },
    rows: {
      costBefore: "Kosten zonder AI",
      costAtItsWord: "Kosten als alles even sterk daalt als de tijd",
      costWithAi: "Kosten met AI, met uw arbeid, herstelwerk en licenties",
      savedIfMade: "Verschil",
      saved: "Bespaard",
      newSpending: "Extra uitgegeven, voor shots die anders niet zouden bestaan",
      shareOfBudgetPct: "Bespaard, in % van het budget van de titel",
      shareOfContentPct: "Bespaard, in % van de contentuitgaven",
      marginPts: "Bespaard, in procentpunten marge",
      sequencesForOnePoint: "Zulke scènes per jaar voor één procentpunt marge",
    },
    head: ["De scène", "Bedrag"],
    none: "geen: er wordt niets bespaard",
    verdict: {
      new: "Er wordt niets bespaard: zonder AI zouden er geen kosten zijn.",
      saves: "Het is alleen een besparing omdat de shots hoe dan ook zouden zijn gemaakt.",
      same: "Het kost evenveel als zonder AI.",
      costs: "Herstelwerk en licenties kosten meer dan de versnelling bespaart.",
    },
  },

  work: {
    title: "Banen en uren",
    about:
      "In dit model wordt alleen arbeid goedkoper, dus is de brutobesparing helemaal arbeid. Herstelwerk neemt daar een deel van terug; dat is hier niet meegeteld. De beloning blijft op het bedrag hieronder: als die stijgt, staan er minder banen tegenover hetzelfde geld.",
    fields: table({
      yearlyCost: {
        name: "Jaarkosten van een effectenmaker",
        unit: "per jaar",
        about: "Loon en alles wat erbij komt. Onze aanname.",
      },
      hoursPerYear: { name: "Uren van een voltijdbaan", unit: "uur", about: "220 dagen van 8 uur. Onze aanname." },
    }),
    jobs: (n) => (n === "<1" ? "minder dan 1 voltijdbaan" : some("voltijdbaan", "voltijdbanen")(n)),
    hours: (n) => (n === "<1" ? "minder dan 1 uur" : `${n} uur`),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `In ${year} bespaart uw raming ${money} aan arbeid. Dat is genoeg voor ${about(jobs)}, of ${about(hours)}${
        share === null ? "." : `: ${share} van de ${inScope} achter al het effectenwerk binnen bereik.`
      }`,
    none: (year) => `In ${year} bespaart uw raming geen arbeid, dus er staat geen baan tegenover.`,
    vendors:
      "Veel van deze mensen werken voor effectenbedrijven en niet voor de studio: die had ze nooit op de loonlijst en betaalt hun ontslagvergoeding niet.",
    studies:
      "Drie op de vier van 300 leidinggevenden zeiden tegen CVL Economics dat generatieve AI had bijgedragen aan het schrappen of samenvoegen van banen. De studie rekent dat in de Verenigde Staten binnen drie jaar ongeveer 204.000 banen worden geraakt. Kunstenaarsorganisaties betaalden ervoor; de grondslag is redelijk.",
  },

  law: {
    title: "Staartrisico’s: de EU AI Act",
    about:
      "Dit is het ergste dat kan gebeuren, en geen verwachte kostenpost. Het zit niet in het antwoord; wat naleving in een gewoon jaar kost, wel.",
    dates: [
      ["1 augustus 2024", "De verordening is van kracht."],
      ["2 februari 2025", "Sommige praktijken zijn verboden."],
      ["2 augustus 2025", "Plichten voor makers van algemene modellen."],
      ["2 augustus 2026", "Transparantieplichten (artikel 50): die gelden voor een film."],
      ["2 december 2026", "Markering van kunstmatige inhoud, voor systemen die al op de markt zijn."],
      ["2 december 2027", "Zelfstandige systemen met een hoog risico; gewijzigd in 2026."],
      ["2 augustus 2028", "Systemen met een hoog risico in producten; gewijzigd in 2026."],
    ],
    head: ["Vanaf", "Wat"],
    film: "Effecten zijn geen toepassing met een hoog risico. Een film die bedrieglijk echte kunstmatige beelden toont, moet dat zeggen. Bij duidelijk creatieve of fictieve werken is een vermelding genoeg, en die hoeft het werk niet te bederven.",
    official: "Of het Publicatieblad de wijzigingen van 2026 heeft gepubliceerd, is niet nagegaan.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Overtreding van deze plichten kan tot 15 miljoen euro of 3% van de wereldwijde omzet kosten, al naar gelang wat hoger is. Van uw omzet in het basisjaar is 3% ${ceiling}, of eenmalig ${points} marge.`
        : `Overtreding van deze plichten kan tot 15 miljoen euro of 3% van de wereldwijde omzet kosten, al naar gelang wat hoger is. Van uw omzet in het basisjaar is 3% ${share}, dus is het maximum ${ceiling}: eenmalig ${points} marge.`,
    fixed: "15 miljoen euro",
    euros: "De euro’s zijn niet omgerekend: het getal is vergeleken zoals het is.",
  },

  copyright: {
    title: "Staartrisico’s: auteursrecht",
    about:
      "Anthropic, een maker van modellen, schikte met auteurs voor 1,5 miljard dollar, ongeveer 3.000 dollar per werk. De wet in de Verenigde Staten staat tot 150.000 dollar per werk toe. Wat een studio als gebruiker van zulke tools riskeert, is niet bekend.",
    fields: table({
      works: { name: "Werken", unit: "", about: "Van ons, om de som te laten zien: er is geen aantal bekend." },
      amountPerWork: { name: "Betaald per werk", unit: "per werk", about: "Zoals in die schikking." },
    }),
    works: some("werk", "werken"),
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `De kosten van ${works}: ${amount}, of ${points} van de marge van één jaar; bij het maximum dat de wet toestaat ${most}. Eén procentpunt marge is de prijs van ${one}, of van ${oneAtMost} tegen het maximum per werk.`,
  },

  files: {
    claims: "Wat het artikel beweert",
    claimsHead: (fileMillions) => [
      "Bewering",
      "Oordeel",
      "Wat bekend is",
      "Letterlijk genomen",
      "Procentpunten marge",
      `Geld, ${fileMillions}`,
      "Jaar",
      "Bronnen",
    ],
    studiesHead: (fileMillions) => [
      "Wie en wanneer",
      "Wat er is gezegd",
      "Waarover",
      "Grondslag",
      "Letterlijk genomen, procent of invoer",
      "Procentpunten marge, vanaf",
      "Procentpunten marge, tot",
      `Geld per jaar, ${fileMillions}, vanaf`,
      `Geld per jaar, ${fileMillions}, tot`,
      "Jaar, als het in de raming valt",
      "Bronnen",
    ],
  },

  others: {
    title: "De andere bedrijven",
    about:
      "Uw aannames, toegepast op wat elk bedrijf rapporteert. Elk wordt aan zijn eigen winstmaatstaf gemeten; de procentpunten mogen dus niet met elkaar worden vergeleken.",
    columns: ["Bedrijf", "Contentuitgaven, miljoen", "Effect in het laatste jaar", "Van de eigen marge"],
    caption: "Dezelfde aannames voor elk bedrijf",
    year: (base, last) => `van boekjaar ${base} tot ${last}`,
    forecast: "een raming van anderen",
    notDisclosed: "niet bekendgemaakt",
    missing: (what) => `niet te berekenen: ${listed(what)} niet bekendgemaakt`,
    figures: { revenue0: "omzet", operatingIncome0: "winst", contentCash0: "contentuitgaven" },
  },
};
