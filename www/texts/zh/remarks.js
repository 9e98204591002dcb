/** What there is to say of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

/** @type {typeof import("../en/remarks.js").remarks} */
export const remarks = table({
  revenueGrowth:
    "公司自己对2026年的预期更高：营收510亿至514亿，比2025年高12.9%至13.8%[N1]。按9%计算，预测期第一年为492亿。各年采用同一增速是我们的假设；在不确定的参数中，它对利润率效果的影响最小。",
  contentGrowth:
    "8%是公司所说的五年平均值[N8]。数字取决于口径：按申报的内容现金支出，2020年至2025年每年增长7.2%，2019年至2025年每年增长3.3%；内容摊销2020年至2025年每年增长8.7%。2020年制作很少。",
  producedShare:
    "50%不见于任何申报文件。它取自由申报文件得出的几个比例之间：2025年摊销的46.9%，以及2023年至2025年内容现金支出的45.5%至51.2%。",
  upfront: "0不见于任何申报文件。2026年第一季度为收购支付的5.857亿见于申报文件[N2]；这笔钱用于这类工具，只是推断。",
  incentiveLeakage: "推算值：税收优惠使2025年自制内容摊销减少约10亿，相当于优惠前金额的11.5%[N3]。",
  releaseLag: "推算值：未完成的制作约99亿，每年新增约83亿，相除得1.19年，取整数年[N3]。",
  visiblePoints: "选定值：0.1个百分点是公司股东信中利润率的最末一位[N1]。",
});
