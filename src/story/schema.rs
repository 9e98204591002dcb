//! The schema of a story: what a value can be required to be, and in tables what the format requires.
//! `www/stories/story.schema.json` says the same to an editor; a test compares the two.

use super::choices::Choice;
use super::{Absence, Aggregate, ClaimVerdict, Every, Form, ProfitMeasure, TextFormat, Verdict};
use crate::model::{Grade, LARGEST_FIGURE, Measure};

/// The version of the format that is read.
pub const VERSION: f64 = 1.0;

/// What a value has to be.
pub enum Schema {
    /// The version of the format.
    Version,
    /// Text of one character at least.
    Text {
        /// How many characters there may be.
        most: usize,
        /// Whether it may have several lines.
        lines: bool,
    },
    /// Text in a certain format.
    Formatted(TextFormat),
    /// One of these choices.
    Choice(&'static [&'static str]),
    /// A number.
    Number {
        /// The least and the greatest.
        limits: (f64, f64),
        /// Whether fractions make no sense.
        whole: bool,
    },
    /// A number that the input of this name takes.
    Input(&'static str),
    /// This, or `null` for what is not known.
    Nullable(&'static Schema),
    /// A list.
    List {
        /// What each entry is.
        of: &'static Schema,
        /// How many entries there have to be.
        least: usize,
        /// How many there may be.
        most: usize,
        /// The field in which no two entries are alike; empty if they may be.
        unique: &'static str,
    },
    /// The ids of sources, which have to be listed.
    Sources {
        /// How many there may be.
        most: usize,
    },
    /// An object with these fields.
    Record(&'static [Property]),
    /// An object whose keys the author chooses.
    Map {
        /// What a key is.
        keys: Keys,
        /// How many there have to be.
        least: usize,
        /// What each value is.
        of: &'static Schema,
    },
    /// Any inputs of the catalogue, and the curve.
    Settings,
    /// For any inputs of the catalogue the least and the greatest value that is plausible.
    Ranges,
}

/// A property of a record.
pub struct Property {
    /// Its name.
    pub name: &'static str,
    /// Whether it has to be there.
    pub required: bool,
    /// What its value is.
    pub schema: &'static Schema,
}

/// What the keys of a map are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Languages.
    Languages,
    /// Presets of the catalogue.
    Presets,
    /// The ids of something else in the story; the cross-references are checked after the validator.
    Ids,
}

/// A property that has to be there.
const fn required(name: &'static str, schema: &'static Schema) -> Property {
    Property { name, required: true, schema }
}

/// A property that may be left out.
const fn optional(name: &'static str, schema: &'static Schema) -> Property {
    Property { name, required: false, schema }
}

const NAME: Schema = Schema::Text { most: 120, lines: false };
const TEXT: Schema = Schema::Text { most: 2_000, lines: true };
const ID: Schema = Schema::Formatted(TextFormat::Id);
const DATE: Schema = Schema::Formatted(TextFormat::Date);
const PUBLISHED: Schema = Schema::Nullable(&Schema::Formatted(TextFormat::Published));
const SOURCES: Schema = Schema::Sources { most: 20 };
const FIGURE: Schema = Schema::Number { limits: (-LARGEST_FIGURE, LARGEST_FIGURE), whole: false };
const REPORTED: Schema = Schema::Nullable(&FIGURE);
const ABSENCE: Schema = Schema::Choice(Absence::CHOICES);
const STEP: Schema = Schema::Number { limits: (0.0, LARGEST_FIGURE), whole: false };
const KIND: Schema = Schema::Choice(Measure::CHOICES);
const DECIMALS: Schema = Schema::Number { limits: (0.0, 6.0), whole: true };
const REVENUE: Schema = Schema::Nullable(&Schema::Input("revenue0"));
const OPERATING_INCOME: Schema = Schema::Nullable(&Schema::Input("operatingIncome0"));
const PRETAX_INCOME: Schema = Schema::Nullable(&Schema::Input("pretaxIncome0"));
const CONTENT_CASH: Schema = Schema::Nullable(&Schema::Input("contentCash0"));

/// The schema of a whole story.
pub const STORY: Schema = Schema::Record(&[
    optional("$schema", &TEXT),
    required("version", &Schema::Version),
    required("id", &Schema::Formatted(TextFormat::StoryId)),
    required("company", &NAME),
    required("currency", &Schema::Record(CURRENCY)),
    required("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    required("profitMeasure", &Schema::Choice(ProfitMeasure::CHOICES)),
    required("periods", &Schema::Record(PERIODS)),
    optional("claim", &Schema::Record(CLAIM)),
    required("figures", &Schema::List { of: &Schema::Record(PRINTED), least: 1, most: 40, unique: "id" }),
    optional("base", &Schema::List { of: &Schema::Record(BASE_YEAR), least: 0, most: 10, unique: "year" }),
    optional("claims", &Schema::List { of: &Schema::Record(CLAIM_OF_ARTICLE), least: 0, most: 60, unique: "id" }),
    optional("presets", &Schema::Map { keys: Keys::Presets, least: 0, of: &Schema::Settings }),
    optional("plausible", &Schema::Ranges),
    optional("series", &Schema::List { of: &Schema::Record(SERIES), least: 0, most: 20, unique: "id" }),
    required("texts", &Schema::Map { keys: Keys::Languages, least: 1, of: &Schema::Record(TEXTS) }),
    required("sources", &Schema::List { of: &Schema::Record(SOURCE), least: 0, most: 200, unique: "id" }),
]);

const CURRENCY: &[Property] = &[
    required("code", &Schema::Formatted(TextFormat::Currency)),
    required("sign", &Schema::Text { most: 8, lines: false }),
];

const PERIODS: &[Property] = &[required("current", &NAME), required("prior", &NAME)];

const CLAIM: &[Property] = &[required("speedup", &Schema::Input("speedup")), required("sources", &SOURCES)];

const CLAIM_OF_ARTICLE: &[Property] = &[
    required("id", &ID),
    required("verdict", &Schema::Choice(ClaimVerdict::CHOICES)),
    optional("inputs", &Schema::Settings),
    required("sources", &SOURCES),
];

const PRINTED: &[Property] = &[
    required("id", &ID),
    required("kind", &KIND),
    required("decimals", &DECIMALS),
    required("current", &REPORTED),
    required("prior", &REPORTED),
    optional("absent", &Schema::Record(ABSENT)),
    optional("forecast", &NAME),
    optional("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    required("sources", &SOURCES),
    optional("filed", &Schema::Record(FILED)),
];

const ABSENT: &[Property] = &[optional("current", &ABSENCE), optional("prior", &ABSENCE)];

const FILED: &[Property] = &[
    required("current", &REPORTED),
    required("prior", &REPORTED),
    optional("absent", &Schema::Record(ABSENT)),
    required("verdict", &Schema::Choice(Verdict::CHOICES)),
    required("sources", &SOURCES),
];

const BASE_YEAR: &[Property] = &[
    required("year", &Schema::Input("baseYear")),
    required("revenue0", &REVENUE),
    required("operatingIncome0", &OPERATING_INCOME),
    required("pretaxIncome0", &PRETAX_INCOME),
    required("contentCash0", &CONTENT_CASH),
    required("asOf", &PUBLISHED),
    required("sources", &SOURCES),
];

const SERIES: &[Property] = &[
    required("id", &ID),
    required("kind", &KIND),
    required("decimals", &DECIMALS),
    required("every", &Schema::Choice(Every::CHOICES)),
    optional("aggregate", &Schema::Choice(Aggregate::CHOICES)),
    optional("ratio", &Schema::Record(RATIO)),
    optional("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    required("points", &Schema::List { of: &Schema::Record(POINT), least: 1, most: 60, unique: "period" }),
];

const RATIO: &[Property] = &[required("numerator", &ID), required("denominator", &ID)];

const POINT: &[Property] = &[
    required("period", &NAME),
    required("value", &REPORTED),
    optional("absent", &ABSENCE),
    optional("printedTo", &STEP),
    optional("adjusted", &FIGURE),
    optional("oneOff", &ID),
    required("sources", &SOURCES),
];

/// A name and its unit.
const LABEL: Schema = Schema::List { of: &NAME, least: 2, most: 2, unique: "" };
const LABELS: Schema = Schema::Map { keys: Keys::Ids, least: 0, of: &LABEL };
const REMARKS: Schema = Schema::Map { keys: Keys::Ids, least: 0, of: &TEXT };
const CLAIMS: Schema = Schema::Map { keys: Keys::Ids, least: 0, of: &Schema::Record(CLAIM_TEXTS) };
const CLAIM_TEXTS: &[Property] = &[required("claim", &TEXT), required("known", &TEXT)];

const TEXTS: &[Property] = &[
    required("title", &TEXT),
    required("note", &TEXT),
    required("baseYear", &TEXT),
    required("figures", &LABELS),
    optional("filed", &REMARKS),
    optional("series", &LABELS),
    optional("oneOffs", &REMARKS),
    optional("claims", &CLAIMS),
];

const SOURCE: &[Property] = &[
    required("id", &ID),
    required("title", &TEXT),
    required("publisher", &NAME),
    required("date", &PUBLISHED),
    required("url", &Schema::Nullable(&Schema::Formatted(TextFormat::Link))),
    optional("unlinked", &TEXT),
    required("grade", &Schema::Choice(Grade::CHOICES)),
    optional("form", &Schema::Choice(Form::CHOICES)),
    optional("disagrees", &TEXT),
];
