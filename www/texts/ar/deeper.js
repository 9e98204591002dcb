/** The Arabic texts of what lies below the answer. */

import { chainOf } from "./chain.js";
import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/deeper.js").deeperFor} */
export const deeperFor = ({ terms }) => ({
  nav: {
    sections: "الأقسام",
    changed: "ما تغيّر",
    steps: "خطوة بخطوة",
    outlook: "ما اليقين؟",
    claims: "ما يُدّعى",
    workshop: "الورشة",
  },

  folds: {
    change: {
      title: "غيّر الافتراضات",
      result: (all, changed) =>
        changed === 0 ? `كل المدخلات (${i(all)}) كما ضبطها الكاتب` : `المدخلات المعدَّلة: ${i(changed)} من ${i(all)}`,
    },
    sure: {
      title: "اختبر الجواب",
      result: (count) => `المكسب كبير بما يكفي ليُلحظ في ${i(count)}`,
    },
    check: {
      title: "تحقق منا",
      result: (company) => `ما أعلنته ${i(company)}، وشركات أخرى، وكل المصادر`,
    },
  },

  cash: "متى يأتي المال؟",

  caveat:
    "معظم المدخلات أعلاه افتراضات: فلا شركة تفصح عن حصة المؤثرات البصرية. ونفترض ألا يتغيّر في الهامش أي شيء آخر. واللقطة التي ما كانت لتُنجَز لولا الذكاء الاصطناعي ليست وفرًا. والحد المعتاد لدينا لما هو «جوهري»، أي 5% من الدخل قبل الضريبة، قاعدة تقريبية يستخدمها مدققو الحسابات للأخطاء. ولا شيء هنا يُعدّ نصيحة استثمارية.",

  chain: chainOf(terms),

  assumed: (year) => `مفترَض ابتداءً من ${i(year)}`,

  savings: {
    title: `الوفر السنوي، ${i(terms.millions)}`,
    labels: ["النقد السنوي", "في الدفاتر", "النقد التراكمي", "نقد الكاتب", "التكاليف تأتي أولًا", "التعادل في {year}"],
    columns: ["السنة", "صافي النقد", `الأثر في ${i(terms.profit)}`, "صافي النقد التراكمي"],
    summary: ({ saved, isSaved, isNothing, booked, share, isBookedSaved, year }) => {
      if (isNothing) return `بحلول ${i(year)} لا يتوفّر نقد من المحتوى ولا يضيع.`;
      const first = isSaved
        ? `بحلول ${i(year)} يتوفّر من نقد المحتوى ${i(saved)}`
        : `بحلول ${i(year)} يُنفَق على المحتوى نقد إضافي قدره ${i(saved)}`;
      if (share) return `${first}؛ وصل منه إلى قائمة الدخل ${i(String(booked))} (${i(share)}).`;
      if (booked === null) return `${first}؛ ولا تُظهر قائمة الدخل منه شيئًا حتى الآن.`;
      return `${first}؛ وتُظهر قائمة الدخل حتى الآن ${isBookedSaved ? "وفرًا قدره" : "كلفة إضافية قدرها"} ${i(booked)}.`;
    },
  },
});
