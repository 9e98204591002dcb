/** The French words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `Calculateur d’économies de l’IA ${version}\u00a0: sujet ${story}, préréglage ${preset}, vue ${view}`,
  frameTitle: (title) => `Calculateur d’économies de l’IA\u00a0: ${title}`,
  imageText: (title, summary) => `Courbe\u00a0: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, préréglage «\u202f${preset}\u202f»`,
  ownCaption: (title) => `${title}, avec les paramètres de cet article`,
  offline: (company) => `Le calculateur pour ${company} en un seul fichier, à ouvrir hors connexion`,
  state: (version, { story, preset, view }, inputs) =>
    `Version ${version}\u202f; sujet ${story}, préréglage ${preset}, vue ${view}\u202f; ${inputs}.`,

  view: "Que montrer",
  views: table({
    card: ["Carte", "La question, la réponse, une image et un curseur. Un bouton montre le reste."],
    full: ["Récit", "Tout\u00a0: la réponse, ce qui a changé, l’affirmation pas à pas, et l’atelier."],
    claim: ["Affirmation", "La réponse, et le chemin qui y mène pas à pas depuis «\u202fdix fois plus rapide\u202f»."],
    figures: ["Tableau", "Ce qui a changé, selon l’article et selon les comptes déposés."],
    projection: ["Curseurs et graphiques", "La réponse et tout ce qui découle des paramètres."],
    uncertainty: ["Incertitude", "La réponse et son degré de certitude."],
  }),
  guess: "Demander d’abord une estimation",
  guessAbout:
    "Les lecteurs disent ce qu’ils attendent, puis voient la réponse et leur écart. Rien n’est envoyé ni conservé.",
  groups: { story: "Sujet", look: "Apparence", hosting: "Hébergement" },
  story: "Entreprise et période",
  preset: "Partir de",
  theme: "Couleurs",
  themes: table({
    "": "Celles de la page\u202f; dans un cadre, clair",
    auto: "Clair ou foncé, pour une page qui a les deux",
    light: "Pour une page claire",
    dark: "Pour une page foncée",
  }),
  locale: "Langue et nombres",
  base: "Adresse des fichiers hébergés",
  baseAbout: "L’endroit d’où est servi le dossier qui contient define.js et embed.html.",
  addressProblem:
    "Une adresse commence par https:// ou http://, ou par une barre oblique pour un chemin sur votre propre site.",
  inputs: "Paramètres",
  inputsAbout: "Réglez ce que dit votre article. Les lecteurs ne peuvent pas changer un paramètre verrouillé.",
  headline: "Les cinq curseurs",
  lock: (name) => `Verrouiller ${name}`,
  locked: "verrouillé",
  lockAll: "Tout verrouiller",
  fromPreset: "Comme dans le préréglage",
  preview: "Aperçu",
  width: "Largeur",
  widths: {
    phone: (pixels) => `Téléphone\n${pixels} px`,
    column: (pixels) => `Colonne\n${pixels} px`,
    wide: (pixels) => `Large\n${pixels} px`,
  },
  frame: "Le calculateur tel que les lecteurs le voient",
  snippets: "Copiez l’un de ces codes",
  snippet: {
    element: {
      title: "Élément",
      about:
        "Le meilleur choix si vos pages peuvent exécuter des scripts\u00a0: le calculateur fait partie de la page.",
    },
    frame: {
      title: "Cadre qui s’ajuste",
      about: "Pour les systèmes de gestion de contenu qui admettent les iframes et un script.",
    },
    bare: {
      title: "Cadre simple",
      about: "Pour les systèmes de gestion de contenu qui retirent les scripts. Il défile s’il n’est pas assez haut.",
    },
    link: {
      title: "Lien vers un seul fichier",
      about:
        "Pour les lettres d’information, les flux et les salles de classe\u00a0: s’ouvre depuis le disque, hors connexion.",
    },
  },
  markup: (title) => `${title}\u00a0: code`,
  copy: "Copier",
  copyThis: (title) => `Copier «\u202f${title}\u202f»`,
  copied: "Copié",
  copiedThis: (title) => `«\u202f${title}\u202f» est copié.`,
  notCopied:
    "Le navigateur ne permet pas à la page de copier. Le texte est sélectionné\u00a0: copiez-le au clavier ou par le menu.",
  showAll: (count) => `Afficher les ${count} lignes`,
  showLess: "Afficher moins",
  image: {
    title: "Image dans les codes",
    same: (name) => `L’image dans les codes est ${name}.`,
    other: (name) =>
      `L’image dans les codes, ${name}, montre le préréglage et non les paramètres que vous avez réglés\u202f; sa description le dit. La phrase est celle de vos paramètres.`,
    none: "Les codes n’ont pas d’image\u00a0: ce que cette entreprise ne publie pas ne peut pas être dessiné.",
    own: "L’image dans les codes est la vôtre, et elle est décrite comme correspondant à ces paramètres.",
    download: "Télécharger une image de ces paramètres",
    address: "Son adresse",
    addressAbout: "L’endroit où vous l’avez placée. Saisissez-la de nouveau quand les paramètres changent.",
  },
  notLoaded: "L’outil n’a pas pu être chargé. Vérifiez la connexion, puis rechargez la page.",
  noStory: "Le sujet n’a pas pu être chargé.",
  incomplete: "Tout n’est pas publié\u00a0: les lecteurs doivent saisir ce qui manque avant de voir une réponse.",
};
