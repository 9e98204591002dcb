/** The French words in the HTML of the pages. What is between backticks becomes code. */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Aller au contenu",
    brand: "Calculateur d’économies de l’IA",
    menu: "Menu",
    pages: "Pages",
    calculator: "Calculateur",
    write: "Écrire un sujet",
    embed: "L’intégrer",
    check: "Vérifier un lien",
    gallery: "Galerie",
    offline: "Copie hors ligne",
    story: "Sujet",
    privacy: "Ce que vous saisissez reste dans votre navigateur. Rien n’est envoyé ailleurs.",
    licence: (version) => `Version ${version}, licence MIT ou Apache 2.0.`,
    languages: "Langues",
  },
  playground: {
    description:
      "Ce que valent pour Netflix des effets visuels «\u202fdix fois plus rapides\u202f», en dollars et en points de marge.",
    title: "Dix fois plus vite\u00a0: qu’est-ce que cela vaut\u202f?",
    answer:
      "D’ici à 2032, l’IA dans les effets visuels augmente le résultat opérationnel de Netflix d’environ 3 millions de dollars par an, et sa marge de 0,004 point. Le calculateur qui montre pourquoi a besoin de JavaScript et de WebAssembly.",
  },
  gallery: {
    description:
      "Le calculateur d’économies de l’IA sur toutes sortes de pages\u00a0: longs articles, hôtes foncés, politiques strictes, colonnes étroites.",
    title: "Galerie",
    lead: "Le widget sur huit sortes de pages. Chaque page est aussi un test\u00a0: le widget ne change rien hors de lui-même, ne conserve rien et n’envoie aucune requête à un autre site.",
    article: "Un long article",
    articleAbout: "L’élément à trois endroits, et des phrases qui lui sont reliées.",
    frame: "Un hôte foncé avec un cadre",
    frameAbout: "La page dans un `iframe` aussi haut que ce qu’il montre.",
    stripped: "Un système de gestion de contenu qui retire les scripts",
    strippedAbout: "Ce qui reste d’un code\u00a0: la réponse en mots, le tableau et une image.",
    strict: "Une politique stricte",
    strictAbout: "Ni style ni script en ligne, aucune autre origine, Trusted Types imposé.",
    column: "Une colonne de 320 pixels",
    columnAbout: "À côté du texte d’un journal.",
    rtl: "Une page qui se lit de droite à gauche",
    rtlAbout: "Le widget garde son propre sens, et ses propres chiffres.",
    sandbox: "Un bac à sable sans origine",
    sandboxAbout: "Un cadre qui peut exécuter des scripts et télécharger, et rien d’autre.",
    offline: "Un seul fichier",
    offlineAbout: "Tout est à l’intérieur\u00a0: enregistrez-le et ouvrez-le depuis le disque.",
  },
  author: {
    description:
      "Écrivez un sujet pour le calculateur d’économies de l’IA\u00a0: saisissez les chiffres, voyez le widget, téléchargez le fichier.",
    title: "Écrire un sujet",
    lead: "Un sujet est un seul fichier\u00a0: les chiffres d’un article, leur origine, et les mots qui les entourent. Remplissez le formulaire, regardez le widget, et téléchargez le fichier quand il ne reste rien à corriger.",
    noScript: "Cette page a besoin de JavaScript.",
    loading: "Chargement du formulaire…",
    preview: "Ce que voient les lecteurs",
    waiting: "Le widget apparaît ici dès que le sujet peut être affiché.",
  },
  builder: {
    description:
      "Choisissez ce que le calculateur d’économies de l’IA montre dans un article, voyez-le, et copiez le code.",
    title: "Préparer une intégration",
    lead: "Choisissez ce que montre votre article, regardez-le à la largeur d’un téléphone et d’une colonne, et copiez le code. Chaque code indique sa version et chaque paramètre. Il contient aussi la réponse en mots, pour les lecteurs qui n’exécutent aucun script.",
    noScript: "Cette page a besoin de JavaScript.",
    loading: "Chargement du calculateur…",
  },
  check: {
    description:
      "Vérifiez si une image, un fichier ou un imprimé du calculateur d’économies de l’IA correspond aux paramètres qu’il indique.",
    title: "Vérifier un lien ou une image",
    lead: "Chaque image, chaque fichier et chaque imprimé du calculateur indique la version de son modèle et une empreinte de ses paramètres. Collez le lien qui l’accompagne, et saisissez ce qui y est imprimé. Cette page refait le calcul et dit si tout concorde.",
    noScript: "Cette page a besoin de JavaScript.",
    pasted: "Lien, ou texte d’un état",
    pastedAbout: "Un message entier qui contient le lien convient aussi.",
    version: "Version, telle qu’imprimée",
    versionAbout: "Par exemple 0.2.0. Laissez vide si vous ne l’avez pas.",
    digest: "Empreinte, telle qu’imprimée",
    digestAbout: "Douze caractères. Laissez vide pour voir ce qu’elle devrait être.",
    check: "Vérifier",
    file: "Ou choisissez un fichier CSV",
    fileAbout: "Un fichier enregistré par le calculateur indique tout cela lui-même.",
    findings: "Ce qui a été trouvé",
    emptyTitle: "Rien de vérifié pour l’instant",
    empty: "Le résultat apparaît ici, avec les chiffres qui découlent des paramètres.",
  },
  embed: {
    title: "Calculateur d’économies de l’IA",
    fallback:
      "Le calculateur qui a sa place ici a besoin de JavaScript et de WebAssembly. L’article qui l’entoure donne la réponse en mots et dans un tableau.",
  },
  offline: {
    description:
      "Le calculateur d’économies de l’IA en un seul fichier\u00a0: il s’ouvre depuis le disque, hors connexion.",
    title: "Dix fois plus vite\u00a0: qu’est-ce que cela vaut\u202f?",
    answer:
      "D’ici à 2032, l’IA dans les effets visuels augmente le résultat opérationnel de Netflix d’environ 3 millions de dollars par an, et sa marge de 0,004 point. Le calculateur qui montre pourquoi a besoin de JavaScript et de WebAssembly.",
  },
};
