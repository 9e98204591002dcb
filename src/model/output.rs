//! The outputs: the results that drivers are measured by and goals are set for.

use super::{Assumptions, Bounds, CATALOGUE, Input, Number, Problem, Projection, Unit, Year, check_number, project};

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
    /// The target that a goal has until the reader sets another, in the unit of the output.
    usual: fn(&Assumptions, &Projection, &Bounds) -> f64,
}

/// Every output; the first is the default.
pub const OUTPUTS: &[Output] = &[
    Output {
        id: "marginUpliftPts",
        unit: Unit::Points,
        less_is_better: false,
        read: |projection| last(projection, |year| year.margin_uplift_points),
        usual: |a, _, _| a.visible_points,
    },
    Output {
        id: "plSaving",
        unit: Unit::Millions,
        less_is_better: false,
        read: |projection| last(projection, |year| year.pl_saving),
        usual: |_, _, bounds| bounds.materiality_threshold,
    },
    Output {
        id: "npv",
        unit: Unit::Millions,
        less_is_better: false,
        read: |projection| projection.summary.npv.number(),
        usual: |_, _, _| 0.0,
    },
    Output {
        id: "paybackYears",
        unit: Unit::Years,
        less_is_better: true,
        read: |projection| projection.summary.payback_years.number(),
        usual: |_, projection, _| (projection.years.len() as f64 / 2.0).ceil(),
    },
    Output {
        id: "visibleYear",
        unit: Unit::CalendarYear,
        less_is_better: true,
        read: |projection| projection.summary.visible_year.number(),
        usual: |_, projection, _| last_year(projection),
    },
    Output {
        id: "materialityYear",
        unit: Unit::CalendarYear,
        less_is_better: true,
        read: |projection| projection.summary.materiality_year.number(),
        usual: |_, projection, _| last_year(projection),
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

    /// The target that a goal has until the reader sets another.
    ///
    /// # Formula
    ///
    /// `marginUpliftPts`: the points that are visible; `plSaving`: the saving that is material on figures of the base year;
    /// `npv`: 0; `paybackYears`: half of the projected years, rounded up; `visibleYear` and `materialityYear`: the last
    /// projected year.
    pub fn usual_target(&self, a: &Assumptions, projection: &Projection, bounds: &Bounds) -> f64 {
        (self.usual)(a, projection, bounds)
    }

    /// How low and how high a target may be: as far as the output can ever lie.
    ///
    /// # Formula
    ///
    /// Points: −100 to 100. Millions: the greatest revenue that is taken at all, either way. Years: 0 to the longest
    /// horizon, and calendar years those after the base year up to there.
    pub fn target_limits(&self, a: &Assumptions) -> (f64, f64) {
        let greatest = |id: &str| CATALOGUE.iter().find(|input| input.id == id).map_or(0.0, |input| input.limits.1);
        let (longest, most) = (greatest("horizon"), greatest("revenue0"));
        match self.unit {
            Unit::Points => (-100.0, 100.0),
            Unit::Millions => (-most, most),
            Unit::CalendarYear => (a.base_year + 1.0, a.base_year + longest),
            _ => (0.0, longest),
        }
    }

    /// Refuses a target that the output can never have.
    ///
    /// # Errors
    ///
    /// `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole`, at `target`.
    pub fn check_target(&self, a: &Assumptions, target: f64) -> Result<(), Problem> {
        check_number(target, self.target_limits(a), self.unit.is_whole()).map_err(|problem| problem.at("target"))
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

/// The last projected year of the calendar.
fn last_year(projection: &Projection) -> f64 {
    last(projection, |year| f64::from(year.year)).unwrap_or(0.0)
}
