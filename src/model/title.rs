//! One title as a worked case: the shots of a sequence, from artist-days to what they are worth to the company.

use super::assumed::assumed;
use super::record::record;
use super::{Assumptions, cost_reduction};

/// Units of the currency in a million of it.
const MILLION: f64 = 1e6;

assumed! {
    /// The shots of one sequence. Of the sequence that the claim is about, only the number of shots is known.
    Sequence {
        /// How many shots there are.
        shots: f64 = "shots" Count (1.0, 10_000.0), Some(2.0);
        /// The days that artists work on one shot without the tools.
        artist_days: f64 = "artistDays" Days (0.1, 10_000.0), Some(100.0);
        /// What a day of an artist costs, with everything that comes with it, in units of the currency.
        day_rate: f64 = "dayRate" Currency (1.0, 100_000.0), Some(500.0);
        /// The budget of the title, in millions.
        budget: Option<f64> = "budget" Millions (0.001, 10_000.0), None;
    }
}

record! {
    /// What the tools change about a sequence. Money is in units of the currency, not in millions.
    Title {
        /// What the sequence costs without the tools.
        cost_before: f64 = "costBefore" Currency = "shots × artistDays × dayRate",
        /// What it would cost if all of the cost shrank as the time is said to.
        cost_at_its_word: f64 = "costAtItsWord" Currency = "costBefore / speedup",
        /// What it costs with the tools, when only labour that can be compressed shrinks, and rework and tools are paid.
        cost_with_ai: f64 = "costWithAi" Currency
            = "costBefore × ((1 − costReduction) × (1 + reworkRate) + toolCostShare)",
        /// What is saved if the sequence would have been made anyway; below zero it costs more.
        saved_if_made: f64 = "savedIfMade" Currency = "costBefore − costWithAi",
        /// What is saved: nothing if the sequence would not have been made without the tools.
        saved: f64 = "saved" Currency = "savedIfMade if made anyway, otherwise 0",
        /// What is spent that would not have been spent: all of it if the sequence would not have been made.
        new_spending: f64 = "newSpending" Currency = "0 if made anyway, otherwise costWithAi",
        /// The saving in percent of the title's budget; `None` if that is not known.
        share_of_budget_percent: Option<f64> = "shareOfBudgetPct" Percent = "100 × saved / (budget × 1,000,000)",
        /// The saving in percent of what the company spends on content in the base year.
        share_of_content_percent: f64 = "shareOfContentPct" Percent = "100 × saved / (contentCash0 × 1,000,000)",
        /// The saving in points of the company's margin in the base year.
        margin_points: f64 = "marginPts" Points = "100 × saved / (revenue0 × 1,000,000)",
        /// How many such sequences a year are worth one point of margin; `None` if nothing is saved.
        sequences_for_one_point: Option<f64> = "sequencesForOnePoint" Count
            = "0.01 × revenue0 × 1,000,000 / saved; none when saved ≤ 0",
    }
}

/// Follows the cost of `sequence` with the speed-up, labour shares, rework and tools of `a`. It is a saving only if the
/// sequence would have been made anyway.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Preset, Sequence, title};
///
/// let mut inputs = Inputs::preset(Preset::Base);
/// inputs.speedup = 10.0;
/// let a = Assumptions::new(inputs).expect("valid");
/// // Two shots of a hundred artist-days at 500 each.
/// let sequence = Sequence { shots: 2.0, artist_days: 100.0, day_rate: 500.0, budget: None };
///
/// let made = title(&a, &sequence, true);
/// assert_eq!(made.cost_before, 100_000.0);
/// // 43.875 % of the cost goes; 8 % of the rest is rework, and tools cost 5 %: 56,125 × 1.08 + 5,000.
/// assert!((made.cost_with_ai - 65_615.0).abs() < 1e-6);
/// assert!((made.saved - 34_385.0).abs() < 1e-6);
///
/// // A sequence that would not have existed saves nothing, and what it costs is spent on top.
/// let new = title(&a, &sequence, false);
/// assert_eq!((new.saved, new.new_spending), (0.0, made.cost_with_ai));
/// ```
pub fn title(a: &Assumptions, sequence: &Sequence, made_anyway: bool) -> Title {
    let reduction = cost_reduction(a.speedup, a.labour_share, a.compressible_share);
    let cost_before = sequence.shots * sequence.artist_days * sequence.day_rate;
    let cost_with_ai = cost_before * ((1.0 - reduction) * (1.0 + a.rework_rate) + a.tool_cost_share);
    let saved_if_made = cost_before - cost_with_ai;
    let (saved, new_spending) = if made_anyway { (saved_if_made, 0.0) } else { (0.0, cost_with_ai) };
    let percent_of = |millions: f64| 100.0 * saved / (millions * MILLION);
    Title {
        cost_before,
        cost_at_its_word: cost_before / a.speedup,
        cost_with_ai,
        saved_if_made,
        saved,
        new_spending,
        share_of_budget_percent: sequence.budget.map(percent_of),
        share_of_content_percent: percent_of(a.content_cash_0),
        margin_points: percent_of(a.revenue_0),
        sequences_for_one_point: (saved > 0.0)
            .then(|| 0.01 * a.revenue_0 * MILLION / saved)
            .filter(|count| count.is_finite()),
    }
}
