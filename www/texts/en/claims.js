/**
 * The English sentences about what the article claims, what others have estimated, and what is at stake beside the margin.
 *
 * @import { FaceValueRequest } from "../../../target/wasm/engine.js"
 */

import { table } from "../table.js";

/** A number of things, with the word for one and the word for more. */
const some = (/** @type {string} */ one, /** @type {string} */ more) => (/** @type {string} */ n) =>
  `${n} ${n === "1" ? one : more}`;

/** A rounded number says so; less than one does already. */
const about = (/** @type {string} */ text) => (text.startsWith("less") ? text : `about ${text}`);

/** A list in a sentence. @param {string[]} parts */
const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`);

export const messages = {
  // A button that opens the sources.
  sources: "Sources",
  /** The effect as it is printed: signed, so that a loss needs no other words. */
  inYear: (/** @type {string} */ year) => `in ${year}`,
  // After an amount of money.
  aYear: "a year",
  // A range of two numbers.
  to: (/** @type {string} */ low, /** @type {string} */ high) => `${low} to ${high}`,
  // Shown in place of an effect.
  notComputed: "It cannot be calculated with your inputs.",
  // Which inputs a working is with; `name` is a claim.
  atFaceValue: (/** @type {string} */ name) => `at face value: ${name}`,
  // Below a field, why an entry is refused.
  fieldProblem: {
    none: "Enter a number.",
    between: (/** @type {string} */ least, /** @type {string} */ greatest) =>
      `Enter a number between ${least} and ${greatest}.`,
    whole: (/** @type {string} */ least, /** @type {string} */ greatest) =>
      `Enter a whole number between ${least} and ${greatest}.`,
  },
  // Shown in an empty field.
  noDefault: "not known",

  // The claims of the article: `about` and `tally` stand above them, `verdicts` beside each.
  claims: {
    about:
      "Each claim of the article, what is known of it, and what it would do to the result with every input exactly as set if it were taken at its word. Everything else then stays as you have set it.",
    all: (/** @type {number} */ count) => `Show all ${count} claims`,
    /** @param {Record<"right" | "imprecise" | "wrong" | "cannotBeKnown", number>} counts */
    tally: ({ right, imprecise, wrong, cannotBeKnown }) =>
      `${some("claim", "claims")(String(right + imprecise + wrong + cannotBeKnown))}: ${listed([
        `${right} right`,
        `${imprecise} imprecise`,
        `${wrong} wrong`,
        `${cannotBeKnown} that cannot be known`,
      ])}.`,
    now: "With your inputs, exactly as set",
    verdicts: {
      right: "Right",
      imprecise: "Imprecise",
      wrong: "Wrong",
      cannotBeKnown: "Cannot be known",
    },
    faceValue: "At face value",
    with: (/** @type {string[]} */ settings) => `With: ${settings.join("; ")}`,
    setting: (/** @type {string} */ name, /** @type {string} */ value) => `${name} ${value}`,
  },

  // The estimates of others: a folded part with a table. `of` says what a percentage is of, `said` is a row for each.
  studies: {
    title: "What others have estimated",
    about:
      "The ground says how well a number is founded, not whether it comes true. At face value, a saving is a share of the spend of the base year: without delay, rework or the cost of the programme.",
    columns: ["Who and when", "What was said, and of what", "Ground", "At face value"],
    grades: table({ strong: "Strong", fair: "Fair", weak: "Weak" }),
    none: "No number given.",
    of: /** @type {Record<FaceValueRequest["of"], (percent: string) => string>} */ ({
      content: (percent) => `${percent} of all content spend`,
      production: (percent) => `${percent} of own productions`,
      effects: (percent) => `${percent} of the effects work in scope`,
    }),
    said: table({
      netflix2025: {
        who: "Netflix, July 2025",
        said: "One sequence was made ten times faster.",
        scope: "Two short shots. The cost was not given.",
      },
      netflixMinutes: {
        who: "Netflix, July 2026",
        said: "Twice as fast, at half the cost of earlier options.",
        scope: "17 minutes of a documentary series.",
      },
      netflixTitles: {
        who: "Netflix, July 2026",
        said: "Generative AI is used in about 300 titles in 2026, most of it after the shoot.",
        scope: "No saving is given, and savings will probably go into more content.",
      },
      pedroParamo: {
        who: "Netflix, April 2025",
        said: "The whole budget of Pedro Páramo was about the cost of the effects of The Irishman.",
        scope: "Two different films.",
      },
      morganStanley: {
        who: "Morgan Stanley, 2025",
        said: "AI lowers the cost of programming by about 10 %.",
        scope: "All programming. Read through the press.",
      },
      mckinsey: {
        who: "McKinsey, January 2026",
        said: "Productivity rises by 5 % to 10 % in some uses. Buyers keep most of the gain.",
        scope: "Here: effects. Read through summaries.",
      },
      bain: {
        who: "Bain, September 2023",
        said: "15 % to 20 % off the budget of a blockbuster.",
        scope: "Here: as if every own production were one. Read through the press.",
      },
      cameron: {
        who: "James Cameron, April 2025",
        said: "Films full of effects at half the cost.",
        scope: "An aim. Here: as if every own production were such a film.",
      },
      analyst: {
        who: "An analyst on television, October 2025",
        said: "5 % to 10 % of about $18 billion.",
        scope: "All content spend of Netflix.",
      },
      katzenberg: {
        who: "Jeffrey Katzenberg, November 2023",
        said: "90 % off animated features within three years.",
        scope: "A forecast. Here: as if every own production were one.",
      },
      vip: {
        who: "VIP+ and HarrisX, May 2024",
        said: "49 % of 150 executives use generative AI in a few areas or more; 6 % forbid it.",
        scope: "Executives, not hours of work. Here: as the peak of adoption.",
      },
      deloitte: {
        who: "Deloitte, November 2024",
        said: "Big studios spend less than 3 % of production budgets on such tools in 2025.",
        scope: "A cost. No saving is given.",
      },
      cvl: {
        who: "CVL Economics, January 2024",
        said: "About 204,000 jobs in the United States are affected within three years.",
        scope: "300 executives; groups of artists paid for it. No saving is given.",
      },
      lionsgate: {
        who: "Lionsgate, September 2024",
        said: "“Millions and millions” from its agreement with Runway.",
        scope: "No year and no share.",
      },
      amazon: {
        who: "Amazon, 2026",
        said: "More than 350 shots with AI in the second season of House of David.",
        scope: "No saving is given.",
      },
    }),
  },

  // A worked case of one title: fields to type in, a question with two answers, a table of `rows`, and a verdict.
  title: {
    title: "One title: the sequence of The Eternaut",
    about:
      "Netflix spoke of two very short shots. It published neither days nor cost. All numbers but the shots and the speed-up are our assumptions: change them.",
    fields: table({
      shots: { name: "Shots", unit: "", about: "Two, according to the press." },
      artistDays: {
        name: "Artist-days for a shot",
        unit: "days",
        about: "No figure is published; we take 100. A collapsing building is slow work for several crafts.",
      },
      dayRate: {
        name: "Cost of an artist-day",
        unit: "a day",
        about: "No figure is published; we take 500, the yearly cost below over 220 days.",
      },
      speedup: { name: "Times faster", unit: "×", about: "As claimed." },
      budget: {
        name: "Budget of the title",
        unit: "million",
        about: "Not published. Enter one to see the share.",
      },
    }),
    question: "Would the shots have been made without AI?",
    made: { onlyWithAi: "No, as Netflix says", anyway: "Yes, in any case" },
    rows: {
      costBefore: "Cost without AI",
      costAtItsWord: "Cost if all of it fell as the time does",
      costWithAi: "Cost with AI, with your labour, rework and licences",
      savedIfMade: "Difference",
      saved: "Saved",
      newSpending: "Spent on top, for shots that would not exist",
      shareOfBudgetPct: "Saved, in % of the title’s budget",
      shareOfContentPct: "Saved, in % of the content spend",
      marginPts: "Saved, in points of margin",
      sequencesForOnePoint: "Such sequences a year for one point of margin",
    },
    head: ["The sequence", "Amount"],
    none: "none: nothing is saved",
    verdict: {
      new: "Nothing is saved: without AI there would be no cost.",
      saves: "It is a saving only because the shots would have been made in any case.",
      same: "It costs as much as without AI.",
      costs: "Rework and licences cost more than the speed-up saves.",
    },
  },

  // A folded part with two fields and a sentence. The words of `jobs` and `hours` follow a number.
  work: {
    title: "Jobs and hours",
    about:
      "Only labour gets cheaper in this model, so the gross saving is all labour. Rework takes some of it back; that is not counted here. Pay stays at the number below: if it rises, fewer jobs are behind the same money.",
    fields: table({
      yearlyCost: {
        name: "Yearly cost of an artist",
        unit: "a year",
        about: "Pay and everything that comes with it. Our assumption.",
      },
      hoursPerYear: { name: "Hours of a full-time job", unit: "hours", about: "220 days of 8 hours. Our assumption." },
    }),
    jobs: (/** @type {string} */ n) =>
      n === "<1" ? "less than 1 full-time job" : some("full-time job", "full-time jobs")(n),
    hours: (/** @type {string} */ n) => (n === "<1" ? "less than 1 hour" : some("hour", "hours")(n)),
    /** @param {{ year: string, money: string, jobs: string, hours: string, share: string | null, inScope: string }} w */
    sentence: ({ year, money, jobs, hours, share, inScope }) =>
      `In ${year} your projection saves ${money} of labour. That pays for ${about(jobs)}, or ${about(hours)}${
        share === null ? "." : `: ${share} of the ${inScope} behind all effects work in scope.`
      }`,
    none: (/** @type {string} */ year) => `In ${year} your projection saves no labour, so no job is behind it.`,
    vendors:
      "Many of these people work for effects companies and not for the studio: it never had them on its payroll, and it does not pay their severance.",
    studies:
      "Three in four of 300 executives told CVL Economics that generative AI had helped to cut or merge jobs. The study counts about 204,000 jobs in the United States as affected within three years. Groups of artists paid for it; the ground is fair.",
  },

  // A folded part with a table of dates; `film` and `official` stand below it.
  law: {
    title: "Risks in the tail: the EU AI Act",
    about:
      "These are the most that can happen, and no expected cost. They are not part of the answer; what compliance costs in a usual year is.",
    dates: [
      ["1 August 2024", "The act is in force."],
      ["2 February 2025", "Some practices are banned."],
      ["2 August 2025", "Duties for makers of general models."],
      ["2 August 2026", "Duties of transparency (Article 50): the ones that bind a film."],
      ["2 December 2026", "Marking of artificial content, for systems already on the market."],
      ["2 December 2027", "High-risk systems of their own; changed in 2026."],
      ["2 August 2028", "High-risk systems inside products; changed in 2026."],
    ],
    head: ["From", "What"],
    film: "Effects are not a high-risk use. A film that shows deceptively real artificial images has to say so. For evidently creative or fictional works a mention is enough, and it need not spoil the work.",
    official: "Whether the Official Journal has published the changes of 2026 was not verified.",
    /** @param {{ ceiling: string, points: string, isShare: boolean, share: string }} f */
    fine: ({ ceiling, points, isShare, share }) =>
      isShare
        ? `A breach of these duties can cost up to €15 million or 3 % of world turnover, whichever is higher. Of your revenue in the base year 3 % is ${ceiling}, or ${points} of margin, once.`
        : `A breach of these duties can cost up to €15 million or 3 % of world turnover, whichever is higher. Of your revenue in the base year 3 % is ${share}, so the ceiling is ${ceiling}: ${points} of margin, once.`,
    fixed: "€15 million",
    euros: "The euros are not converted: their number is compared as it is.",
  },

  // A folded part with two fields and a sentence.
  copyright: {
    title: "Risks in the tail: copyright",
    about:
      "Anthropic, a maker of models, settled with authors for $1.5 billion, about $3,000 for each work. The law of the United States allows up to $150,000 for a work. What a studio risks as a user of such tools is not known.",
    fields: table({
      works: { name: "Works", unit: "", about: "Ours, to show the sum: no number is known." },
      amountPerWork: { name: "Paid for a work", unit: "a work", about: "As in that settlement." },
    }),
    works: some("work", "works"),
    /** @param {{ works: string, amount: string, points: string, most: string, one: string, oneAtMost: string }} c */
    sentence: ({ works, amount, points, most, one, oneAtMost }) =>
      `${works} would cost ${amount}, or ${points} of one year’s margin; at the most that the law allows, ${most}. One point of margin is the price of ${one}, or of ${oneAtMost} at the most for each.`,
  },

  // Titles and column heads of files; `fileMillions` is such as “USD million”.
  files: {
    claims: "What the article claims",
    claimsHead: (/** @type {string} */ fileMillions) => [
      "Claim",
      "Verdict",
      "What is known",
      "At face value",
      "Points of margin",
      `Money, ${fileMillions}`,
      "Year",
      "Sources",
    ],
    studiesHead: (/** @type {string} */ fileMillions) => [
      "Who and when",
      "What was said",
      "Of what",
      "Ground",
      "At face value, percent or inputs",
      "Points of margin, from",
      "Points of margin, to",
      `Money a year, ${fileMillions}, from`,
      `Money a year, ${fileMillions}, to`,
      "Year, if of the projection",
      "Sources",
    ],
  },

  // A folded part with a table of other companies. `figures` are listed in `missing`.
  others: {
    title: "The other companies",
    about:
      "Your assumptions, applied to what each company reports. Each is measured by its own profit, so the points must not be ranked against each other.",
    columns: ["Company", "Content spend, million", "Effect in the last year", "Of its own margin"],
    caption: "The same assumptions for each company",
    year: (/** @type {string} */ base, /** @type {string} */ last) => `from fiscal ${base} to ${last}`,
    forecast: "a forecast by others",
    notDisclosed: "not disclosed",
    missing: (/** @type {string[]} */ what) => `cannot be computed: ${listed(what)} not disclosed`,
    figures: { revenue0: "revenue", operatingIncome0: "profit", contentCash0: "content spend" },
  },
};
