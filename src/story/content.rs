//! What a story says, as plain data. Each part is declared once, for reading and for writing.

use serde::ser::{Serialize, Serializer};

use super::plain::{Plain, records};
use super::{
    Absence, Aggregate, BaseYear, ClaimVerdict, Every, Form, PartialInputs, Presets, ProfitMeasure, TextFormat, Verdict,
};
use crate::model::{Grade, Measure};
use crate::raw::Raw;

/// Something for each of several names, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T>(pub Vec<(String, T)>);

/// What a row of a table is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The name.
    pub name: String,
    /// The unit.
    pub unit: String,
}

records! {
    /// A story that has been checked.
    Story {
        /// Where an editor finds the schema.
        schema "$schema" optional: Option<String>,
        /// The version of the format.
        version "version": u32,
        /// Its name in addresses.
        id "id": String,
        /// Whose figures they are.
        company "company": String,
        /// What money is counted in.
        currency "currency": Currency,
        /// The day on which the facts were last checked.
        as_of "asOf": String,
        /// When a newer report was or is due, as far as that is known.
        next_due "nextDue" optional: Option<String>,
        /// What the company calls its profit.
        profit_measure "profitMeasure": ProfitMeasure,
        /// What is compared with what.
        periods "periods": Periods,
        /// The claim that the article is about.
        claim "claim" optional: Option<Claim>,
        /// The printed figures.
        figures "figures": Vec<Figure>,
        /// Reported years that a projection can start from; the first is the default.
        base "base": Vec<BaseYear>,
        /// What the article claims.
        claims "claims": Vec<ArticleClaim>,
        /// The presets, from the default base year and with the story's own settings.
        presets "presets": Presets,
        /// What is plausible for the company, by input: the least and the greatest.
        plausible "plausible": Named<Vec<f64>>,
        /// Data over time.
        series "series": Vec<Series>,
        /// The texts by language.
        texts "texts": Named<Texts>,
        /// What it all rests on.
        sources "sources": Vec<Source>,
    }

    /// A currency.
    Currency {
        /// The code of ISO 4217.
        code "code": String,
        /// The sign before an amount.
        sign "sign": String,
    }

    /// The names of the two periods.
    Periods {
        /// The later one.
        current "current": String,
        /// The one a year before.
        prior "prior": String,
    }

    /// The claim.
    Claim {
        /// How many times faster.
        speedup "speedup": f64,
        /// Who says so.
        sources "sources": Vec<String>,
    }

    /// Something that the article claims.
    ArticleClaim {
        /// Its name.
        id "id": String,
        /// What is known of it.
        verdict "verdict": ClaimVerdict,
        /// What it sets if it is taken at face value; `None` if it gives nothing to calculate with.
        inputs "inputs" optional: Option<PartialInputs>,
        /// What the verdict rests on.
        sources "sources": Vec<String>,
    }

    /// A printed figure.
    Figure {
        /// Its name.
        id "id": String,
        /// An amount or a percentage.
        kind "kind": Measure,
        /// How many decimals are shown.
        decimals "decimals": u32,
        /// In the current period; `None` if it was not reported.
        current "current": Option<f64>,
        /// In the prior period; `None` if it was not reported.
        prior "prior": Option<f64>,
        /// Why a number is not there.
        absent "absent" optional: Option<Absent>,
        /// Whose forecast it is; `None` if it was reported.
        forecast "forecast" optional: Option<String>,
        /// The day on which it was last checked, where that is not the story's.
        as_of "asOf" optional: Option<String>,
        /// When a newer one was or is due, where that is not the story's.
        next_due "nextDue" optional: Option<String>,
        /// Where it was printed.
        sources "sources": Vec<String>,
        /// What the filings say.
        filed "filed" optional: Option<Filed>,
    }

    /// Why the numbers of a figure are not there; `None` is not said, which counts as not reported.
    Absent {
        /// In the current period.
        current "current" optional: Option<Absence>,
        /// In the prior period.
        prior "prior" optional: Option<Absence>,
    }

    /// What the filings say of a printed figure.
    Filed {
        /// In the current period; `None` if they do not say.
        current "current": Option<f64>,
        /// In the prior period; `None` if they do not say.
        prior "prior": Option<f64>,
        /// Why a number is not there.
        absent "absent" optional: Option<Absent>,
        /// Whether what was printed is right.
        verdict "verdict": Verdict,
        /// Which filings.
        sources "sources": Vec<String>,
    }

    /// Data over time.
    Series {
        /// Its name.
        id "id": String,
        /// Amounts or percentages.
        kind "kind": Measure,
        /// How many decimals are shown.
        decimals "decimals": u32,
        /// How often it is reported.
        every "every": Every,
        /// What twelve months of it are.
        aggregate "aggregate" optional: Option<Aggregate>,
        /// What it is the ratio of.
        ratio "ratio" optional: Option<Ratio>,
        /// The day on which it was last checked, where that is not the story's.
        as_of "asOf" optional: Option<String>,
        /// When a newer figure was or is due, where that is not the story's.
        next_due "nextDue" optional: Option<String>,
        /// The data, in the order of time.
        points "points": Vec<Point>,
    }

    /// The series that a percentage is made from.
    Ratio {
        /// The part, such as operating income.
        numerator "numerator": String,
        /// The whole, such as revenue.
        denominator "denominator": String,
    }

    /// A datum of a series.
    Point {
        /// The name of the period.
        period "period": String,
        /// As reported; `None` if it was not.
        value "value": Option<f64>,
        /// Why it is not there.
        absent "absent" optional: Option<Absence>,
        /// The smallest step of the print: 0.01 for what was printed to the cent. `None` is not known.
        printed_to "printedTo" optional: Option<f64>,
        /// Without what happened once.
        adjusted "adjusted" optional: Option<f64>,
        /// What happened once.
        one_off "oneOff" optional: Option<String>,
        /// Where it was reported.
        sources "sources": Vec<String>,
    }

    /// The texts in one language.
    Texts {
        /// Above the table of figures.
        title "title": String,
        /// Below it.
        note "note": String,
        /// What the base year is and where it is from.
        base_year "baseYear": String,
        /// The figures.
        figures "figures": Named<Label>,
        /// Why what was filed differs.
        filed "filed": Named<String>,
        /// The series.
        series "series": Named<Label>,
        /// What happened once.
        one_offs "oneOffs": Named<String>,
        /// What the article claims.
        claims "claims": Named<ClaimTexts>,
    }

    /// A claim in words.
    ClaimTexts {
        /// As the article has it, quoted or close to it.
        claim "claim": String,
        /// What is known of it.
        known "known": String,
    }

    /// A source.
    Source {
        /// What it is cited by.
        id "id": String,
        /// Its title.
        title "title": String,
        /// Who published it.
        publisher "publisher": String,
        /// When it was published, as far as that is known: a day, a month or a year.
        date "date": Option<String>,
        /// Its page; `None` if it has none.
        url "url": Option<String>,
        /// Why it has no link.
        unlinked "unlinked" optional: Option<String>,
        /// How good a ground it is.
        grade "grade": Grade,
        /// In what form it was read; `None` is its own.
        form "form" optional: Option<Form>,
        /// What speaks against it.
        disagrees "disagrees" optional: Option<String>,
    }
}

impl Story {
    /// Reads a story that has been checked.
    pub(super) fn of(raw: &Raw) -> Self {
        let story = Self::read(raw);
        let given = raw.get("presets").unwrap_or(&Raw::Nothing);
        Self { presets: Presets::resolve(given, story.base.first()), ..story }
    }
}

impl Serialize for Story {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // By way of a plain value: serde would write separate code for every record.
        self.write().serialize(serializer)
    }
}

impl<T: Plain> Plain for Named<T> {
    fn read(raw: &Raw) -> Self {
        // What is named as nothing can be, such as `__proto__`, has been warned of and must not reach an object.
        let named = raw.fields().iter().filter(|(name, _)| TextFormat::Id.fits(name));
        Self(named.map(|(name, raw)| (name.clone(), T::read(raw))).collect())
    }

    fn write(&self) -> Raw {
        Raw::Object(self.0.iter().map(|(name, value)| (name.clone(), value.write())).collect())
    }
}

impl Plain for Label {
    fn read(raw: &Raw) -> Self {
        let mut names = raw.entries().iter().map(String::read);
        Self { name: names.next().unwrap_or_default(), unit: names.next().unwrap_or_default() }
    }

    fn write(&self) -> Raw {
        Raw::List(vec![self.name.write(), self.unit.write()])
    }
}
