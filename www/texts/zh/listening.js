/** The Chinese words of a chart that is read by key, heard, or described. */

import { written } from "./period.js";

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "图表",

  hint: "用方向键可逐个读出数字。按问号键可查看所有按键。",
  keys: [
    "左、右键：前一个或后一个数字。",
    "上、下键：换一个序列。",
    "Home、End键：第一个或最后一个数字。",
    "回车键：数字是怎么算出来的。",
    "空格键：收听这个序列，或暂停。",
    "Esc键：不再读数。",
  ],
  datum: (row, column, text) => `${written(row)}，${column}：${text}`,
  noWorking: "这个数字没有计算过程可看。",
  noSound: "此图表没有可供聆听的数据系列。",

  sound: {
    listen: "收听",
    play: "播放",
    pause: "暂停",
    next: "下一个音",
    series: "听什么",
    speed: "速度",
    speeds: ["半速", "正常速度", "两倍速"],
    higher: "音越高，数字越大。第一个音是零。",
    line: "第二个音是足以察觉的标准。",
    band: "两个较轻的音是九成模拟的下限和上限。",
    missing: "遇到未公布的数字，声音会停顿。",
    unavailable: "此浏览器无法播放声音。",
  },

  describe: {
    describe: "用文字说明",
    about: "这是什么图",
    statistics: "最低与最高",
    trend: "走势如何",
  },

  trend: {
    rises: (name, first, last) => `${name}：从${first}升至${last}。`,
    falls: (name, first, last) => `${name}：从${first}降至${last}。`,
    peaks: (name, when) => `${name}：先升后降，${written(when)}最高。`,
    dips: (name, when) => `${name}：先降后升，${written(when)}最低。`,
    level: (name) => `${name}：保持不变。`,
    varies: (name) => `${name}：有升有降。`,
    above: (name, when) => `${name}：从${written(when)}起高于零。`,
    below: (name, when) => `${name}：从${written(when)}起低于零。`,
    reaches: (name, line, when) => `${name}：${written(when)}达到足以察觉的标准（${line}）。`,
    misses: (name, line) => `${name}：始终未达到足以察觉的标准（${line}）。`,
  },
};
