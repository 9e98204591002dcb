/** The Spanish words of a chart that is read by key, heard, or described. */

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "gráfico",

  hint: "Las flechas del teclado leen las cifras. El signo de interrogación muestra todas las teclas.",
  keys: [
    "Izquierda y derecha: la cifra anterior o la siguiente.",
    "Arriba y abajo: otra serie.",
    "Inicio y Fin: la primera o la última cifra.",
    "Intro: cómo se llega a la cifra.",
    "Espacio: oír la serie o pausarla.",
    "Esc: dejar de leer.",
  ],
  datum: (row, column, text) => `${row}, ${column}: ${text}`,
  noWorking: "Esta cifra no tiene un cálculo que mostrar.",
  noSound: "Este gráfico no tiene ninguna serie que escuchar.",

  sound: {
    listen: "Escuchar",
    play: "Reproducir",
    pause: "Pausa",
    next: "Nota siguiente",
    series: "Qué se oye",
    speed: "Velocidad",
    speeds: ["mitad de velocidad", "velocidad normal", "doble velocidad"],
    higher: "Cuanto más aguda es la nota, mayor es la cifra. La primera nota es el cero.",
    line: "La segunda nota es el umbral a partir del cual se notaría.",
    band: "Dos notas más suaves son el mínimo y el máximo de nueve de cada diez futuros.",
    missing: "Una cifra no publicada es un silencio.",
    unavailable: "Este navegador no reproduce sonido.",
  },

  describe: {
    describe: "Describir",
    about: "Qué es",
    statistics: "Mínimo y máximo",
    trend: "Cómo evoluciona",
  },

  trend: {
    rises: (name, first, last) => `${name}: sube de ${first} a ${last}.`,
    falls: (name, first, last) => `${name}: baja de ${first} a ${last}.`,
    peaks: (name, when) => `${name}: sube hasta ${when} y luego baja.`,
    dips: (name, when) => `${name}: baja hasta ${when} y luego sube.`,
    level: (name) => `${name}: no cambia.`,
    varies: (name) => `${name}: sube y baja.`,
    above: (name, when) => `${name}: por encima de cero a partir de ${when}.`,
    below: (name, when) => `${name}: por debajo de cero a partir de ${when}.`,
    reaches: (name, line, when) => `${name}: en ${when} llega a ${line}, el umbral a partir del cual se notaría.`,
    misses: (name, line) => `${name}: nunca llega a ${line}, el umbral a partir del cual se notaría.`,
  },
};
