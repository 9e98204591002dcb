//! The growth assumptions put to the test, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::report::Named;
use super::request::assumptions;
use crate::model::{self, Assumptions, Code, GrowthSince, Outcome, Problem};

/// The fields of a request that are not inputs, and the figures of the base year, which its own take the place of.
const OWN_FIELDS: [&str; 8] =
    ["base", "from", "baseYear", "revenue0", "operatingIncome0", "pretaxIncome0", "contentCash0", "horizon"];

/// A projection from an earlier year, compared with what was reported since.
pub struct BackcastReport {
    from: i32,
    years: Vec<model::Backcast>,
    assumed: GrowthSince,
    reported: GrowthSince,
}

/// Answers `{...inputs, base, from}`: what these inputs, started from the year `from` among the reported years `base`,
/// would have projected for the later ones.
///
/// Each of `base` is `{year, revenue0, operatingIncome0, contentCash0}`, with `null` where it is not disclosed. Income
/// before tax has no part in what is compared.
///
/// # Errors
///
/// `unknownChoice` at `from` if no reported year is that one, or no later one follows; otherwise those of
/// [`assumptions`], such as `notANumber` at a figure that was not disclosed for the year `from`.
pub fn backcast(request: &Raw) -> Result<BackcastReport, Vec<Problem>> {
    let base = request.list("base");
    let from = request.number("from");
    let start = base.iter().find(|year| from.is_some() && year.number("year") == from);
    let last = base.iter().filter_map(|year| year.number("year")).fold(f64::NEG_INFINITY, f64::max);
    let (Some(from), Some(start)) = (from, start.filter(|_| from < Some(last))) else {
        return Err(vec![Problem::new("from", Code::UnknownChoice)]);
    };
    let income = start.get("operatingIncome0").cloned().unwrap_or(Raw::Nothing);
    let figure = |id: &str| start.get(id).cloned().unwrap_or(Raw::Nothing);
    let own = [
        ("baseYear", Raw::Number(from)),
        ("revenue0", figure("revenue0")),
        ("operatingIncome0", income.clone()),
        // Nothing that is compared depends on it, and of most years it is not at hand.
        ("pretaxIncome0", income),
        ("contentCash0", figure("contentCash0")),
        ("horizon", Raw::Number(last - from)),
    ];
    let Raw::Object(mut fields) = request.without(&OWN_FIELDS) else {
        return Err(vec![Problem::new("", Code::NotAnObject)]);
    };
    fields.extend(own.map(|(id, raw)| (id.to_owned(), raw)));
    let a = assumptions(&Raw::Object(fields))?;
    let outcomes: Vec<Outcome> = base.iter().map(outcome).collect();
    Ok(BackcastReport {
        from: a.base_year(),
        years: model::backcast(&a, &outcomes),
        assumed: assumed(&a),
        reported: model::growth_since(&a, &outcomes),
    })
}

fn outcome(raw: &Raw) -> Outcome {
    Outcome {
        year: raw.number("year").unwrap_or(0.0) as i32,
        revenue: raw.number("revenue0"),
        operating_income: raw.number("operatingIncome0"),
        content_cash: raw.number("contentCash0"),
    }
}

fn assumed(a: &Assumptions) -> GrowthSince {
    GrowthSince { revenue: Some(a.revenue_growth), content_cash: Some(a.content_growth) }
}

impl Serialize for BackcastReport {
    /// `{from, rows, assumed, reported}`: the years, and the growth that was assumed and that was reported.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = self.years.iter().map(|year| Named(year, model::Backcast::FIELDS)).collect();
        let mut object = serializer.serialize_struct("Backcast", 4)?;
        object.serialize_field("from", &self.from)?;
        object.serialize_field("rows", &rows)?;
        object.serialize_field("assumed", &Named(&self.assumed, GrowthSince::FIELDS))?;
        object.serialize_field("reported", &Named(&self.reported, GrowthSince::FIELDS))?;
        object.end()
    }
}
