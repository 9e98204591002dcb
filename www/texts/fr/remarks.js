/** What there is to say of single inputs beyond what their sources say, in French. */

import { table } from "../table.js";

export const remarks = table({
  revenueGrowth:
    "Pour 2026, l’entreprise elle-même attend davantage\u00a0: un chiffre d’affaires de 51,0 à 51,4 milliards, soit de 12,9\u00a0% à 13,8\u00a0% de plus qu’en 2025 [N1]. Avec 9\u00a0%, la première année projetée compte 49,2 milliards. Un taux unique pour toutes les années est notre hypothèse\u202f; de tous les paramètres incertains, c’est celui qui change le moins l’effet sur la marge.",
  contentGrowth:
    "8\u00a0% est ce que l’entreprise appelle sa moyenne sur cinq ans [N8]. Tout dépend de la mesure\u00a0: les décaissements de contenu déposés ont augmenté de 7,2\u00a0% par an de 2020 à 2025 et de 3,3\u00a0% de 2019 à 2025\u202f; l’amortissement des contenus a augmenté de 8,7\u00a0% par an de 2020 à 2025. L’année 2020 a compté peu de productions.",
  producedShare:
    "Aucun document déposé ne donne 50\u00a0%. Ce taux est choisi entre des parts qui découlent des comptes\u00a0: 46,9\u00a0% de l’amortissement en 2025, et de 45,5\u00a0% à 51,2\u00a0% des décaissements de contenu de 2023 à 2025.",
  upfront:
    "Aucun document déposé ne donne 0. On y trouve ce qui a été payé pour des acquisitions au premier trimestre de 2026, 585,7 millions [N2]\u202f; que ce soit pour ces outils est une déduction.",
  incentiveLeakage:
    "Calculé\u00a0: les crédits d’impôt ont réduit l’amortissement des productions de 2025 d’environ 1\u202f000 millions, soit 11,5\u00a0% du montant avant déduction [N3].",
  releaseLag:
    "Calculé\u00a0: environ 9,9 milliards de productions inachevées pour environ 8,3 milliards d’ajouts par an font 1,19 an, arrondi à un nombre entier d’années [N3].",
  visiblePoints: "Choisi\u00a0: 0,1 point est le dernier chiffre des marges dans les lettres de l’entreprise [N1].",
});
