/** The Arabic words of the builder and of what it makes. */

import { table } from "../table.js";
import { isolated as i } from "./isolated.js";

/** @type {typeof import("../en/builder.js").messages} */
export const messages = {
  about: (version, story, preset, view) =>
    `حاسبة وفورات الذكاء الاصطناعي ${i(version)}: القصة ${i(story)}، الإعداد ${i(preset)}، العرض ${i(view)}`,
  frameTitle: (title) => `حاسبة وفورات الذكاء الاصطناعي: ${i(title)}`,
  imageText: (title, summary) => `مخطط خطي: ${i(title)}. ${i(summary)}`,
  imageCaption: (title, preset) => `${i(title)}، الإعداد «${i(preset)}»`,
  ownCaption: (title) => `${i(title)}، بمدخلات هذا المقال`,
  offline: (company) => `حاسبة ${i(company)} في ملف واحد يُفتح من دون شبكة`,
  state: (version, { story, preset, view }, inputs) =>
    `الإصدار ${i(version)}؛ القصة ${i(story)}، الإعداد ${i(preset)}، العرض ${i(view)}؛ ${i(inputs)}.`,

  view: "ما الذي يُعرض",
  views: table({
    card: ["بطاقة", "السؤال والجواب وصورة واحدة ومنزلق واحد. وزر يعرض الباقي."],
    full: ["قصة", "كل شيء: الجواب، وما تغيّر، والادعاء خطوة بخطوة، والورشة."],
    claim: ["ادعاء", "الجواب، والطريق إليه خطوة بخطوة من «أسرع بعشر مرات»."],
    figures: ["جدول", "ما تغيّر، كما نشره المقال وكما أفصحت عنه الشركة."],
    projection: ["منزلقات ومخططات", "الجواب وكل ما ينتج من المدخلات."],
    uncertainty: ["عدم اليقين", "الجواب ومدى اليقين فيه."],
  }),
  guess: "اطلب تخمينًا أولًا",
  guessAbout: "يقول القراء ما يتوقعونه، ثم يرون الجواب ومدى بُعدهم عنه. ولا شيء يُرسَل أو يُحفَظ.",
  groups: { story: "القصة", look: "المظهر", hosting: "الاستضافة" },
  story: "الشركة والفترة",
  preset: "نقطة البداية",
  theme: "الألوان",
  themes: table({
    "": "ألوان الصفحة؛ وفي الإطار فاتحة",
    auto: "فاتح أو داكن، لصفحة فيها الاثنان",
    light: "لصفحة فاتحة",
    dark: "لصفحة داكنة",
  }),
  locale: "الأرقام",
  locales: [
    "en-GB",
    "en-US",
    "de-DE",
    "de-CH",
    "fr-FR",
    "es-ES",
    "it-IT",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "sv-SE",
    "hi-IN",
    "ja-JP",
  ],
  base: "عنوان الملفات المستضافة",
  baseAbout: "الموقع الذي يُقدَّم منه المجلد الذي فيه define.js وembed.html.",
  addressProblem: "يبدأ العنوان بـ \u2068https://\u2069 أو \u2068http://\u2069، أو بشرطة مائلة لمسار في موقعك نفسه.",
  inputs: "المدخلات",
  inputsAbout: "حدّد ما يقوله مقالك. ولا يستطيع القراء تغيير مُدخل مقفل.",
  headline: "المنزلقات الخمسة",
  lock: (name) => `قفل ${i(name)}`,
  locked: "مقفل",
  lockAll: "قفل الكل",
  fromPreset: "كما في الإعداد",
  preview: "معاينة",
  width: "العرض",
  widths: {
    phone: (pixels) => `هاتف\n${i(`${pixels} px`)}`,
    column: (pixels) => `عمود\n${i(`${pixels} px`)}`,
    wide: (pixels) => `عريض\n${i(`${pixels} px`)}`,
  },
  frame: "الحاسبة كما يراها القراء",
  snippets: "انسخ أحد هذه",
  snippet: {
    element: {
      title: "عنصر",
      about: "الأفضل حيث يُسمح لصفحاتك بتشغيل البرامج النصية: تكون الحاسبة جزءًا من الصفحة.",
    },
    frame: {
      title: "إطار يضبط حجمه بنفسه",
      about: "لأنظمة إدارة المحتوى التي تسمح بعناصر iframe وببرنامج نصي واحد.",
    },
    bare: {
      title: "إطار مجرد",
      about: "لأنظمة إدارة المحتوى التي تحذف البرامج النصية. ويظهر فيه شريط تمرير إذا كان قصيرًا.",
    },
    link: {
      title: "رابط إلى ملف واحد",
      about: "للنشرات البريدية والخلاصات والصفوف الدراسية: يُفتح من القرص من دون شبكة.",
    },
  },
  markup: (title) => `${i(title)}: الشيفرة`,
  copy: "نسخ",
  copyThis: (title) => `نسخ «${i(title)}»`,
  copied: "تم النسخ",
  copiedThis: (title) => `نُسخ «${i(title)}».`,
  notCopied: "لا يسمح المتصفح للصفحة بالنسخ. النص محدَّد: انسخه بلوحة المفاتيح أو من القائمة.",
  showAll: (count) => `عرض كل الأسطر (${i(count)})`,
  showLess: "عرض أقل",
  image: {
    title: "الصورة في المقتطفات",
    same: (name) => `الصورة في المقتطفات هي ${i(name)}.`,
    other: (name) =>
      `الصورة في المقتطفات، ${i(name)}، تعرض الإعداد الجاهز لا المدخلات التي حددتها؛ ووصفها يذكر ذلك. أما الجملة فتخص مدخلاتك.`,
    none: "لا صورة في المقتطفات: ما لا تفصح عنه هذه الشركة لا يمكن رسمه.",
    own: "الصورة في المقتطفات صورتك، ووصفها يذكر أنها لهذه المدخلات.",
    download: "تنزيل صورة لهذه المدخلات",
    address: "عنوانها",
    addressAbout: "الموضع الذي وضعتها فيه. أدخله مجددًا كلما تغيّرت المدخلات.",
  },
  notLoaded: "تعذّر تحميل أداة التضمين. تحقق من الاتصال، ثم أعد تحميل الصفحة.",
  noStory: "تعذّر تحميل القصة.",
  incomplete: "ليس كل شيء مفصَحًا عنه: على القراء إدخال ما ينقص قبل أن يروا جوابًا.",
};
