/** The French sentences about what the article claims, what others have estimated, and what is at stake beside the margin. */

import { table } from "../table.js";
import { counted } from "./elision.js";

/** A rounded number says so; less than one does already. @param {string} text */
const about = (text) => (text.startsWith("moins") ? text : `environ ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Sources",
  inYear: (year) => `en ${year}`,
  aYear: "par an",
  to: (low, high) => `${low} à ${high}`,
  notComputed: "Impossible à calculer avec vos paramètres.",
  atFaceValue: (name) => `prise au mot\u00a0: ${name}`,
  fieldProblem: {
    none: "Saisissez un nombre.",
    between: (least, greatest) => `Saisissez un nombre entre ${least} et ${greatest}.`,
    whole: (least, greatest) => `Saisissez un nombre entier entre ${least} et ${greatest}.`,
  },
  noDefault: "inconnu",

  claims: {
    about:
      "Chaque affirmation de l’article, ce qu’on en sait, et ce qu’elle changerait au résultat, avec chaque paramètre exactement tel que réglé, si on la prenait au mot. Tout le reste demeure alors comme vous l’avez réglé.",
    all: (count) => `Afficher les ${count} affirmations`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${counted(String(right + imprecise + wrong + cannotBeKnown), "affirmation")}\u00a0: ${listed([
        counted(String(right), "exacte"),
        counted(String(imprecise), "imprécise"),
        counted(String(wrong), "fausse"),
        counted(String(cannotBeKnown), "invérifiable"),
      ])}.`,
    now: "Avec vos paramètres, exactement tels que réglés",
    verdicts: {
      right: "Exact",
      imprecise: "Imprécis",
      wrong: "Faux",
      cannotBeKnown: "Invérifiable",
    },
    faceValue: "Prise au mot",
    with: (settings) => `Avec\u00a0: ${settings.join("\u202f; ")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "Ce que d’autres ont estimé",
    about:
      "La solidité dit si un chiffre est bien fondé, non s’il se vérifiera. Prise au mot, une économie est une part des dépenses de l’année de base\u00a0: sans délai, ni retouches, ni coût du programme.",
    columns: ["Qui et quand", "Ce qui a été dit, et de quoi", "Solidité", "Prise au mot"],
    grades: table({ strong: "Forte", fair: "Moyenne", weak: "Faible" }),
    none: "Aucun chiffre donné.",
    of: {
      content: (percent) => `${percent} de toutes les dépenses de contenu`,
      production: (percent) => `${percent} des productions propres`,
      effects: (percent) => `${percent} des effets visés`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, juillet 2025",
        said: "Une séquence a été réalisée dix fois plus vite.",
        scope: "Deux plans courts. Le coût n’a pas été donné.",
      },
      netflixMinutes: {
        who: "Netflix, juillet 2026",
        said: "Deux fois plus vite, à moitié prix des solutions antérieures.",
        scope: "17 minutes d’une série documentaire.",
      },
      netflixTitles: {
        who: "Netflix, juillet 2026",
        said: "L’IA générative sert dans environ 300 titres en 2026, surtout après le tournage.",
        scope: "Aucune économie n’est chiffrée, et elle ira sans doute à d’autres contenus.",
      },
      pedroParamo: {
        who: "Netflix, avril 2025",
        said: "Tout le budget de Pedro Páramo égalait à peu près le coût des effets de The Irishman.",
        scope: "Deux films différents.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "L’IA réduit le coût des programmes d’environ 10\u00a0%.",
        scope: "Tous les programmes. Lu dans la presse.",
      },
      mckinsey: {
        who: "McKinsey, janvier 2026",
        said: "La productivité augmente de 5\u00a0% à 10\u00a0% dans certains usages. Les acheteurs gardent l’essentiel du gain.",
        scope: "Ici\u00a0: les effets. Lu dans des résumés.",
      },
      bain: {
        who: "Bain, septembre 2023",
        said: "15\u00a0% à 20\u00a0% de moins sur le budget d’une superproduction.",
        scope: "Ici\u00a0: comme si chaque production propre en était une. Lu dans la presse.",
      },
      cameron: {
        who: "James Cameron, avril 2025",
        said: "Des films pleins d’effets à moitié prix.",
        scope: "Un objectif. Ici\u00a0: comme si chaque production propre était un tel film.",
      },
      analyst: {
        who: "Un analyste à la télévision, octobre 2025",
        said: "5\u00a0% à 10\u00a0% d’environ 18 milliards de dollars.",
        scope: "Toutes les dépenses de contenu de Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, novembre 2023",
        said: "90\u00a0% de moins pour les longs métrages d’animation en trois ans.",
        scope: "Une prévision. Ici\u00a0: comme si chaque production propre en était un.",
      },
      vip: {
        who: "VIP+ et HarrisX, mai 2024",
        said: "49\u00a0% de 150 dirigeants utilisent l’IA générative dans quelques domaines ou plus\u202f; 6\u00a0% l’interdisent.",
        scope: "Des dirigeants, pas des heures de travail. Ici\u00a0: comme adoption maximale.",
      },
      deloitte: {
        who: "Deloitte, novembre 2024",
        said: "En 2025, les grands studios consacrent moins de 3\u00a0% de leurs budgets de production à ces outils.",
        scope: "Un coût. Aucune économie n’est chiffrée.",
      },
      cvl: {
        who: "CVL Economics, janvier 2024",
        said: "Environ 204\u202f000 emplois sont touchés aux États-Unis en trois ans.",
        scope: "300 dirigeants\u202f; financé par des groupements d’artistes. Aucune économie n’est chiffrée.",
      },
      lionsgate: {
        who: "Lionsgate, septembre 2024",
        said: "«\u202fDes millions et des millions\u202f» grâce à son accord avec Runway.",
        scope: "Ni année ni part.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Plus de 350 plans avec IA dans la deuxième saison de House of David.",
        scope: "Aucune économie n’est chiffrée.",
      },
    }),
  },

  title: {
    title: "Un titre\u00a0: la séquence de L’Éternaute",
    about:
      "Netflix a parlé de deux plans très courts. Il n’a publié ni jours ni coût. Tous les chiffres, sauf le nombre de plans et l’accélération, sont nos hypothèses\u00a0: modifiez-les.",
    fields: table({
      shots: { name: "Plans", unit: "", about: "Deux, selon la presse." },
      artistDays: {
        name: "Jours d’artiste par plan",
        unit: "jours",
        about:
          "Aucun chiffre n’est publié\u202f; nous retenons 100. Un immeuble qui s’effondre est un travail lent pour plusieurs métiers.",
      },
      dayRate: {
        name: "Coût d’un jour d’artiste",
        unit: "par jour",
        about: "Aucun chiffre n’est publié\u202f; nous retenons 500, le coût annuel ci-dessous sur 220 jours.",
      },
      speedup: { name: "Fois plus vite", unit: "fois", about: "Comme affirmé." },
      budget: {
        name: "Budget du titre",
        unit: "millions",
        about: "Non publié. Saisissez-en un pour voir la part.",
      },
    }),
    question: "Les plans auraient-ils été tournés sans IA\u202f?",
    made: { onlyWithAi: "Non, comme le dit Netflix", anyway: "Oui, dans tous les cas" },
    rows: {
      costBefore: "Coût sans IA",
      costAtItsWord: "Coût s’il baissait en entier comme le temps",
      costWithAi: "Coût avec IA, avec votre main-d’œuvre, vos retouches et vos licences",
      savedIfMade: "Différence",
      saved: "Économisé",
      newSpending: "Dépensé en plus, pour des plans qui n’existeraient pas",
      shareOfBudgetPct: "Économisé, en % du budget du titre",
      shareOfContentPct: "Économisé, en % des dépenses de contenu",
      marginPts: "Économisé, en points de marge",
      sequencesForOnePoint: "Nombre de telles séquences par an pour un point de marge",
    },
    head: ["La séquence", "Montant"],
    none: "aucune\u00a0: rien n’est économisé",
    verdict: {
      new: "Rien n’est économisé\u00a0: sans IA, il n’y aurait pas de coût.",
      saves: "Ce n’est une économie que parce que les plans auraient été tournés dans tous les cas.",
      same: "Cela coûte autant que sans IA.",
      costs: "Les retouches et les licences coûtent plus que l’accélération n’économise.",
    },
  },

  work: {
    title: "Emplois et heures",
    about:
      "Dans ce modèle, seule la main-d’œuvre coûte moins cher\u00a0: l’économie brute est donc entièrement de la main-d’œuvre. Les retouches en reprennent une partie\u202f; elle n’est pas comptée ici. Les salaires restent au niveau ci-dessous\u00a0: s’ils montent, moins d’emplois correspondent au même montant.",
    fields: table({
      yearlyCost: {
        name: "Coût annuel d’un artiste",
        unit: "par an",
        about: "Le salaire et tout ce qui l’accompagne. Notre hypothèse.",
      },
      hoursPerYear: {
        name: "Heures d’un emploi à plein temps",
        unit: "heures",
        about: "220 jours de 8 heures. Notre hypothèse.",
      },
    }),
    jobs: (n) => (n === "<1" ? "moins de 1 emploi à plein temps" : `${counted(n, "emploi")} à plein temps`),
    hours: (n) => (n === "<1" ? "moins de 1 heure" : counted(n, "heure")),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `En ${year}, votre projection économise ${money} de main-d’œuvre. Cela paie ${about(jobs)}, ou ${about(hours)}${
        share === null ? "." : `\u00a0: ${share} du travail visé, évalué à ${inScope} pour tous les effets.`
      }`,
    none: (year) =>
      `En ${year}, votre projection n’économise pas de main-d’œuvre\u00a0: aucun emploi n’est donc en jeu.`,
    vendors:
      "Beaucoup de ces personnes travaillent pour des prestataires d’effets et non pour le studio\u00a0: il ne les a jamais salariées et ne paie pas leurs indemnités de départ.",
    studies:
      "Trois dirigeants sur quatre, parmi 300, ont dit à CVL Economics que l’IA générative avait contribué à supprimer ou à fusionner des emplois. L’étude juge qu’environ 204\u202f000 emplois seront touchés aux États-Unis en trois ans. Des groupements d’artistes l’ont financée\u202f; sa solidité est moyenne.",
  },

  law: {
    title: "Risques extrêmes\u00a0: la loi européenne sur l’IA",
    about:
      "Il s’agit du pire qui puisse arriver, et non d’un coût attendu. Ces risques n’entrent pas dans la réponse\u202f; le coût de la mise en conformité d’une année ordinaire y entre.",
    dates: [
      ["1er août 2024", "Le règlement entre en vigueur."],
      ["2 février 2025", "Certaines pratiques sont interdites."],
      ["2 août 2025", "Obligations des fournisseurs de modèles à usage général."],
      ["2 août 2026", "Obligations de transparence (article 50)\u00a0: celles qui s’imposent à un film."],
      ["2 décembre 2026", "Marquage des contenus artificiels, pour les systèmes déjà sur le marché."],
      ["2 décembre 2027", "Systèmes autonomes à haut risque\u202f; date changée en 2026."],
      ["2 août 2028", "Systèmes à haut risque intégrés à des produits\u202f; date changée en 2026."],
    ],
    head: ["À partir du", "Quoi"],
    film: "Les effets ne sont pas un usage à haut risque. Un film qui montre des images artificielles d’un réalisme trompeur doit le dire. Pour les œuvres manifestement créatives ou de fiction, une mention suffit, et elle n’a pas à gâcher l’œuvre.",
    official: "Nous n’avons pas vérifié si le Journal officiel a publié les modifications de 2026.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Un manquement à ces obligations peut coûter jusqu’à 15 millions d’euros ou 3\u00a0% du chiffre d’affaires mondial, le montant le plus élevé étant retenu. Sur votre chiffre d’affaires de l’année de base, 3\u00a0% font ${ceiling}, soit ${points} de marge, une seule fois.`
        : `Un manquement à ces obligations peut coûter jusqu’à 15 millions d’euros ou 3\u00a0% du chiffre d’affaires mondial, le montant le plus élevé étant retenu. Sur votre chiffre d’affaires de l’année de base, 3\u00a0% font ${share}\u00a0: le plafond est donc de ${ceiling}, soit ${points} de marge, une seule fois.`,
    fixed: "15 millions d’euros",
    euros: "Les euros ne sont pas convertis\u00a0: leur nombre est comparé tel quel.",
  },

  copyright: {
    title: "Risques extrêmes\u00a0: le droit d’auteur",
    about:
      "Anthropic, un concepteur de modèles, a transigé avec des auteurs pour 1,5 milliard de dollars, environ 3\u202f000 dollars par œuvre. La loi américaine permet jusqu’à 150\u202f000 dollars par œuvre. On ignore ce que risque un studio comme utilisateur de ces outils.",
    fields: table({
      works: {
        name: "Œuvres",
        unit: "",
        about: "Notre exemple, pour montrer la somme\u00a0: aucun nombre n’est connu.",
      },
      amountPerWork: { name: "Payé par œuvre", unit: "par œuvre", about: "Comme dans cette transaction." },
    }),
    works: (n) => counted(n, "œuvre"),
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `Coût pour ${works}\u00a0: ${amount}, soit ${points} de la marge d’une année\u202f; au maximum permis par la loi, ${most}. Un point de marge est le prix de ${one}, ou de ${oneAtMost} au tarif maximal.`,
  },

  files: {
    claims: "Ce qu’affirme l’article",
    claimsHead: (fileMillions) => [
      "Affirmation",
      "Verdict",
      "Ce qu’on en sait",
      "Prise au mot",
      "Points de marge",
      `Montant, ${fileMillions}`,
      "Année",
      "Sources",
    ],
    studiesHead: (fileMillions) => [
      "Qui et quand",
      "Ce qui a été dit",
      "De quoi",
      "Solidité",
      "Prise au mot, en pourcentage ou en paramètres",
      "Points de marge, de",
      "Points de marge, à",
      `Montant par an, ${fileMillions}, de`,
      `Montant par an, ${fileMillions}, à`,
      "Année, si elle est projetée",
      "Sources",
    ],
  },

  others: {
    title: "Les autres entreprises",
    about:
      "Vos hypothèses, appliquées à ce que publie chaque entreprise. Chacune est mesurée à son propre résultat\u00a0: les points ne doivent donc pas être classés entre eux.",
    columns: ["Entreprise", "Dépenses de contenu, millions", "Effet la dernière année", "Sur sa propre marge"],
    caption: "Les mêmes hypothèses pour chaque entreprise",
    year: (base, last) => `de l’exercice ${base} à ${last}`,
    forecast: "une prévision de tiers",
    notDisclosed: "non publié",
    missing: (what) => `impossible à calculer, non publié\u00a0: ${listed(what)}`,
    figures: { revenue0: "chiffre d’affaires", operatingIncome0: "résultat", contentCash0: "dépenses de contenu" },
  },
};
