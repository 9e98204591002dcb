/** What there is to say, in Italian, of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "Per il 2026 la società stessa si aspetta di più: ricavi tra 51,0 e 51,4 miliardi, cioè dal 12,9% al 13,8% in più rispetto al 2025 [N1]. Con il 9% il primo anno previsto arriva a 49,2 miliardi. Un tasso unico per tutti gli anni è una nostra ipotesi; tra i parametri incerti è quello che sposta di meno l’effetto sul margine.",
  contentGrowth:
    "L’8% è quello che la società chiama la sua media di cinque anni [N8]. Dipende dalla misura: gli esborsi per contenuti risultanti dai documenti sono cresciuti del 7,2% l’anno dal 2020 al 2025 e del 3,3% dal 2019 al 2025; l’ammortamento dei contenuti è cresciuto dell’8,7% l’anno dal 2020 al 2025. Il 2020 è stato un anno di poche produzioni.",
  producedShare:
    "Nessun documento indica il 50%. È scelto tra quote che si ricavano dai documenti: il 46,9% dell’ammortamento nel 2025, e tra il 45,5% e il 51,2% degli esborsi per contenuti dal 2023 al 2025.",
  upfront:
    "Nessun documento indica 0. Nei documenti c’è quanto è stato pagato per acquisizioni nel primo trimestre del 2026, 585,7 milioni [N2]; che fosse per questi strumenti è una deduzione.",
  incentiveLeakage:
    "Calcolato: gli incentivi hanno ridotto di circa 1.000 milioni l’ammortamento delle produzioni proprie del 2025, cioè dell’11,5% dell’importo al lordo degli incentivi [N3].",
  releaseLag:
    "Calcolato: circa 9,9 miliardi di produzioni non finite a fronte di circa 8,3 miliardi di incrementi l’anno fanno 1,19 anni, arrotondati ad anni interi [N3].",
  visiblePoints: "Scelto: 0,1 punti è l’ultima cifra dei margini nelle lettere della società [N1].",
});
