//! Where the spread of the answer comes from, from a request to plain data.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::Raw;
use super::simulation::{FuturesRequest, futures_request};
use crate::model::{Problem, VarianceShare, two_sets_of_points, variance_shares};

/// How many points each of the two sets holds, unless the request says otherwise.
const DEFAULT_DRAWS: f64 = 4_000.0;

/// The shares of the variance, the largest first.
pub struct VarianceShares(Vec<VarianceShare>);

/// Shares out the variance for `{...inputs, draws, seed, ranges, together, distribution}`, as `futures` takes them; of
/// each of the two sets of points there are 4,000 unless `draws` says otherwise.
///
/// # Errors
///
/// Those of `futures`.
pub fn variance(request: &Raw) -> Result<VarianceShares, Vec<Problem>> {
    let FuturesRequest { draws, seed, together, family: (_, family), assumptions, ranges, .. } =
        futures_request(request, &[])?;
    let draws = if request.get("draws").is_some() { draws } else { DEFAULT_DRAWS };
    let [one, other] = two_sets_of_points(seed as u64, draws as usize);
    Ok(VarianceShares(variance_shares(&assumptions, &ranges, family, together, (&one, &other))))
}

impl Serialize for VarianceShares {
    /// `{rows, alone}`: `alone` is the share that the inputs explain one by one, at most 1 as estimates may exceed it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<_> = self.0.iter().map(Row).collect();
        let alone = self.0.iter().fold(0.0, |sum, share| sum + share.first_order);
        let mut object = serializer.serialize_struct("Variance", 2)?;
        object.serialize_field("rows", &rows)?;
        object.serialize_field("alone", &(if alone < 1.0 { alone } else { 1.0 }))?;
        object.end()
    }
}

struct Row<'a>(&'a VarianceShare);

impl Serialize for Row<'_> {
    /// `{input, firstOrder, firstOrderError, total, totalError}`; the input of the common factor is `null`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("VarianceShare", 5)?;
        object.serialize_field("input", &self.0.input)?;
        object.serialize_field("firstOrder", &self.0.first_order)?;
        object.serialize_field("firstOrderError", &self.0.first_order_error)?;
        object.serialize_field("total", &self.0.total)?;
        object.serialize_field("totalError", &self.0.total_error)?;
        object.end()
    }
}
