//! A year that a projection can start from.

use super::plain::records;
use crate::model::REPORTED;

records! {
    /// A reported year, in millions. `None` is not disclosed.
    BaseYear {
        /// The fiscal year.
        year "year": u32,
        /// Revenue.
        revenue_0 "revenue0": Option<f64>,
        /// Operating income.
        operating_income_0 "operatingIncome0": Option<f64>,
        /// Income before tax.
        pretax_income_0 "pretaxIncome0": Option<f64>,
        /// Cash spent on content.
        content_cash_0 "contentCash0": Option<f64>,
        /// When the report was published, as far as that is known: a day, a month or a year.
        as_of "asOf": Option<String>,
        /// The report.
        sources "sources": Vec<String>,
    }
}

impl BaseYear {
    /// What the year sets the input `id` to.
    pub(super) fn figure(&self, id: &str) -> Option<f64> {
        let [year, figures @ ..] = REPORTED;
        if id == year {
            return Some(f64::from(self.year));
        }
        let own = [self.revenue_0, self.operating_income_0, self.pretax_income_0, self.content_cash_0];
        figures.into_iter().zip(own).find(|(name, _)| *name == id).and_then(|(_, figure)| figure)
    }
}
