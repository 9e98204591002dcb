/** The Japanese words of a chart that is read by key, heard, or described. */

/** A year that stands alone gets its word. @param {string} period such as 2025 or Q2 2025 */
const written = (period) => (/^\d{4}$/u.test(period) ? `${period}年` : period);

/** @type {typeof import("../en/listening.js").messages} */
export const messages = {
  chart: "グラフ",

  hint: "矢印キーで数値を読めます。「？」ですべてのキーを表示します。",
  keys: [
    "左と右：前または次の数値を読みます。",
    "上と下：別の系列に移ります。",
    "HomeとEnd：最初または最後の数値を読みます。",
    "Enter：数値の計算過程を見ます。",
    "スペース：系列を音で聞くか、一時停止します。",
    "Esc：読むのをやめます。",
  ],
  datum: (row, column, text) => `${written(row)}、${column}：${text}`,
  noWorking: "この数値には計算過程がありません。",
  noSound: "このグラフに聞ける系列はありません。",

  sound: {
    listen: "音で聞く",
    play: "再生",
    pause: "一時停止",
    next: "次の音",
    series: "聞く系列",
    speed: "速さ",
    speeds: ["半分の速さ", "普通の速さ", "2倍の速さ"],
    higher: "音が高いほど、数値が大きくなります。最初の音はゼロです。",
    line: "2番目の音は、気づくほどの変化になる基準です。",
    band: "小さめの二つの音は、未来の9割の下限と上限です。",
    missing: "未発表の数値のところは、音が休みになります。",
    unavailable: "このブラウザーでは音を再生できません。",
  },

  describe: {
    describe: "言葉で説明",
    about: "何のグラフか",
    statistics: "最低と最高",
    trend: "どう動くか",
  },

  trend: {
    rises: (name, first, last) => `${name}：${first}から${last}に上がります。`,
    falls: (name, first, last) => `${name}：${first}から${last}に下がります。`,
    peaks: (name, when) => `${name}：${written(when)}まで上がり、その後は下がります。`,
    dips: (name, when) => `${name}：${written(when)}まで下がり、その後は上がります。`,
    level: (name) => `${name}：変わりません。`,
    varies: (name) => `${name}：上がったり下がったりします。`,
    above: (name, when) => `${name}：${written(when)}からはゼロを上回ります。`,
    below: (name, when) => `${name}：${written(when)}からはゼロを下回ります。`,
    reaches: (name, line, when) => `${name}：${written(when)}に、気づくほどの変化になる基準（${line}）に達します。`,
    misses: (name, line) => `${name}：気づくほどの変化になる基準（${line}）には一度も達しません。`,
  },
};
