//! The inputs: the one place where the id, the unit, the range or a default of an input is written down. What an input is
//! called, and what it is, is said in the texts of each language (`www/texts/en/inputs.json`).
//!
//! Sliders, validation, uncertainty ranges and the tables of the documentation are all made from these rows.

use super::{Basis, Grade, Group, Preset, Problem, STANDARD_CURVES, Shape, Spread, Unit, check_number};

/// One input of the model.
pub struct Input {
    /// The name at the boundary.
    pub id: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Where it belongs on the page and in the documentation.
    pub group: Group,
    /// Whether it is among the few that decide the answer.
    pub headline: bool,
    /// The least and the greatest value of its slider: what is plausible.
    pub slider: (f64, f64),
    /// The step of its slider.
    pub step: f64,
    /// The least and the greatest value that is taken at all: what is possible.
    pub limits: (f64, f64),
    /// The values of the three presets: cautious, base, bold.
    pub presets: [f64; 3],
    /// How uncertain it is, where that matters; the mode is the base preset.
    pub spread: Option<Spread>,
    /// What the base preset rests on.
    pub basis: Basis,
    /// Reads it.
    pub read: fn(&Inputs) -> f64,
    /// Writes it.
    pub write: fn(&mut Inputs, f64),
}

impl Input {
    /// The value in a preset.
    pub fn preset(&self, preset: Preset) -> f64 {
        let [cautious, base, bold] = self.presets;
        match preset {
            Preset::Cautious => cautious,
            Preset::Base => base,
            Preset::Bold => bold,
        }
    }

    /// Refuses a number that is not finite, lies beyond the hard limits, or is a fraction of something whole.
    ///
    /// # Errors
    ///
    /// `notANumber`, `belowMinimum`, `aboveMaximum` or `notWhole`, at the input.
    pub fn check(&self, number: f64) -> Result<(), Problem> {
        check_number(number, self.limits, self.unit.is_whole()).map_err(|problem| problem.at(self.id))
    }
}

/// Declares the fields of [`Inputs`] and the rows of [`CATALOGUE`] from one table.
macro_rules! catalogue {
    ($(
        $field:ident $id:literal
        [$group:ident $unit:ident $($headline:ident)?]
        slider($least:expr, $greatest:expr, $step:expr) limits($min:expr, $max:expr)
        presets($cautious:expr, $base:expr, $bold:expr)
        $( uncertain($shape:ident $low:literal, $high:literal $(, $with_tools:ident)?) )?
        basis($grade:ident $($source:literal)*);
    )*) => {
        /// The inputs of a projection, unchecked. The units and ranges are those of [`CATALOGUE`].
        #[derive(Clone, Debug, PartialEq)]
        pub struct Inputs {
            $( #[doc = concat!("The input `", $id, "`, see `docs/METHOD.md`.")] pub $field: f64, )*
            /// The share of a title's cost expensed in year of release 0, 1, 2, …; the shares sum to 1.
            pub amort_curve: Vec<f64>,
        }

        /// Every input of the model but the amortisation curve, in the order of the calculation.
        pub const CATALOGUE: &[Input] = &[ $( Input {
            id: $id,
            unit: Unit::$unit,
            group: Group::$group,
            headline: !concat!("" $(, stringify!($headline))?).is_empty(),
            slider: ($least, $greatest),
            step: $step,
            limits: ($min, $max),
            presets: [$cautious, $base, $bold],
            spread: catalogue!(@spread $( $shape $low, $high $(, $with_tools)? )?),
            basis: Basis { grade: Grade::$grade, sources: &[$($source),*] },
            read: |inputs| inputs.$field,
            write: |inputs, number| inputs.$field = number,
        }, )* ];

        impl Inputs {
            /// The inputs of a preset, with the default amortisation curve.
            pub fn preset(preset: Preset) -> Self {
                let mut inputs = Self { $( $field: 0.0, )* amort_curve: Vec::new() };
                for input in CATALOGUE {
                    (input.write)(&mut inputs, input.preset(preset));
                }
                let [default, ..] = STANDARD_CURVES;
                inputs.amort_curve = default.weights.to_vec();
                inputs
            }
        }
    };
    (@spread) => { None };
    (@spread $shape:ident $low:literal, $high:literal) => { catalogue!(@with 0.0, $shape $low, $high) };
    (@spread $shape:ident $low:literal, $high:literal, Better) => { catalogue!(@with 1.0, $shape $low, $high) };
    (@spread $shape:ident $low:literal, $high:literal, Worse) => { catalogue!(@with -1.0, $shape $low, $high) };
    (@with $with_tools:literal, $shape:ident $low:literal, $high:literal) => {
        Some(Spread { shape: Shape::$shape, low: $low, high: $high, with_tools: $with_tools })
    };
}

impl Inputs {
    /// The boundary name of [`Inputs::amort_curve`].
    pub const CURVE_ID: &'static str = "amortCurve";
}

catalogue! {
    base_year "baseYear" [Company CalendarYear]
        slider(2019.0, 2030.0, 1.0) limits(1900.0, 2200.0) presets(2025.0, 2025.0, 2025.0) basis(Filing "N3");
    revenue_0 "revenue0" [Company Millions]
        slider(1_000.0, 100_000.0, 1.0) limits(0.001, 1e7) presets(45_183.036, 45_183.036, 45_183.036) basis(Filing "N3");
    operating_income_0 "operatingIncome0" [Company Millions]
        slider(100.0, 30_000.0, 1.0) limits(0.001, 1e7) presets(13_326.603, 13_326.603, 13_326.603) basis(Filing "N3");
    pretax_income_0 "pretaxIncome0" [Company Millions]
        slider(100.0, 30_000.0, 1.0) limits(0.001, 1e7) presets(12_722.552, 12_722.552, 12_722.552) basis(Filing "N3");
    content_cash_0 "contentCash0" [Company Millions]
        slider(100.0, 40_000.0, 1.0) limits(0.001, 1e7) presets(17_707.455, 17_707.455, 17_707.455) basis(Filing "N3");
    revenue_growth "revenueGrowth" [Company RatePerYear]
        slider(-0.05, 0.20, 0.005) limits(-0.5, 1.0) presets(0.08, 0.09, 0.10) uncertain(Linear 0.06, 0.12) basis(Assumption "N1");
    content_growth "contentGrowth" [Company RatePerYear]
        slider(-0.05, 0.15, 0.005) limits(-0.5, 1.0) presets(0.06, 0.08, 0.09) uncertain(Linear 0.04, 0.11) basis(CompanyStatement "N8");

    produced_share "producedShare" [Scope Share]
        slider(0.45, 0.55, 0.005) limits(0.0, 1.0) presets(0.47, 0.50, 0.55) uncertain(Linear 0.45, 0.55) basis(DerivedFromFilings "N3" "S25");
    vfx_share "vfxShare" [Scope Share Headline]
        slider(0.03, 0.25, 0.005) limits(0.0, 1.0) presets(0.05, 0.10, 0.18) uncertain(Linear 0.04, 0.22) basis(Press "S19" "S20" "S21" "S22");
    other_post_share "otherPostShare" [Scope Share]
        slider(0.0, 0.10, 0.005) limits(0.0, 1.0) presets(0.0, 0.0, 0.07) basis(Assumption);
    addressable_share "addressableShare" [Scope Share]
        slider(0.15, 0.80, 0.01) limits(0.0, 1.0) presets(0.35, 0.50, 0.75) uncertain(Linear 0.25, 0.75, Better) basis(Assumption);
    new_shot_share "newShotShare" [Scope Share]
        slider(0.0, 0.50, 0.01) limits(0.0, 1.0) presets(0.0, 0.0, 0.0) basis(Assumption "S1");

    adoption_max "adoptionMax" [Adoption Share Headline]
        slider(0.20, 0.95, 0.01) limits(0.0, 1.0) presets(0.45, 0.70, 0.90) uncertain(Linear 0.40, 0.95, Better) basis(Assumption "S37" "N1");
    adoption_mid "adoptionMid" [Adoption Years]
        slider(1.0, 7.0, 0.1) limits(0.0, 50.0) presets(4.0, 3.0, 2.5) uncertain(Linear 2.0, 5.0, Worse) basis(Assumption);
    adoption_steepness "adoptionSteepness" [Adoption PerYear]
        slider(0.4, 2.5, 0.1) limits(0.0, 20.0) presets(0.9, 1.1, 1.3) basis(Assumption);

    speedup "speedup" [Cost Factor Headline]
        slider(1.0, 20.0, 0.5) limits(1.0, 1_000.0) presets(2.0, 4.0, 10.0) uncertain(Logarithmic 1.5, 10.0, Better) basis(CompanyStatement "S1" "N8");
    labour_share "labourShare" [Cost Share Headline]
        slider(0.50, 0.80, 0.01) limits(0.0, 1.0) presets(0.60, 0.65, 0.75) uncertain(Linear 0.50, 0.80) basis(Press "S40" "S21" "S41");
    compressible_share "compressibleShare" [Cost Share]
        slider(0.40, 1.0, 0.01) limits(0.0, 1.0) presets(0.70, 0.75, 0.90) uncertain(Linear 0.50, 0.95, Better) basis(Assumption);

    rework_rate "reworkRate" [Offsets Share]
        slider(0.0, 0.30, 0.01) limits(0.0, 2.0) presets(0.10, 0.08, 0.05) uncertain(Linear 0.02, 0.25, Worse) basis(Assumption "S50");
    tool_cost_share "toolCostShare" [Offsets Share]
        slider(0.01, 0.20, 0.005) limits(0.0, 2.0) presets(0.06, 0.05, 0.04) uncertain(Linear 0.02, 0.12, Worse) basis(Assumption "S38" "S46");
    capture_share "captureShare" [Offsets Share]
        slider(0.30, 1.0, 0.01) limits(0.0, 1.0) presets(0.60, 0.80, 0.90) uncertain(Linear 0.50, 1.00) basis(Assumption "S28");
    incentive_leakage "incentiveLeakage" [Offsets Share]
        slider(0.0, 0.30, 0.005) limits(0.0, 1.0) presets(0.15, 0.115, 0.08) basis(DerivedFromFilings "N3");
    reinvest_share "reinvestShare" [Offsets Share Headline]
        slider(0.0, 1.0, 0.01) limits(0.0, 1.0) presets(0.75, 0.50, 0.20) uncertain(Linear 0.20, 0.90) basis(Assumption "N8");

    platform_cost "platformCost" [Programme MillionsPerYear]
        slider(0.0, 200.0, 1.0) limits(0.0, 1e5) presets(10.0, 10.0, 40.0) basis(Assumption "N2");
    compliance_cost "complianceCost" [Programme MillionsPerYear]
        slider(0.0, 50.0, 0.5) limits(0.0, 1e5) presets(3.0, 2.0, 5.0) basis(Assumption "S44" "S45");
    legal_cost "legalCost" [Programme MillionsPerYear]
        slider(0.0, 100.0, 1.0) limits(0.0, 1e5) presets(5.0, 3.0, 10.0) basis(Assumption "S52");
    cost_inflation "costInflation" [Programme RatePerYear]
        slider(0.0, 0.08, 0.005) limits(-0.5, 1.0) presets(0.03, 0.03, 0.03) basis(Assumption);
    transition_total "transitionTotal" [Programme Millions]
        slider(0.0, 500.0, 5.0) limits(0.0, 1e6) presets(20.0, 15.0, 75.0) basis(Assumption "S51");
    transition_years "transitionYears" [Programme WholeYears]
        slider(1.0, 5.0, 1.0) limits(1.0, 40.0) presets(3.0, 3.0, 3.0) basis(Assumption);
    upfront "upfront" [Programme Millions]
        slider(0.0, 1_000.0, 10.0) limits(0.0, 1e6) presets(0.0, 0.0, 0.0) basis(DerivedFromFilings "N2");
    upfront_life "upfrontLife" [Programme WholeYears]
        slider(1.0, 10.0, 1.0) limits(1.0, 40.0) presets(5.0, 5.0, 5.0) basis(Assumption);

    release_lag "releaseLag" [Accounting WholeYears]
        slider(0.0, 2.0, 1.0) limits(0.0, 10.0) presets(1.0, 1.0, 1.0) basis(DerivedFromFilings "N3");
    horizon "horizon" [Accounting WholeYears]
        slider(3.0, 15.0, 1.0) limits(1.0, 40.0) presets(7.0, 7.0, 7.0) basis(Assumption);
    discount_rate "discountRate" [Accounting RatePerYear]
        slider(0.06, 0.14, 0.005) limits(0.0, 1.0) presets(0.09, 0.09, 0.09) basis(Assumption "S70" "S71");
    tax_rate "taxRate" [Accounting Share]
        slider(0.0, 0.25, 0.01) limits(0.0, 1.0) presets(0.14, 0.14, 0.14) basis(Filing "N3");
    tax_timing "taxTiming" [Accounting Choice]
        slider(0.0, 1.0, 1.0) limits(0.0, 1.0) presets(0.0, 0.0, 0.0) basis(Assumption);
    terminal_value "terminalValue" [Accounting Choice]
        slider(0.0, 2.0, 1.0) limits(0.0, 2.0) presets(0.0, 0.0, 0.0) basis(Assumption);
    terminal_growth "terminalGrowth" [Accounting RatePerYear]
        slider(0.0, 0.05, 0.005) limits(-0.5, 1.0) presets(0.03, 0.03, 0.03) basis(Assumption);

    materiality_share "materialityShare" [Thresholds Share]
        slider(0.01, 0.10, 0.005) limits(0.0, 1.0) presets(0.05, 0.05, 0.05) basis(Press "S54" "S55");
    visible_points "visiblePoints" [Thresholds Points]
        slider(0.05, 1.0, 0.05) limits(0.0, 100.0) presets(0.1, 0.1, 0.1) basis(DerivedFromFilings "N1");
}
