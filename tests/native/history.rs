//! Reported figures over time: what follows from them, and the growth assumptions compared with them.

use ai_savings_calculator::api::{Raw, backcast, history, usual_moves};
use ai_savings_calculator::model::{
    Change, Datum, Measure, Period, Printed, change, change_range, growth, trailing_sums, trailing_twelve_months,
    year_over_year,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::any_inputs::config;
use super::fixtures::{assert_number, cases, document, number};
use super::sources::{read, root};

fn netflix() -> Value {
    serde_json::from_str(&read(&root().join("www/stories/netflix-q2-2025.json"))).expect("the story is JSON")
}

/// What follows from the series of the default story, by their ids.
fn of_netflix(basis: &str) -> impl Fn(&str, &str) -> Value {
    let request = json!({ "series": netflix()["series"], "basis": basis });
    let found = history(&Raw::deserialize(&request).unwrap()).map_err(|problems| format!("{problems:?}")).unwrap();
    let found = serde_json::to_value(found).unwrap();
    move |id, period| {
        let series = found.as_array().unwrap().iter().find(|series| series["id"] == id).expect(id);
        if period.is_empty() {
            return series["growth"].clone();
        }
        series["points"].as_array().unwrap().iter().find(|point| point["period"] == period).expect(period).clone()
    }
}

fn near(found: &Value, expected: f64) {
    let number = found.as_f64().unwrap_or(f64::NAN);
    assert!((number - expected).abs() <= 1e-9 * expected.abs(), "{found} is not {expected}");
}

#[test]
fn changes_from_a_year_earlier_are_those_of_the_reference() {
    let (at, expected) = (of_netflix("reported"), document("history.json"));
    for (series, name) in [
        ("revenue", "revenuePct"),
        ("operatingIncome", "operatingIncomePct"),
        ("netIncome", "netIncomePct"),
        ("operatingCashFlow", "operatingCashFlowPct"),
        ("freeCashFlow", "freeCashFlowPct"),
        ("operatingMargin", "marginPts"),
    ] {
        near(&at(series, "Q2 2025")["change"]["value"], expected["quarter"][name].as_f64().unwrap());
    }
    near(
        &at("operatingMargin", "Q2 2025")["change"]["basisPoints"],
        expected["quarter"]["marginBps"].as_f64().unwrap(),
    );
    for (year, row) in expected["annual"].as_object().unwrap() {
        let Some(growth) = row["revenueGrowthPct"].as_f64() else { continue };
        near(&at("annualRevenue", year)["change"]["value"], growth);
        near(&at("annualOperatingMargin", year)["change"]["value"], row["marginChangePts"].as_f64().unwrap());
        near(&at("contentCash", year)["figure"], row["contentCash"].as_f64().unwrap());
        near(&at("annualOperatingMargin", year)["figure"], row["operatingMarginPct"].as_f64().unwrap());
    }
}

#[test]
fn growth_from_2019_to_2025_is_that_of_the_reference() {
    let growth = of_netflix("reported")("annualRevenue", "");
    assert_eq!((&growth["from"], &growth["to"], &growth["years"]), (&json!("2019"), &json!("2025"), &json!(6.0)));
    near(&growth["annualPct"], document("history.json")["cagrRevenue2019to2025"].as_f64().unwrap());
}

#[test]
fn twelve_months_are_the_sum_of_four_quarters_and_those_of_a_margin_a_sum_over_a_sum() {
    let at = of_netflix("reported");
    near(
        &at("contentCashByQuarter", "Q4 2025")["trailing"],
        document("history.json")["ttmContentCash2025"].as_f64().unwrap(),
    );
    near(&at("revenue", "Q4 2025")["trailing"], 45183.036);
    near(&at("operatingMargin", "Q4 2025")["trailing"], 13326.603 / 45183.036 * 100.0);
    // The second quarter of 2024 of content cash is not collected.
    assert_eq!(at("contentCashByQuarter", "Q3 2025")["trailing"], Value::Null);
    near(&at("paidMemberships", "2024")["trailing"], 301.626);
    assert_eq!(at("paidMemberships", "2025")["trailing"], Value::Null);
}

#[test]
fn a_change_of_what_is_not_reported_any_more_is_not_reported_either() {
    let point = of_netflix("reported")("paidMemberships", "2025");
    assert_eq!((&point["figure"], &point["change"]["kind"]), (&Value::Null, &json!("notReported")));
}

#[test]
fn the_split_of_the_shares_does_not_show_in_earnings_per_share() {
    let change = of_netflix("reported")("dilutedEpsSplitAdjusted", "Q2 2025")["change"]["value"].clone();
    near(&change, (7.19 / 4.88 - 1.0) * 100.0);
}

#[test]
fn earnings_per_share_are_compared_with_a_tenth_of_what_was_printed_before_the_split() {
    let at = of_netflix("reported");
    let [first, third] = ["Q1 2026", "Q2 2026"].map(|period| at("dilutedEpsSplitAdjusted", period));
    near(&first["change"]["value"], (1.23 / 0.661 - 1.0) * 100.0);
    near(&third["change"]["value"], (0.8 / 0.719 - 1.0) * 100.0);
    near(&at("dilutedEpsSplitAdjusted", "Q4 2025")["trailing"], 0.661 + 0.719 + 0.587 + 0.56);
}

#[test]
fn what_was_printed_to_the_cent_has_a_change_between_two_values() {
    let at = of_netflix("reported");
    let range = at("dilutedEpsSplitAdjusted", "Q2 2026")["changeRange"].clone();
    near(&range[0], (0.795 / 0.7195 - 1.0) * 100.0);
    near(&range[1], (0.805 / 0.7185 - 1.0) * 100.0);
    assert_eq!(at("revenue", "Q2 2026")["changeRange"], Value::Null);
}

#[test]
fn two_half_years_roll_the_full_year_forward() {
    let point = of_netflix("reported")("contentCashByHalf", "H1 2026");
    near(&point["trailing"], trailing_twelve_months(17707.455, 9911.018, 8010.775));
    near(&point["trailing"], 19607.698);
    assert_eq!(point["trailingOf"], json!(["H2 2025", "H1 2026"]));
    near(&point["change"]["value"], (9911.018 / 8010.775 - 1.0) * 100.0);
}

#[test]
fn the_printed_margin_of_22_5_is_that_of_the_twelve_months_to_the_first_quarter_of_2024() {
    let point = of_netflix("reported")("operatingMargin", "Q1 2024");
    near(&point["trailing"], 7872.0 / 34932.0 * 100.0);
}

#[test]
fn growth_is_measured_between_the_same_seasons() {
    let at = of_netflix("reported");
    let amortisation = at("contentAmortisation", "");
    assert_eq!((&amortisation["from"], &amortisation["to"]), (&json!("Q2 2025"), &json!("Q2 2026")));
    near(&amortisation["annualPct"], (4311.309 / 3832.074 - 1.0) * 100.0);
    assert_eq!(at("revenue", "")["from"], json!("Q2 2023"));
}

#[test]
fn without_what_happened_once_only_what_has_an_adjusted_value_differs() {
    let (reported, adjusted) = (of_netflix("reported"), of_netflix("adjusted"));
    assert_eq!(reported("operatingIncome", "Q3 2025")["figure"], json!(3248.247));
    let point = adjusted("operatingIncome", "Q3 2025");
    assert_eq!((&point["figure"], &point["isAdjusted"]), (&json!(3743.447), &json!(true)));
    assert_eq!(adjusted("netIncome", "Q1 2026")["figure"], json!(5282.791));
    near(&adjusted("operatingMargin", "Q4 2025")["trailing"], (13326.603 + 495.2) / 45183.036 * 100.0);
    near(&adjusted("annualOperatingMargin", "2025")["figure"], (13326.603 + 0.8 * 619.0) / 45183.036 * 100.0);
}

#[test]
fn a_series_that_cannot_be_read_is_refused_with_every_place() {
    let request = json!({ "basis": "both", "series": [{
        "id": "x", "kind": "amount", "every": "year",
        "points": [{ "period": "Q1 2025", "value": 1 }, { "period": "2026", "value": "2", "adjusted": 1e300 }],
    }, { "kind": "ratio", "every": "month" }] });
    let problems = history(&Raw::deserialize(&request).unwrap()).err().unwrap();
    let named: Vec<_> = problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect();
    assert_eq!(
        named,
        [
            "basis unknownChoice",
            "series[0].points[0].period unknownChoice",
            "series[0].points[1].value notANumber",
            "series[0].points[1].adjusted aboveMaximum",
            "series[1].every unknownChoice",
            "series[1].kind unknownChoice",
        ]
    );
}

fn backcast_of(inputs: Value, from: i32) -> Result<Value, String> {
    let mut request = inputs;
    request["base"] = netflix()["base"].clone();
    request["from"] = json!(from);
    let found = backcast(&Raw::deserialize(&request).unwrap());
    found.map(|found| serde_json::to_value(found).unwrap()).map_err(|problems| format!("{problems:?}"))
}

#[test]
fn from_2019_nine_percent_a_year_falls_short_of_what_revenue_became() {
    let found = backcast_of(json!({ "revenueGrowth": 0.09 }), 2019).unwrap();
    let rows = found["rows"].as_array().unwrap();
    assert!(rows.iter().map(|row| row["year"].as_f64().unwrap()).eq((2020..=2025).map(f64::from)));
    let last = rows.last().unwrap();
    let projected = (0..6).fold(20156.447, |revenue, _| revenue * 1.09);
    near(&last["revenue"], projected);
    near(&last["revenueErrorPct"], (projected / 45183.036 - 1.0) * 100.0);
    near(&last["baselineMarginPct"], 2604.254 / 20156.447 * 100.0);
    near(&last["marginErrorPts"], (2604.254 / 20156.447 - 13326.603 / 45183.036) * 100.0);
    near(&found["reported"]["revenue"], document("history.json")["cagrRevenue2019to2025"].as_f64().unwrap() / 100.0);
    assert_eq!(found["assumed"]["revenue"], json!(0.09));
}

#[test]
fn the_back_cast_is_that_of_the_reference() {
    for expected in cases(&document("history.json")["backCast"]) {
        let inputs = json!({ "revenueGrowth": expected["revenueGrowth"], "contentGrowth": expected["contentGrowth"] });
        let found = backcast_of(inputs, expected["start"].as_i64().unwrap() as i32).unwrap();
        let (ours, theirs) = (cases(&found["rows"]), cases(&expected["rows"]));
        assert_eq!(ours.len(), theirs.len());
        for (ours, theirs) in ours.iter().zip(theirs) {
            assert_eq!(ours["year"].as_f64(), theirs["year"].as_f64());
            for (field, amount, part) in [
                ("revenue", "revenue", "projected"),
                ("revenueErrorPct", "revenue", "off"),
                ("contentCash", "contentCash", "projected"),
                ("contentErrorPct", "contentCash", "off"),
                ("baselineMarginPct", "operatingMargin", "projected"),
                ("marginErrorPts", "operatingMargin", "off"),
            ] {
                assert_number(&format!("{field} of {theirs}"), number(ours, field), number(&theirs[amount], part));
            }
        }
    }
}

#[test]
fn the_usual_moves_of_the_margin_are_those_of_the_reference() {
    let expected = document("history.json");
    let mut base = netflix()["base"].clone();
    let moves = |base: &Value| {
        let request = Raw::deserialize(&json!({ "base": base })).unwrap();
        serde_json::to_value(usual_moves(&request).map_err(|_| ()).unwrap()).unwrap()
    };
    let assert_moves = |found: Value, expected: &Value| {
        for (field, theirs) in expected.as_object().expect("moves") {
            assert_number(field, number(&found, field), theirs.as_f64());
        }
        assert_eq!(found.as_object().map(|found| found.len()), Some(5));
    };
    assert_moves(moves(&base), &expected["usualMoves"]);
    base.as_array_mut().unwrap().retain(|year| year["year"] != 2022);
    assert_moves(moves(&base), &expected["usualMovesWithAGap"]);
    assert_eq!(moves(&json!([base[0]])), Value::Null, "one year has no move");
    assert_eq!(moves(&json!([])), Value::Null);
}

#[test]
fn growth_as_it_was_meets_the_last_year() {
    let grown = backcast_of(json!({}), 2021).unwrap()["reported"].clone();
    let inputs = json!({ "revenueGrowth": grown["revenue"], "contentGrowth": grown["contentCash"] });
    let found = backcast_of(inputs, 2021).unwrap();
    let last = found["rows"].as_array().unwrap().last().unwrap();
    for error in ["revenueErrorPct", "contentErrorPct"] {
        assert!(last[error].as_f64().unwrap().abs() < 1e-9, "{last}");
    }
}

#[test]
fn nothing_is_projected_backwards_or_from_a_year_that_is_not_there() {
    for from in [2025, 2018, 2030] {
        assert!(backcast_of(json!({}), from).unwrap_err().contains("UnknownChoice"), "{from}");
    }
    assert!(backcast_of(json!({ "speedup": 0.5 }), 2019).unwrap_err().contains("speedup"));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_change_of_what_was_rounded_lies_in_its_range(
        current in 1.0..1e6_f64, prior in 1.0..1e6_f64, decimals in 0..3_i32, off in -0.5..0.5_f64, prior_off in -0.5..0.5_f64,
    ) {
        let step = 10_f64.powi(-decimals);
        let print = |number: f64| Printed { number: (number / step).round() * step, step };
        let exact = change(Measure::Amount, Some(print(current).number + off * step), Some(print(prior).number + prior_off * step));
        let range = change_range(Measure::Amount, print(current), print(prior));
        if let (Some((low, high)), Change::Percent { percent, .. }) = (range, exact) {
            let slack = 1e-9 * percent.abs().max(1.0);
            prop_assert!(low <= percent + slack && percent <= high + slack, "{} is not in {}..{}", percent, low, high);
        }
    }

    #[test]
    fn two_halves_make_the_full_year_rolled_forward(halves in prop::collection::vec(1.0..1e6_f64, 3)) {
        let series: Vec<_> =
            (0..).zip(&halves).map(|(i, figure)| Datum { period: Period::Half(4050 + i), figure: Some(*figure) }).collect();
        let rolled = trailing_twelve_months(halves[0] + halves[1], halves[2], halves[0]);
        let sum = trailing_sums(&series)[2].unwrap();
        prop_assert!((sum - rolled).abs() <= 1e-9 * sum);
    }

    #[test]
    fn every_figure_is_compared_with_the_one_four_quarters_before(figures in prop::collection::vec(1.0..1e6_f64, 1..24)) {
        let series: Vec<_> =
            (0..).zip(&figures).map(|(i, figure)| Datum { period: Period::Quarter(8000 + i), figure: Some(*figure) }).collect();
        let changes = year_over_year(Measure::Percentage, &series);
        let sums = trailing_sums(&series);
        for (i, figure) in figures.iter().enumerate() {
            prop_assert_eq!(changes[i].is_some(), i >= 4);
            let year: Option<f64> = (i >= 3).then(|| figures[i - 3..=i].iter().sum());
            prop_assert!(sums[i].zip(year).is_none_or(|(sum, year)| (sum - year).abs() <= 1e-9 * year), "{} {:?}", figure, sums[i]);
            prop_assert_eq!(sums[i].is_some(), year.is_some());
        }
        let grown = growth(Measure::Amount, &series);
        prop_assert_eq!(grown.is_some(), figures.len() > 4);
        prop_assert!(grown.is_none_or(|growth| growth.years.fract() == 0.0 && growth.to - growth.from == 4 * growth.years as usize));
    }
}
