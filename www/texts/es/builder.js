/** The Spanish words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `Calculadora del ahorro con IA ${version}: historia ${story}, preajuste ${preset}, vista ${view}`,
  frameTitle: (title) => `Calculadora del ahorro con IA: ${title}`,
  imageText: (title, summary) => `Gráfico de líneas: ${title}. ${summary}`,
  imageCaption: (title, preset) => `${title}, preajuste «${preset}»`,
  ownCaption: (title) => `${title}, con los parámetros de este artículo`,
  offline: (company) => `La calculadora de ${company} en un solo archivo, para abrirla sin conexión`,
  state: (version, { story, preset, view }, inputs) =>
    `Versión ${version}; historia ${story}, preajuste ${preset}, vista ${view}; ${inputs}.`,

  view: "Qué mostrar",
  views: table({
    card: ["Tarjeta", "La pregunta, la respuesta, una imagen y un control deslizante. Un botón muestra el resto."],
    full: ["Historia", "Todo: la respuesta, qué cambió, la afirmación paso a paso y el taller."],
    claim: ["Afirmación", "La respuesta y el camino, paso a paso, desde «diez veces más rápido» hasta ella."],
    figures: ["Tabla", "Qué cambió, según el artículo y según las cuentas oficiales de la empresa."],
    projection: ["Controles y gráficos", "La respuesta y todo lo que se deriva de los parámetros."],
    uncertainty: ["Incertidumbre", "La respuesta y qué seguridad ofrece."],
  }),
  guess: "Pedir antes una apuesta",
  guessAbout:
    "Los lectores dicen qué esperan; después ven la respuesta y cuánto se han desviado. No se envía ni se guarda nada.",
  groups: { story: "Historia", look: "Aspecto", hosting: "Alojamiento" },
  story: "Empresa y periodo",
  preset: "Punto de partida",
  theme: "Colores",
  themes: table({
    "": "Los de la página; en un marco, claros",
    auto: "Claros u oscuros, para una página que tiene ambos",
    light: "Para una página clara",
    dark: "Para una página oscura",
  }),
  locale: "Idioma y números",
  base: "Dirección de los archivos alojados",
  baseAbout: "Desde dónde se sirve la carpeta con define.js y embed.html.",
  addressProblem: "Una dirección empieza por https:// o http://, o por una barra si es una ruta de tu propio sitio.",
  inputs: "Parámetros",
  inputsAbout: "Fija lo que dice tu artículo. Los lectores no pueden cambiar un parámetro bloqueado.",
  headline: "Los cinco controles",
  lock: (name) => `Bloquear ${name}`,
  locked: "bloqueado",
  lockAll: "Bloquear todos",
  fromPreset: "Como en el preajuste",
  preview: "Vista previa",
  width: "Ancho",
  widths: {
    phone: (pixels) => `Móvil\n${pixels} px`,
    column: (pixels) => `Columna\n${pixels} px`,
    wide: (pixels) => `Ancho\n${pixels} px`,
  },
  frame: "La calculadora tal como la ven los lectores",
  snippets: "Copia una de estas opciones",
  snippet: {
    element: {
      title: "Elemento",
      about: "Lo mejor si tus páginas pueden ejecutar scripts: la calculadora es parte de la página.",
    },
    frame: {
      title: "Marco que se ajusta solo",
      about: "Para gestores de contenidos que admiten iframes y un script.",
    },
    bare: {
      title: "Marco simple",
      about: "Para gestores de contenidos que eliminan los scripts. Si se queda bajo, se desplaza.",
    },
    link: {
      title: "Enlace a un solo archivo",
      about: "Para boletines, canales y aulas: se abre desde el disco, sin conexión.",
    },
  },
  markup: (title) => `${title}: código`,
  copy: "Copiar",
  copyThis: (title) => `Copiar «${title}»`,
  copied: "Copiado",
  copiedThis: (title) => `«${title}»: copiado.`,
  notCopied:
    "El navegador no deja copiar a la página. El texto está seleccionado: cópialo con el teclado o con el menú.",
  showAll: (count) => `Ver las ${count} líneas`,
  showLess: "Ver menos",
  image: {
    title: "Imagen de los fragmentos",
    same: (name) => `La imagen de los fragmentos es ${name}.`,
    other: (name) =>
      `La imagen de los fragmentos, ${name}, muestra el preajuste y no los parámetros que has fijado; su descripción lo dice. La frase es la de tus parámetros.`,
    none: "Los fragmentos no llevan imagen: no se puede dibujar lo que esta empresa no publica.",
    own: "La imagen de los fragmentos es la tuya, y se describe como una de estos parámetros.",
    download: "Descargar una imagen de estos parámetros",
    address: "Su dirección",
    addressAbout: "Dónde la has puesto. Vuelve a escribirla cuando cambien los parámetros.",
  },
  notLoaded: "No se ha podido cargar la herramienta. Comprueba la conexión y vuelve a cargar la página.",
  noStory: "No se ha podido cargar la historia.",
  incomplete: "No todo es público: los lectores tienen que escribir lo que falta antes de ver una respuesta.",
};
