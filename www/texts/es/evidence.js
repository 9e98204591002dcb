/** The Spanish sentences of what the story rests on. */

import { table } from "../table.js";
import { remarks } from "./remarks.js";
import { within } from "./terms.js";

/** A percentage has an article, unlike points or words. @param {string} size */
const by = (size) => (size.endsWith("%") ? `un ${size}` : size);

/** @type {typeof import("../en/evidence.js").messages} */
export const messages = {
  remarks,
  asOf: (date) => `Datos a ${date}.`,
  undated: "sin fecha",
  forms: { copy: "una copia", summary: "un resumen" },
  opensElsewhere: "abre otro sitio",
  disagree: "Las fuentes discrepan: ",
  grades: table({
    filing: "Cuentas oficiales",
    derivedFromFilings: "Derivado de las cuentas oficiales",
    companyStatement: "Declaración de la empresa",
    press: "Prensa o estudio",
    assumption: "Supuesto",
  }),

  provenance: {
    title: (subject) => `De dónde sale: ${subject}`,
    close: "Cerrar",
    closeLabel: "Cerrar las fuentes",
    figure: (name, one, other) => `${name}, ${one} y ${other}`,
    printed: "Según el artículo",
    filed: "Según las cuentas",
    none: "Sin fuente: es un supuesto de los autores de la calculadora.",
    notLooked: "No se ha buscado en las cuentas oficiales.",
    notCollected: "El informe existe; este dato suyo no se ha recogido aquí.",
    printedTo: (step) => `Redondeado a ${step} al publicarse, así que puede desviarse la mitad de eso.`,
    assumption: "El valor es un supuesto; se apoya en estas fuentes.",
    ownFigure: "Has cambiado este dato. Las fuentes son las del original.",
    ownInput: (value) => `Has cambiado este parámetro; el valor del preajuste es ${value}.`,
    ofStory: (value, usual) => `Esta historia fija ${value}; el valor propio de la calculadora es ${usual}.`,
    baseYear: (year) => `Como se publicó para ${year}.`,
    otherYear: "Ningún año publicado de esta historia tiene este valor.",
    curve:
      "Derivada de la amortización prevista de los contenidos producidos, en la nota 5 de los informes anuales de Netflix de 2023, 2024 y 2025; las demás curvas que se ofrecen son convenciones.",
    sources: "Fuentes y observaciones",
  },

  verdicts: { right: "Correcto", wrong: "Falso", unverifiable: "No se puede verificar" },
  printed: (value) => `en el artículo: ${value}`,
  notReported: "no publicado",
  nextDue: (date) => `Próximo informe previsto: ${date} como muy tarde.`,

  record: {
    about: (company) =>
      `Lo que publicó ${within(company)} en sus cuentas oficiales. Cada variación compara con el mismo periodo de un año antes. Elige un número para ver de dónde sale.`,
    view: "Mostrar",
    every: { quarter: "Trimestres", half: "Semestres", year: "Años" },
    adjusted: "Sin extraordinarios",
    head: {
      quarter: ["Dato", "Último", "Variación", "12 meses"],
      half: ["Dato", "Último", "Variación", "12 meses"],
      year: ["Dato", "Último", "Variación", "Al año"],
    },
    to: (period) => `hasta ${period}`,
    from: (period) => `desde ${period}`,
    aYearEarlier: "respecto a un año antes",
    adjustedMark: "ajustado",
    oneOffMark: "con un extraordinario",
    none: "–",
    all: "Todos los periodos",
    columns: {
      quarter: ["Periodo", "Dato", "Variación", "12 meses"],
      half: ["Periodo", "Dato", "Variación", "12 meses"],
      year: ["Periodo", "Dato", "Variación"],
    },
    between: (low, high) => `entre ${low} y ${high}, según lo publicado`,
    growth: (rate, from, to) => `Crecimiento compuesto de ${from} a ${to}: ${rate} al año.`,
    growthPoints: (points, from, to) => `De ${from} a ${to}: ${points}.`,
    change: (change, from, to) => `De ${from} a ${to}: ${change}.`,
    trailing: (to, parts, sum) => `Doce meses hasta ${to}: ${parts} = ${sum}.`,
    rules:
      "«12 meses» suma los cuatro últimos trimestres, o dos semestres. Un margen se recalcula a partir de esos totales; en un recuento vale el último. El beneficio por acción de doce meses también es la suma de cuatro trimestres, y puede diferir del dato anual por el número de acciones. Los doce meses solo aparecen si se tienen todas sus partes. El crecimiento de varios años se mide entre las mismas fechas del año. Las partes están redondeadas; las sumas usan los números exactos.",
    download: "Descargar como CSV",
    file: {
      name: "datos-publicados",
      title: (company) => `Lo que publicó ${within(company)}`,
      head: [
        "Dato",
        "Unidad",
        "Periodo",
        "Valor",
        "Base",
        "Variación respecto a un año antes",
        "Unidad de la variación",
        "Como mínimo",
        "Como máximo",
        "12 meses",
        "Fuentes",
      ],
      reported: "según lo publicado",
      adjusted: "ajustado",
      sources: "Fuentes",
    },
  },

  backcast: {
    about:
      "El mismo crecimiento, a partir de un año anterior: ¿lleva a lo que se ha publicado desde entonces? Solo se pone a prueba el crecimiento; la IA no interviene antes del año base.",
    from: "Partir de",
    started: (year) => `a partir de ${year}`,
    columns: ["Año", "Proyectado", "Publicado", "Diferencia"],
    tables: ({ millions, marginTitle }) => ({
      revenue: `Ingresos, ${millions}`,
      contentCash: `Desembolso en contenidos, ${millions}`,
      margin: `${marginTitle}, %`,
    }),
    growth: (g) =>
      `Supones que los ingresos crecen un ${g.revenue} al año, y el gasto en contenidos, un ${g.content}. De ${g.from} a ${g.to}, los ingresos crecieron ${by(g.revenueWas)}, y el gasto en contenidos, ${by(g.contentWas)}.`,
    verdict: (v) =>
      `A partir de ${v.from}, estas tasas habrían dejado los ingresos de ${v.year} ${v.revenue}, y su gasto en contenidos, ${v.content}. El margen, mantenido constante, habría quedado ${v.margin}.`,
    over: (size) => `${by(size)} por encima`,
    under: (size) => `${by(size)} por debajo`,
    exact: "en el valor exacto",
    // Also in the place of a rate.
    unknown: "en una medida que no se puede comparar",
    charts: {
      form: "Gráfico de líneas",
      title: (millions) => `Proyectado y publicado, ${millions}`,
      labels: { revenue: "Ingresos", contentCash: "Contenidos" },
      projected: (name) => `${name}, proyectado`,
      reported: (name) => `${name}, publicado`,
      summary: "A qué habría llevado este crecimiento y qué se publicó; cada línea lleva su nombre al final.",
      columns: [
        "Año",
        "Ingresos, proyectado",
        "Ingresos, publicado",
        "Contenidos, proyectado",
        "Contenidos, publicado",
      ],
    },
  },

  companies: {
    about:
      "La misma pregunta puede hacerse sobre otras empresas, pero sus beneficios no se calculan igual. Los márgenes solo se comparan dentro de una misma medida de beneficio.",
    measures: table({
      operatingIncome: "Beneficio operativo",
      segmentOperatingIncome: "Beneficio operativo por segmentos",
      adjustedEbitda: "EBITDA ajustado",
      adjustedOibda: "OIBDA ajustado",
      none: "Sin beneficio publicado",
    }),
    alone: "Ninguna otra empresa de aquí publica su beneficio con esta medida, así que no comparamos.",
    ranked: "De mayor a menor margen.",
    columns: ["Empresa", "Ingresos, millones", "Beneficio, millones", "Margen", "Gasto en contenidos, millones"],
    year: (year) => `ejercicio ${year}`,
    notDisclosed: "no publicado",
    forecast: (by, period) => `previsión de ${by} para ${period}`,
    caption: "Empresas por medida de beneficio",
    unit: "Los ejercicios terminan en meses distintos; el gasto en contenidos no se mide igual, y una previsión no es lo que se gastó.",
    remarks: "Observaciones",
  },

  sources: {
    about:
      "Todo lo que se muestra se apoya en una de estas fuentes o es un supuesto, y así se dice. Las cuentas oficiales valen más que lo que dice una empresa, y eso, más que lo que escriben otros.",
    story: (company) => `Fuentes de los datos de ${within(company)}`,
    model: "Fuentes de los supuestos",
    assumptions: (names) => `Supuestos sin fuente: ${names}.`,
    usedFor: (names) => `Para: ${names}`,
    forms:
      "Una copia es una fuente leída en una página que no es la suya; un resumen es lo que otra persona escribió de ella. Ambas llevan una marca.",
    method:
      "La aceleración se sigue hasta el coste, la caja, el gasto y el margen con las fórmulas que se abren en cada resultado. Los preajustes mezclan ejercicios y medidas de beneficio cuando proceden de otras empresas.",
    version: (version) => `Modelo ${version}.`,
  },
};
