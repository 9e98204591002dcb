//! Goal seek: what is found reaches the target and nothing nearer does; what is called impossible is.

use ai_savings_calculator::api::{self, Raw};
use ai_savings_calculator::model::{
    Answer, Assumptions, CATALOGUE, Goal, Input, Inputs, OUTPUTS, Output, Preset, Solution, Track, break_even_speedup,
    cost_reduction_ceiling, frontier, project, solve,
};
use proptest::num;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::any_inputs::{config, within_limits, within_sliders};
use super::fixtures::{self, assert_number, document};
use super::goals;

/// Inputs that move every output in one direction, up or down, whatever the other inputs are.
const ONE_WAY: [&str; 6] = ["vfxShare", "addressableShare", "adoptionMax", "speedup", "labourShare", "platformCost"];

fn cases() -> ProptestConfig {
    ProptestConfig { cases: 1024, ..config() }
}

fn input(id: &str) -> &'static Input {
    CATALOGUE.iter().find(|input| input.id == id).expect(id)
}

fn output(id: &str) -> &'static Output {
    OUTPUTS.iter().find(|output| output.id == id).expect(id)
}

fn any_input() -> impl Strategy<Value = &'static str> {
    (0..CATALOGUE.len()).prop_map(|index| CATALOGUE[index].id)
}

fn any_output() -> impl Strategy<Value = &'static str> {
    (0..OUTPUTS.len()).prop_map(|index| OUTPUTS[index].id)
}

/// Targets that make sense, and every other number there is.
fn any_target() -> impl Strategy<Value = f64> {
    let traps = vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN, 5e-324];
    prop_oneof![num::f64::ANY, select(traps), -1.0..1.0, -1e3..1e3, 2000.0..2100.0]
}

fn checked(inputs: &Inputs) -> Assumptions {
    Assumptions::new(inputs.clone()).unwrap()
}

/// The output with one input at `number`; nothing if that is refused.
fn at(inputs: &Inputs, input: &Input, number: f64, output: &Output) -> Option<f64> {
    let mut moved = inputs.clone();
    (input.write)(&mut moved, number);
    Assumptions::new(moved).ok().and_then(|moved| (output.read)(&project(&moved)))
}

/// Whether an output is good enough: said again, with the direction spelt out.
fn good_enough(output: &Output, reached: Option<f64>, target: f64) -> bool {
    match reached {
        None => false,
        Some(years) if ["paybackYears", "visibleYear", "materialityYear"].contains(&output.id) => years <= target,
        Some(amount) => amount >= target,
    }
}

/// The slider of an input, stretched to the number it has.
fn range(inputs: &Inputs, input: &Input) -> (f64, f64) {
    let current = (input.read)(inputs);
    (input.slider.0.min(current), input.slider.1.max(current))
}

fn sought(inputs: &Inputs, input: &Input, output: &Output, target: f64) -> Solution {
    let a = checked(inputs);
    solve(&a, &Track::slider(&a, input), &Goal { output, target })
}

fn value(solution: Solution) -> f64 {
    let Answer::Value(value) = solution.answer else { panic!("{solution:?} is no value") };
    value
}

/// Inputs under which production's saving is all there is.
fn without_programme(inputs: Inputs) -> Inputs {
    Inputs { platform_cost: 0.0, compliance_cost: 0.0, legal_cost: 0.0, transition_total: 0.0, upfront: 0.0, ..inputs }
}

#[test]
fn the_programme_pays_for_itself_from_a_speedup_that_the_reference_agrees_with() {
    let slow = Inputs { speedup: 1.0, ..Inputs::preset(Preset::Base) };
    let speedup = value(sought(&slow, input("speedup"), output("npv"), 0.0));
    // Bisected on the reference model.
    assert_number("the speed-up", Some(speedup), Some(2.778_422_586_307_959));
    let npv = project(&checked(&Inputs { speedup, ..slow })).summary.npv;
    assert!((0.0..1e-9).contains(&npv), "{npv}");
}

#[test]
fn an_effect_is_not_visible_within_the_slider_of_the_share_of_effects() {
    let base = Inputs::preset(Preset::Base);
    let (input, output) = (input("vfxShare"), output("marginUpliftPts"));
    let solution = sought(&base, input, output, 0.1);
    assert_eq!(solution.answer, Answer::Impossible);
    let best = solution.best.expect("there always is an uplift");
    assert_eq!((best.at, Some(best.output)), (0.25, at(&base, input, 0.25, output)));

    // Beyond the slider it would be, from the share that was bisected on the reference model.
    let a = checked(&base);
    let solution = solve(&a, &Track::new(&a, input, (0.0, 1.0)), &Goal { output, target: 0.1 });
    assert_number("the share", Some(value(solution)), Some(0.300_604_511_864_463_4));
}

#[test]
fn of_two_solutions_the_nearest_is_given() {
    // Five years to the midpoint of adoption: a steep curve comes too late, a flat one brings too little.
    let (input, output) = (input("adoptionSteepness"), output("npv"));
    let with = |adoption_steepness| Inputs {
        adoption_mid: 5.0,
        speedup: 10.0,
        adoption_steepness,
        ..Inputs::preset(Preset::Base)
    };
    let (flat, steep) = (with(0.4), with(2.5));
    let rising = value(sought(&flat, input, output, -3.0));
    let falling = value(sought(&steep, input, output, -3.0));
    assert!(0.4 < rising && rising < 0.8 && 0.8 < falling && falling < 2.5, "{rising} and {falling}");
    for (current, solution) in [(&flat, rising), (&steep, falling)] {
        let npv = at(current, input, solution, output).unwrap();
        assert!((npv + 3.0).abs() < 1e-9, "{npv}");
    }
    assert_eq!(sought(&with(0.8), input, output, -3.0).answer, Answer::Already);
    assert_eq!(sought(&flat, input, output, -2.0).answer, Answer::Impossible);
}

#[test]
fn of_solutions_on_both_sides_the_nearest_is_given() {
    // A loss is least where adoption is either too flat to come or too steep to come in time.
    let (input, output) = (input("adoptionSteepness"), output("npv"));
    let with = |adoption_steepness| Inputs {
        adoption_mid: 5.0,
        speedup: 1.0,
        adoption_steepness,
        ..Inputs::preset(Preset::Base)
    };
    let [below, above] = [0.6, 1.0].map(|current| value(sought(&with(current), input, output, -154.5)));
    assert!(below < 0.6 && 1.0 < above, "{below} and {above}");
    let middle = (below + above) / 2.0;
    let nearest = [middle - 0.05, middle + 0.05].map(|current| value(sought(&with(current), input, output, -154.5)));
    for (nearest, solution) in nearest.into_iter().zip([below, above]) {
        assert!((nearest - solution).abs() < 1e-9, "{nearest} is not {solution}");
    }
}

#[test]
fn a_whole_input_gets_a_whole_answer_even_where_the_output_jumps_back() {
    // Paid in four years or five, the transition still weighs on the fourth; in three it is over.
    let inputs = Inputs { horizon: 4.0, transition_total: 60.0, transition_years: 5.0, ..Inputs::preset(Preset::Base) };
    let solution = sought(&inputs, input("transitionYears"), output("marginUpliftPts"), -0.02);
    assert_eq!(solution.answer, Answer::Value(3.0));
}

#[test]
fn a_payback_that_is_never_reached_reaches_no_target() {
    let slow = Inputs { speedup: 1.0, ..Inputs::preset(Preset::Base) };
    let payback = output("paybackYears");
    assert_eq!(sought(&slow, input("taxRate"), payback, 1e300).answer, Answer::Impossible);
    assert_eq!(sought(&slow, input("taxRate"), payback, 1e300).best, None);
    let speedup = value(sought(&slow, input("speedup"), payback, 5.0));
    let years = at(&slow, input("speedup"), speedup, payback).unwrap();
    assert!((5.0 - 1e-9..=5.0).contains(&years), "{years}");
}

#[test]
fn a_number_beyond_the_slider_widens_the_range_to_itself() {
    let far = Inputs { speedup: 500.0, platform_cost: 1e5, ..Inputs::preset(Preset::Base) };
    assert_eq!(sought(&far, input("speedup"), output("npv"), 0.0).answer, Answer::Impossible);
    let cost = value(sought(&far, input("platformCost"), output("npv"), 0.0));
    assert!(0.0 < cost && cost < 200.0, "{cost}");
}

fn raw(request: &Value) -> Raw {
    serde_json::from_value(request.clone()).unwrap()
}

fn fields(problems: &[ai_savings_calculator::model::Problem]) -> Vec<String> {
    problems.iter().map(|problem| format!("{} {}", problem.field, problem.code.id())).collect()
}

fn answer(request: &Value) -> Value {
    serde_json::to_value(api::solve(&raw(request)).map_err(|problems| fields(&problems)).unwrap()).unwrap()
}

#[test]
fn each_kind_of_answer_says_what_it_knows() {
    let ask = |target: f64| answer(&json!({ "speedup": 1, "input": "speedup", "output": "npv", "target": target }));
    let [found, already, impossible] = [0.0, -1e6, 1e6].map(ask);
    assert_eq!(found["kind"], "value");
    assert_number("the speed-up", found["value"].as_f64(), Some(2.778_422_586_307_959));
    assert_eq!((&already["kind"], already["value"].as_f64()), (&json!("already"), Some(1.0)));
    assert_eq!((&impossible["kind"], &impossible["value"]), (&json!("impossible"), &Value::Null));
    let fastest = project(&checked(&Inputs { speedup: 20.0, ..Inputs::preset(Preset::Base) })).summary.npv;
    for answer in [found, already, impossible] {
        assert_eq!(answer["best"], fastest);
    }
}

#[test]
fn a_goal_that_cannot_be_read_is_refused_with_all_that_is_wrong() {
    let refused = |request: Value| fields(&api::solve(&raw(&request)).err().expect("it is refused"));
    let bad = ["input unknownChoice", "output unknownChoice", "target notANumber"];
    assert_eq!(refused(json!({})), bad);
    assert_eq!(refused(json!({ "input": "amortCurve", "output": 1, "target": "1" })), bad);
    let all = json!({ "horizon": 0, "x": "speedup", "input": "luck", "output": "npv", "target": null });
    let expected = ["horizon belowMinimum", "x unknownField", "input unknownChoice", "target notANumber"];
    assert_eq!(refused(all), expected);
    for target in [f64::NAN, f64::INFINITY] {
        let fields = [("input", Raw::Text("speedup".into())), ("output", Raw::Text("npv".into()))];
        let fields = fields.into_iter().chain([("target", Raw::Number(target))]);
        let request = Raw::Object(fields.map(|(name, raw)| (name.to_owned(), raw)).collect());
        let problems = api::solve(&request).err().expect("it is refused");
        assert_eq!(self::fields(&problems), ["target notANumber"]);
    }
    let map = json!({ "speedup": 0, "x": "vfxShare", "y": "vfxShare", "output": "npv" });
    let problems = api::frontier(&raw(&map)).err().expect("it is refused");
    assert_eq!(fields(&problems), ["speedup belowMinimum", "y unknownChoice", "target notANumber"]);
}

#[test]
fn the_line_of_a_frontier_is_where_its_map_changes() {
    let request = json!({ "x": "speedup", "y": "vfxShare", "output": "npv", "target": 0 });
    let map =
        serde_json::to_value(api::frontier(&raw(&request)).map_err(|problems| fields(&problems)).unwrap()).unwrap();
    let list = |list: &Value| list.as_array().unwrap().clone();
    let (x, y, reached, line) = (list(&map["x"]), list(&map["y"]), list(&map["reached"]), list(&map["line"]));
    assert_eq!((x.len(), y.len(), reached.len(), line.len()), (25, 25, 25, 25));
    assert_eq!([&x[0], &x[24], &y[0], &y[24]].map(|end| end.as_f64().unwrap()), [1.0, 20.0, 0.03, 0.25]);
    let mut met = 0;
    for ((x, reached), point) in x.iter().zip(&reached).zip(&line) {
        assert_eq!(point["x"], *x);
        let column = list(reached);
        let (first, last) = (column[0] == json!(true), column[24] == json!(true));
        assert_eq!(point["y"].is_number(), first != last, "at {x}");
        let Some(row) = point["y"].as_f64() else { continue };
        let speedup = x.as_f64().unwrap();
        let npv = project(&checked(&Inputs { speedup, vfx_share: row, ..Inputs::preset(Preset::Base) })).summary.npv;
        assert!(npv.abs() < 1e-8, "{npv} at {x}, {row}");
        met += 1;
    }
    assert!(met > 15, "the line is met {met} times only");
}

#[test]
fn the_lines_of_frontiers_are_those_of_the_reference() {
    let document = document("exploration.json");
    for expected in fixtures::cases(&document["frontiers"]) {
        let mut request = goals::scenario(expected["scenario"].as_str().expect("a scenario"));
        for field in ["x", "y", "output", "target"] {
            request.insert(field.to_owned(), expected[field].clone());
        }
        let request = Value::Object(request);
        let map = api::frontier(&raw(&request)).map_err(|problems| fields(&problems)).unwrap();
        let map = serde_json::to_value(map).unwrap();
        let context = |what: &str, index: usize| format!("{what} {index} of {request}");
        for (ours, theirs) in [("x", "columns"), ("y", "rows")] {
            let (ours, theirs) = (fixtures::numbers(&map[ours]), fixtures::numbers(&expected[theirs]));
            assert_eq!(ours.len(), theirs.len());
            for (index, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
                assert_number(&context("place", index), Some(*ours), Some(*theirs));
            }
        }
        let reached = fixtures::cases(&map["reached"]).iter();
        let reached = reached.map(|column| fixtures::cases(column).iter().filter(|cell| **cell == json!(true)).count());
        assert!(
            reached.eq(fixtures::cases(&expected["cellsReached"]).iter().map(|count| count.as_u64().unwrap() as usize))
        );
        let (ours, theirs) = (fixtures::cases(&map["line"]), fixtures::cases(&expected["line"]));
        assert_eq!(ours.len(), theirs.len());
        assert!(theirs.iter().any(Value::is_number), "the line is nowhere on the map of {request}");
        for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
            assert_number(&context("line", index), ours["y"].as_f64(), theirs.as_f64());
        }
    }
}

#[test]
fn a_whole_input_has_as_many_columns_as_numbers() {
    let a = checked(&Inputs::preset(Preset::Base));
    let goal = Goal { output: output("npv"), target: 0.0 };
    let map = frontier(&a, &Track::slider(&a, input("horizon")), &Track::slider(&a, input("releaseLag")), &goal);
    assert_eq!(map.x, (3..=15).map(f64::from).collect::<Vec<_>>());
    assert_eq!(map.y, [0.0, 1.0, 2.0]);
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_target_that_is_met_somewhere_is_found_and_nothing_nearer_meets_it(
        inputs in within_sliders(),
        moved in select(ONE_WAY.as_slice()),
        result in any_output(),
        share in 0.0..=1.0,
        steps in prop::collection::vec(0.0..1.0, 8),
    ) {
        let (input, output) = (input(moved), output(result));
        let (least, greatest) = range(&inputs, input);
        // Met at an end at the latest, since the output moves one way.
        let Some(target) = at(&inputs, input, least + (greatest - least) * share, output) else { return Ok(()) };
        let current = (input.read)(&inputs);
        let solution = sought(&inputs, input, output, target);
        prop_assert_ne!(solution.answer, Answer::Impossible);
        if let Answer::Value(value) = solution.answer {
            prop_assert!((least..=greatest).contains(&value));
            prop_assert!(good_enough(output, at(&inputs, input, value, output), target));
            // A number that is closer by rounding only does not count as nearer.
            let noise = 1e-9 * target.abs().max(1.0) * if output.less_is_better { -1.0 } else { 1.0 };
            for step in steps.into_iter().chain([1e-9, 1e-6, 1e-3]) {
                let nearer = value + (current - value) * step;
                let reached = at(&inputs, input, nearer, output);
                prop_assert!(nearer == value || !good_enough(output, reached, target + noise), "{nearer}: {reached:?}");
            }
        }
    }

    #[test]
    fn it_is_already_so_exactly_when_it_is(
        inputs in within_limits(), moved in any_input(), result in any_output(), target in any_target(),
    ) {
        let (input, output) = (input(moved), output(result));
        let now = (output.read)(&project(&checked(&inputs)));
        let already = sought(&inputs, input, output, target).answer == Answer::Already;
        prop_assert_eq!(already, good_enough(output, now, target));
        if let Some(now) = now {
            prop_assert_eq!(sought(&inputs, input, output, now).answer, Answer::Already);
        }
    }

    #[test]
    fn where_it_is_impossible_no_point_of_the_range_reaches_it(
        inputs in within_limits(), moved in any_input(), result in any_output(), target in any_target(),
    ) {
        let (input, output) = (input(moved), output(result));
        let solution = sought(&inputs, input, output, target);
        let (least, greatest) = range(&inputs, input);
        let points: Vec<_> = if input.unit.is_whole() {
            (least as i32..=greatest as i32).map(f64::from).collect()
        } else {
            (0..200).map(|step| f64::from(step) / 199.0).map(|s| least * (1.0 - s) + greatest * s).collect()
        };
        let outputs: Vec<_> = points.iter().filter_map(|point| at(&inputs, input, *point, output)).collect();
        let met = outputs.iter().any(|reached| good_enough(output, Some(*reached), target));
        prop_assert_eq!(met, solution.answer != Answer::Impossible);
        prop_assert_eq!(solution.best.is_some(), !outputs.is_empty());
        if let Some(best) = solution.best {
            prop_assert!((least..=greatest).contains(&best.at));
            prop_assert_eq!(at(&inputs, input, best.at, output), Some(best.output));
            prop_assert!(outputs.iter().all(|reached| good_enough(output, Some(best.output), *reached)));
        }
    }

    #[test]
    fn any_target_in_any_range_has_an_answer_that_holds(
        inputs in within_limits(),
        moved in any_input(),
        result in any_output(),
        target in any_target(),
        ends in (any_target(), any_target()),
    ) {
        let (input, output) = (input(moved), output(result));
        let a = checked(&inputs);
        let solution = solve(&a, &Track::new(&a, input, ends), &Goal { output, target });
        if let Answer::Value(value) = solution.answer {
            prop_assert!(input.check(value).is_ok());
            prop_assert!(good_enough(output, at(&inputs, input, value, output), target));
            prop_assert!(solution.best.is_some_and(|best| good_enough(output, Some(best.output), target)));
        }
    }

    #[test]
    fn production_breaks_even_at_the_break_even_speedup(inputs in within_sliders()) {
        let inputs = Inputs { speedup: 1.0, ..without_programme(inputs) };
        let ceiling = cost_reduction_ceiling(inputs.labour_share, inputs.compressible_share);
        let break_even = break_even_speedup(ceiling, inputs.rework_rate, inputs.tool_cost_share);
        let solution = sought(&inputs, input("speedup"), output("npv"), 0.0);
        match break_even.filter(|speedup| *speedup <= 20.0) {
            Some(speedup) => {
                let found = value(solution);
                prop_assert!((found - speedup).abs() <= 1e-9 * speedup, "{} is not {}", found, speedup);
            }
            None => prop_assert_eq!(solution.answer, Answer::Impossible),
        }
    }
}

proptest! {
    // A map is hundreds of projections.
    #![proptest_config(ProptestConfig { cases: 64, ..config() })]

    #[test]
    fn every_cell_of_a_map_and_every_point_of_its_line_is_what_the_projection_says(
        inputs in within_limits(), x in any_input(), y in any_input(), result in any_output(), target in any_target(),
    ) {
        prop_assume!(x != y);
        let (x, y, output) = (input(x), input(y), output(result));
        let a = checked(&inputs);
        let map = frontier(&a, &Track::slider(&a, x), &Track::slider(&a, y), &Goal { output, target });
        for (i, column) in map.x.iter().enumerate() {
            let mut moved = inputs.clone();
            (x.write)(&mut moved, *column);
            for (j, row) in map.y.iter().enumerate() {
                let reached = at(&moved, y, *row, output);
                prop_assert_eq!(map.output[i][j], reached);
                prop_assert_eq!(map.reached[i][j], good_enough(output, reached, target));
            }
            if let Some(row) = map.line[i] {
                prop_assert!(good_enough(output, at(&moved, y, row, output), target));
            }
        }
    }
}
