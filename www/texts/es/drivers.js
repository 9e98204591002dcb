/** The Spanish sentences of “What drives it?”. */

/** @typedef {import("../en/drivers.js").Named} Named */

/** @type {typeof import("../en/drivers.js").messages} */
export const messages = {
  tornado: {
    form: "Gráfico de tornado de barras horizontales",
    title: (year) =>
      `Mejora del margen en ${year}, puntos: cada parámetro por separado, del extremo bajo al alto de su intervalo`,
    labels: ["en su extremo bajo", "en su extremo alto", "Del autor:"],
    columns: ["Parámetro", "Extremo bajo", "Mejora ahí", "Extremo alto", "Mejora ahí", "Amplitud"],
    summary: ([first, ...others], year, base) => {
      const ends = (/** @type {Named} */ { name, atLow, atHigh }) => `«${name}» (de ${atLow} a ${atHigh})`;
      const then = others.length ? `, y después, de ${others.map(ends).join(" y ")}` : "";
      return `Con los parámetros como están, la mejora en ${year} es de ${base}. Depende sobre todo de ${ends(first)}${then}.`;
    },
    nothing: (year, base) =>
      `Con los parámetros como están, la mejora en ${year} es de ${base}; ningún parámetro incierto la cambia por sí solo.`,
    about:
      "Solo se mueve el parámetro nombrado; los demás siguen como los has fijado. Los extremos son los del intervalo que corresponde a tu valor, no los que hayas fijado en «Los intervalos de los parámetros».",
    file: {
      button: "Descargar los factores como CSV",
      name: "factores",
      title: (year) => `Mejora del margen en ${year} con cada parámetro por separado en los extremos de su intervalo`,
      head: [
        "Parámetro",
        "Unidad",
        "Extremo bajo",
        "Mejora en el extremo bajo, puntos",
        "Extremo alto",
        "Mejora en el extremo alto, puntos",
      ],
      span: "Amplitud, puntos",
      base: "Mejora con los parámetros como están, puntos",
    },
  },

  variance: {
    title: "De dónde viene la dispersión de los futuros",
    columns: ["Parámetro", "Si solo se conociera este", "Si se conocieran los demás"],
    common: "Lo que comparten las herramientas",
    few: (percent) => `menos del ${percent}`,
    about: (alone) =>
      `Proporciones de la varianza de la mejora del margen en el último año. La primera columna es lo que desaparecería si solo se conociera este parámetro; la segunda, lo que quedaría si se conocieran todos los demás. La primera suma ${alone}; el resto viene de parámetros que actúan juntos, y por eso la segunda suma más del 100\u00a0%.`,
    none: "Ningún parámetro es incierto, así que no hay dispersión.",
    file: "proporciones-de-varianza",
    fileHead: ["Parámetro", "Proporción de primer orden", "Error estándar", "Proporción total", "Error estándar"],
  },

  tenPercent: {
    title: "Un diez por ciento más",
    about:
      "Cada parámetro por separado, un diez por ciento mayor de como lo has fijado. Los números enteros de años no tienen décima parte y el diez por ciento de nada es nada, así que esos parámetros no aparecen. Una tasa negativa se hace más negativa.",
    output: "Qué efecto tiene en",
    order: "Orden",
    orders: { size: "Primero, el mayor cambio", model: "Como en el modelo" },
    columns: ["Parámetro", "Ahora", "10\u00a0% más", "Resultado", "Variación"],
    now: (output, result) => [`${output}, tal como está: `, result, "."],
    all: (count) => `Ver las ${count} filas`,
    fewer: (count) => `Ver las primeras ${count} filas`,
    never: "nunca en los años proyectados",
    beyond: (limit) => `más allá de su límite de ${limit}`,
    noChange: "sin cambios",
    reached: "solo entonces se alcanza",
    lost: "deja de alcanzarse",
    unknown: "sin calcular",
    file: {
      button: "Descargar esta tabla como CSV",
      name: "diez-por-ciento-mas",
      title: (output) => `${output}: con cada parámetro por separado un diez por ciento mayor`,
      head: [
        "Parámetro",
        "Unidad",
        "Ahora",
        "Un diez por ciento más",
        "Resultado ahora",
        "Resultado entonces",
        "Variación",
        "Unidad del resultado",
      ],
      units: ({ fileMillions }) => ({
        points: "puntos",
        millions: fileMillions,
        years: "años",
        calendarYear: "año",
      }),
    },
  },

  outputs: ({ profit }) => ({
    marginUpliftPts: (year) => `Mejora del margen en ${year}`,
    plSaving: (year) => `Efecto en el ${profit} en ${year}`,
    npv: (year) => `Valor actual neto, después de impuestos, hasta ${year}`,
    paybackYears: () => "Años hasta recuperar el dinero",
    visibleYear: () => "Primer año en que la ganancia es visible",
    materialityYear: () => "Primer año en que la ganancia es relevante",
  }),
};
