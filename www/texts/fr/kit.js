/** The French sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Tout emporter",
  kit: "Dossier pour rédactions (ZIP)",
  about:
    "Le dossier contient chaque graphique en PNG et en SVG, clair et foncé, chaque tableau en CSV, la réponse, des descriptions pour les lecteurs qui ne voient pas les graphiques, et les crédits.",
  print: "Page à imprimer",
  sentence: "Copier la réponse",
  making: "Un instant…",
  printing: "La page à imprimer a été envoyée à l’imprimante.",
  printedToFile:
    "Ce cadre n’a pas le droit d’imprimer\u00a0: la page a été téléchargée dans un fichier qui peut l’être.",

  file: (story) => `${story}-dossier.zip`,
  printFile: (story) => `${story}-impression.html`,

  title: (company, title) => `${company}\u00a0: ${title}`,
  incomplete: "Tous les paramètres ne sont pas connus\u00a0: rien n’est donc projeté.",
  credit: (version, digest) =>
    `Comptes déposés par l’entreprise et nos hypothèses\u202f; calculateur d’économies de l’IA, modèle ${version}\u202f; paramètres ${digest}.`,
  link: "Le voir et le modifier\u00a0:",
  printed: (date) => `Imprimé le ${date}.`,
  sources: "Sources",
  differ: "Différences avec les réglages de l’auteur",
  numbers: "Les chiffres",

  credits: {
    model: (version) => `Calculateur d’économies de l’IA, modèle ${version}`,
    state: (text) => `État\u00a0: ${text}`,
    digest: (digest) => `Paramètres\u00a0: ${digest}`,
    link: (url) => `Lien\u00a0: ${url}`,
    asOf: (date) => `Données arrêtées au ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, lu dans ${form === "copy" ? "une copie" : "un résumé"}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `Les tableaux citent aussi ${codes.join(", ")}\u00a0: des études sur lesquelles reposent les fourchettes des paramètres, énumérées dans la page de méthode.`,
    caveat: "La plupart des paramètres sont des hypothèses\u202f; rien ici n’est un conseil en investissement.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     la réponse en mots",
      "alt-texts.txt    une description de chaque graphique, pour les lecteurs qui ne le voient pas",
      "table.html       les chiffres et la réponse en HTML simple, sans styles ni scripts",
      "credits.txt      les sources avec liens et dates, la version du modèle, une empreinte des paramètres, un lien",
      "charts/          chaque graphique en SVG et en PNG\u202f; -2x a deux fois plus de pixels, -dark est pour les pages foncées",
      "tables/          chaque tableau en CSV, avec des nombres non arrondis\u202f; les parts y sont des fractions",
      "",
      "Tout ce qui se trouve ici correspond à un seul état du calculateur. Qui ouvre le lien voit la même chose\u202f; là où",
      "l’empreinte est la même, les paramètres le sont aussi. Merci de garder la ligne sous chaque image, ou d’imprimer",
      "les crédits à côté.",
      "",
      ...names,
      "",
    ].join("\n"),
};
