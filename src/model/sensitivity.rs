//! What drives the answer: one input moved at a time, to the ends of its uncertainty or by a tenth.

use super::year::YearByYear;
use super::{Assumptions, CATALOGUE, Input, Number, Output, Range};

/// The factor of [`elasticities`]: ten percent more.
const TEN_PERCENT_MORE: f64 = 1.1;

/// The margin uplift of the last year, in points, as it is and with each uncertain input moved alone.
pub struct Tornado {
    /// With every input as it is.
    pub base: f64,
    /// One row for each input with a spread, the widest first.
    pub rows: Vec<Driver>,
}

/// What one uncertain input does to the margin uplift of the last year, in points.
pub struct Driver {
    /// The range of the input that is moved.
    pub range: Range,
    /// With the input at the low end of its range.
    pub at_low: f64,
    /// With the input at the high end of its range.
    pub at_high: f64,
    /// `|at high − at low|`.
    pub span: f64,
}

/// What one input does to an output when it is ten percent larger.
pub struct Elasticity {
    /// The input that is moved.
    pub input: &'static Input,
    /// What the input is, in its own unit.
    pub value: f64,
    /// What it is when it is ten percent larger: `1.1 × value`.
    pub enlarged: f64,
    /// The hard limit of the input that the enlarged value lies beyond; `None` if it lies within both.
    pub limit: Option<f64>,
    /// The output with every input as it is; `None` if it does not exist.
    pub base: Option<f64>,
    /// The output with the input ten percent larger; `None` if the output does not exist, or if the input would be
    /// beyond its hard limit.
    pub plus_ten_percent: Option<f64>,
    /// `plus ten percent − base`; `None` without either.
    pub change: Option<f64>,
}

/// Which uncertain inputs move the margin uplift of the last year, and how far.
///
/// # Formula
///
/// For each uncertain input: `at low` and `at high` are the uplift in points with that input alone at either end of the
/// range that goes with its value ([`Range::around`]), `span = |at high − at low|`. The rows are ranked by falling
/// span, equal spans by name.
///
/// ```
/// use ai_savings_calculator::model::{Assumptions, Inputs, Preset, tornado};
///
/// let base = Assumptions::new(Inputs::preset(Preset::Base)).expect("the catalogue's defaults are valid");
/// assert_eq!(tornado(&base).rows[0].range.input.id, "vfxShare");
/// ```
pub fn tornado(a: &Assumptions) -> Tornado {
    let drivers = Range::around(a).into_iter().map(|range| {
        let [at_low, at_high] = [range.low, range.high].map(|end| {
            let mut moved = a.clone();
            moved.set(range.input, end);
            last_uplift(&moved)
        });
        Driver { range, at_low, at_high, span: (at_high - at_low).abs() }
    });
    // Each is put in its place as it comes: for a dozen rows a sort would be mostly code to load.
    let mut rows: Vec<Driver> = Vec::new();
    for driver in drivers {
        let leads = |row: &Driver| {
            row.span > driver.span || row.span == driver.span && row.range.input.id < driver.range.input.id
        };
        rows.insert(rows.partition_point(leads), driver);
    }
    Tornado { base: last_uplift(a), rows }
}

/// What ten percent more of each input does to `output`, in the order of the catalogue.
///
/// # Formula
///
/// `enlarged = 1.1 × value`, `plus ten percent` is the output with that input alone enlarged,
/// `change = plus ten percent − base`. Whole
/// inputs have no tenth and ten percent of zero is nothing, so neither has a row. A negative rate becomes more
/// negative.
pub fn elasticities(a: &Assumptions, output: &Output) -> Vec<Elasticity> {
    let base = output.at(a, &[]);
    let scalable = CATALOGUE.iter().filter(|input| !input.unit.is_whole() && (input.read)(a) != 0.0);
    let elasticity = |input: &'static Input| {
        let value = (input.read)(a);
        let enlarged = value * TEN_PERCENT_MORE;
        let (least, greatest) = input.limits;
        let limit = if enlarged < least { Some(least) } else { Some(greatest).filter(|greatest| enlarged > *greatest) };
        let plus_ten_percent = output.at(a, &[(input, enlarged)]);
        let change = plus_ten_percent.zip(base).map(|(more, base)| more - base);
        Elasticity { input, value, enlarged, limit, base, plus_ten_percent, change }
    };
    scalable.map(elasticity).collect()
}

/// A horizon has at least one year, so the uplift of an empty one is never read.
fn last_uplift(a: &Assumptions) -> f64 {
    YearByYear::new(a).last().and_then(|year| year.margin_uplift_points.number()).unwrap_or(0.0)
}
