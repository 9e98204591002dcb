/** The Japanese sentences about what the article claims, what others have estimated, and what is at stake beside the margin. */

import { table } from "../table.js";

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.endsWith("未満") ? text : `約${text}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "出典",
  inYear: (year) => `${year}年`,
  aYear: "（年間）",
  to: (low, high) => `${low}〜${high}`,
  notComputed: "設定した入力値では計算できません。",
  atFaceValue: (name) => `額面どおり：${name}`,
  fieldProblem: {
    none: "数値を入力してください。",
    between: (least, greatest) => `${least}から${greatest}までの数値を入力してください。`,
    whole: (least, greatest) => `${least}から${greatest}までの整数を入力してください。`,
  },
  noDefault: "不明",

  claims: {
    about:
      "記事の主張を一つずつ取り上げ、分かっている事実を示します。さらに、主張を額面どおり受け取ると、すべての入力を設定どおりにした結果がどう変わるかを計算します。ほかの入力は設定のままです。",
    all: (count) => `主張${count}件をすべて表示`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `主張${right + imprecise + wrong + cannotBeKnown}件の内訳は、正しい${right}件、不正確${imprecise}件、誤り${wrong}件、確かめられない${cannotBeKnown}件です。`,
    now: "すべての入力を設定どおりにした場合",
    verdicts: {
      right: "正しい",
      imprecise: "不正確",
      wrong: "誤り",
      cannotBeKnown: "確かめられない",
    },
    faceValue: "額面どおりなら",
    with: (settings) => `設定：${settings.join("、")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "ほかの推計",
    about:
      "「根拠」は数値の裏付けの強さを示し、実現するかどうかではありません。「額面どおりなら」は、節約を基準年の支出に対する割合とし、遅れ、手直し、AI推進費を考えません。",
    columns: ["誰が、いつ", "何を、何について", "根拠", "額面どおりなら"],
    grades: table({ strong: "強い", fair: "中程度", weak: "弱い" }),
    none: "数値なし。",
    of: {
      content: (percent) => `コンテンツ支出全体の${percent}`,
      production: (percent) => `自社制作の${percent}`,
      effects: (percent) => `対象となるVFX作業の${percent}`,
    },
    said: table({
      netflix2025: {
        who: "Netflix、2025年7月",
        said: "一つのシーンを10倍速く制作した。",
        scope: "短いショット二つ。費用は示していない。",
      },
      netflixMinutes: {
        who: "Netflix、2026年7月",
        said: "従来の手法の2倍の速さ、半分の費用。",
        scope: "ドキュメンタリーシリーズの17分間。",
      },
      netflixTitles: {
        who: "Netflix、2026年7月",
        said: "2026年に約300作品で生成AIを使う。大半は撮影後の工程。",
        scope: "節約額は示さず、おそらくコンテンツの拡充に充てる。",
      },
      pedroParamo: {
        who: "Netflix、2025年4月",
        said: "『ペドロ・パラモ』の総予算は『アイリッシュマン』のVFX費用とほぼ同じ。",
        scope: "異なる2本の映画。",
      },
      morganStanley: {
        who: "Morgan Stanley、2025年",
        said: "AIは番組の費用を約10%減らす。",
        scope: "すべての番組。報道を通じて確認。",
      },
      mckinsey: {
        who: "McKinsey、2026年1月",
        said: "一部の用途で生産性が5%〜10%上がる。利益の大半は発注側に残る。",
        scope: "ここではVFXに適用。要約を通じて確認。",
      },
      bain: {
        who: "Bain、2023年9月",
        said: "大作の予算を15%〜20%削減。",
        scope: "ここでは自社制作がすべて大作とみなす。報道を通じて確認。",
      },
      cameron: {
        who: "ジェームズ・キャメロン、2025年4月",
        said: "VFXの多い映画を半分の費用で。",
        scope: "目標。ここでは自社制作がすべてそうした映画とみなす。",
      },
      analyst: {
        who: "テレビ出演のアナリスト、2025年10月",
        said: "約180億ドルの5%〜10%。",
        scope: "Netflixのコンテンツ支出全体。",
      },
      katzenberg: {
        who: "ジェフリー・カッツェンバーグ、2023年11月",
        said: "長編アニメの費用を3年以内に90%削減。",
        scope: "予測。ここでは自社制作がすべて長編アニメとみなす。",
      },
      vip: {
        who: "VIP+とHarrisX、2024年5月",
        said: "経営幹部150人のうち49%が、少なくともいくつかの分野で生成AIを使い、6%は禁じている。",
        scope: "作業時間ではなく幹部の割合。ここでは普及率の上限として扱う。",
      },
      deloitte: {
        who: "Deloitte、2024年11月",
        said: "大手スタジオが2025年にこうしたツールに使うのは、制作予算の3%未満。",
        scope: "費用の話。節約は示していない。",
      },
      cvl: {
        who: "CVL Economics、2024年1月",
        said: "米国で3年以内に約20万4,000人の雇用に影響。",
        scope: "幹部300人の調査。費用はアーティスト団体が負担。節約は示していない。",
      },
      lionsgate: {
        who: "Lionsgate、2024年9月",
        said: "Runwayとの契約で「何百万ドルも、何百万ドルも」。",
        scope: "年も割合も示していない。",
      },
      amazon: {
        who: "Amazon、2026年",
        said: "『House of David』の第2シーズンにAIを使ったショットが350以上。",
        scope: "節約は示していない。",
      },
    }),
  },

  title: {
    title: "一つの作品：『El Eternauta』のシーン",
    about:
      "Netflixが語ったのは、ごく短い二つのショットです。日数も費用も公表していません。ショット数と倍率以外の数値はすべて独自の仮定です。変えて試せます。",
    fields: table({
      shots: { name: "ショット数", unit: "", about: "報道によれば二つ。" },
      artistDays: {
        name: "1ショットの作業日数",
        unit: "人日",
        about: "公表された数値はなく、100としています。崩れる建物は、複数の職種が時間をかける作業です。",
      },
      dayRate: {
        name: "アーティスト1日の費用",
        unit: "/日",
        about: "公表された数値はなく、500としています。下の年間費用を220日で割った値です。",
      },
      speedup: { name: "速さの倍率", unit: "倍", about: "主張どおり。" },
      budget: {
        name: "作品の予算",
        unit: "百万",
        about: "非公表。入力すると割合が分かります。",
      },
    }),
    question: "AIがなくても、そのショットは作られたか",
    made: { onlyWithAi: "いいえ（Netflixの説明）", anyway: "はい、いずれにせよ" },
    rows: {
      costBefore: "AIなしの費用",
      costAtItsWord: "費用が時間と同じだけ減る場合",
      costWithAi: "AIありの費用（人件費、手直し、ライセンスは設定値）",
      savedIfMade: "差額",
      saved: "節約額",
      newSpending: "本来なかったショットへの追加支出",
      shareOfBudgetPct: "作品の予算に対する節約（%）",
      shareOfContentPct: "コンテンツ支出に対する節約（%）",
      marginPts: "利益率に換算した節約（ポイント）",
      sequencesForOnePoint: "利益率1ポイントに必要な年間シーン数",
    },
    head: ["シーン", "金額"],
    none: "なし：節約はゼロ",
    verdict: {
      new: "節約はありません。AIがなければ、費用そのものが生じませんでした。",
      saves: "節約になるのは、いずれにせよ作られたショットだったという前提があるからです。",
      same: "AIを使わない場合と同じ費用です。",
      costs: "手直しとライセンスの費用が、高速化による節約を上回ります。",
    },
  },

  work: {
    title: "雇用と作業時間",
    about:
      "このモデルで安くなるのは人手の作業だけなので、総節約額はすべて人件費です。手直しで一部が戻りますが、ここでは数えていません。賃金は下の値のままとします。上がれば、同じ金額に当たる雇用は少なくなります。",
    fields: table({
      yearlyCost: {
        name: "アーティスト1人の年間費用",
        unit: "/年",
        about: "賃金とそれに伴うすべての費用。独自の仮定。",
      },
      hoursPerYear: { name: "フルタイムの年間労働時間", unit: "時間", about: "8時間×220日。独自の仮定。" },
    }),
    jobs: (n) => (n === "<1" ? "フルタイム1人分未満" : `フルタイム${n}人分`),
    hours: (n) => (n === "<1" ? "1時間未満" : `${n}時間`),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `この予測では、${year}年に人件費が${money}節約されます。${about(jobs)}、${about(hours)}の労働に相当します。${
        share === null ? "" : `対象となるVFX作業全体を支える${inScope}の${share}です。`
      }`,
    none: (year) => `この予測では、${year}年に人件費は節約されず、影響を受ける雇用もありません。`,
    vendors:
      "こうした人々の多くは、スタジオではなくVFX会社で働いています。もともとスタジオの従業員ではなく、スタジオが退職金を払うこともありません。",
    studies:
      "CVL Economicsの調査では、幹部300人の4人に3人が、生成AIは雇用の削減や統合につながったと答えました。調査は、米国で約20万4,000人の雇用が3年以内に影響を受けるとしています。費用はアーティスト団体が負担しており、根拠は中程度です。",
  },

  law: {
    title: "起こりにくいが大きいリスク：EUのAI法",
    about:
      "起こりうる最大の額で、予想される費用ではありません。答えには含めていません。含めているのは、通常の年の法令順守の費用です。",
    dates: [
      ["2024年8月1日", "法律が発効。"],
      ["2025年2月2日", "一部の行為を禁止。"],
      ["2025年8月2日", "汎用モデルの開発者に義務。"],
      ["2026年8月2日", "透明性の義務（第50条）。映画を拘束するのはこれ。"],
      ["2026年12月2日", "人工コンテンツの表示（既に市場にあるシステム）。"],
      ["2027年12月2日", "独立した高リスクシステム（2026年に変更）。"],
      ["2028年8月2日", "製品に組み込まれた高リスクシステム（2026年に変更）。"],
    ],
    head: ["開始日", "内容"],
    film: "VFXは高リスクの用途ではありません。本物と見間違える人工の映像を見せる映画は、その旨を示さなければなりません。明らかに創作や架空の作品なら、一言触れれば足り、鑑賞を妨げる必要はありません。",
    official: "2026年の変更が官報に掲載されたかどうかは確認していません。",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `これらの義務に違反すると、最大で1,500万ユーロか全世界売上高の3%の、いずれか高い方を科されます。基準年の売上高の3%は${ceiling}で、1回限り、利益率の${points}に当たります。`
        : `これらの義務に違反すると、最大で1,500万ユーロか全世界売上高の3%の、いずれか高い方を科されます。基準年の売上高の3%は${share}なので、上限は${ceiling}です。1回限り、利益率の${points}に当たります。`,
    fixed: "1,500万ユーロ",
    euros: "ユーロは換算せず、数値のまま比べています。",
  },

  copyright: {
    title: "起こりにくいが大きいリスク：著作権",
    about:
      "モデルを開発するAnthropicは作家らと15億ドルで和解しました。1作品当たり約3,000ドルです。米国法では1作品につき最大15万ドルが認められます。こうしたツールの利用者としてスタジオが負うリスクは分かっていません。",
    fields: table({
      works: { name: "作品数", unit: "", about: "計算を示すための仮の数。実際の数は分かっていません。" },
      amountPerWork: { name: "1作品の支払額", unit: "/作品", about: "上の和解と同じ額。" },
    }),
    works: (n) => `${n}作品`,
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `${works}なら${amount}かかり、1年分の利益率の${points}に当たります。法律が認める上限では${most}です。利益率1ポイントに当たるのは${one}、1作品ごとに上限額を払う場合は${oneAtMost}です。`,
  },

  files: {
    claims: "記事の主張",
    claimsHead: (fileMillions) => [
      "主張",
      "判定",
      "分かっていること",
      "額面どおりなら",
      "利益率（ポイント）",
      `金額（${fileMillions}）`,
      "年",
      "出典",
    ],
    studiesHead: (fileMillions) => [
      "誰が、いつ",
      "何を",
      "何について",
      "根拠",
      "額面どおりなら（%または入力値）",
      "利益率（ポイント）、下限",
      "利益率（ポイント）、上限",
      `年間の金額（${fileMillions}）、下限`,
      `年間の金額（${fileMillions}）、上限`,
      "年（予測の場合）",
      "出典",
    ],
  },

  others: {
    title: "ほかの会社",
    about:
      "設定した仮定を、各社の発表値に当てはめます。会社ごとに利益の指標が違うため、ポイントに順位は付けられません。",
    columns: ["会社", "コンテンツ支出（百万）", "最終年の効果", "その会社の利益率"],
    caption: "各社に同じ仮定を当てはめた結果",
    year: (base, last) => `${base}年度から${last}年度`,
    forecast: "第三者の予想",
    notDisclosed: "非開示",
    missing: (what) => `計算できません：${what.join("、")}が非開示`,
    figures: { revenue0: "売上高", operatingIncome0: "利益", contentCash0: "コンテンツ支出" },
  },
};
