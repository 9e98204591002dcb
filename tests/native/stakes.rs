//! What is shown beside the projection: one title, jobs and hours, tail risks, and estimates taken at face value.

use ai_savings_calculator::api::{self, Raw};
use ai_savings_calculator::model::{
    Assumptions, Inputs, Job, Preset, Problem, Sequence, Whole, Works, bounds, copyright, face_value, fine, project,
    title, work,
};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits};

fn raw(value: &Value) -> Raw {
    Raw::deserialize(value).expect("any JSON is read")
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1e-300)
}

fn assumed(inputs: Inputs) -> Assumptions {
    Assumptions::new(inputs).expect("valid")
}

fn base() -> Assumptions {
    assumed(Inputs::preset(Preset::Base))
}

fn any_sequence() -> impl Strategy<Value = Sequence> {
    let budget = prop::option::of(0.001..10_000.0);
    (1..=10_000_i32, 0.1..10_000.0, 1.0..100_000.0, budget).prop_map(|(shots, artist_days, day_rate, budget)| {
        Sequence { shots: f64::from(shots), artist_days, day_rate, budget }
    })
}

fn refused<T>(answer: Result<T, Vec<Problem>>) -> Vec<String> {
    let problems = answer.err().expect("it is refused");
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

#[test]
fn the_sequence_of_the_claim_comes_to_what_was_worked_out_by_hand() {
    let answer_to = |made: &str| {
        let answer = api::title(&raw(&json!({ "speedup": 10, "made": made }))).expect("it is answered");
        serde_json::to_value(answer).expect("plain data")
    };
    let number = |answer: &Value, field: &str| answer[field].as_f64().expect(field);
    let made = answer_to("anyway");
    // 2 × 100 × 500; a tenth; 56,125 × 1.08 + 5,000.
    for (field, by_hand) in [("costBefore", 100_000.0), ("costAtItsWord", 10_000.0), ("costWithAi", 65_615.0)] {
        assert!(close(number(&made, field), by_hand), "{field}");
    }
    assert!(close(number(&made, "saved"), 34_385.0));
    assert!(close(number(&made, "marginPts"), 100.0 * 34_385.0 / 45_183_036_000.0));
    assert!(close(number(&made, "sequencesForOnePoint"), 451_830_360.0 / 34_385.0));
    assert_eq!(made["shareOfBudgetPct"], Value::Null);
    let new = answer_to("onlyWithAi");
    assert_eq!((number(&new, "saved"), &new["sequencesForOnePoint"]), (0.0, &Value::Null));
    assert!(close(number(&new, "newSpending"), 65_615.0));
}

#[test]
fn what_is_not_said_has_its_default_and_the_answer_says_which() {
    let answer = api::title(&raw(&json!({ "made": "anyway", "shots": 3, "dayRate": null, "budget": 15 })));
    let answer = serde_json::to_value(answer.expect("it is answered")).expect("plain data");
    let values: Vec<_> = answer["assumed"].as_array().expect("a list").iter().map(|one| one["value"].clone()).collect();
    assert_eq!(values, [json!(3.0), json!(100.0), json!(500.0), json!(15.0)]);
    let share = 100.0 * answer["saved"].as_f64().expect("a number") / 15e6;
    assert!(close(answer["shareOfBudgetPct"].as_f64().expect("a share"), share));
}

#[test]
fn what_cannot_be_calculated_with_is_refused_with_every_problem() {
    let request = json!({ "made": "perhaps", "shots": 1.5, "artistDays": -1, "dayRate": "x", "speedup": 0.5 });
    assert_eq!(
        refused(api::title(&raw(&request))),
        [
            "speedup belowMinimum",
            "shots notWhole",
            "artistDays belowMinimum",
            "dayRate notANumber",
            "made unknownChoice"
        ]
    );
    let request = json!({ "yearlyCost": 0, "hoursPerYear": 9_000, "works": 0.5, "unheardOf": 1 });
    assert_eq!(
        refused(api::stakes(&raw(&request))),
        ["unheardOf unknownField", "yearlyCost belowMinimum", "hoursPerYear aboveMaximum", "works belowMinimum"]
    );
    let request = json!({ "of": "everything", "percent": 101 });
    assert_eq!(refused(api::face_value(&raw(&request))), ["of unknownChoice", "percent aboveMaximum"]);
    assert_eq!(refused(api::face_value(&raw(&json!({ "of": "content" })))), ["percent notANumber"]);
    for nothing in [json!(null), json!([]), json!("title")] {
        assert!(api::title(&raw(&nothing)).is_err() && api::stakes(&raw(&nothing)).is_err());
    }
}

#[test]
fn a_fine_is_the_share_of_revenue_or_the_fixed_amount_whichever_is_higher() {
    assert!(close(fine(&base()).ceiling, 1_355.491_08) && close(fine(&base()).margin_points, 3.0));
    let small = fine(&assumed(Inputs { revenue_0: 100.0, ..Inputs::preset(Preset::Base) }));
    assert_eq!((small.ceiling, small.share_of_revenue, small.margin_points), (15.0, 3.0, 15.0));
}

#[test]
fn one_point_of_margin_is_the_price_of_as_many_works_as_are_said() {
    let paid = copyright(&base(), &Works { works: 1_000.0, amount_per_work: 3_000.0 });
    assert_eq!((paid.amount, paid.amount_at_most), (3e6, 1.5e8));
    assert!(close(paid.works_for_one_point * 3_000.0, 451_830_360.0));
    assert!(close(paid.works_for_one_point_at_most * 150_000.0, 451_830_360.0));
}

#[test]
fn a_tenth_of_the_cost_of_programming_is_worth_almost_four_points() {
    let found = face_value(&base(), Whole::Content, 10.0);
    assert!(close(found.saving, 1_770.745_5) && (found.margin_points - 3.919).abs() < 1e-3, "{found:?}");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_saving_and_what_it_costs_are_the_whole_cost(inputs in within_limits(), sequence in any_sequence()) {
        let a = assumed(inputs);
        let made = title(&a, &sequence, true);
        prop_assert!((made.saved + made.cost_with_ai - made.cost_before).abs() <= 1e-9 * made.cost_before);
        prop_assert_eq!(made.new_spending, 0.0);
        prop_assert_eq!(made.sequences_for_one_point.is_some(), made.saved > 0.0);
        let twice = title(&a, &Sequence { shots: 2.0 * sequence.shots, ..sequence }, true);
        prop_assert!(close(twice.cost_with_ai, 2.0 * made.cost_with_ai));
    }

    #[test]
    fn a_sequence_that_would_not_exist_saves_nothing(inputs in within_limits(), sequence in any_sequence()) {
        let a = assumed(inputs);
        let (made, new) = (title(&a, &sequence, true), title(&a, &sequence, false));
        prop_assert_eq!((new.saved, new.margin_points, new.share_of_content_percent), (0.0, 0.0, 0.0));
        prop_assert_eq!((new.new_spending, new.saved_if_made), (made.cost_with_ai, made.saved_if_made));
        prop_assert_eq!(new.sequences_for_one_point, None);
        prop_assert!(new.share_of_budget_percent.is_none_or(|share| share == 0.0));
    }

    #[test]
    fn without_a_speedup_rework_or_tools_nothing_changes(inputs in within_limits(), sequence in any_sequence()) {
        let a = assumed(Inputs { speedup: 1.0, rework_rate: 0.0, tool_cost_share: 0.0, ..inputs });
        prop_assert_eq!(title(&a, &sequence, true).saved, 0.0);
    }

    #[test]
    fn the_jobs_cost_what_is_saved_and_are_never_more_than_there_are(
        inputs in within_limits(),
        yearly_cost in 1_000.0..1e7,
        hours_per_year in 1.0..8_760.0,
    ) {
        let a = assumed(inputs);
        let found = work(&a, &project(&a), &Job { yearly_cost, hours_per_year });
        prop_assert!((found.jobs * yearly_cost - found.gross_saving * 1e6).abs() <= 1e-9 * found.gross_saving * 1e6 + 1e-290);
        prop_assert!(found.jobs >= 0.0 && found.jobs <= found.jobs_in_scope * (1.0 + 1e-9));
        prop_assert!(close(found.hours, found.jobs * hours_per_year));
        prop_assert_eq!(found.share_percent.is_none(), found.jobs_in_scope == 0.0);
    }

    #[test]
    fn a_face_value_is_the_bound_times_the_percentage(inputs in within_limits(), percent in 0.0..=100.0) {
        let a = assumed(inputs);
        let bounds = bounds(&a);
        let content = face_value(&a, Whole::Content, percent);
        prop_assert!(close(content.margin_points, bounds.margin_points_per_one_percent_of_content_cash * percent));
        let effects = face_value(&a, Whole::Effects, 100.0);
        prop_assert!(close(effects.margin_points, bounds.margin_points_if_whole_pool_vanished));
        let production = face_value(&a, Whole::Production, percent);
        prop_assert!(close(production.saving, content.saving * a.produced_share));
    }
}
