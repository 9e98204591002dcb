/** What there is to say in Dutch of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "Voor 2026 verwacht het bedrijf zelf meer: een omzet van 51,0 tot 51,4 miljard, 12,9% tot 13,8% boven 2025 [N1]. Met 9% komt het eerste geraamde jaar uit op 49,2 miljard. Eén percentage voor alle jaren is onze aanname; van de onzekere invoer beïnvloedt dit het effect op de marge het minst.",
  contentGrowth:
    "8% noemt het bedrijf zijn gemiddelde over vijf jaar [N8]. Het hangt af van de maatstaf: de kasuitgaven aan content volgens de officiële stukken groeiden met 7,2% per jaar van 2020 tot 2025 en met 3,3% van 2019 tot 2025; de afschrijving op content groeide met 8,7% per jaar van 2020 tot 2025. 2020 was een jaar met weinig producties.",
  producedShare:
    "Geen officieel stuk noemt 50%. Het is gekozen tussen aandelen die uit de stukken volgen: 46,9% van de afschrijving in 2025, en 45,5% tot 51,2% van de kasuitgaven aan content in 2023 tot en met 2025.",
  upfront:
    "Geen officieel stuk noemt 0. Wat in het eerste kwartaal van 2026 voor overnames is betaald, 585,7 miljoen, staat er wel in [N2]; dat het voor deze tools was, is een gevolgtrekking.",
  incentiveLeakage:
    "Berekend: belastingvoordelen verlaagden de afschrijving op eigen producties in 2025 met ongeveer 1.000 miljoen, en dat is 11,5% van het bedrag daarvoor [N3].",
  releaseLag:
    "Berekend: ongeveer 9,9 miljard aan onvoltooide producties tegenover ongeveer 8,3 miljard aan toevoegingen per jaar is 1,19 jaar, afgerond op hele jaren [N3].",
  visiblePoints: "Gekozen: 0,1 procentpunt is het laatste cijfer van de marges in de brieven van het bedrijf [N1].",
});
