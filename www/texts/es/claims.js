/** The Spanish sentences about what the article claims, what others have estimated, and what is at stake beside the margin. */

import { table } from "../table.js";

/** A number of things, with the word for one and the word for more. */
const some = (/** @type {string} */ one, /** @type {string} */ more) => (/** @type {string} */ n) =>
  `${n} ${n === "1" ? one : more}`;

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.startsWith("menos") ? text : `alrededor de ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} y ${parts.at(-1)}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "Fuentes",
  inYear: (year) => `en ${year}`,
  aYear: "al año",
  to: (low, high) => `${low} a ${high}`,
  notComputed: "No se puede calcular con tus parámetros.",
  atFaceValue: (name) => `al pie de la letra: ${name}`,
  fieldProblem: {
    none: "Escribe un número.",
    between: (least, greatest) => `Escribe un número entre ${least} y ${greatest}.`,
    whole: (least, greatest) => `Escribe un número entero entre ${least} y ${greatest}.`,
  },
  noDefault: "no se conoce",

  claims: {
    about:
      "Cada afirmación del artículo, lo que se sabe de ella y qué le haría al resultado, con los parámetros exactamente como están, si se tomara al pie de la letra. Todo lo demás sigue entonces como lo has fijado.",
    all: (count) => `Ver las ${count} afirmaciones`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${some("afirmación", "afirmaciones")(String(right + imprecise + wrong + cannotBeKnown))}: ${listed([
        some("correcta", "correctas")(String(right)),
        some("imprecisa", "imprecisas")(String(imprecise)),
        some("falsa", "falsas")(String(wrong)),
        `${cannotBeKnown} que no se ${cannotBeKnown === 1 ? "puede" : "pueden"} comprobar`,
      ])}.`,
    now: "Con tus parámetros, exactamente como están",
    verdicts: {
      right: "Correcta",
      imprecise: "Imprecisa",
      wrong: "Falsa",
      cannotBeKnown: "No se puede comprobar",
    },
    faceValue: "Al pie de la letra",
    with: (settings) => `Con: ${settings.join("; ")}`,
    setting: (name, value) => `${name}: ${value}`,
  },

  studies: {
    title: "Lo que han estimado otros",
    about:
      "El fundamento dice en qué se apoya un número, no si se cumplirá. Al pie de la letra, un ahorro es una parte del gasto del año base: sin retrasos, sin correcciones y sin el coste del programa.",
    columns: ["Quién y cuándo", "Qué se dijo, y de qué", "Fundamento", "Al pie de la letra"],
    grades: table({ strong: "Sólido", fair: "Aceptable", weak: "Débil" }),
    none: "No se da ninguna cifra.",
    of: {
      content: (percent) => `${percent} de todo el gasto en contenidos`,
      production: (percent) => `${percent} de las producciones propias`,
      effects: (percent) => `${percent} del trabajo de efectos considerado`,
    },
    said: table({
      netflix2025: {
        who: "Netflix, julio de 2025",
        said: "Una secuencia se hizo diez veces más rápido.",
        scope: "Dos planos cortos. No se dio el coste.",
      },
      netflixMinutes: {
        who: "Netflix, julio de 2026",
        said: "El doble de rápido, a la mitad del coste de las opciones anteriores.",
        scope: "17 minutos de una serie documental.",
      },
      netflixTitles: {
        who: "Netflix, julio de 2026",
        said: "La IA generativa se usa en unos 300 títulos en 2026, sobre todo después del rodaje.",
        scope: "No se da ningún ahorro, y lo que se ahorre irá probablemente a más contenidos.",
      },
      pedroParamo: {
        who: "Netflix, abril de 2025",
        said: "Todo el presupuesto de Pedro Páramo fue más o menos lo que costaron los efectos de El irlandés.",
        scope: "Dos películas distintas.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "La IA reduce el coste de la programación en torno a un 10\u00a0%.",
        scope: "Toda la programación. Leído a través de la prensa.",
      },
      mckinsey: {
        who: "McKinsey, enero de 2026",
        said: "La productividad sube entre un 5\u00a0% y un 10\u00a0% en algunos usos. Los compradores se quedan con casi toda la ganancia.",
        scope: "Aquí: efectos. Leído a través de resúmenes.",
      },
      bain: {
        who: "Bain, septiembre de 2023",
        said: "Entre un 15\u00a0% y un 20\u00a0% menos en el presupuesto de una superproducción.",
        scope: "Aquí: como si lo fueran todas las producciones propias. Leído a través de la prensa.",
      },
      cameron: {
        who: "James Cameron, abril de 2025",
        said: "Películas llenas de efectos a mitad de coste.",
        scope: "Un objetivo. Aquí: como si lo fueran todas las producciones propias.",
      },
      analyst: {
        who: "Un analista en televisión, octubre de 2025",
        said: "Entre un 5\u00a0% y un 10\u00a0% de unos 18.000 millones de dólares.",
        scope: "Todo el gasto en contenidos de Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, noviembre de 2023",
        said: "Un 90\u00a0% menos en los largometrajes de animación en tres años.",
        scope: "Una previsión. Aquí: como si lo fueran todas las producciones propias.",
      },
      vip: {
        who: "VIP+ y HarrisX, mayo de 2024",
        said: "El 49\u00a0% de 150 directivos usa IA generativa en algunas áreas o más; el 6\u00a0% la prohíbe.",
        scope: "Directivos, no horas de trabajo. Aquí: como adopción máxima.",
      },
      deloitte: {
        who: "Deloitte, noviembre de 2024",
        said: "Los grandes estudios gastan en 2025 menos del 3\u00a0% de sus presupuestos de producción en estas herramientas.",
        scope: "Un coste. No se da ningún ahorro.",
      },
      cvl: {
        who: "CVL Economics, enero de 2024",
        said: "Unos 204.000 empleos de Estados Unidos se verán afectados en tres años.",
        scope: "300 directivos; lo pagaron asociaciones de artistas. No se da ningún ahorro.",
      },
      lionsgate: {
        who: "Lionsgate, septiembre de 2024",
        said: "«Millones y millones» gracias a su acuerdo con Runway.",
        scope: "Sin año y sin porcentaje.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "Más de 350 planos con IA en la segunda temporada de La casa de David.",
        scope: "No se da ningún ahorro.",
      },
    }),
  },

  title: {
    title: "Un título: la secuencia de El Eternauta",
    about:
      "Netflix habló de dos planos muy cortos. No publicó ni los días ni el coste. Todos los números, salvo los planos y la aceleración, son supuestos nuestros: cámbialos.",
    fields: table({
      shots: { name: "Planos", unit: "", about: "Dos, según la prensa." },
      artistDays: {
        name: "Jornadas de artista por plano",
        unit: "días",
        about:
          "No hay ninguna cifra publicada; tomamos 100. Un edificio que se derrumba es un trabajo lento para varios oficios.",
      },
      dayRate: {
        name: "Coste de una jornada de artista",
        unit: "al día",
        about: "No hay ninguna cifra publicada; tomamos 500, el coste anual de abajo entre 220 días.",
      },
      speedup: { name: "Veces más rápido", unit: "×", about: "Como se afirma." },
      budget: {
        name: "Presupuesto del título",
        unit: "millones",
        about: "No se ha publicado. Escribe uno para ver la proporción.",
      },
    }),
    question: "¿Se habrían hecho los planos sin IA?",
    made: { onlyWithAi: "No, como dice Netflix", anyway: "Sí, en cualquier caso" },
    rows: {
      costBefore: "Coste sin IA",
      costAtItsWord: "Coste si todo bajara como el tiempo",
      costWithAi: "Coste con IA, con tu mano de obra, tus correcciones y tus licencias",
      savedIfMade: "Diferencia",
      saved: "Ahorrado",
      newSpending: "Gasto añadido, por planos que no existirían",
      shareOfBudgetPct: "Ahorrado, en % del presupuesto del título",
      shareOfContentPct: "Ahorrado, en % del gasto en contenidos",
      marginPts: "Ahorrado, en puntos de margen",
      sequencesForOnePoint: "Secuencias así al año para un punto de margen",
    },
    head: ["La secuencia", "Importe"],
    none: "ninguna: no se ahorra nada",
    verdict: {
      new: "No se ahorra nada: sin IA no habría coste.",
      saves: "Es un ahorro solo porque los planos se habrían hecho en cualquier caso.",
      same: "Cuesta lo mismo que sin IA.",
      costs: "Las correcciones y las licencias cuestan más de lo que ahorra la aceleración.",
    },
  },

  work: {
    title: "Empleos y horas",
    about:
      "En este modelo solo se abarata la mano de obra, así que todo el ahorro bruto es mano de obra. Las correcciones devuelven una parte; aquí no se cuenta. El sueldo se mantiene en la cifra de abajo: si sube, el mismo dinero equivale a menos empleos.",
    fields: table({
      yearlyCost: {
        name: "Coste anual de un artista",
        unit: "al año",
        about: "El sueldo y todo lo que conlleva. Supuesto nuestro.",
      },
      hoursPerYear: {
        name: "Horas de un empleo a jornada completa",
        unit: "horas",
        about: "220 días de 8 horas. Supuesto nuestro.",
      },
    }),
    jobs: (n) =>
      n === "<1"
        ? "menos de 1 empleo a jornada completa"
        : some("empleo a jornada completa", "empleos a jornada completa")(n),
    hours: (n) => (n === "<1" ? "menos de 1 hora" : some("hora", "horas")(n)),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `En ${year} tu proyección ahorra ${money} de mano de obra. Eso paga ${about(jobs)}, o ${about(hours)}${
        share === null ? "." : `: el ${share} de ${inScope} que hay detrás de todo el trabajo de efectos considerado.`
      }`,
    none: (year) => `En ${year} tu proyección no ahorra mano de obra, así que no hay ningún empleo detrás.`,
    vendors:
      "Muchas de estas personas trabajan para empresas de efectos y no para el estudio: nunca estuvieron en su nómina, y el estudio no paga sus indemnizaciones.",
    studies:
      "Tres de cada cuatro de 300 directivos dijeron a CVL Economics que la IA generativa había contribuido a recortar o fusionar puestos. El estudio calcula que unos 204.000 empleos de Estados Unidos se verán afectados en tres años. Lo pagaron asociaciones de artistas; su fundamento es aceptable.",
  },

  law: {
    title: "Riesgos extremos: el Reglamento de IA de la UE",
    about:
      "Esto es lo máximo que puede ocurrir, no un coste esperado. No forma parte de la respuesta; lo que cuesta cumplir las normas en un año normal, sí.",
    dates: [
      ["1 de agosto de 2024", "El reglamento entra en vigor."],
      ["2 de febrero de 2025", "Se prohíben algunas prácticas."],
      ["2 de agosto de 2025", "Obligaciones para quienes crean modelos de uso general."],
      ["2 de agosto de 2026", "Obligaciones de transparencia (artículo 50): las que afectan a una película."],
      ["2 de diciembre de 2026", "Marcado de contenidos artificiales, para sistemas que ya están en el mercado."],
      ["2 de diciembre de 2027", "Sistemas de alto riesgo independientes; modificado en 2026."],
      ["2 de agosto de 2028", "Sistemas de alto riesgo dentro de productos; modificado en 2026."],
    ],
    head: ["Desde", "Qué"],
    film: "Los efectos no son un uso de alto riesgo. Una película que muestre imágenes artificiales engañosamente reales tiene que decirlo. En obras claramente creativas o de ficción basta una mención, y no tiene que estropear la obra.",
    official: "No se ha comprobado si el Diario Oficial ha publicado los cambios de 2026.",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `Incumplir estas obligaciones puede costar hasta 15 millones de euros o el 3\u00a0% de la facturación mundial, la cifra que sea mayor. El 3\u00a0% de tus ingresos del año base son ${ceiling}, o ${points} de margen, una sola vez.`
        : `Incumplir estas obligaciones puede costar hasta 15 millones de euros o el 3\u00a0% de la facturación mundial, la cifra que sea mayor. El 3\u00a0% de tus ingresos del año base son ${share}, así que el máximo son ${ceiling}: ${points} de margen, una sola vez.`,
    fixed: "15 millones de euros",
    euros: "Los euros no se convierten: su número se compara tal cual.",
  },

  copyright: {
    title: "Riesgos extremos: los derechos de autor",
    about:
      "Anthropic, que crea modelos, llegó a un acuerdo con autores por 1.500 millones de dólares, unos 3.000 dólares por obra. La ley de Estados Unidos permite hasta 150.000 dólares por obra. No se sabe qué arriesga un estudio como usuario de estas herramientas.",
    fields: table({
      works: { name: "Obras", unit: "", about: "Cifra nuestra, para mostrar la cuenta: no se conoce ninguna." },
      amountPerWork: { name: "Pago por obra", unit: "por obra", about: "Como en ese acuerdo." },
    }),
    works: some("obra", "obras"),
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `El coste de ${works} sería de ${amount}, o ${points} del margen de un año; con el máximo que permite la ley, de ${most}. Un punto de margen es el precio de ${one}, o de ${oneAtMost} con el máximo por cada una.`,
  },

  files: {
    claims: "Lo que afirma el artículo",
    claimsHead: (fileMillions) => [
      "Afirmación",
      "Veredicto",
      "Qué se sabe",
      "Al pie de la letra",
      "Puntos de margen",
      `Dinero, ${fileMillions}`,
      "Año",
      "Fuentes",
    ],
    studiesHead: (fileMillions) => [
      "Quién y cuándo",
      "Qué se dijo",
      "De qué",
      "Fundamento",
      "Al pie de la letra, porcentaje o parámetros",
      "Puntos de margen, desde",
      "Puntos de margen, hasta",
      `Dinero al año, ${fileMillions}, desde`,
      `Dinero al año, ${fileMillions}, hasta`,
      "Año, si es de la proyección",
      "Fuentes",
    ],
  },

  others: {
    title: "Las otras empresas",
    about:
      "Tus supuestos, aplicados a lo que publica cada empresa. Cada una se mide por su propio beneficio, así que los puntos no sirven para hacer una clasificación.",
    columns: ["Empresa", "Gasto en contenidos, millones", "Efecto en el último año", "De su propio margen"],
    caption: "Los mismos supuestos para cada empresa",
    year: (base, last) => `del ejercicio ${base} a ${last}`,
    forecast: "una previsión de terceros",
    notDisclosed: "no publicado",
    missing: (what) => `no se puede calcular; sin publicar: ${listed(what)}`,
    figures: { revenue0: "ingresos", operatingIncome0: "beneficio", contentCash0: "gasto en contenidos" },
  },
};
