/** The Brazilian Portuguese words of a chart that is read by key, heard, or described. */

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "gráfico",

  hint: "Com as setas do teclado você lê os números. O ponto de interrogação mostra todas as teclas.",
  keys: [
    "Esquerda e direita: o número anterior ou o seguinte.",
    "Para cima e para baixo: outra série.",
    "Home e End: o primeiro ou o último número.",
    "Enter: como se chega ao número.",
    "Espaço: ouvir a série ou pausar.",
    "Esc: parar de ler.",
  ],
  datum: (row, column, text) => `${row}, ${column}: ${text}`,
  noWorking: "Este número não tem cálculo para mostrar.",
  noSound: "Este gráfico não tem série para ouvir.",

  sound: {
    listen: "Ouvir",
    play: "Tocar",
    pause: "Pausar",
    next: "Próxima nota",
    series: "O que ouvir",
    speed: "Velocidade",
    speeds: ["metade da velocidade", "velocidade normal", "dobro da velocidade"],
    higher: "Quanto mais aguda a nota, maior o número. A primeira nota é o zero.",
    line: "A segunda nota é o limite a partir do qual você notaria.",
    band: "Duas notas mais suaves são o mínimo e o máximo de nove em cada dez futuros.",
    missing: "Um número não divulgado é uma pausa.",
    unavailable: "Este navegador não toca som.",
  },

  describe: {
    describe: "Descrever",
    about: "O que é",
    statistics: "Mínimo e máximo",
    trend: "Como evolui",
  },

  trend: {
    rises: (name, first, last) => `${name}: sobe de ${first} para ${last}.`,
    falls: (name, first, last) => `${name}: cai de ${first} para ${last}.`,
    peaks: (name, when) => `${name}: sobe até ${when} e depois cai.`,
    dips: (name, when) => `${name}: cai até ${when} e depois sobe.`,
    level: (name) => `${name}: não muda.`,
    varies: (name) => `${name}: sobe e desce.`,
    above: (name, when) => `${name}: acima de zero a partir de ${when}.`,
    below: (name, when) => `${name}: abaixo de zero a partir de ${when}.`,
    reaches: (name, line, when) => `${name}: em ${when}, chega a ${line}, o limite a partir do qual você notaria.`,
    misses: (name, line) => `${name}: nunca chega a ${line}, o limite a partir do qual você notaria.`,
  },
};
