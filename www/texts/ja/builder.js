/** The Japanese words of the builder and of what it makes. */

import { table } from "../table.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `AI節約計算機 ${version}:ストーリー ${story}、プリセット ${preset}、表示 ${view}`,
  frameTitle: (title) => `AI節約計算機：${title}`,
  imageText: (title, summary) => `折れ線グラフ：${title}。${summary}`,
  imageCaption: (title, preset) => `${title}、プリセット「${preset}」`,
  ownCaption: (title) => `${title}、この記事の入力値による`,
  offline: (company) => `${company}の計算機（通信なしで開ける1ファイル版）`,
  state: (version, { story, preset, view }, inputs) =>
    `バージョン${version}、ストーリー${story}、プリセット${preset}、表示${view}、${inputs}。`,

  view: "表示する内容",
  views: table({
    card: ["カード", "問い、答え、図とスライダーを一つずつ。残りはボタンで表示します。"],
    full: ["ストーリー", "すべて。答え、何が変わったか、主張の段階ごとの検討、作業場。"],
    claim: ["主張", "答えと、「10倍速い」から答えまでの道筋を段階ごとに。"],
    figures: ["表", "何が変わったか。記事の数字と、会社の開示書類の数字。"],
    projection: ["スライダーと図", "答えと、入力値から導かれるすべて。"],
    uncertainty: ["不確かさ", "答えと、その確かさ。"],
  }),
  guess: "先に予想を尋ねる",
  guessAbout: "読者は予想を答えてから、答えと予想との差を見ます。送信も保存もされません。",
  groups: { story: "ストーリー", look: "見た目", hosting: "ホスティング" },
  story: "会社と期間",
  preset: "出発点",
  theme: "配色",
  themes: table({
    "": "ページに合わせる（フレームでは明色）",
    auto: "明色または暗色（両方を持つページ用）",
    light: "明るいページ用",
    dark: "暗いページ用",
  }),
  locale: "言語と数値",
  base: "ファイルを置くアドレス",
  baseAbout: "define.jsとembed.htmlの入ったフォルダーの配信元です。",
  addressProblem: "アドレスはhttps://かhttp://で始めてください。自サイト内のパスなら、スラッシュで始めます。",
  inputs: "入力",
  inputsAbout: "記事の内容に合わせて設定してください。固定した入力は、読者が変えられません。",
  headline: "五つのスライダー",
  lock: (name) => `${name}を固定`,
  locked: "固定",
  lockAll: "すべて固定",
  fromPreset: "プリセットのまま",
  preview: "プレビュー",
  width: "幅",
  widths: {
    phone: (pixels) => `スマートフォン\n${pixels} px`,
    column: (pixels) => `段\n${pixels} px`,
    wide: (pixels) => `広い\n${pixels} px`,
  },
  frame: "読者に見える計算機",
  snippets: "いずれかをコピー",
  snippet: {
    element: {
      title: "要素",
      about: "ページでスクリプトを使えるなら最適です。計算機がページの一部になります。",
    },
    frame: { title: "高さが自動で合うフレーム", about: "iframeとスクリプト一つを許すコンテンツ管理システム用です。" },
    bare: {
      title: "単純なフレーム",
      about: "スクリプトを取り除くコンテンツ管理システム用です。高さが足りないとスクロールします。",
    },
    link: {
      title: "1ファイルへのリンク",
      about: "メールマガジン、フィード、授業向けです。手元のファイルとして、通信なしで開けます。",
    },
  },
  markup: (title) => `${title}:マークアップ`,
  copy: "コピー",
  copyThis: (title) => `「${title}」をコピー`,
  copied: "コピーしました",
  copiedThis: (title) => `「${title}」をコピーしました。`,
  notCopied:
    "ブラウザーがこのページでのコピーを許可していません。文を選択してあるので、キーボードかメニューでコピーしてください。",
  showAll: (count) => `全${count}行を表示`,
  showLess: "折りたたむ",
  image: {
    title: "コードに入る画像",
    same: (name) => `コードに入る画像は${name}です。`,
    other: (name) =>
      `コードに入る画像${name}は、設定した入力値ではなくプリセットを示し、画像の説明にもそう書かれています。文章は、設定した入力値のものです。`,
    none: "コードに画像は入りません。この会社が開示していないものは描けません。",
    own: "コードに入る画像はあなたのもので、現在の入力値の画像と説明されています。",
    download: "現在の入力値の画像をダウンロード",
    address: "画像のアドレス",
    addressAbout: "画像を置いた場所です。入力値を変えたら、入力し直してください。",
  },
  notLoaded: "ビルダーを読み込めませんでした。接続を確認し、ページを読み込み直してください。",
  noStory: "ストーリーを読み込めませんでした。",
  incomplete: "開示されていない項目があります。読者は、足りない値を入力すると答えを見られます。",
};
