/** The Chinese texts of what lies below the answer. */

import { chainOf } from "./chain.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "章节",
    changed: "哪些变了",
    steps: "分步计算",
    outlook: "有多大把握",
    claims: "报道的说法",
    workshop: "工作台",
  },

  folds: {
    change: {
      title: "改变假设",
      result: (all, changed) => (changed === 0 ? `${all}个参数，全部为作者设定` : `${all}个参数中已改动${changed}个`),
    },
    sure: {
      title: "检验答案",
      result: (count) => `收益大到足以察觉，见于${count}`,
    },
    check: {
      title: "核查我们",
      result: (company) => `${company}公布的数字、其他公司、全部来源`,
    },
  },

  cash: "钱什么时候到账？",

  caveat:
    "以上参数多为假设：没有公司披露视觉特效的占比。我们假设影响利润率的其他因素不变。没有AI就不会拍的镜头，不算节省。我们通常以税前利润的5%作为“重大”的标准，这是审计师判断差错的经验法则。以上内容均不构成投资建议。",

  chain: chainOf(terms),

  assumed: (year) => `${year}年起为假设`,

  savings: {
    title: `每年的节省（${terms.millions}）`,
    labels: ["年度现金", "账面", "累计现金", "作者设定的现金", "先有投入", "{year}年收支相抵"],
    columns: ["年份", "净现金", `对${terms.profit}的影响`, "累计净现金"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `到${year}年，内容现金支出不增不减。`;
      const first = `到${year}年，内容现金支出${isSaved ? "节省" : "增加"}${saved}`;
      return share
        ? `${first}；其中${booked}（${share}）已计入利润表。`
        : `${first}；利润表中目前${booked === null ? "尚无体现" : `体现了${booked}的${isBookedSaved ? "节省" : "额外成本"}`}。`;
    },
  },
});
