/** The Chinese sentences of what can be taken away. */

import { table } from "../table.js";

/** @type {typeof import("../en/exports.js").messages} */
export const messages = {
  bar: {
    label: (title) => `下载或复制：${title}`,
    download: "下载",
    copy: "复制",
    dark: "深色",
    png: "PNG",
    png2: "PNG 2倍",
    svg: "SVG",
    csv: "CSV",
    table: "表格",
    sentence: "文字",
    alt: "图片说明",
  },

  downloaded: "已下载",
  copied: "已复制",
  failed: "操作未成功，请重试。",
  notCopied: "未能复制：本页面不能使用剪贴板。文字已在此选中，可直接复制。",
  selected: "待复制的文字",

  imprint: (company, title) => `${company}：${title}。`,
  basis: (version) => `公司申报文件与我们的假设；模型${version}`,
  digest: (digest) => `参数${digest}`,

  alt: {
    kinds: table({
      changes: "条形图",
      claim: "横条瀑布图",
      savings: "柱形与折线图",
      margin: "折线图",
    }),
    about: (kind, title, period) => `${kind}：${title}${period}。`,
    overYears: (first, last) => `，${first}年至${last}年`,
    against: (current, prior) => `，${current}与${prior}相比`,
    throughout: (name, text) => `${name}：始终为${text}。`,
    extremes: (name, least, when, greatest, then) => `${name}：最低${least}（${when}），最高${greatest}（${then}）。`,
    only: (unit, name, text) => `以${unit}计：${name}，${text}。`,
    ranked: (unit, highest, most, lowest, least) =>
      `以${unit}计：最高为${highest}，${most}；最低为${lowest}，${least}。`,
    percent: "百分比",
    points: "百分点",
    without: (name, text) => `${name}：${text}。`,
    steps: (start, step, change, end, last) =>
      `从${start}开始；变动最大的一步是“${step}”，${change}；最后剩下的“${last}”为${end}。`,
    drivers: (least, lowInput, greatest, highInput) =>
      `最低的横条止于${least}（“${lowInput}”），最高的止于${greatest}（“${highInput}”）。`,
    axes: (x, xs, y, ys) => `横轴：${x}，${xs}。纵轴：${y}，${ys}。`,
    span: (from, to) => `${from}至${to}`,
  },
};
