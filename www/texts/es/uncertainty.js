/** The Spanish sentences of “The ranges of the inputs”. */

/** @type {Record<import("../../../target/wasm/engine.js").DistributionName, string>} */
const methods = {
  triangular: "Los valores cercanos al tuyo salen con más frecuencia; los de los extremos, casi nunca.",
  pert: "Los valores cercanos al tuyo salen con más frecuencia; los de los extremos, menos aún que con un triángulo.",
  uniform: "Todos los valores de un intervalo son igual de probables, así que el tuyo no tiene preferencia.",
};

/** @type {typeof import("../en/uncertainty.js").messages} */
export const messages = {
  method: (draws, distribution) =>
    `No conocemos estos números con exactitud. Por eso el cálculo se repite ${draws} veces, cada vez con otros valores de los intervalos de abajo. ${methods[distribution]} Cada repetición es un futuro simulado.`,

  draw: {
    together: "Se mueven juntos",
    about:
      "Si las herramientas salen bien, muchas cosas salen bien a la vez: lo que pueden hacer, su ritmo de adopción, cuánto aceleran y menos correcciones. Con 0, cada cosa va por su lado; cuanto más alto el valor, más suben y bajan juntas, y más se ensancha el intervalo. Nadie tiene datos. Tomamos 0,3, una intensidad media.",
    strength: (together, text) =>
      `${text} (${together === 0 ? "nada" : together < 0.25 ? "poco" : together < 0.5 ? "medio" : "mucho"})`,
    spread: "Dentro de un intervalo, los valores se reparten",
    distributions: {
      triangular: "en triángulo",
      pert: "en campana (PERT)",
      uniform: "por igual",
    },
  },

  noise: {
    about: (company, mean, least, { moves, first, last }, effect, isLost) =>
      `Frente al ruido: de ${first} a ${last}, el margen de ${company} varió de media ${mean} de un año a otro, al alza o a la baja (${moves} variaciones; la menor fue de ${least}). Aquí el efecto es de ${effect} en el último año.${isLost ? " Nueve de cada diez futuros no llegan ni a la menor de esas variaciones, así que nadie podría distinguir el efecto de los altibajos habituales." : ""}`,
  },

  seed: {
    label: "Semilla",
    about:
      "La semilla identifica los números aleatorios. La misma semilla da los mismos futuros y, por tanto, la misma respuesta.",
    others: "Otra muestra aleatoria",
    back: (seed) => `Volver a la semilla ${seed}`,
    problem: (greatest) => `Escribe un número entero entre 0 y ${greatest}.`,
  },

  futures: {
    title: "Mejora del margen, puntos",
    form: "Gráfico de abanico",
    file: "futuros-anuales",
    labels: { median: "Mediana", half: "la mitad de los futuros", most: "nueve de cada diez futuros" },
    paths: (shown, draws) => `líneas finas: ${shown} de ${draws} futuros`,
    columns: [
      "Año",
      "El 5\u00a0% queda por debajo",
      "El 25\u00a0% queda por debajo",
      "Mediana",
      "El 75\u00a0% queda por debajo",
      "El 95\u00a0% queda por debajo",
    ],
    summary: (year, { p05, p25, p50, p75, p95 }, set) =>
      `En ${year}, la mitad de los futuros queda entre ${p25} y ${p75}, y nueve de cada diez, entre ${p05} y ${p95}. La mediana es de ${p50}; con los parámetros exactamente como los has fijado, es de ${set}.`,
    median:
      "La mediana puede diferir de lo que dan tus valores por sí solos: algunos intervalos se alargan más hacia un lado que hacia el otro, y los parámetros se multiplican.",
  },

  chances: {
    title: "En cuántos futuros",
    visible: (year, points) => `La ganancia se hace visible a más tardar en ${year}, con ${points} de margen o más`,
    visibleCost: (year, points) => `El coste se hace visible a más tardar en ${year}, con ${points} de margen o más`,
    material: (year, share) =>
      `La ganancia se hace relevante a más tardar en ${year}, con el ${share} del beneficio antes de impuestos o más`,
    materialCost: (year, share) =>
      `El coste se hace relevante a más tardar en ${year}, con el ${share} del beneficio antes de impuestos o más`,
    negative: (year) => `Hasta ${year} se ha gastado más dinero del que se ha ahorrado`,
    loss: (year) => `Vale hoy menos que nada, después de impuestos, contando todos los años hasta ${year}`,
  },

  last: {
    title: (year) => `Los futuros en ${year}`,
    columns: [
      "",
      "El 5\u00a0% queda por debajo",
      "El 10\u00a0% queda por debajo",
      "Mediana",
      "El 90\u00a0% queda por debajo",
      "El 95\u00a0% queda por debajo",
      "Media",
    ],
    marginUpliftPts: (year) => `Mejora del margen en ${year}`,
    plSaving: (year, profit) => `Efecto en el ${profit} en ${year}`,
    npv: (year) => `Valor actual neto, después de impuestos, hasta ${year}`,
  },

  file: {
    button: "Descargar los futuros como CSV",
    name: "futuros",
    title: "Futuros simulados: cuantiles y medias",
    head: [
      "Magnitud",
      "Unidad",
      "Año",
      "p0.1",
      "p5",
      "p10",
      "p25",
      "p50",
      "p75",
      "p90",
      "p95",
      "p99.9",
      "Media",
      "Error estándar de p5",
      "Error estándar de p50",
      "Error estándar de p95",
      "Error estándar de la media",
    ],
    marginUpliftPts: "Mejora del margen",
    plSaving: (profit) => `Efecto en el ${profit}`,
    npv: "Valor actual neto, hasta ese año",
    points: "puntos",
    draws: "Futuros simulados",
    seed: "Semilla",
    rangeHead: ["Sorteado de", "Extremo bajo", "Más probable", "Extremo alto", "Escala"],
    fixed: "no se sortea",
    shapes: { linear: "lineal", logarithmic: "logarítmica" },
    together: "Se mueven juntos, correlación",
    distribution: "Reparto de los valores en un intervalo",
    chanceHead: ["Proporción de futuros", "Proporción", "Error estándar"],
    chances: {
      probVisible: "La ganancia se hace visible",
      probVisibleCost: "El coste se hace visible",
      probMaterial: "La ganancia se hace relevante",
      probMaterialCost: "El coste se hace relevante",
      probCumulativeCashNegative: "La caja de todos los años juntos es negativa",
      probLoss: "El valor actual neto es negativo",
    },
  },

  ranges: {
    title: (count) => `Intervalos de los ${count} parámetros inciertos`,
    changed: (count) => `Cambiados: ${count}`,
    off: (count) => `Fijos en tu valor: ${count}`,
    about:
      "Un parámetro marcado se sortea dentro de su intervalo; los demás se mantienen en el valor que has fijado. La marca en la barra es tu valor, y la franja clara, el intervalo que le corresponde: si mueves el valor, su intervalo se mueve con él.",
    resetAll: "Restablecer todos los intervalos",
    isDrawn: ": incierto",
    low: (name) => `${name}: extremo bajo`,
    high: (name) => `${name}: extremo alto`,
    to: "a",
    reset: (low, high) => `Restablecer: de ${low} a ${high}`,
    resetOf: (name, reset) => `${name}: ${reset}`,
    mode: (value) => `Más probable: ${value}, como lo has fijado.`,
    logarithmic: "Se sortea en escala logarítmica.",
    stretched: (value) =>
      `Más probable: ${value}, como lo has fijado. Tus extremos no llegan hasta ahí, así que el intervalo se alarga hasta ese valor.`,
    point: (value) => `Los dos extremos coinciden: se mantiene en ${value}.`,
    held: (value) => `Se mantiene en ${value}.`,
    reversed: "El extremo bajo supera al alto.",
  },

  caveats: [
    "Los intervalos son supuestos: se apoyan en las fuentes, pero no están estimados a partir de datos. Dicen lo amplia que es nuestra duda, no cuánto varía el mundo. Lo que no tiene intervalo se mantiene en tu valor en todos los futuros.",
  ],
  thresholds: (now, usual) =>
    `«Visible» significa ${now.points} de margen o más. Nuestro umbral es de ${usual.points}. «Relevante» significa el ${now.share} del beneficio antes de impuestos o más; el ${usual.share} habitual es la regla práctica que usan los auditores para los errores en las cuentas. Aquí solo se pregunta si un lector lo notaría.`,
};
