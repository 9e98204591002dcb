//! One year of a projection: the formula of each number, and the code that follows it.

use super::adoption::{adoption_beyond, logistic};
use super::cost::cost_reduction;
use super::record::record;
use super::{Assumptions, amortise, bounds};

record! {
    /// One projected year. Money is in millions, `t` counts years after the base year.
    Year {
        /// Years after the base year.
        t: u32 = "t" WholeYears = "year − baseYear",
        /// The calendar or fiscal year.
        year: i32 = "year" CalendarYear = "year(t − 1) + 1",
        revenue: f64 = "revenue" Millions = "revenue(t − 1) × (1 + revenueGrowth)",
        /// Cash spent on content.
        content_cash: f64 = "contentCash" Millions = "contentCash(t − 1) × (1 + contentGrowth)",
        /// The spend in scope.
        scope_pool: f64 = "scopePool" Millions = "contentCash × producedShare × (vfxShare + otherPostShare)",
        /// The share of addressable work done with the tools, beyond today's level: a logistic curve with its fractions
        /// cleared.
        adoption: f64 = "adoption" Share
            = "adoptionMax × (1 − exp(−adoptionSteepness × t)) / (1 + exp(adoptionSteepness × (adoptionMid − t)))",
        /// The spend the tools touch, without the shots that exist only because of them.
        exposed: f64 = "exposed" Millions = "scopePool × addressableShare × (1 − newShotShare) × adoption",
        gross_saving: f64 = "grossSaving" Millions = "exposed × costReduction",
        rework: f64 = "rework" Millions = "exposed × (1 − costReduction) × reworkRate",
        tool: f64 = "tool" Millions = "exposed × toolCostShare",
        production_net: f64 = "productionNet" Millions = "grossSaving − rework − tool",
        /// What the buyer keeps; a net cost falls on the buyer whole.
        captured: f64 = "captured" Millions
            = "productionNet × captureShare if productionNet ≥ 0; productionNet if productionNet < 0",
        after_incentive: f64 = "afterIncentive" Millions = "captured × (1 − incentiveLeakage)",
        reinvested: f64 = "reinvested" Millions = "reinvestShare × max(0, afterIncentive)",
        /// Content cash saved for good.
        content_saving: f64 = "contentSaving" Millions = "afterIncentive − reinvested",
        /// The running cost, and the transition while it lasts.
        programme_cost: f64 = "programmeCost" Millions
            = "(platformCost + complianceCost + legalCost) × (1 + costInflation)^(t − 1); \
               + transitionTotal / transitionYears if t ≤ transitionYears",
        net_cash: f64 = "netCash" Millions = "contentSaving − programmeCost",
        /// Tax on the saving, in the year of the cash or as the income statement shows the saving; a loss lowers it.
        tax: f64 = "tax" Millions
            = "taxRate × netCash if taxTiming = 0; taxRate × plSaving if taxTiming = 1",
        net_cash_after_tax: f64 = "netCashAfterTax" Millions = "netCash − tax",
        /// Net cash from the start, less what was paid up front.
        cumulative_net_cash: f64 = "cumulativeNetCash" Millions = "cumulativeNetCash(t − 1) + netCash",
        /// Past content savings that reach the income statement.
        pl_content_saving: f64 = "plContentSaving" Millions = "Σ contentSaving(j) × amortCurve(t − releaseLag − j)",
        /// The effect on operating income, with the up-front payment charged over its life.
        pl_saving: f64 = "plSaving" Millions
            = "plContentSaving − programmeCost; − upfront / upfrontLife if t ≤ upfrontLife",
        /// The operating margin without the tools, held at the base year's.
        baseline_margin_percent: f64 = "baselineMarginPct" Percent = "100 × operatingIncome0 / revenue0",
        margin_uplift_points: f64 = "marginUpliftPts" Points = "100 × plSaving / revenue",
        /// The same in basis points.
        margin_uplift_basis_points: f64 = "marginUpliftBps" BasisPoints = "100 × marginUpliftPts",
        margin_with_ai_percent: f64 = "marginWithAiPct" Percent = "baselineMarginPct + marginUpliftPts",
        saving_share_of_content_percent: f64 = "savingShareOfContentPct" Percent = "100 × contentSaving / contentCash",
        /// Pre-tax income without the tools.
        baseline_pretax: f64 = "baselinePretax" Millions
            = "revenue × baselineMarginPct / 100 × pretaxIncome0 / operatingIncome0",
        pl_share_of_pretax_percent: f64 = "plShareOfPretaxPct" Percent = "100 × plSaving / baselinePretax",
    }
}

/// The years of a projection, one after another: each starts where the one before ended.
pub(super) struct YearByYear<'a> {
    a: &'a Assumptions,
    reduction: f64,
    margin: f64,
    pretax_ratio: f64,
    today: f64,
    t: usize,
    revenue: f64,
    content_cash: f64,
    inflation: f64,
    cumulative_net_cash: f64,
    savings: Vec<f64>,
}

impl<'a> YearByYear<'a> {
    /// Starts in the base year.
    pub fn new(a: &'a Assumptions) -> Self {
        Self::reusing(Vec::new(), a)
    }

    /// The same with the memory of an earlier projection, for a caller that makes thousands of them.
    pub fn reusing(mut savings: Vec<f64>, a: &'a Assumptions) -> Self {
        savings.clear();
        savings.reserve(a.horizon());
        Self {
            a,
            reduction: cost_reduction(a.speedup, a.labour_share, a.compressible_share),
            margin: a.operating_income_0 / a.revenue_0,
            pretax_ratio: a.pretax_income_0 / a.operating_income_0,
            today: logistic(0.0, a.adoption_mid, a.adoption_steepness),
            t: 0,
            revenue: a.revenue_0,
            content_cash: a.content_cash_0,
            inflation: 1.0,
            cumulative_net_cash: -a.upfront,
            savings,
        }
    }

    /// The memory of the projection, to be used again.
    pub fn into_memory(self) -> Vec<f64> {
        self.savings
    }
}

impl Iterator for YearByYear<'_> {
    type Item = Year;

    // Inlined, so that the many futures leave out what they do not use of each year.
    #[inline(always)]
    fn next(&mut self) -> Option<Year> {
        let a = self.a;
        if self.t == a.horizon() {
            return None;
        }
        self.t += 1;
        self.revenue *= 1.0 + a.revenue_growth;
        self.content_cash *= 1.0 + a.content_growth;
        if self.t > 1 {
            self.inflation *= 1.0 + a.cost_inflation;
        }
        let (t, revenue, content_cash) = (self.t, self.revenue, self.content_cash);

        let scope_pool = bounds::scope_pool(content_cash, a);
        let adoption = adoption_beyond(self.today, t as f64, a.adoption_max, a.adoption_mid, a.adoption_steepness);
        let exposed = scope_pool * a.addressable_share * (1.0 - a.new_shot_share) * adoption;

        let gross_saving = exposed * self.reduction;
        let rework = exposed * (1.0 - self.reduction) * a.rework_rate;
        let tool = exposed * a.tool_cost_share;
        let production_net = gross_saving - rework - tool;
        let captured = if production_net >= 0.0 { production_net * a.capture_share } else { production_net };
        let after_incentive = captured * (1.0 - a.incentive_leakage);
        // Not `max`: for the two zeros its sign may differ between platforms.
        let reinvested = if after_incentive > 0.0 { a.reinvest_share * after_incentive } else { 0.0 };
        let content_saving = after_incentive - reinvested;
        self.savings.push(content_saving);

        let transition = spread(a.transition_total, a.transition_years, t);
        let programme_cost = (a.platform_cost + a.compliance_cost + a.legal_cost) * self.inflation + transition;
        let net_cash = content_saving - programme_cost;
        self.cumulative_net_cash += net_cash;

        let pl_content_saving = amortise(&self.savings, &a.amort_curve, a.release_lag(), t);
        let pl_saving = pl_content_saving - programme_cost - spread(a.upfront, a.upfront_life, t);

        let tax = a.tax_rate * if a.tax_timing == 0.0 { net_cash } else { pl_saving };

        let baseline_margin_percent = self.margin * 100.0;
        let margin_uplift_points = pl_saving / revenue * 100.0;
        let baseline_pretax = revenue * self.margin * self.pretax_ratio;
        Some(Year {
            t: t as u32,
            year: a.base_year() + t as i32,
            revenue,
            content_cash,
            scope_pool,
            adoption,
            exposed,
            gross_saving,
            rework,
            tool,
            production_net,
            captured,
            after_incentive,
            reinvested,
            content_saving,
            programme_cost,
            net_cash,
            tax,
            net_cash_after_tax: net_cash - tax,
            cumulative_net_cash: self.cumulative_net_cash,
            pl_content_saving,
            pl_saving,
            baseline_margin_percent,
            margin_uplift_points,
            margin_uplift_basis_points: margin_uplift_points * 100.0,
            margin_with_ai_percent: baseline_margin_percent + margin_uplift_points,
            saving_share_of_content_percent: content_saving / content_cash * 100.0,
            baseline_pretax,
            pl_share_of_pretax_percent: pl_saving / baseline_pretax * 100.0,
        })
    }
}

/// The part of `amount` that falls in year `t` when it is spread evenly over the first `years` years.
fn spread(amount: f64, years: f64, t: usize) -> f64 {
    if t as f64 <= years { amount / years } else { 0.0 }
}
