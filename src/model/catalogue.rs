//! The words in which the catalogue describes an input. The rows are in `inputs.rs`.

use super::names::names;

/// Where an input belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The company's last reported year and how it grows.
    Company,
    /// How much of the spend the tools could touch.
    Scope,
    /// How fast the tools spread.
    Adoption,
    /// From speed-up to cost cut.
    Cost,
    /// What eats a saving before it is cash.
    Offsets,
    /// What the programme itself costs.
    Programme,
    /// How cash becomes expense, and what it is worth today.
    Accounting,
    /// When an effect counts as visible or material.
    Thresholds,
}

names! {
    Group {
        Company = "company",
        Scope = "scope",
        Adoption = "adoption",
        Cost = "cost",
        Offsets = "offsets",
        Programme = "programme",
        Accounting = "accounting",
        Thresholds = "thresholds",
    }
}

/// A set of inputs that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Little scope, slow adoption, modest speed-up.
    Cautious,
    /// The middle of what is published.
    Base,
    /// Everything goes well.
    Bold,
}

impl Preset {
    /// Every preset, with its name at the boundary.
    pub const ALL: [(&'static str, Self); 3] =
        [("cautious", Self::Cautious), ("base", Self::Base), ("bold", Self::Bold)];
}

/// The uncertainty of an input, with the base preset as its most likely value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The scale on which its values are spread.
    pub shape: Shape,
    /// The least value.
    pub low: f64,
    /// The greatest value.
    pub high: f64,
    /// Whether the input depends on how well the tools turn out: 1 where more of it saves more, −1 where it saves less,
    /// 0 where it does not depend on them.
    pub with_tools: f64,
}

/// How values are spread over a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Straight up to the most likely value, and straight down from it.
    Triangular,
    /// A beta distribution, thinner towards its ends than a triangle. Its mean is `(low + 4 × mode + high) / 6`.
    Pert,
    /// All values of the range are equally likely; no value is the most likely one.
    Uniform,
}

impl Family {
    /// Every family, with its name at the boundary.
    pub const ALL: [(&'static str, Self); 3] =
        [("triangular", Self::Triangular), ("pert", Self::Pert), ("uniform", Self::Uniform)];
}

/// The scale on which values are spread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The value itself.
    Linear,
    /// Its natural logarithm.
    Logarithmic,
}

names! {
    Shape {
        Linear = "linear",
        Logarithmic = "logarithmic",
    }
}

/// What a default rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// How good the ground is.
    pub grade: Grade,
    /// The codes of the sources in `docs/METHOD.md`.
    pub sources: &'static [&'static str],
}

/// How good the ground of a default is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Read in a filing.
    Filing,
    /// Not in a filing, but worked out or chosen from figures that are.
    DerivedFromFilings,
    /// Said by the company.
    CompanyStatement,
    /// Reported by others.
    Press,
    /// Our own assumption, informed by the sources if there are any.
    Assumption,
}

names! {
    Grade {
        Filing = "filing",
        DerivedFromFilings = "derivedFromFilings",
        CompanyStatement = "companyStatement",
        Press = "press",
        Assumption = "assumption",
    }
}
