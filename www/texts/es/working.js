/** The Spanish words of the workings. */

import { table } from "../table.js";

/** @type {typeof import("../en/working.js").messages.names} */
const names = ({ profit, profitTitle, marginTitle }) =>
  table({
    t: "t, los años desde el año base",
    year: "Año",
    revenue: "Ingresos",
    contentCash: "Desembolso en contenidos",
    scopePool: "Gasto considerado",
    adoption: "Adopción",
    exposed: "Gasto al que llegan las herramientas",
    grossSaving: "Ahorro bruto",
    rework: "Coste de las correcciones",
    tool: "Coste de licencias y computación",
    productionNet: "Ahorro neto de las producciones",
    captured: "Ahorro que conserva el comprador",
    afterIncentive: "Ahorro sin los incentivos perdidos",
    reinvested: "Ahorro reinvertido",
    contentSaving: "Desembolso en contenidos ahorrado",
    programmeCost: "Coste del programa",
    netCash: "Caja neta",
    tax: "Impuesto sobre el ahorro",
    netCashAfterTax: "Caja neta después de impuestos",
    cumulativeNetCash: "Caja neta acumulada",
    plContentSaving: "Ahorro en contenidos en la cuenta de resultados",
    plSaving: `Efecto en el ${profit}`,
    baselineMarginPct: `${marginTitle} sin IA`,
    marginUpliftPts: "Mejora del margen",
    marginUpliftBps: "Mejora del margen en puntos básicos",
    marginWithAiPct: `${marginTitle} con IA`,
    savingShareOfContentPct: "Ahorro como parte del gasto en contenidos",
    baselinePretax: "Beneficio antes de impuestos sin IA",
    plShareOfPretaxPct: "Efecto como parte del beneficio antes de impuestos",

    costReduction: "Reducción del coste",
    costReductionCeiling: "Máxima reducción posible del coste",
    breakEvenSpeedup: "Aceleración de equilibrio",
    npv: "Valor actual neto",
    terminalPresentValue: "Valor de los años posteriores al último",
    lowestCash: "Máximo dinero adelantado",
    paybackYears: "Plazo de recuperación del dinero",
    materialityYear: "Primer año relevante",
    visibleYear: "Primer año visible",
    totalContentSaving: "Desembolso en contenidos ahorrado, todos los años",
    totalPlContentSaving: "Ahorro en contenidos en la cuenta de resultados, todos los años",
    recognisedPct: "Parte del ahorro que ha llegado a la cuenta de resultados",

    draws: "Futuros sorteados",
    quantile: "Proporción de futuros por debajo",
    rank: "Puesto",
    below: "Resultado en este puesto",
    above: "Resultado en el puesto siguiente",
    sum: "Suma de todos los resultados",
    hits: "Futuros en los que ocurre",

    "bounds.materialityThreshold": "Ahorro a partir del cual es relevante",
    "bounds.thresholdAsMarginPts": "Ese ahorro en puntos de margen",
    "bounds.scopePool": "Gasto considerado",
    "bounds.scopePoolShareOfContentPct": "Gasto considerado como parte del gasto en contenidos",
    "bounds.shareOfPoolThatMustVanishPct": "Parte del gasto considerado que debe desaparecer",
    "bounds.marginPtsIfWholePoolVanished": "Puntos de margen si desapareciera todo",
    "bounds.marginPtsPerOnePercentOfContentCash": "Puntos de margen por cada uno por ciento del gasto en contenidos",
    "bounds.savingNeededForOnePoint": "Ahorro que vale un punto de margen",

    // An input of the same name as a result, or one that only its place among others explains.
    revenue0: "Ingresos del año base",
    operatingIncome0: `${profitTitle} del año base`,
    pretaxIncome0: "Beneficio antes de impuestos del año base",
    contentCash0: "Desembolso en contenidos del año base",
    reworkRate: "Tasa de correcciones",
    toolCostShare: "Parte del coste en licencias y computación",
    captureShare: "Parte de un ahorro que conserva el comprador",
    reinvestShare: "Parte de un ahorro que se reinvierte",
    costInflation: "Crecimiento de los costes corrientes",
    transitionYears: "Años de formación e indemnizaciones",
    upfrontLife: "Años en los que se carga el pago inicial",
    materialityShare: "Parte del beneficio antes de impuestos que es relevante",
    visiblePoints: "Puntos de margen que son visibles",
    amortCurve: "Parte llevada a gastos",
  });

/** @type {typeof import("../en/working.js").messages} */
export const messages = {
  names,
  title: (name) => `Cálculo: ${name}`,
  of: (name, period) => `${name}, ${period}`,
  instead: (input, value) => `con «${input}» en ${value}`,
  years: (first, last) => `de ${first} a ${last}`,
  change: (figure) => `Variación de ${figure.charAt(0).toLowerCase()}${figure.slice(1)}`,
  periods: (prior, current) => `de ${prior} a ${current}`,
  statistics: table({
    p001: "cuantil del 0,1\u00a0% de los futuros simulados",
    p999: "cuantil del 99,9\u00a0% de los futuros simulados",
    p05: "cuantil del 5\u00a0% de los futuros simulados",
    p10: "cuantil del 10\u00a0% de los futuros simulados",
    p25: "cuantil del 25\u00a0% de los futuros simulados",
    p50: "mediana de los futuros simulados",
    p75: "cuantil del 75\u00a0% de los futuros simulados",
    p90: "cuantil del 90\u00a0% de los futuros simulados",
    p95: "cuantil del 95\u00a0% de los futuros simulados",
    mean: "media de los futuros simulados",
  }),
  events: table({
    probVisible: "Proporción de futuros simulados en los que la ganancia se hace visible",
    probVisibleCost: "Proporción de futuros simulados en los que el coste se hace visible",
    probMaterial: "Proporción de futuros simulados en los que la ganancia se hace relevante",
    probMaterialCost: "Proporción de futuros simulados en los que el coste se hace relevante",
    probCumulativeCashNegative: "Proporción de futuros simulados en los que la caja de todos los años es negativa",
    probLoss: "Proporción de futuros simulados que hoy valen menos que nada",
  }),
  none: "Ninguno",
  basisPoints: (n) => `${n} puntos básicos`,
  curveAt: (age) =>
    `Parte llevada a gastos ${["en el año de estreno", "un año después"][age] ?? `${age} años después`}`,

  close: "Cerrar",
  closeWorking: "Cerrar el cálculo",
  trail: "El camino hasta aquí",
  rule: "La regla",
  numbers: "Con estos números",
  parts: "Qué interviene",
  columns: ["Parte", "Valor"],
  outcomes: table({
    none: "Ninguno, cuando ",
    zero: "0, cuando ",
    firstYear: "El primer año en que ",
  }),
  condition: ", si ",
  whens: table({
    "paybackYears zero": ", en todos los años",
    "paybackYears none": ", al final del último año",
    "visibleYear none": ", en todos los años",
    "materialityYear none": ", en todos los años",
  }),

  beyond: (year) => `La proyección ya no llega a ${year}.`,
  codes: "Los códigos como [N3] son las fuentes de la lista que figura en la descripción del método.",
  t: "t cuenta los años desde el año base.",
  exp: "exp(x) es el número e = 2,71828… elevado a x.",

  places: table({
    now: "",
    previous: " del año anterior",
    summed: " en el año j",
    age: " en el año t de un ahorro del año j",
  }),
  sum: "la suma, en los años j = 1 a t, de ",

  verdicts: {
    visibleYear: ({ marginUpliftPts, visiblePoints }, year, isNone) =>
      isNone
        ? `No hay tal año: la mejora del margen es mayor que nunca en ${year}, con ${marginUpliftPts}, y eso no llega a ${visiblePoints}.`
        : `En ${year} la mejora del margen es de ${marginUpliftPts}; ningún año anterior llega a ${visiblePoints}.`,
    materialityYear: ({ plSaving, materialityShare, baselinePretax }, year, isNone) =>
      isNone
        ? `No hay tal año: incluso en ${year}, el mejor, el efecto de ${plSaving} no llega al ${materialityShare} del beneficio antes de impuestos, de ${baselinePretax}.`
        : `En ${year} el efecto de ${plSaving} es al menos el ${materialityShare} del beneficio antes de impuestos, de ${baselinePretax}; no lo es en ningún año anterior.`,
    paybackYears: ({ cumulativeNetCash }, year, isNone) =>
      isNone
        ? `Al final de ${year}, la caja neta acumulada es de ${cumulativeNetCash}: el dinero no se ha recuperado.`
        : `La caja neta acumulada nunca baja de cero: en su punto más bajo, al final de ${year}, es de ${cumulativeNetCash}.`,
    breakEvenSpeedup: ({ costReductionCeiling }) =>
      `Ninguna aceleración basta: las correcciones y las herramientas cuestan más de lo que ahorra la máxima reducción posible, del ${costReductionCeiling}.`,
    recognisedPct: () => "En el conjunto de los años no se ha ahorrado nada, así que no hay parte que calcular.",
    "bounds.shareOfPoolThatMustVanishPct": () => "No hay gasto considerado, así que no hay parte que calcular.",
    change: ({ current, prior }) =>
      prior
        ? `El dato de un año antes es ${prior}: a partir de cero o menos, una variación en porcentaje induciría a error.`
        : `El dato es ${current}: por debajo de cero, una variación en porcentaje induciría a error.`,
  },
  notReported: "Un dato no se publicó, que no es lo mismo que cero: no se puede dar la variación.",
  notCollected: "Un dato no se ha recogido aquí, aunque puede que se publicara: no se puede dar la variación.",
  tooLarge: "La variación es demasiado grande para expresarla con un número.",

  origin: {
    preset: (grade, preset) => `${grade}, como en «${preset}»`,
    own: (value, grade, preset) => `Tu valor; en «${preset}» es ${value} (${grade})`,
    ownCurve: (preset) => `Tu curva; no es la de «${preset}»`,
    onlyHere: (value) => `Solo aquí; has fijado ${value}`,
    curveOnlyHere: "Solo aquí; has fijado otra curva",
    printed: "Como lo publicó el artículo",
    typed: "Tu valor",
  },
  drawn: {
    draws: (seed) => `Con la semilla ${seed} y los intervalos como están`,
    quantile: () => "Lo que significa el cuantil",
    rank: () =>
      "(Futuros sorteados − 1) × proporción de futuros por debajo, redondeado a la baja; el resultado más bajo ocupa el puesto 0",
    below: () => "Todos los resultados están en orden ascendente",
    above: () => "Entre los dos se interpola: tipo 7 de Hyndman y Fan, como en las hojas de cálculo",
    sum: () => "Sumados tal como se sortearon",
    hits: () => "Contados",
  },
};
