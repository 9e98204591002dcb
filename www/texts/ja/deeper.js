/** The Japanese texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "セクション",
    changed: "何が変わったか",
    steps: "一歩ずつ",
    outlook: "確かさ",
    claims: "主張",
    workshop: "作業場",
  },

  folds: {
    change: {
      title: "仮定を変える",
      result: (all, changed) =>
        changed === 0 ? `入力${all}件、すべて筆者の設定のまま` : `入力${all}件のうち${changed}件を変更`,
    },
    sure: {
      title: "答えを試す",
      result: (count) => `増益が目に見えるのは、${count}`,
    },
    check: {
      title: "計算を検証する",
      result: (company) => `${company}の発表値、他社、すべての出典`,
    },
  },

  cash: "お金はいつ入るか",

  caveat:
    "上の入力値の大半は仮定です。VFXの割合を開示している会社はありません。利益率を左右するほかの要因は変わらないと仮定しています。AIがなければ作られなかったショットは節約になりません。「重要」の通常の基準である税引前利益の5%は、監査人が誤りの判断に使う経験則です。投資の助言ではありません。",

  chain: chainOf(terms),

  assumed: (year) => `${year}年から仮定`,

  savings: {
    title: `年ごとの節約（${terms.millions}）`,
    labels: ["年間の現金", "帳簿上", "現金の累計", "筆者の設定の現金", "先に費用がかかる", "{year}年に収支均衡"],
    columns: ["年", "純現金収支", `${terms.profit}への効果`, "純現金収支の累計"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `${year}年までに、コンテンツの現金支出に増減はありません。`;
      const first = `${year}年までに、コンテンツの現金支出は${saved}${isSaved ? "減ります" : "増えます"}`;
      return share
        ? `${first}。うち${booked}(${share}）が損益計算書に表れます。`
        : `${first}。損益計算書には${booked === null ? "まだ何も表れません" : `${booked}の${isBookedSaved ? "節約" : "追加費用"}が表れます`}。`;
    },
  },
});
