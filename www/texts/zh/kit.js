/** The Chinese sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "全部带走",
  kit: "编辑部素材包（ZIP）",
  about:
    "素材包内有全部图表（PNG和SVG，浅色和深色）、全部表格（CSV）、答案、供看不到图表的读者使用的说明，以及来源署名。",
  print: "打印页面",
  sentence: "复制答案",
  making: "请稍候……",
  printing: "页面已交给打印机。",
  printedToFile: "此框架不能打印：页面已下载为可打印的文件。",

  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-print.html`,

  title: (company, title) => `${company}：${title}`,
  incomplete: "参数不全，因此没有预测。",
  credit: (version, digest) => `公司申报文件与我们的假设；AI降本计算器，模型${version}；参数${digest}。`,
  link: "查看并改动：",
  printed: (date) => `打印日期：${date}。`,
  sources: "来源",
  differ: "与作者设定不同之处",
  numbers: "数字",

  credits: {
    model: (version) => `AI降本计算器，模型${version}`,
    state: (text) => `状态：${text}`,
    digest: (digest) => `参数：${digest}`,
    link: (url) => `链接: ${url}`,
    asOf: (date) => `数字截至${date}`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}。${[publisher, date].filter(Boolean).join("，")}。${grade}${form ? `，所读为${form === "copy" ? "转载" : "摘要"}` : ""}。${url ? ` ${url}` : ""}`,
    others: (codes) => `表格中还提到${codes.join("、")}：参数范围所依据的研究，列于方法页面。`,
    caveat: "多数参数是假设；以上内容均不构成投资建议。",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     文字答案",
      "alt-texts.txt    每张图表的说明，供看不到图表的读者使用",
      "table.html       数字和答案的纯HTML，不含样式和脚本",
      "credits.txt      来源（附链接和日期）、模型版本、参数的摘要码、返回链接",
      "charts/          每张图表的SVG和PNG；-2x为两倍像素，-dark用于深色页面",
      "tables/          每张表格的CSV，数字未经四舍五入；比例以小数表示",
      "",
      "这里的内容都出自计算器的同一个状态。打开链接的人看到的都一样；摘要码相同，参数就相同。",
      "请保留每张图片下方的一行文字，或在图旁刊出来源署名。",
      "",
      ...names,
      "",
    ].join("\n"),
};
