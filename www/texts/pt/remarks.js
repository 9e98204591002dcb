/** What there is to say of single inputs beyond what their sources say, in Brazilian Portuguese. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "Para 2026, a própria empresa espera mais: receita de 51,0 a 51,4 bilhões, de 12,9% a 13,8% acima da de 2025 [N1]. Com 9%, o primeiro ano projetado tem 49,2 bilhões. Uma só taxa para todos os anos é premissa nossa; dos parâmetros incertos, é o que menos altera o efeito na margem.",
  contentGrowth:
    "8% é o que a empresa chama de sua média de cinco anos [N8]. Depende da medida: o desembolso com conteúdo declarado cresceu 7,2% ao ano de 2020 a 2025 e 3,3% de 2019 a 2025; a amortização de conteúdo cresceu 8,7% ao ano de 2020 a 2025. 2020 foi um ano de poucas produções.",
  producedShare:
    "Nenhum documento oficial traz 50%. O número foi escolhido entre parcelas que se deduzem dos documentos: 46,9% da amortização em 2025 e de 45,5% a 51,2% do desembolso com conteúdo de 2023 a 2025.",
  upfront:
    "Nenhum documento oficial traz 0. O que se pagou por aquisições no primeiro trimestre de 2026, 585,7 milhões, consta de um deles [N2]; que foi por essas ferramentas é dedução.",
  incentiveLeakage:
    "Calculado: os incentivos reduziram a amortização de produções próprias de 2025 em cerca de 1.000 milhões, o que é 11,5% do valor antes deles [N3].",
  releaseLag:
    "Calculado: cerca de 9,9 bilhões de produções inacabadas diante de cerca de 8,3 bilhões de adições por ano dão 1,19 ano, arredondado para anos inteiros [N3].",
  visiblePoints: "Escolhido: 0,1 ponto é o último dígito das margens nas cartas da empresa [N1].",
});
