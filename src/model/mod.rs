//! The arithmetic of the domain. It does not know JSON, charts, clocks, random numbers or languages.
//!
//! Money is in millions of the reporting currency, shares and rates are fractions (0.1 is 10 %), margins and percent
//! changes are in percent, changes of a percentage are in points, time is in years after the base year.

mod adoption;
mod amortisation;
mod assumed;
mod assumptions;
mod backcast;
mod bounds;
mod catalogue;
mod change;
mod claim;
mod company;
mod distribution;
mod face_value;
mod formula;
mod history;
mod inputs;
mod names;
mod noise;
mod normal;
mod output;
mod period;
mod perspective;
mod plausibility;
mod points;
mod printable;
mod problem;
mod projection;
mod quantile;
mod range;
mod record;
mod risk;
mod rule;
mod sensitivity;
mod simulation;
mod solve;
mod statistic;
mod term;
mod title;
mod valuation;
mod variance;
mod work;
mod working;
mod year;

pub use adoption::adoption;
pub use amortisation::{STANDARD_CURVES, StandardCurve, amortise, check_curve};
pub use assumed::Assumed;
pub use assumptions::Assumptions;
pub use backcast::{Backcast, GrowthSince, Outcome, backcast, growth_since};
pub use bounds::{Bounds, bounds};
pub use catalogue::{Basis, Family, Grade, Group, Preset, Shape, Spread};
pub use change::{
    Change, LARGEST_FIGURE, Measure, Printed, cagr, change, change_range, margin_percent, trailing_twelve_months,
};
pub use claim::{STEPS, Shares, Step, claim, shares};
pub use company::{REPORTED, ReportedYear, reported_years};
pub use distribution::{Band, Distribution};
pub use face_value::{FaceValue, Whole, face_value};
pub use history::{Datum, Growth, growth, trailing_sums, twelve_months, year_over_year};
pub use inputs::{CATALOGUE, Input, Inputs};
pub use noise::{Noise, noise};
pub use output::{OUTPUTS, Output};
pub use period::Period;
pub use perspective::{Perspective, Yardstick, perspective};
pub use plausibility::{Warning, WarningCode, beyond_sliders, warnings};
pub use points::{Points, REPLICATES, STRONGEST_TOGETHER, points, two_sets_of_points};
pub use printable::rounded_away;
pub use problem::{Code, Problem, check_number};
pub use projection::{Projection, Summary, break_even_speedup, cost_reduction, cost_reduction_ceiling, project};
pub use quantile::quantile;
pub use range::Range;
pub use record::{Field, Number, Unit};
pub use risk::{Copyright, Fine, Works, copyright, fine};
pub use rule::{At, Part, RuleOutcome, Token, rule};
pub use sensitivity::{Driver, Elasticity, Tornado, elasticities, tornado};
pub use simulation::{Chance, Event, Simulation, base_margin_percent, simulate};
pub use solve::{Alone, Answer, Best, Frontier, Goal, Side, Solution, Track, frontier, solve, solve_alone};
pub use statistic::{FUTURES, Series, Statistic, working_of_statistic};
pub use term::{Kind, Operand, Term};
pub use title::{Sequence, Title, title};
pub use valuation::{Crossings, Span, crossings, payback_years};
pub use variance::{VarianceShare, variance_shares};
pub use work::{Job, Work, work};
pub use working::{BOUNDS, Working, working, working_of_change};
pub use year::Year;
