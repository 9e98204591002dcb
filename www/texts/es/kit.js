/** The Spanish sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "Llevárselo todo",
  kit: "Kit para redacciones (ZIP)",
  about:
    "El kit contiene todos los gráficos en PNG y SVG, claros y oscuros, todas las tablas en CSV, la respuesta, descripciones para quienes no ven los gráficos y los créditos.",
  print: "Página para imprimir",
  sentence: "Copiar la respuesta",
  making: "Un momento…",
  printing: "La página se ha enviado a la impresora.",
  printedToFile: "Este marco no puede imprimir: la página se ha descargado como un archivo que sí se puede imprimir.",

  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-imprimir.html`,

  title: (company, title) => `${company}: ${title}`,
  incomplete: "No se conocen todos los parámetros, así que no se proyecta nada.",
  credit: (version, digest) =>
    `Cuentas oficiales de la empresa y supuestos nuestros; calculadora del ahorro con IA, modelo ${version}; parámetros ${digest}.`,
  link: "Míralo y cámbialo:",
  printed: (date) => `Fecha de impresión: ${date}.`,
  sources: "Fuentes",
  differ: "Difiere de lo que fijó el autor",
  numbers: "Las cifras",

  credits: {
    model: (version) => `Calculadora del ahorro con IA, modelo ${version}`,
    state: (text) => `Estado: ${text}`,
    digest: (digest) => `Parámetros: ${digest}`,
    link: (url) => `Enlace: ${url}`,
    asOf: (date) => `Datos a ${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}. ${[publisher, date].filter(Boolean).join(", ")}. ${grade}${form ? `, leída en ${{ copy: "una copia", summary: "un resumen" }[form]}` : ""}.${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `Las tablas citan además ${codes.join(", ")}: estudios en los que se apoyan los intervalos de los parámetros, enumerados en la página del método.`,
    caveat: "La mayoría de los parámetros son supuestos; nada de esto es una recomendación de inversión.",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     la respuesta en palabras",
      "alt-texts.txt    una descripción de cada gráfico, para quienes no lo ven",
      "table.html       los datos y la respuesta en HTML sencillo, sin estilos ni scripts",
      "credits.txt      fuentes con enlaces y fechas, versión del modelo, huella de los parámetros y enlace de vuelta",
      "charts/          cada gráfico en SVG y PNG; -2x tiene el doble de píxeles, -dark es para páginas oscuras",
      "tables/          cada tabla en CSV, con números sin redondear; las proporciones van en fracciones",
      "",
      "Todo corresponde a un mismo estado de la calculadora. Quien abra el enlace verá lo mismo; si la huella es la misma,",
      "los parámetros también. Conserva la línea que va debajo de cada imagen, o publica los créditos junto a ella.",
      "",
      ...names,
      "",
    ].join("\n"),
};
