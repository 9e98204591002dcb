/** The Japanese sentences of the newsroom kit and of the print page. */

/** @type {typeof import("../en/kit.js").messages} */
export const messages = {
  label: "まとめて持ち帰る",
  kit: "報道用キット（ZIP）",
  about:
    "キットには、すべての図（PNGとSVG、明色と暗色）、すべての表（CSV）、答え、図を見ない読者のための説明、クレジットが入っています。",
  print: "印刷用ページ",
  sentence: "答えをコピー",
  making: "お待ちください…",
  printing: "印刷用ページをプリンターに送りました。",
  printedToFile: "このフレームでは印刷できません。印刷できるファイルとしてダウンロードしました。",

  file: (story) => `${story}-kit.zip`,
  printFile: (story) => `${story}-print.html`,

  title: (company, title) => `${company}:${title}`,
  incomplete: "分かっていない入力があるため、予測していません。",
  credit: (version, digest) => `会社の開示書類と独自の仮定による。AI節約計算機、モデル${version}、入力${digest}。`,
  link: "見る・変える：",
  printed: (date) => `${date}印刷。`,
  sources: "出典",
  differ: "筆者の設定との違い",
  numbers: "数値",

  credits: {
    model: (version) => `AI節約計算機、モデル${version}`,
    state: (text) => `状態：${text}`,
    digest: (digest) => `入力：${digest}`,
    link: (url) => `リンク： ${url}`,
    asOf: (date) => `${date}時点の数値`,
    source: ({ id, title, publisher, date, url, form }, grade) =>
      `[${id}] ${title}。${[publisher, date].filter(Boolean).join("、")}。${grade}${form ? `(${form === "copy" ? "写し" : "要約"}で閲覧）` : ""}。${url ? ` ${url}` : ""}`,
    others: (codes) =>
      `表には${codes.join("、")}も出てきます。入力値の範囲の根拠となる調査で、方法のページに一覧があります。`,
    caveat: "入力値の大半は仮定です。投資の助言ではありません。",
  },

  readme: (title, names) =>
    [
      title,
      "",
      "sentence.txt     言葉で示した答え",
      "alt-texts.txt    図を見ない読者のための、それぞれの図の説明",
      "table.html       数値と答えだけのHTML（スタイルもスクリプトもなし）",
      "credits.txt      出典（リンクと日付）、モデルのバージョン、入力のダイジェスト、元のページへのリンク",
      "charts/          各図のSVGとPNG。-2xは画素数が2倍、-darkは暗いページ用",
      "tables/          各表のCSV。数値は丸めておらず、割合は小数で示す",
      "",
      "内容はすべて、計算機の一つの状態によるものです。リンクを開けば、誰でも同じものを見られます。ダイジェストが同じなら、",
      "入力も同じです。それぞれの図の下の1行を残すか、図のそばにクレジットを載せてください。",
      "",
      ...names,
      "",
    ].join("\n"),
};
