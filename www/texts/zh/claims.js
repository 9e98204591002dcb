/** The Chinese sentences about what the article claims, what others have estimated, and what is at stake beside the margin. */

import { table } from "../table.js";

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.startsWith("不") ? text : `约${text}`);

/** @type {typeof import("../en/claims.js").messages} */
export const messages = {
  sources: "来源",
  inYear: (year) => `${year}年`,
  aYear: "（每年）",
  to: (low, high) => `${low}至${high}`,
  notComputed: "按你的参数无法计算。",
  atFaceValue: (name) => `照单全收：${name}`,
  fieldProblem: {
    none: "请输入数字。",
    between: (least, greatest) => `请输入${least}至${greatest}之间的数字。`,
    whole: (least, greatest) => `请输入${least}至${greatest}之间的整数。`,
  },
  noDefault: "不详",

  claims: {
    about: "报道的每个说法、已知的事实，以及若照单全收，所有参数取设定值的结果会怎样变化。其他各项均保持你的设定。",
    all: (count) => `显示全部${count}个说法`,
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `共${right + imprecise + wrong + cannotBeKnown}个说法：${right}个正确，${imprecise}个不准确，${wrong}个错误，${cannotBeKnown}个无从知晓。`,
    now: "按你的参数，都取设定值",
    verdicts: {
      right: "正确",
      imprecise: "不准确",
      wrong: "错误",
      cannotBeKnown: "无从知晓",
    },
    faceValue: "照单全收",
    with: (settings) => `设定：${settings.join("；")}`,
    setting: (name, value) => `${name} ${value}`,
  },

  studies: {
    title: "其他人的估算",
    about:
      "“依据”说的是数字的根据有多扎实，而不是它会不会成真。“照单全收”把节省算作基准年支出的一个比例：不计延迟、返工和AI项目成本。",
    columns: ["谁，何时", "说了什么，针对什么", "依据", "照单全收"],
    grades: table({ strong: "扎实", fair: "尚可", weak: "薄弱" }),
    none: "没有给出数字。",
    of: {
      content: (percent) => `全部内容支出的${percent}`,
      production: (percent) => `自制内容的${percent}`,
      effects: (percent) => `范围内特效工作的${percent}`,
    },
    said: table({
      netflix2025: {
        who: "Netflix，2025年7月",
        said: "一个片段以10倍的速度完成。",
        scope: "两个很短的镜头，没有透露成本。",
      },
      netflixMinutes: {
        who: "Netflix，2026年7月",
        said: "速度是以往方案的两倍，成本只有一半。",
        scope: "一部纪录剧集中的17分钟。",
      },
      netflixTitles: {
        who: "Netflix，2026年7月",
        said: "2026年约有300部作品使用生成式AI，多在拍摄之后。",
        scope: "没有给出节省额；省下的钱很可能投入更多内容。",
      },
      pedroParamo: {
        who: "Netflix，2025年4月",
        said: "《佩德罗·巴拉莫》的全部预算，大致相当于《爱尔兰人》的特效费用。",
        scope: "两部不同的电影。",
      },
      morganStanley: {
        who: "Morgan Stanley，2025年",
        said: "AI使节目成本降低约10%。",
        scope: "全部节目。经媒体报道得知。",
      },
      mckinsey: {
        who: "McKinsey，2026年1月",
        said: "部分用途的生产率提高5%至10%，收益大多归委托方。",
        scope: "此处用于特效。经摘要得知。",
      },
      bain: {
        who: "Bain，2023年9月",
        said: "大片预算降低15%至20%。",
        scope: "此处把自制内容都当作大片。经媒体报道得知。",
      },
      cameron: {
        who: "詹姆斯·卡梅隆，2025年4月",
        said: "以一半的成本拍出满是特效的电影。",
        scope: "这是目标。此处把自制内容都当作这类电影。",
      },
      analyst: {
        who: "一位电视上的分析师，2025年10月",
        said: "约180亿美元的5%至10%。",
        scope: "Netflix的全部内容支出。",
      },
      katzenberg: {
        who: "杰弗里·卡森伯格，2023年11月",
        said: "动画长片的成本三年内降低90%。",
        scope: "这是预测。此处把自制内容都当作动画长片。",
      },
      vip: {
        who: "VIP+与HarrisX，2024年5月",
        said: "150位高管中，49%至少在几个领域使用生成式AI；6%禁止使用。",
        scope: "统计的是高管，不是工时。此处用作普及率峰值。",
      },
      deloitte: {
        who: "Deloitte，2024年11月",
        said: "大制片公司2025年用于这类工具的支出不到制作预算的3%。",
        scope: "这是成本，没有给出节省额。",
      },
      cvl: {
        who: "CVL Economics，2024年1月",
        said: "美国约20.4万个岗位三年内受到影响。",
        scope: "300位高管；由艺术从业者团体出资。没有给出节省额。",
      },
      lionsgate: {
        who: "Lionsgate，2024年9月",
        said: "与Runway的协议可省“数百万又数百万”。",
        scope: "没有年份，也没有比例。",
      },
      amazon: {
        who: "Amazon，2026年",
        said: "《大卫之家》第二季有350多个使用AI的镜头。",
        scope: "没有给出节省额。",
      },
    }),
  },

  title: {
    title: "单部作品：《El Eternauta》的片段",
    about:
      "Netflix说的是两个很短的镜头，既没有公布天数，也没有公布成本。除镜头数和倍数外，其余数字都是我们的假设：可以自行改动。",
    fields: table({
      shots: { name: "镜头数", unit: "", about: "据媒体报道为两个。" },
      artistDays: {
        name: "每个镜头的人日",
        unit: "人日",
        about: "没有公布数字，我们取100。建筑倒塌的画面需要多个工种慢工细活。",
      },
      dayRate: {
        name: "每人日成本",
        unit: "/天",
        about: "没有公布数字，我们取500，即下文的年成本除以220天。",
      },
      speedup: { name: "速度倍数", unit: "倍", about: "按报道的说法。" },
      budget: {
        name: "作品预算",
        unit: "百万",
        about: "没有公布。输入后可看到占比。",
      },
    }),
    question: "没有AI，这些镜头还会拍吗？",
    made: { onlyWithAi: "不会，Netflix如是说", anyway: "会，无论如何都拍" },
    rows: {
      costBefore: "不使用AI的成本",
      costAtItsWord: "成本与用时同比下降时",
      costWithAi: "使用AI的成本（按你设定的人工、返工和许可）",
      savedIfMade: "差额",
      saved: "节省",
      newSpending: "额外支出（原本不会有的镜头）",
      shareOfBudgetPct: "节省占作品预算（%）",
      shareOfContentPct: "节省占内容支出（%）",
      marginPts: "节省折合利润率（个百分点）",
      sequencesForOnePoint: "每年多少个这样的片段才值1个百分点利润率",
    },
    head: ["片段", "金额"],
    none: "无：没有节省",
    verdict: {
      new: "没有节省：没有AI，就不会有这笔成本。",
      saves: "只有这些镜头无论如何都要拍，才算节省。",
      same: "成本与不使用AI时相同。",
      costs: "返工和许可的成本超过了提速带来的节省。",
    },
  },

  work: {
    title: "岗位与工时",
    about:
      "在这个模型里，只有人工变便宜，因此总节省额全是人工。返工会抵消一部分，此处不计。薪酬保持下面的数字不变：如果薪酬上涨，同样的钱对应的岗位就更少。",
    fields: table({
      yearlyCost: {
        name: "每位特效师的年成本",
        unit: "/年",
        about: "薪酬及一切附带费用。我们的假设。",
      },
      hoursPerYear: { name: "全职岗位的年工时", unit: "小时", about: "220天，每天8小时。我们的假设。" },
    }),
    jobs: (n) => (n === "<1" ? "不足1个全职岗位" : `${n}个全职岗位`),
    hours: (n) => (n === "<1" ? "不足1小时" : `${n}小时`),
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `按你的预测，${year}年节省人工${money}。这笔钱相当于${about(jobs)}，或${about(hours)}${
        share === null ? "。" : `：范围内全部特效工作对应${inScope}，这占其中的${share}。`
      }`,
    none: (year) => `按你的预测，${year}年没有节省人工，因此不涉及岗位。`,
    vendors: "这些人很多在特效公司而不是制片公司工作：他们本来就不在制片公司的工资单上，遣散费也不由它支付。",
    studies:
      "在CVL Economics的调查中，300位高管有四分之三表示，生成式AI促成了岗位的裁减或合并。该研究估计，美国约20.4万个岗位三年内受到影响。研究由艺术从业者团体出资；依据尚可。",
  },

  law: {
    title: "尾部风险：欧盟《人工智能法》",
    about: "以下是可能出现的最大金额，不是预期成本。它们没有计入答案；平常年份的合规成本则已计入。",
    dates: [
      ["2024年8月1日", "法律生效。"],
      ["2025年2月2日", "部分做法被禁止。"],
      ["2025年8月2日", "通用模型开发者的义务。"],
      ["2026年8月2日", "透明度义务（第50条）：约束电影的正是这些。"],
      ["2026年12月2日", "已上市系统须标识人工生成的内容。"],
      ["2027年12月2日", "独立的高风险系统；2026年修改。"],
      ["2028年8月2日", "嵌入产品的高风险系统；2026年修改。"],
    ],
    head: ["起始日期", "内容"],
    film: "特效不属于高风险用途。影片若出现足以乱真的人工图像，就必须说明。对于明显属于创作或虚构的作品，提一句即可，不必破坏观赏。",
    official: "《欧盟官方公报》是否已刊登2026年的修改，没有核实。",
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `违反这些义务，最高可罚1,500万欧元或全球营业额的3%，以较高者为准。你设定的基准年营收的3%为${ceiling}，折合利润率${points}，仅一次。`
        : `违反这些义务，最高可罚1,500万欧元或全球营业额的3%，以较高者为准。你设定的基准年营收的3%为${share}，因此上限是${ceiling}：折合利润率${points}，仅一次。`,
    fixed: "1,500万欧元",
    euros: "欧元未作换算：直接按数字比较。",
  },

  copyright: {
    title: "尾部风险：版权",
    about:
      "模型开发商Anthropic与作者们以15亿美元和解，约合每部作品3,000美元。美国法律允许每部作品最高15万美元。制片公司作为这类工具的用户有多大风险，尚不清楚。",
    fields: table({
      works: { name: "作品数", unit: "", about: "我们设定的数字，仅用于演算：实际数量不详。" },
      amountPerWork: { name: "每部作品的赔付", unit: "/部", about: "与上述和解相同。" },
    }),
    works: (n) => `${n}部作品`,
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `${works}要花费${amount}，折合一年的利润率${points}；按法律允许的上限，则为${most}。1个百分点的利润率相当于${one}，若每部都按上限赔付，则相当于${oneAtMost}。`,
  },

  files: {
    claims: "报道的说法",
    claimsHead: (fileMillions) => [
      "说法",
      "判定",
      "已知的事实",
      "照单全收",
      "利润率（个百分点）",
      `金额（${fileMillions}）`,
      "年份",
      "来源",
    ],
    studiesHead: (fileMillions) => [
      "谁，何时",
      "说了什么",
      "针对什么",
      "依据",
      "照单全收（百分比或参数）",
      "利润率（个百分点），下限",
      "利润率（个百分点），上限",
      `每年金额（${fileMillions}），下限`,
      `每年金额（${fileMillions}），上限`,
      "年份（如属预测）",
      "来源",
    ],
  },

  others: {
    title: "其他公司的结果",
    about: "把你的假设套用到各公司公布的数字上。各公司用各自的利润衡量，因此百分点不能互相排名。",
    columns: ["公司", "内容支出（百万）", "最后一年的影响", "占自身利润率"],
    caption: "同样的假设用于各公司",
    year: (base, last) => `${base}财年至${last}财年`,
    forecast: "他人的预测",
    notDisclosed: "未披露",
    missing: (what) => `无法计算：${what.join("、")}未披露`,
    figures: { revenue0: "营收", operatingIncome0: "利润", contentCash0: "内容支出" },
  },
};
