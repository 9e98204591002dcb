/** The Spanish sentences of the scenarios. */

const inYear = (/** @type {number | null} */ year) => (year === null ? "en el último año" : `en ${year}`);

const toYear = (/** @type {number | null} */ year) => (year === null ? "hasta el último año" : `hasta ${year}`);

/** @type {typeof import("../en/scenarios.js").messages} */
export const messages = {
  basis: { legend: "Mostrar", expense: "Lo que reflejan las cuentas", cash: "Caja" },

  start: {
    legend: "Partir del ejercicio",
    year: (year) => year,
    about: (profit) =>
      `Fija el año base, los ingresos, el ${profit}, el beneficio antes de impuestos y el desembolso en contenidos en los datos del informe anual:`,
    figures: (year, [revenue, operating, pretax, content], sources, profit) =>
      `${year}: ingresos, ${revenue}; ${profit}, ${operating}; beneficio antes de impuestos, ${pretax}; desembolso en contenidos, ${content} [${sources}].`,
    own: "Ahora algunos de estos datos son tuyos.",
  },

  keep: {
    label: "Guardar los parámetros actuales como",
    button: "Guardar",
    about: (most, longest) =>
      `Un nombre de hasta ${longest} caracteres. Se guardan hasta ${most} escenarios mientras la página siga abierta; el mismo nombre sustituye al anterior.`,
    full: (oldest) => `Ya hay cuatro guardados: si guardas otro, se borra el más antiguo, «${oldest}».`,
    empty: "Primero ponle un nombre al escenario.",
    taken: (name) => `«${name}» designa los parámetros actuales: elige otro nombre.`,
    kept: (name) => `«${name}» está guardado.`,
    replaced: (name) => `«${name}» está sustituido.`,
    removed: (name) => `«${name}» está borrado.`,
    loaded: (name) => `Los parámetros de «${name}» están fijados.`,
    load: "Cargar",
    loadLabel: (name) => `Cargar «${name}»`,
    remove: "Borrar",
    removeLabel: (name) => `Borrar «${name}»`,
    list: "Escenarios guardados",
    same: "igual que ahora",
    differs: (count) => `${count} ${count === 1 ? "parámetro distinto" : "parámetros distintos"} de los actuales`,
    none: "Aún no hay nada guardado. Guarda los parámetros actuales con un nombre y después cámbialos: aquí verás ambos, uno al lado del otro.",
  },

  compare: {
    title: "Uno al lado del otro, con los parámetros exactamente como están",
    now: "Ahora",
    scenario: (name) => `en «${name}»`,
    reference: "Diferencias con",
    isReference: "referencia",
    results: "Resultados",
    inputs: "Parámetros que difieren",
    noInputs: "Ningún parámetro difiere.",
    same: "igual",
    download: "Descargar como CSV",
    file: "escenarios",
    csv: {
      result: "Resultado o parámetro",
      unit: "Unidad",
      difference: (name, from) => `${name} menos ${from}`,
    },
    year: (n) => `${n} ${/^\W?1$/u.test(n) ? "año" : "años"}`,
    never: (year) => `en ${year} aún no`,
    noSpeedup: "ninguna",
  },

  results: {
    year: () => "Último año proyectado",
    marginUpliftPts: (year) => `Mejora del margen ${inYear(year)}`,
    plSaving: (year, profit) => `Efecto en el ${profit} ${inYear(year)}`,
    visibleYear: () => "Efecto visible desde",
    materialityYear: () => "Efecto relevante desde",
    netCash: (year) => `Caja neta ${inYear(year)}`,
    cumulativeNetCash: (year) => `Caja neta acumulada, ${toYear(year)}`,
    npv: (year) => `Valor actual neto, ${toYear(year)}`,
    paybackYears: () => "Plazo de recuperación",
    costReduction: () => "El trabajo se abarata",
    breakEvenSpeedup: () => "Aceleración de equilibrio",
  },

  lines: {
    form: "Gráfico de líneas",
    expense: {
      title: () => "Mejora del margen, puntos",
      summary: (ends) => `Mejora del margen en el último año: ${ends.join("; ")}.`,
    },
    cash: {
      title: (millions) => `Caja neta acumulada, ${millions}`,
      summary: (ends) => `Caja neta hasta el último año: ${ends.join("; ")}.`,
    },
    end: (name, amount, year) => `${name} ${amount} (${year})`,
    file: "escenarios-anuales",
    year: "Año",
    missing: "–",
  },
};
