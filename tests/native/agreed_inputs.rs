//! The inputs as the method was agreed, before there was a catalogue.
//!
//! They are typed here a second time on purpose. The code has one table; this is the record of what that table has to
//! say, so that a slip of the finger in either shows.

use ai_savings_calculator::model::Shape;

/// Slider, and the presets cautious, base and bold.
pub const INPUTS: [(&str, [f64; 2], [f64; 3]); 35] = [
    ("revenueGrowth", [-0.05, 0.20], [0.08, 0.09, 0.10]),
    ("contentGrowth", [-0.05, 0.15], [0.06, 0.08, 0.09]),
    ("producedShare", [0.45, 0.55], [0.47, 0.50, 0.55]),
    ("vfxShare", [0.03, 0.25], [0.05, 0.10, 0.18]),
    ("otherPostShare", [0.0, 0.10], [0.0, 0.0, 0.07]),
    ("addressableShare", [0.15, 0.80], [0.35, 0.50, 0.75]),
    ("newShotShare", [0.0, 0.5], [0.0, 0.0, 0.0]),
    ("adoptionMax", [0.2, 0.95], [0.45, 0.70, 0.90]),
    ("adoptionMid", [1.0, 7.0], [4.0, 3.0, 2.5]),
    ("adoptionSteepness", [0.4, 2.5], [0.9, 1.1, 1.3]),
    ("speedup", [1.0, 20.0], [2.0, 4.0, 10.0]),
    ("labourShare", [0.5, 0.8], [0.60, 0.65, 0.75]),
    ("compressibleShare", [0.4, 1.0], [0.70, 0.75, 0.90]),
    ("reworkRate", [0.0, 0.30], [0.10, 0.08, 0.05]),
    ("toolCostShare", [0.01, 0.20], [0.06, 0.05, 0.04]),
    ("captureShare", [0.3, 1.0], [0.60, 0.80, 0.90]),
    ("incentiveLeakage", [0.0, 0.30], [0.15, 0.115, 0.08]),
    ("reinvestShare", [0.0, 1.0], [0.75, 0.50, 0.20]),
    ("platformCost", [0.0, 200.0], [10.0, 10.0, 40.0]),
    ("complianceCost", [0.0, 50.0], [3.0, 2.0, 5.0]),
    ("legalCost", [0.0, 100.0], [5.0, 3.0, 10.0]),
    ("costInflation", [0.0, 0.08], [0.03, 0.03, 0.03]),
    ("transitionTotal", [0.0, 500.0], [20.0, 15.0, 75.0]),
    ("transitionYears", [1.0, 5.0], [3.0, 3.0, 3.0]),
    ("upfront", [0.0, 1_000.0], [0.0, 0.0, 0.0]),
    ("upfrontLife", [1.0, 10.0], [5.0, 5.0, 5.0]),
    ("releaseLag", [0.0, 2.0], [1.0, 1.0, 1.0]),
    ("horizon", [3.0, 15.0], [7.0, 7.0, 7.0]),
    ("discountRate", [0.06, 0.14], [0.09, 0.09, 0.09]),
    ("taxRate", [0.0, 0.25], [0.14, 0.14, 0.14]),
    ("taxTiming", [0.0, 1.0], [0.0, 0.0, 0.0]),
    ("terminalValue", [0.0, 2.0], [0.0, 0.0, 0.0]),
    ("terminalGrowth", [0.0, 0.05], [0.03, 0.03, 0.03]),
    ("materialityShare", [0.01, 0.10], [0.05, 0.05, 0.05]),
    ("visiblePoints", [0.05, 1.0], [0.1, 0.1, 0.1]),
];

/// The company of every preset: Netflix, fiscal year 2025.
pub const COMPANY: [(&str, f64); 5] = [
    ("baseYear", 2025.0),
    ("revenue0", 45_183.036),
    ("operatingIncome0", 13_326.603),
    ("pretaxIncome0", 12_722.552),
    ("contentCash0", 17_707.455),
];

/// The uncertain inputs: shape, low, mode, high. The order matters as much as the numbers do, since a
/// seeded simulation draws one number for each input in this order.
pub const SPREADS: [(&str, Shape, [f64; 3]); 14] = [
    ("revenueGrowth", Shape::Linear, [0.06, 0.09, 0.12]),
    ("contentGrowth", Shape::Linear, [0.04, 0.08, 0.11]),
    ("producedShare", Shape::Linear, [0.45, 0.50, 0.55]),
    ("vfxShare", Shape::Linear, [0.04, 0.10, 0.22]),
    ("addressableShare", Shape::Linear, [0.25, 0.50, 0.75]),
    ("adoptionMax", Shape::Linear, [0.40, 0.70, 0.95]),
    ("adoptionMid", Shape::Linear, [2.0, 3.0, 5.0]),
    ("speedup", Shape::Logarithmic, [1.5, 4.0, 10.0]),
    ("labourShare", Shape::Linear, [0.50, 0.65, 0.80]),
    ("compressibleShare", Shape::Linear, [0.50, 0.75, 0.95]),
    ("reworkRate", Shape::Linear, [0.02, 0.08, 0.25]),
    ("toolCostShare", Shape::Linear, [0.02, 0.05, 0.12]),
    ("captureShare", Shape::Linear, [0.50, 0.80, 1.00]),
    ("reinvestShare", Shape::Linear, [0.20, 0.50, 0.90]),
];

/// The five inputs that decide the answer.
pub const HEADLINES: [&str; 5] = ["vfxShare", "adoptionMax", "speedup", "labourShare", "reinvestShare"];
