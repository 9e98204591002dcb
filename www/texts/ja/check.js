/** The Japanese words of the page that checks. */

import { within } from "./terms.js";

/** @type {Record<import("../../link/codec.js").LinkProblem["code"], string>} */
const reasons = {
  tooLong: "状態としてありえない長さです",
  tooMany: "状態としてありえない数の項目があります",
  notAState: "この計算機のリンクでも、状態を示す文でもありません",
  unknownVersion: "この計算機の新しいバージョンで作られています",
  otherStory: "別のストーリーのものです",
  unknownKey: "このモデルにない項目です",
  unreadable: "読み取れません",
  duplicate: "重複しています",
  refused: "モデルで計算できる範囲を超えています",
};

/** @type {typeof import("../en/check.js").messages} */
export const messages = {
  titles: {
    reading: "確認中",
    nothing: "まだ何も確認していません",
    match: "一致",
    mismatch: "不一致",
    otherVersion: "別のバージョン",
    noDigest: "比べるダイジェストがありません",
    badDigest: "ダイジェストではありません",
    unreadable: "読み取り不能",
    failed: "確認に失敗しました",
  },
  reading: "お待ちください…",
  nothing: "確認するものがありません。リンクか状態を示す文を貼り付けるか、ファイルを選んでください。",
  nothingInFile: (name) => `「${name}」には状態が入っていません。「state」で始まる行がありません。`,
  unreadable: (code) => `何も確認できませんでした。${reasons[code]}。`,
  noStory: "何も確認できませんでした。どのストーリーのものか書かれていません。",
  unknownStory: (id) => `何も確認できませんでした。このページには「${id}」というストーリーがありません。`,
  failed: "何も確認できませんでした。計算機を読み込めませんでした。",

  match: (digest, version) => `一致しました。ダイジェスト${digest}とバージョン${version}は、まさにこの入力のものです。`,
  matchDigest: (digest) => `一致しました。ダイジェスト${digest}は、まさにこの入力のものです。`,
  mismatch: (given, own) => `一致しません。示されたダイジェストは${given}、この入力のダイジェストは${own}です。`,
  noDigest: (own) => `比べるダイジェストが入力されていません。この入力のダイジェストは${own}です。`,
  noDigestInSight: (text) =>
    `「${text}」はダイジェストではないため、比べていません。ダイジェストは、数字かaからfまでの文字からなる12文字です。`,
  otherVersion: (given, stated) =>
    `一致しません。示されたバージョンは${given}、この入力が書かれたバージョンは${stated}です。`,

  model: (stated, own) =>
    `この入力はモデル${stated}で書かれ、このページのモデルは${own}です。このため、数値が印刷されたものと異なることがあります。`,
  noModel: "どのバージョンのモデルで書かれたか示されていません。",
  several: (count) => `リンクには状態が${count}件あります。最初のものを確認しました。`,
  leftOut: (count) => `${count}件の項目を除きました：`,
  entry: (key, code) => `「${key}」:${reasons[code]}`,

  same: "すべての入力が筆者の設定のままです。",
  story: (company, preset) => `${within(company)}についてのストーリーです。入力の出発点はプリセット「${preset}」です。`,
  incomplete: "分かっていない入力があるため、予測していません。",
  results: "このモデルの結果",
  differences: "異なる点",
  byHand: "ダイジェストを手作業で計算する",
  command: "シェルで：",
  figure: (name, period) => `${name}、${period}`,
  range: (name) => `「${name}」の範囲`,
  otherwise: (key, now, before) => `${key}:${before}ではなく${now}`,
  headline: {
    marginUplift: (year) => `すべての入力を設定どおりにした、${year}年の利益率の上昇幅`,
    saving: (profit, year) => `すべての入力を設定どおりにした、${year}年の${profit}への効果`,
    npv: (year) => `すべての入力を設定どおりにした、現在の価値（税引き後、${year}年まで）`,
  },
};
