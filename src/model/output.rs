//! The outputs: the results that drivers are measured by and goals are set for.

use super::{Assumptions, Input, Number, Projection, Unit, Year, project};

/// One result of a projection, as a single number.
pub struct Output {
    /// The name at the boundary.
    pub id: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Whether sooner, and so less, is better.
    pub less_is_better: bool,
    /// Reads it; `None` where a projection has none, such as a payback that is never reached.
    pub read: fn(&Projection) -> Option<f64>,
}

/// Every output; the first is the default.
pub const OUTPUTS: &[Output] = &[
    Output {
        id: "marginUpliftPts",
        unit: Unit::Points,
        less_is_better: false,
        read: |projection| last(projection, |year| year.margin_uplift_points),
    },
    Output {
        id: "plSaving",
        unit: Unit::Millions,
        less_is_better: false,
        read: |projection| last(projection, |year| year.pl_saving),
    },
    Output {
        id: "npv",
        unit: Unit::Millions,
        less_is_better: false,
        read: |projection| projection.summary.npv.number(),
    },
    Output {
        id: "paybackYears",
        unit: Unit::Years,
        less_is_better: true,
        read: |projection| projection.summary.payback_years.number(),
    },
    Output {
        id: "visibleYear",
        unit: Unit::CalendarYear,
        less_is_better: true,
        read: |projection| projection.summary.visible_year.number(),
    },
    Output {
        id: "materialityYear",
        unit: Unit::CalendarYear,
        less_is_better: true,
        read: |projection| projection.summary.materiality_year.number(),
    },
];

impl Output {
    /// The output that follows from `a` with some inputs moved to other numbers.
    ///
    /// `None` if the projection has none, and if a number lies beyond the hard limits of its input or does not go
    /// together with the others: where nothing can be projected there is nothing to read.
    pub fn at(&self, a: &Assumptions, moves: &[(&Input, f64)]) -> Option<f64> {
        let mut moved = a.clone();
        for (input, number) in moves {
            input.check(*number).ok()?;
            moved.set(input, *number);
        }
        if !moved.is_sound() {
            return None;
        }
        (self.read)(&project(&moved))
    }

    /// Whether `output` is at least as good as `target`: not less where more is better, not more where less is. What
    /// does not exist reaches nothing, and no target that is NaN is ever reached.
    pub fn reaches(&self, output: Option<f64>, target: f64) -> bool {
        output.is_some_and(|output| if self.less_is_better { output <= target } else { output >= target })
    }
}

/// What the last year of the horizon comes to.
fn last(projection: &Projection, amount: fn(&Year) -> f64) -> Option<f64> {
    projection.years.last().map(amount).number()
}
