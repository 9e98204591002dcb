/** What there is to say of single inputs beyond what their sources say, by their ids. */

import { table } from "../table.js";

export const remarks = table({
  revenueGrowth:
    "For 2026 the company itself expects more: revenue of 51.0 to 51.4 billion, 12.9 % to 13.8 % above 2025 [N1]. With 9 % the first projected year has 49.2 billion. One rate for all years is our assumption; of the uncertain inputs it moves the effect on the margin least.",
  contentGrowth:
    "8 % is what the company calls its average of five years [N8]. It depends on the measure: content cash as filed grew by 7.2 % a year from 2020 to 2025 and by 3.3 % from 2019 to 2025; content amortisation grew by 8.7 % a year from 2020 to 2025. 2020 was a year of few productions.",
  producedShare:
    "No filing gives 50 %. It is chosen between shares that follow from filings: 46.9 % of amortisation in 2025, and 45.5 % to 51.2 % of content cash in 2023 to 2025.",
  upfront:
    "No filing gives 0. What was paid for acquisitions in the first quarter of 2026, 585.7 million, does [N2]; that it was for these tools is an inference.",
  incentiveLeakage:
    "Worked out: incentives lowered the produced amortisation of 2025 by about 1,000 million, which is 11.5 % of the amount before them [N3].",
  releaseLag:
    "Worked out: about 9.9 billion of unfinished productions against about 8.3 billion of additions a year is 1.19 years, rounded to whole years [N3].",
  visiblePoints: "Chosen: 0.1 points is the last digit of the margins in the company’s letters [N1].",
});
