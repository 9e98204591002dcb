/** The Spanish sentences of the claim chain. */

import { table } from "../table.js";

/** @typedef {import("../en/chain.js").Cases} Cases */

/** Only what somebody has claimed is quoted. @param {string} speedup @param {Pick<Cases, "isClaim" | "isFaster">} cases */
const faster = (speedup, { isClaim, isFaster }) =>
  isClaim ? `«${speedup} más rápido»` : isFaster ? `${speedup} más rápido` : "una velocidad sin cambios";

/** @type {typeof import("../en/chain.js").chainOf} */
export const chainOf = (terms) => ({
  title: (speedup, cases) => `De ${faster(speedup, cases)} al margen`,
  take: (speedup) => `Probar con ${speedup}, como se afirma`,
  taken: (speedup, cheaper, points, year, isMore) =>
    `${isMore ? "Incluso «" : "«"}${speedup} más rápido» abarata el trabajo solo un ${cheaper}: ${points} de margen en ${year}.`,
  noSpeedup: "Ninguna aceleración",

  chart: {
    title: (year, isClaim) => `En qué queda la ${isClaim ? "afirmación" : "aceleración"} en ${year}, ${terms.millions}`,
    groups: ["Lo que permite el trabajo", "Hasta dónde llega", "Quién se lo queda"],
    answer: (money, points) => `${money}: ${points} de margen`,
    author: "Respuesta del autor",
    columns: ["Paso", "Variación", "Lo que queda"],
    summary: (less, claim, books, year) =>
      `Si todo el trabajo considerado se abaratara de golpe un ${less}, serían ${claim} en ${year}. Lo que refleja el ${terms.profit} es ${books}.`,
    start: (less, isClaim) => (isClaim ? "La afirmación, al pie de la letra" : `Si todo se abaratara un ${less}`),
    steps: table({
      labour: "No es mano de obra",
      compressible: "Mano de obra que sigue",
      addressable: "Lo que la IA no puede hacer",
      newShots: "Planos que solo existen con IA",
      adoption: "Trabajo al que aún no llega",
      rework: "Correcciones",
      tool: "Licencias y computación",
      capture: "Se lo quedan proveedores",
      incentive: "Incentivos fiscales perdidos",
      reinvest: "Reinvertido en contenidos",
      timing: "Ritmo de la amortización",
      programme: "Coste del programa",
      upfront: "Pago inicial, este año",
      books: `Efecto en el ${terms.profit}`,
    }),
    stepsOfLoss: { incentive: "Incentivos fiscales ganados" },
  },

  stepper: {
    back: "Atrás",
    next: "Siguiente",
    position: (step, all) => `${step} de ${all}`,
  },

  link: {
    copy: "Enlace a este paso",
    copied: "El enlace a este paso está copiado.",
    byHand: "El enlace no se ha podido copiar solo; cópialo de aquí:",
    label: "Enlace a este paso",
  },

  plain: (number, unit) => `${number} ${unit}.`,

  left: ({ isLoss }) => [
    "al principio",
    "que quedan",
    "que quedan",
    "que quedan",
    "que quedan",
    isLoss ? "de gasto adicional" : "que quedan",
    `en el ${terms.profit}`,
    "de margen",
  ],

  steps: (cases) => [
    [
      cases.isFaster
        ? `Ir ${faster("{speedup}", cases)} supone un {!less} menos de tiempo. Si todo este trabajo se abaratara de golpe un {!less}, se ahorrarían {atOnce} en {year}.`
        : "No hay aceleración: el trabajo lleva el mismo tiempo que antes y no se ahorra nada.",
      `${cases.isMixed ? "Los efectos y los demás trabajos considerados" : "Los efectos visuales"} son el {effects} de la producción, y la producción es el {producedShare} del gasto en contenidos. Eso supone el {?bounds.scopePoolShareOfContentPct} de ese gasto, o {?scopePool} en {year}. Ninguna empresa revela lo que gasta en efectos.${cases.isClaim ? " La afirmación se refería a una sola secuencia." : ""}`,
    ],
    [
      "Solo se acelera la mano de obra, que es el {!labourShare} del coste.",
      "Lo que no es mano de obra cuesta lo mismo que antes.",
    ],
    [
      `La IA puede acelerar el {compressibleShare} de esa mano de obra. Así, el trabajo se abarata un {!costReduction}${cases.isNaive ? "" : ", y no un {less}"}.`,
      `La dirección, la revisión y la entrega llevan el mismo tiempo que antes. Ni siquiera una IA instantánea podría ahorrar más del {?costReductionCeiling}; el {less} de eso es el {?costReduction}. ${cases.hasBreakEven ? "Compensa las correcciones y las herramientas a partir de una aceleración de {?breakEvenSpeedup}." : "{?breakEvenSpeedup} compensa las correcciones y las herramientas."}`,
    ],
    [
      `La IA podría hacer el {!addressableShare} del trabajo.${cases.hasNewShots ? " De esa parte, el {newShotShare} son planos adicionales, que no ahorran nada." : ""}`,
      `El resto es trabajo que las herramientas no pueden hacer.${cases.hasNewShots ? " Un plano que no se habría hecho sin IA no es un ahorro." : ""}`,
    ],
    [
      `En {year}, la IA hace el {!adoption} de lo que podría hacer: el {touched} de todo el trabajo${cases.hasNewShots ? " previsto" : ""}.`,
      "Las herramientas se extienden siguiendo una curva en S desde el nivel actual hasta el {?adoption}. En {year} alcanzan {?exposed} de gasto y ahorran {?grossSaving}.",
    ],
    cases.isLoss
      ? [
          "Las correcciones y las herramientas cuestan más de lo que ahorra la IA, así que se gasta más en contenidos.",
          "Frente a {?grossSaving} de ahorro, las correcciones cuestan {?rework} y las herramientas {?tool}. La pérdida de {?~productionNet} recae en el comprador. Los incentivos fiscales por el gasto adicional pagan una parte. Quedan: {?~contentSaving}.",
        ]
      : [
          "Hay que restar las correcciones, las herramientas, lo que se quedan los proveedores, los incentivos fiscales perdidos y lo que se gasta en más contenidos.",
          "De {?grossSaving}, las correcciones se llevan {?rework} y las herramientas {?tool}. La parte del comprador en el resto es {?captured} y, sin los incentivos perdidos, {?afterIncentive}. Reinvertido: {?reinvested}. Quedan: {?contentSaving}.",
        ],
    [
      `${booked(cases)}${cases.hasProgramme ? " El programa de IA cuesta {!programmeCost} desde el primer momento." : ""}`,
      `Lo que un título ${cases.isLoss ? "cuesta de más" : "ahorra"} llega a las cuentas cuando se estrena: {?plContentSaving} en {year}. Menos {?programmeCost} del programa${cases.hasUpfront ? " y una parte del pago inicial" : ""}: {?plSaving}.`,
    ],
    [
      "Los ingresos de {year} son {!revenue}. Quien lea las cuentas podría ver un efecto en el margen a partir de {visible}.",
      "Un efecto de {?plSaving} sobre unos ingresos de {?revenue} son {?marginUpliftPts}. El margen es del {?marginWithAiPct} en lugar del {?baselineMarginPct}.",
    ],
  ],
});

/** How a saving reaches the books. @param {Pick<Cases, "isSlow" | "isLoss">} cases */
const booked = ({ isSlow, isLoss }) => {
  const what = isLoss ? "el gasto adicional se refleja" : "el ahorro se refleja";
  return isSlow
    ? `Las cuentas cargan el coste de un título después de que se pague, así que ${what} poco a poco.`
    : `Las cuentas cargan el coste de un título en el año en que se paga, así que ${what} de inmediato.`;
};
