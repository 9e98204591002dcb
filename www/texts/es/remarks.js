/** What there is to say in Spanish of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "Para 2026 la propia empresa espera más: unos ingresos de entre 51.000 y 51.400 millones, de un 12,9\u00a0% a un 13,8\u00a0% más que en 2025 [N1]. Con un 9\u00a0%, el primer año proyectado tiene 49.200 millones. Una sola tasa para todos los años es un supuesto nuestro; de los parámetros inciertos, es el que menos mueve el efecto en el margen.",
  contentGrowth:
    "El 8\u00a0% es lo que la empresa llama su media de cinco años [N8]. Depende de la medida: el desembolso en contenidos de las cuentas oficiales creció un 7,2\u00a0% al año de 2020 a 2025 y un 3,3\u00a0% de 2019 a 2025; la amortización de contenidos creció un 8,7\u00a0% al año de 2020 a 2025. 2020 fue un año de pocas producciones.",
  producedShare:
    "Ninguna cuenta oficial da el 50\u00a0%. Se ha elegido entre proporciones que se derivan de ellas: el 46,9\u00a0% de la amortización de 2025, y del 45,5\u00a0% al 51,2\u00a0% del desembolso en contenidos de 2023 a 2025.",
  upfront:
    "Ninguna cuenta oficial da el 0. Sí dan lo que se pagó por adquisiciones en el primer trimestre de 2026, 585,7 millones [N2]; que fuera por estas herramientas es una deducción.",
  incentiveLeakage:
    "Calculado: los incentivos redujeron la amortización de lo producido en 2025 en unos 1.000 millones, el 11,5\u00a0% del importe previo [N3].",
  releaseLag:
    "Calculado: unos 9.900 millones de producciones sin terminar frente a unos 8.300 millones de altas al año son 1,19 años, redondeados a años enteros [N3].",
  visiblePoints: "Elegido: 0,1 puntos es la última cifra de los márgenes en las cartas de la empresa [N1].",
});
