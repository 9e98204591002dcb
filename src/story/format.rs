//! The format itself. `www/stories/story.schema.json` says the same to an editor; a test holds one against the other.

use super::shape::{needed, optional};
use super::word::Word;
use super::{Absence, Aggregate, ClaimVerdict, Every, Field, Form, Keys, ProfitMeasure, Shape, Style, Verdict};
use crate::model::{Grade, LARGEST_FIGURE, Measure};

const NAME: Shape = Shape::Text { most: 120, lines: false };
const TEXT: Shape = Shape::Text { most: 2_000, lines: true };
const ID: Shape = Shape::Written(Style::Id);
const DATE: Shape = Shape::Written(Style::Date);
const PUBLISHED: Shape = Shape::Nullable(&Shape::Written(Style::Published));
const SOURCES: Shape = Shape::Sources { most: 20 };
const FIGURE: Shape = Shape::Number { limits: (-LARGEST_FIGURE, LARGEST_FIGURE), whole: false };
const REPORTED: Shape = Shape::Nullable(&FIGURE);
const ABSENCE: Shape = Shape::Choice(Absence::WORDS);
const STEP: Shape = Shape::Number { limits: (0.0, LARGEST_FIGURE), whole: false };
const KIND: Shape = Shape::Choice(Measure::WORDS);
const DECIMALS: Shape = Shape::Number { limits: (0.0, 6.0), whole: true };
const REVENUE: Shape = Shape::Nullable(&Shape::Input("revenue0"));
const OPERATING_INCOME: Shape = Shape::Nullable(&Shape::Input("operatingIncome0"));
const PRETAX_INCOME: Shape = Shape::Nullable(&Shape::Input("pretaxIncome0"));
const CONTENT_CASH: Shape = Shape::Nullable(&Shape::Input("contentCash0"));

/// The shape of a whole story.
pub const STORY: Shape = Shape::Record(&[
    optional("$schema", &TEXT),
    needed("version", &Shape::Version),
    needed("id", &Shape::Written(Style::StoryId)),
    needed("company", &NAME),
    needed("currency", &Shape::Record(CURRENCY)),
    needed("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    needed("profitMeasure", &Shape::Choice(ProfitMeasure::WORDS)),
    needed("periods", &Shape::Record(PERIODS)),
    optional("claim", &Shape::Record(CLAIM)),
    needed("figures", &Shape::List { of: &Shape::Record(PRINTED), least: 1, most: 40, unique: "id" }),
    optional("base", &Shape::List { of: &Shape::Record(BASE_YEAR), least: 0, most: 10, unique: "year" }),
    optional("claims", &Shape::List { of: &Shape::Record(CLAIM_OF_ARTICLE), least: 0, most: 60, unique: "id" }),
    optional("presets", &Shape::Map { keys: Keys::Presets, least: 0, of: &Shape::Settings }),
    optional("plausible", &Shape::Ranges),
    optional("series", &Shape::List { of: &Shape::Record(SERIES), least: 0, most: 20, unique: "id" }),
    needed("texts", &Shape::Map { keys: Keys::Languages, least: 1, of: &Shape::Record(TEXTS) }),
    needed("sources", &Shape::List { of: &Shape::Record(SOURCE), least: 0, most: 200, unique: "id" }),
]);

const CURRENCY: &[Field] =
    &[needed("code", &Shape::Written(Style::Currency)), needed("sign", &Shape::Text { most: 8, lines: false })];

const PERIODS: &[Field] = &[needed("current", &NAME), needed("prior", &NAME)];

const CLAIM: &[Field] = &[needed("speedup", &Shape::Input("speedup")), needed("sources", &SOURCES)];

const CLAIM_OF_ARTICLE: &[Field] = &[
    needed("id", &ID),
    needed("verdict", &Shape::Choice(ClaimVerdict::WORDS)),
    optional("inputs", &Shape::Settings),
    needed("sources", &SOURCES),
];

const PRINTED: &[Field] = &[
    needed("id", &ID),
    needed("kind", &KIND),
    needed("decimals", &DECIMALS),
    needed("current", &REPORTED),
    needed("prior", &REPORTED),
    optional("absent", &Shape::Record(ABSENT)),
    optional("forecast", &NAME),
    optional("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    needed("sources", &SOURCES),
    optional("filed", &Shape::Record(FILED)),
];

const ABSENT: &[Field] = &[optional("current", &ABSENCE), optional("prior", &ABSENCE)];

const FILED: &[Field] = &[
    needed("current", &REPORTED),
    needed("prior", &REPORTED),
    optional("absent", &Shape::Record(ABSENT)),
    needed("verdict", &Shape::Choice(Verdict::WORDS)),
    needed("sources", &SOURCES),
];

const BASE_YEAR: &[Field] = &[
    needed("year", &Shape::Input("baseYear")),
    needed("revenue0", &REVENUE),
    needed("operatingIncome0", &OPERATING_INCOME),
    needed("pretaxIncome0", &PRETAX_INCOME),
    needed("contentCash0", &CONTENT_CASH),
    needed("asOf", &PUBLISHED),
    needed("sources", &SOURCES),
];

const SERIES: &[Field] = &[
    needed("id", &ID),
    needed("kind", &KIND),
    needed("decimals", &DECIMALS),
    needed("every", &Shape::Choice(Every::WORDS)),
    optional("aggregate", &Shape::Choice(Aggregate::WORDS)),
    optional("ratio", &Shape::Record(RATIO)),
    optional("asOf", &DATE),
    optional("nextDue", &PUBLISHED),
    needed("points", &Shape::List { of: &Shape::Record(POINT), least: 1, most: 60, unique: "period" }),
];

const RATIO: &[Field] = &[needed("numerator", &ID), needed("denominator", &ID)];

const POINT: &[Field] = &[
    needed("period", &NAME),
    needed("value", &REPORTED),
    optional("absent", &ABSENCE),
    optional("printedTo", &STEP),
    optional("adjusted", &FIGURE),
    optional("oneOff", &ID),
    needed("sources", &SOURCES),
];

/// A name and its unit.
const LABEL: Shape = Shape::List { of: &NAME, least: 2, most: 2, unique: "" };
const LABELS: Shape = Shape::Map { keys: Keys::Ids, least: 0, of: &LABEL };
const REMARKS: Shape = Shape::Map { keys: Keys::Ids, least: 0, of: &TEXT };
const CLAIMS: Shape = Shape::Map { keys: Keys::Ids, least: 0, of: &Shape::Record(CLAIM_TEXTS) };
const CLAIM_TEXTS: &[Field] = &[needed("claim", &TEXT), needed("known", &TEXT)];

const TEXTS: &[Field] = &[
    needed("title", &TEXT),
    needed("note", &TEXT),
    needed("baseYear", &TEXT),
    needed("figures", &LABELS),
    optional("filed", &REMARKS),
    optional("series", &LABELS),
    optional("oneOffs", &REMARKS),
    optional("claims", &CLAIMS),
];

const SOURCE: &[Field] = &[
    needed("id", &ID),
    needed("title", &TEXT),
    needed("publisher", &NAME),
    needed("date", &PUBLISHED),
    needed("url", &Shape::Nullable(&Shape::Written(Style::Link))),
    optional("unlinked", &TEXT),
    needed("grade", &Shape::Choice(Grade::WORDS)),
    optional("form", &Shape::Choice(Form::WORDS)),
    optional("disagrees", &TEXT),
];
