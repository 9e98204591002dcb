/** What there is to say in German of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "Für 2026 erwartet das Unternehmen selbst mehr: einen Umsatz von 51,0 bis 51,4\u00a0Mrd., 12,9\u00a0% bis 13,8\u00a0% mehr als 2025 [N1]. Mit 9\u00a0% kommt das erste projizierte Jahr auf 49,2\u00a0Mrd. Eine Rate für alle Jahre ist unsere Annahme; von den unsicheren Eingaben bewegt sie die Wirkung auf die Marge am wenigsten.",
  contentGrowth:
    "8\u00a0% nennt das Unternehmen selbst als Durchschnitt von fünf Jahren [N8]. Es kommt auf das Maß an: Die Auszahlungen für Inhalte laut Finanzbericht wuchsen von 2020 bis 2025 um 7,2\u00a0% pro Jahr und von 2019 bis 2025 um 3,3\u00a0%; die Abschreibungen auf Inhalte wuchsen von 2020 bis 2025 um 8,7\u00a0% pro Jahr. 2020 wurde wenig produziert.",
  producedShare:
    "Kein Finanzbericht nennt 50\u00a0%. Der Wert liegt zwischen Anteilen, die aus Finanzberichten folgen: 46,9\u00a0% der Abschreibungen im Jahr 2025 und 45,5\u00a0% bis 51,2\u00a0% der Auszahlungen für Inhalte in den Jahren 2023 bis 2025.",
  upfront:
    "Kein Finanzbericht nennt 0. Was im ersten Quartal 2026 für Übernahmen gezahlt wurde, 585,7\u00a0Mio., steht in einem [N2]; dass es für diese Werkzeuge war, ist ein Schluss.",
  incentiveLeakage:
    "Errechnet: Steueranreize senkten die Abschreibungen auf Eigenproduktionen 2025 um etwa 1.000\u00a0Mio., das sind 11,5\u00a0% des Betrags davor [N3].",
  releaseLag:
    "Errechnet: Etwa 9,9\u00a0Mrd. an unfertigen Produktionen gegenüber etwa 8,3\u00a0Mrd. an Zugängen pro Jahr ergeben 1,19 Jahre, auf ganze Jahre gerundet [N3].",
  visiblePoints: "Gewählt: 0,1 Punkte sind die letzte Stelle der Margen in den Briefen des Unternehmens [N1].",
});
