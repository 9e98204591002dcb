//! Tail risks: what the law allows at most. They are ceilings, not expected costs.

use super::Assumptions;
use super::assumed::assumed;
use super::record::record;

/// The fixed ceiling of a fine for breaking the AI Act's duties of transparency, in millions of euros.
const FINE_IN_EUROS: f64 = 15.0;

/// The other ceiling, as a share of world turnover; the higher of the two counts.
const FINE_SHARE: f64 = 0.03;

/// What a court in the United States can award for one work at most, in dollars.
const MOST_PER_WORK: f64 = 150_000.0;

assumed! {
    /// Works that somebody else holds the rights to.
    Works {
        /// How many there are.
        works: f64 = "works" Count (1.0, 100_000_000.0), Some(1_000.0);
        /// What has to be paid for each, in units of the currency.
        amount_per_work: f64 = "amountPerWork" Currency (1.0, 10_000_000.0), Some(3_000.0);
    }
}

record! {
    /// The highest fine for breaking a duty of transparency, on base-year revenue. Euros are not converted.
    Fine {
        /// The fixed amount, in millions of euros.
        fixed_in_euros: f64 = "fixedInEuros" Millions = "15",
        /// The share of revenue, in millions of the reporting currency.
        share_of_revenue: f64 = "shareOfRevenue" Millions = "0.03 × revenue0",
        /// The higher of the two numbers.
        ceiling: f64 = "ceiling" Millions = "max(fixedInEuros, shareOfRevenue)",
        /// The ceiling in points of one year's margin.
        margin_points: f64 = "marginPts" Points = "100 × ceiling / revenue0",
    }
}

record! {
    /// What works cost if their holders are paid. Money is in units of the currency, not in millions.
    Copyright {
        /// All works at the amount for each.
        amount: f64 = "amount" Currency = "works × amountPerWork",
        /// That in points of one year's margin.
        margin_points: f64 = "marginPts" Points = "100 × amount / (revenue0 × 1,000,000)",
        /// How many works at that amount are worth one point of margin.
        works_for_one_point: f64 = "worksForOnePoint" Count = "0.01 × revenue0 × 1,000,000 / amountPerWork",
        /// All works at the most that the law allows for each.
        amount_at_most: f64 = "amountAtMost" Currency = "works × 150,000",
        /// How many works at the most that the law allows are worth one point of margin.
        works_for_one_point_at_most: f64 = "worksForOnePointAtMost" Count = "0.01 × revenue0 × 1,000,000 / 150,000",
    }
}

/// The highest fine on the base-year revenue of `a`.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Preset, fine};
///
/// let a = Assumptions::new(Inputs::preset(Preset::Base)).expect("valid");
/// assert!((fine(&a).ceiling - 1_355.491_08).abs() < 1e-9);
/// ```
pub fn fine(a: &Assumptions) -> Fine {
    let share_of_revenue = FINE_SHARE * a.revenue_0;
    let ceiling = if share_of_revenue > FINE_IN_EUROS { share_of_revenue } else { FINE_IN_EUROS };
    Fine { fixed_in_euros: FINE_IN_EUROS, share_of_revenue, ceiling, margin_points: 100.0 * ceiling / a.revenue_0 }
}

/// What `works` cost the company of `a`.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Preset, Works, copyright};
///
/// let a = Assumptions::new(Inputs::preset(Preset::Base)).expect("valid");
/// let paid = copyright(&a, &Works { works: 1_000.0, amount_per_work: 3_000.0 });
/// assert_eq!(paid.amount, 3_000_000.0);
/// assert!((paid.works_for_one_point - 150_610.12).abs() < 1e-6);
/// ```
pub fn copyright(a: &Assumptions, works: &Works) -> Copyright {
    let one_point = 0.01 * a.revenue_0 * 1e6;
    let amount = works.works * works.amount_per_work;
    Copyright {
        amount,
        margin_points: 100.0 * amount / (a.revenue_0 * 1e6),
        works_for_one_point: one_point / works.amount_per_work,
        amount_at_most: works.works * MOST_PER_WORK,
        works_for_one_point_at_most: one_point / MOST_PER_WORK,
    }
}
