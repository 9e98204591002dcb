//! One year of a projection.

use super::record::record;

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
