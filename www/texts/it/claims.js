/** The Italian sentences about what the article claims, what others have estimated, and what is at stake beside the margin. */

import { table } from "../table.js";
import { withArticle } from "./articles.js";

/** @param {string} one @param {string} more @returns {(n: string) => string} */
const some = (one, more) => (n) => `${n} ${n === "1" ? one : more}`;

/** A rounded number says so; less than one does already. @param {string} text */
const about = (text) => (text.startsWith("meno") ? text : `circa ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} e ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Fonti",
  inYear: (year) => `nel ${year}`,
  aYear: "l’anno",
  to: (low, high) => `da ${low} a ${high}`,
  notComputed: "Con i tuoi parametri non si può calcolare.",
  atFaceValue: (name) => `alla lettera: ${name}`,
  fieldProblem: {
    none: "Inserisci un numero.",
    between: (least, greatest) => `Inserisci un numero tra ${least} e ${greatest}.`,
    whole: (least, greatest) => `Inserisci un numero intero tra ${least} e ${greatest}.`,
  },
  noDefault: "non noto",

  claims: {
    about:
      "Ogni affermazione dell’articolo, che cosa se ne sa, e come cambierebbe il risultato se la si prendesse alla lettera, con tutti i parametri esattamente come impostati. Tutto il resto rimane come l’hai impostato.",
    all: (count) => `Mostra tutte le affermazioni (${count})`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${some("affermazione", "affermazioni")(String(right + imprecise + wrong + cannotBeKnown))}: ${listed([
        `corrette ${right}`,
        `imprecise ${imprecise}`,
        `sbagliate ${wrong}`,
        `non verificabili ${cannotBeKnown}`,
      ])}.`,
    now: "Con i tuoi parametri, esattamente come impostati",
    verdicts: {
      right: "Corretta",
      imprecise: "Imprecisa",
      wrong: "Sbagliata",
      cannotBeKnown: "Non si può sapere",
    },
    faceValue: "Alla lettera",
    with: (settings) => `Con: ${settings.join("; ")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "Che cosa hanno stimato altri",
    about:
      "La base dice quanto è fondato un numero, non se si avvererà. Alla lettera, un risparmio è una quota della spesa dell’anno base: senza ritardi, rilavorazioni o costo del programma.",
    columns: ["Chi e quando", "Che cosa ha detto, e di che cosa", "Base", "Alla lettera"],
    grades: table({ strong: "Solida", fair: "Discreta", weak: "Debole" }),
    none: "Nessun numero indicato.",
    of: {
      content: (percent) => `${percent} di tutta la spesa per contenuti`,
      production: (percent) => `${percent} delle produzioni proprie`,
      effects: (percent) => `${percent} del lavoro di effetti interessato`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, luglio 2025",
        said: "Una sequenza è stata realizzata dieci volte più in fretta.",
        scope: "Due brevi inquadrature. Il costo non è stato indicato.",
      },
      netflixMinutes: {
        who: "Netflix, luglio 2026",
        said: "Il doppio della velocità, a metà del costo delle opzioni precedenti.",
        scope: "17 minuti di una serie documentaria.",
      },
      netflixTitles: {
        who: "Netflix, luglio 2026",
        said: "L’IA generativa è usata in circa 300 titoli nel 2026, per lo più dopo le riprese.",
        scope: "Non è indicato alcun risparmio, e i risparmi andranno probabilmente in altri contenuti.",
      },
      pedroParamo: {
        who: "Netflix, aprile 2025",
        said: "L’intero budget di Pedro Páramo equivaleva più o meno al costo degli effetti di The Irishman.",
        scope: "Due film diversi.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "L’IA riduce di circa il 10% il costo della programmazione.",
        scope: "Tutta la programmazione. Letto attraverso la stampa.",
      },
      mckinsey: {
        who: "McKinsey, gennaio 2026",
        said: "In alcuni usi la produttività sale dal 5% al 10%. La maggior parte del guadagno resta ai committenti.",
        scope: "Qui: gli effetti. Letto attraverso riassunti.",
      },
      bain: {
        who: "Bain, settembre 2023",
        said: "Dal 15% al 20% in meno sul budget di un kolossal.",
        scope: "Qui: come se ogni produzione propria lo fosse. Letto attraverso la stampa.",
      },
      cameron: {
        who: "James Cameron, aprile 2025",
        said: "Film pieni di effetti a metà del costo.",
        scope: "Un obiettivo. Qui: come se ogni produzione propria fosse un film così.",
      },
      analyst: {
        who: "Un analista in televisione, ottobre 2025",
        said: "Dal 5% al 10% di circa 18 miliardi di dollari.",
        scope: "Tutta la spesa per contenuti di Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, novembre 2023",
        said: "Il 90% in meno per i film d’animazione entro tre anni.",
        scope: "Una previsione. Qui: come se ogni produzione propria lo fosse.",
      },
      vip: {
        who: "VIP+ e HarrisX, maggio 2024",
        said: "Su 150 dirigenti, il 49% usa l’IA generativa in almeno alcuni ambiti; il 6% la vieta.",
        scope: "Dirigenti, non ore di lavoro. Qui: come adozione massima.",
      },
      deloitte: {
        who: "Deloitte, novembre 2024",
        said: "Nel 2025 i grandi studi spendono per questi strumenti meno del 3% dei budget di produzione.",
        scope: "Un costo. Non è indicato alcun risparmio.",
      },
      cvl: {
        who: "CVL Economics, gennaio 2024",
        said: "Entro tre anni saranno coinvolti circa 204.000 posti di lavoro negli Stati Uniti.",
        scope: "300 dirigenti; studio pagato da associazioni di artisti. Non è indicato alcun risparmio.",
      },
      lionsgate: {
        who: "Lionsgate, settembre 2024",
        said: "«Milioni e milioni» dal suo accordo con Runway.",
        scope: "Né un anno né una quota.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Più di 350 inquadrature con l’IA nella seconda stagione di House of David.",
        scope: "Non è indicato alcun risparmio.",
      },
    }),
  },

  title: {
    title: "Un titolo: la sequenza di El Eternauta",
    about:
      "Netflix ha parlato di due inquadrature molto brevi. Non ha pubblicato né giorni né costi. Tranne le inquadrature e l’accelerazione, tutti i numeri sono nostre ipotesi: cambiali.",
    fields: table({
      shots: { name: "Inquadrature", unit: "", about: "Due, secondo la stampa." },
      artistDays: {
        name: "Giornate d’artista per inquadratura",
        unit: "giorni",
        about: "Non c’è un dato pubblico; usiamo 100. Un edificio che crolla è un lavoro lento per più mestieri.",
      },
      dayRate: {
        name: "Costo di una giornata d’artista",
        unit: "al giorno",
        about: "Non c’è un dato pubblico; usiamo 500, il costo annuo più sotto diviso per 220 giorni.",
      },
      speedup: { name: "Quante volte più veloce", unit: "volte", about: "Come dichiarato." },
      budget: {
        name: "Budget del titolo",
        unit: "milioni",
        about: "Non pubblico. Inseriscine uno per vedere la quota.",
      },
    }),
    question: "Le inquadrature si sarebbero fatte senza l’IA?",
    made: { onlyWithAi: "No, come dice Netflix", anyway: "Sì, in ogni caso" },
    rows: {
      costBefore: "Costo senza l’IA",
      costAtItsWord: "Costo se scendesse tutto come il tempo",
      costWithAi: "Costo con l’IA, con manodopera, rilavorazioni e licenze come le hai impostate",
      savedIfMade: "Differenza",
      saved: "Risparmiato",
      newSpending: "Spesa in più, per inquadrature che non esisterebbero",
      shareOfBudgetPct: "Risparmiato, in % del budget del titolo",
      shareOfContentPct: "Risparmiato, in % della spesa per contenuti",
      marginPts: "Risparmiato, in punti di margine",
      sequencesForOnePoint: "Sequenze così l’anno per un punto di margine",
    },
    head: ["La sequenza", "Importo"],
    none: "nessuna: non si risparmia niente",
    verdict: {
      new: "Non si risparmia niente: senza l’IA non ci sarebbe un costo.",
      saves: "È un risparmio solo perché le inquadrature si sarebbero fatte in ogni caso.",
      same: "Costa quanto senza l’IA.",
      costs: "Rilavorazioni e licenze costano più di quanto l’accelerazione faccia risparmiare.",
    },
  },

  work: {
    title: "Posti di lavoro e ore",
    about:
      "In questo modello diventa meno cara solo la manodopera, quindi il risparmio lordo è tutto manodopera. Le rilavorazioni ne assorbono una parte; qui non se ne tiene conto. La retribuzione resta al valore qui sotto: se sale, allo stesso importo corrispondono meno posti.",
    fields: table({
      yearlyCost: {
        name: "Costo annuo di un artista",
        unit: "l’anno",
        about: "Retribuzione e tutto ciò che comporta. Nostra ipotesi.",
      },
      hoursPerYear: {
        name: "Ore di un posto a tempo pieno",
        unit: "ore",
        about: "220 giorni di 8 ore. Nostra ipotesi.",
      },
    }),
    jobs: (n) => (n === "<1" ? "meno di 1 posto a tempo pieno" : some("posto a tempo pieno", "posti a tempo pieno")(n)),
    hours: (n) => (n === "<1" ? "meno di 1 ora" : some("ora", "ore")(n)),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `Nel ${year} la tua previsione fa risparmiare ${money} di manodopera. Corrispondono a ${about(jobs)}, cioè ${about(hours)}${
        share === null ? "." : `: ${withArticle("il", share)} di tutto il lavoro di effetti interessato (${inScope}).`
      }`,
    none: (year) =>
      `Nel ${year} la tua previsione non fa risparmiare manodopera, quindi non riguarda alcun posto di lavoro.`,
    vendors:
      "Molte di queste persone lavorano per società di effetti e non per lo studio: lo studio non le ha mai avute a libro paga e non paga le loro buonuscite.",
    studies:
      "Tre su quattro di 300 dirigenti hanno detto a CVL Economics che l’IA generativa aveva contribuito a tagliare o accorpare posti di lavoro. Lo studio considera coinvolti entro tre anni circa 204.000 posti negli Stati Uniti. Lo hanno pagato associazioni di artisti; la base è discreta.",
  },

  law: {
    title: "Rischi estremi: l’AI Act dell’Unione europea",
    about:
      "Questo è il massimo che può accadere, non un costo atteso. Non fa parte della risposta; ne fa parte il costo della conformità in un anno normale.",
    dates: [
      ["1 agosto 2024", "Il regolamento è in vigore."],
      ["2 febbraio 2025", "Alcune pratiche sono vietate."],
      ["2 agosto 2025", "Obblighi per chi produce modelli generali."],
      ["2 agosto 2026", "Obblighi di trasparenza (articolo 50): quelli che vincolano un film."],
      ["2 dicembre 2026", "Marcatura dei contenuti artificiali, per i sistemi già sul mercato."],
      ["2 dicembre 2027", "Sistemi ad alto rischio autonomi; data cambiata nel 2026."],
      ["2 agosto 2028", "Sistemi ad alto rischio dentro prodotti; data cambiata nel 2026."],
    ],
    head: ["Da", "Che cosa"],
    film: "Gli effetti non sono un uso ad alto rischio. Un film che mostra immagini artificiali tanto realistiche da ingannare deve dirlo. Per le opere chiaramente creative o di fantasia basta una menzione, che non deve rovinare l’opera.",
    official: "Non è stato verificato se la Gazzetta ufficiale abbia pubblicato le modifiche del 2026.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Una violazione di questi obblighi può costare fino a 15 milioni di euro o al 3% del fatturato mondiale, se superiore. Il 3% dei tuoi ricavi dell’anno base è ${ceiling}, cioè ${points} di margine, una volta sola.`
        : `Una violazione di questi obblighi può costare fino a 15 milioni di euro o al 3% del fatturato mondiale, se superiore. Il 3% dei tuoi ricavi dell’anno base è ${share}, quindi il tetto è ${ceiling}: ${points} di margine, una volta sola.`,
    fixed: "15 milioni di euro",
    euros: "Gli euro non sono convertiti: il loro numero è confrontato così com’è.",
  },

  copyright: {
    title: "Rischi estremi: il diritto d’autore",
    about:
      "Anthropic, che sviluppa modelli, ha chiuso una causa con gli autori per 1,5 miliardi di dollari, circa 3.000 dollari per opera. La legge degli Stati Uniti ammette fino a 150.000 dollari per opera. Che cosa rischi uno studio come utente di questi strumenti non si sa.",
    fields: table({
      works: { name: "Opere", unit: "", about: "Un nostro numero, per mostrare il conto: non ce n’è uno noto." },
      amountPerWork: { name: "Pagato per un’opera", unit: "per opera", about: "Come in quell’accordo." },
    }),
    works: some("opera", "opere"),
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `Costo per ${works}: ${amount}, cioè ${points} del margine di un anno; con il massimo che la legge ammette, ${most}. Un punto di margine è il prezzo di ${one}, o di ${oneAtMost} con il massimo per ciascuna.`,
  },

  files: {
    claims: "Che cosa sostiene l’articolo",
    claimsHead: (fileMillions) => [
      "Affermazione",
      "Verdetto",
      "Che cosa si sa",
      "Alla lettera",
      "Punti di margine",
      `Denaro, ${fileMillions}`,
      "Anno",
      "Fonti",
    ],
    studiesHead: (fileMillions) => [
      "Chi e quando",
      "Che cosa ha detto",
      "Di che cosa",
      "Base",
      "Alla lettera, percentuale o parametri",
      "Punti di margine, da",
      "Punti di margine, a",
      `Denaro l’anno, ${fileMillions}, da`,
      `Denaro l’anno, ${fileMillions}, a`,
      "Anno, se della previsione",
      "Fonti",
    ],
  },

  others: {
    title: "Le altre società",
    about:
      "Le tue ipotesi, applicate a ciò che dichiara ogni società. Ognuna è misurata sul proprio utile, quindi i punti non servono a fare una classifica.",
    columns: ["Società", "Spesa per contenuti, milioni", "Effetto nell’ultimo anno", "Sul proprio margine"],
    caption: "Le stesse ipotesi per ogni società",
    year: (base, last) => `dall’esercizio ${base} al ${last}`,
    forecast: "una previsione di altri",
    notDisclosed: "non comunicato",
    missing: (what) => `non si può calcolare, dati non comunicati: ${listed(what)}`,
    figures: { revenue0: "ricavi", operatingIncome0: "utile", contentCash0: "spesa per contenuti" },
  },
};
