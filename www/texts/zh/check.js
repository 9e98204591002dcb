/** The Chinese words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "长度远超任何可能的状态",
  tooMany: "条目数远超任何可能的状态",
  notAState: "既不是本计算器的链接，也不是状态文本",
  unknownVersion: "由本计算器的更新版本生成",
  otherStory: "属于另一个专题",
  unknownKey: "不是本模型的条目",
  unreadable: "无法读取",
  duplicate: "重复出现",
  refused: "超出模型可计算的范围",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "核对中",
    nothing: "尚未核对",
    match: "相符",
    mismatch: "不符",
    otherVersion: "版本不同",
    noDigest: "没有可比对的摘要码",
    badDigest: "不是摘要码",
    unreadable: "无法读取",
    failed: "核对失败",
  },
  reading: "请稍候……",
  nothing: "还没有可核对的内容：请粘贴链接或状态文本，或选择文件。",
  nothingInFile: (name) => `“${name}”不含状态：其中没有以“state”开头的行。`,
  unreadable: (code) => `无法核对：${reasons[code]}。`,
  noStory: "无法核对：文本没有说明属于哪个专题。",
  unknownStory: (id) => `无法核对：本页面没有专题“${id}”。`,
  failed: "无法核对：计算器未能加载。",

  match: (digest, version) => `相符：摘要码${digest}和版本${version}正是这些参数的。`,
  matchDigest: (digest) => `相符：摘要码${digest}正是这些参数的。`,
  mismatch: (given, own) => `不符：给出的摘要码是${given}，而这些参数的摘要码是${own}。`,
  noDigest: (own) => `没有给出可比对的摘要码。这些参数的摘要码是${own}。`,
  noDigestInSight: (text) => `“${text}”不是摘要码，因此没有比对：摘要码有十二个字符，每个都是数字或a至f的字母。`,
  otherVersion: (given, stated) => `不符：给出的版本是${given}，而这些参数由版本${stated}生成。`,

  model: (stated, own) => `这些参数由模型${stated}生成；本页面的模型为${own}，因此数字可能与当时刊出的不同。`,
  noModel: "文本没有说明由哪个版本的模型生成。",
  several: (count) => `链接含有${count}个状态，只核对了第一个。`,
  leftOut: (count) => `略去了${count}个条目：`,
  entry: (key, code) => `“${key}”${reasons[code]}`,

  same: "所有参数均为作者设定。",
  story: (company, preset) => `专题的主角是${within(company)}；参数从预设“${preset}”出发。`,
  incomplete: "没有预测：参数不全。",
  results: "本模型的结果",
  differences: "不同之处",
  byHand: "手动重算摘要码",
  command: "在命令行中：",
  figure: (name, period) => `${name}，${period}`,
  range: (name) => `“${name}”的范围`,
  otherwise: (key, now, before) => `${key}：${now}，原为${before}`,
  headline: {
    marginUplift: (year) => `若所有参数都取设定值：${year}年利润率升幅`,
    saving: (profit, year) => `若所有参数都取设定值：${year}年对${profit}的影响`,
    npv: (year) => `若所有参数都取设定值：现值（税后，截至${year}年）`,
  },
};
