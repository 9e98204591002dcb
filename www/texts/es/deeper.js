/** The Spanish texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "Secciones",
    changed: "Qué cambió",
    steps: "Paso a paso",
    outlook: "¿Es seguro?",
    claims: "Qué se afirma",
    workshop: "Taller",
  },

  folds: {
    change: {
      title: "Cambiar los supuestos",
      result: (all, changed) =>
        changed === 0
          ? `${all} parámetros, todos como los dejó el autor`
          : `${changed} de ${all} parámetros ${changed === 1 ? "cambiado" : "cambiados"}`,
    },
    sure: {
      title: "Poner a prueba la respuesta",
      result: (count) => `la ganancia se notaría en ${count}`,
    },
    check: {
      title: "Comprobar lo que decimos",
      result: (company) => `lo que publicó ${company}, otras empresas, todas las fuentes`,
    },
  },

  cash: "¿Cuándo llega el dinero?",

  caveat:
    "La mayoría de los parámetros son supuestos: ninguna empresa revela qué parte de su gasto va a efectos visuales. Suponemos que nada más cambia en el margen. Un plano que no se habría hecho sin IA no es un ahorro. Nuestro umbral habitual de lo «relevante», el 5\u00a0% del beneficio antes de impuestos, es la regla práctica que usan los auditores para los errores. Nada de esto es una recomendación de inversión.",

  chain: chainOf(terms),

  assumed: (year) => `supuesto desde ${year}`,

  savings: {
    title: `Ahorro anual, ${terms.millions}`,
    labels: [
      "Caja anual",
      "En las cuentas",
      "Caja acumulada",
      "Caja del autor",
      "primero, los costes",
      "se recupera en {year}",
    ],
    columns: ["Año", "Caja neta", `Efecto en el ${terms.profit}`, "Caja neta acumulada"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `Hasta ${year} no se ahorra ni se pierde nada en el desembolso en contenidos.`;
      const first = isSaved
        ? `Hasta ${year} se ahorran ${saved} de desembolso en contenidos`
        : `Hasta ${year} se gastan ${saved} más en contenidos`;
      return share
        ? `${first}; de ellos, ${booked} (el ${share}) han llegado a la cuenta de resultados.`
        : `${first}; por ahora, la cuenta de resultados ${booked === null ? "no refleja nada de ello" : `refleja ${booked} de ${isBookedSaved ? "ahorro" : "coste adicional"}`}.`;
    },
  },
});
