/** The Spanish words in the HTML of the pages. What is between backticks becomes code. */

/** @type {typeof import("../en/html.js").html} */
export const html = {
  shell: {
    skip: "Saltar al contenido",
    brand: "Calculadora del ahorro con IA",
    menu: "Menú",
    pages: "Páginas",
    calculator: "Calculadora",
    write: "Escribir una historia",
    embed: "Insertarla",
    check: "Comprobar un enlace",
    gallery: "Galería",
    offline: "Copia sin conexión",
    story: "Historia",
    privacy: "Lo que escribes se queda en tu navegador. No se envía nada a ningún sitio.",
    licence: (version) => `Versión ${version}, licencia MIT o Apache 2.0.`,
    languages: "Idiomas",
  },
  playground: {
    description:
      "Cuánto valen para Netflix unos efectos visuales hechos «diez veces más rápido», en dólares y en puntos de margen.",
    title: "Diez veces más rápido: ¿cuánto vale?",
    answer:
      "En 2032, la IA en los efectos visuales sube el beneficio operativo de Netflix en unos 3 millones de dólares al año, y su margen en 0,004 puntos. La calculadora que muestra por qué necesita JavaScript y WebAssembly.",
  },
  gallery: {
    description:
      "La calculadora del ahorro con IA en páginas de todo tipo: artículos largos, páginas oscuras, políticas estrictas, columnas estrechas.",
    title: "Galería",
    lead: "La calculadora en ocho tipos de página. Cada página es también una prueba: la calculadora no cambia nada fuera de sí misma, no guarda nada y no envía ninguna petición a otro sitio.",
    article: "Un artículo largo",
    articleAbout: "El elemento en tres sitios, y frases conectadas con él.",
    frame: "Una página oscura con un marco",
    frameAbout: "La página en un `iframe` tan alto como lo que muestra.",
    stripped: "Un gestor de contenidos que elimina los scripts",
    strippedAbout: "Lo que queda de un fragmento: la respuesta en palabras, la tabla y una imagen.",
    strict: "Una política estricta",
    strictAbout: "Sin estilos ni scripts incrustados, sin otro origen, con Trusted Types obligatorio.",
    column: "Una columna de 320 píxeles",
    columnAbout: "Junto al texto de un periódico.",
    rtl: "Una página que se lee de derecha a izquierda",
    rtlAbout: "La calculadora conserva su propia dirección y sus propias cifras.",
    sandbox: "Un entorno aislado sin origen",
    sandboxAbout: "Un marco que puede ejecutar scripts y descargar, y nada más.",
    offline: "Un solo archivo",
    offlineAbout: "Todo dentro: guárdalo y ábrelo desde el disco.",
  },
  author: {
    description:
      "Escribe una historia para la calculadora del ahorro con IA: introduce los datos, mira el resultado y descarga el archivo.",
    title: "Escribir una historia",
    lead: "Una historia es un archivo: los datos de un artículo, de dónde salen y las palabras que los acompañan. Rellena el formulario, mira la calculadora y descarga el archivo cuando no quede nada por corregir.",
    noScript: "Esta página necesita JavaScript.",
    loading: "Cargando el formulario…",
    preview: "Lo que ven los lectores",
    waiting: "La calculadora aparece aquí en cuanto la historia se puede mostrar.",
  },
  builder: {
    description:
      "Elige qué muestra la calculadora del ahorro con IA en un artículo, mira cómo queda y copia el código.",
    title: "Preparar la inserción",
    lead: "Elige qué muestra tu artículo, míralo con el ancho de un móvil y con el de una columna, y copia el código. Cada fragmento indica su versión y todos los parámetros. También lleva la respuesta en palabras, para los lectores que no ejecutan scripts.",
    noScript: "Esta página necesita JavaScript.",
    loading: "Cargando la calculadora…",
  },
  check: {
    description:
      "Comprueba si una imagen, un archivo o una impresión de la calculadora del ahorro con IA corresponde a los parámetros que indica.",
    title: "Comprobar un enlace o una imagen",
    lead: "Cada imagen, archivo e impresión de la calculadora indica la versión de su modelo y una huella de sus parámetros. Pega el enlace que los acompaña y escribe lo que llevan impreso. Esta página vuelve a calcular y dice si se corresponden.",
    noScript: "Esta página necesita JavaScript.",
    pasted: "Enlace, o texto de un estado",
    pastedAbout: "Sirve también un mensaje entero que contenga el enlace.",
    version: "Versión, como está impresa",
    versionAbout: "Por ejemplo, 0.2.0. Déjalo vacío si no la tienes.",
    digest: "Huella, como está impresa",
    digestAbout: "Doce caracteres. Déjalo vacío para ver cuál debería ser.",
    check: "Comprobar",
    file: "O elige un archivo CSV",
    fileAbout: "Un archivo guardado con la calculadora ya indica todo esto.",
    findings: "Resultado",
    emptyTitle: "Aún no se ha comprobado nada",
    empty: "El resultado aparece aquí, con las cifras que se derivan de los parámetros.",
  },
  embed: {
    title: "Calculadora del ahorro con IA",
    fallback:
      "La calculadora que va aquí necesita JavaScript y WebAssembly. El artículo que la rodea da la respuesta en palabras y en una tabla.",
  },
  offline: {
    description: "La calculadora del ahorro con IA en un solo archivo: se abre desde el disco, sin conexión.",
    title: "Diez veces más rápido: ¿cuánto vale?",
    answer:
      "En 2032, la IA en los efectos visuales sube el beneficio operativo de Netflix en unos 3 millones de dólares al año, y su margen en 0,004 puntos. La calculadora que muestra por qué necesita JavaScript y WebAssembly.",
  },
};
