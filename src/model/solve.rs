//! Goal seek: what inputs would have to be for an output to reach a target.

use super::names::names;
use super::{Assumptions, CATALOGUE, Input, Output, rounded_away};

/// How many points of a range are tried before a bracket is halved. A peak narrower than their distance can be missed.
const POINTS: usize = 200;

/// How many points of a range a map shows.
const MAP_POINTS: usize = 25;

/// How near a solution is to a number that fails, as a share of the larger of the two.
const PRECISION: f64 = 1e-12;

/// How often a bracket is halved at most: towards zero no share of it would ever be small enough.
const MOST_HALVINGS: u32 = 128;

/// A goal: an output as good as a target, in the unit of the output.
pub struct Goal<'a> {
    /// The output.
    pub output: &'a Output,
    /// What it has to be at least, or at most where less is better.
    pub target: f64,
}

/// The way an input may go while the others stay: a range that holds its current number and no number that is refused.
pub struct Track<'a> {
    input: &'a Input,
    current: f64,
    least: f64,
    greatest: f64,
}

/// What an input would have to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// What it is: the target is reached without a change.
    Already,
    /// This number, the nearest to the current one that reaches the target.
    Value(f64),
    /// Nothing within the range reaches the target.
    Impossible,
}

/// The best that was found on the way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Best {
    /// The output.
    pub output: f64,
    /// What the input has to be for it.
    pub at: f64,
}

/// An answer, and how far the range goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solution {
    /// What the input would have to be.
    pub answer: Answer,
    /// The best output within the range; `None` if there is an output nowhere in it.
    pub best: Option<Best>,
    /// What the input is now.
    pub current: f64,
    /// The least and the greatest number that were tried.
    pub tried: (f64, f64),
    /// The answer as it can be printed: in four digits, rounded away from the current number, where that still lies within
    /// the range and reaches the target; otherwise the answer itself, as on a narrow peak. `None` if there is no answer.
    pub printable: Option<f64>,
}

impl Solution {
    /// How much the printed answer lies above the current number: `printable − current`; `None` without an answer.
    pub fn change(&self) -> Option<f64> {
        Some(self.printable? - self.current)
    }
}

/// What each uncertain input alone would have to be.
pub struct Alone {
    /// The solution of each input, in the order of the catalogue.
    pub rows: Vec<(&'static Input, Solution)>,
    /// The input with the best output of all; `None` if none of them has an output.
    pub nearest: Option<&'static Input>,
}

/// How the numbers of a column of a map lie to the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// All of them reach it.
    Throughout,
    /// None of them reaches it.
    Never,
    /// From the number on the line upwards they do.
    AtLeast,
    /// From the number on the line downwards they do.
    AtMost,
    /// Those beside the number on the line do, but both ends of the column are alike.
    At,
}

names! {
    Side {
        Throughout = "throughout",
        Never = "never",
        AtLeast = "atLeast",
        AtMost = "atMost",
        At = "at",
    }
}

/// A goal over two inputs at once.
pub struct Frontier {
    /// The numbers of the first input.
    pub x: Vec<f64>,
    /// The numbers of the second input.
    pub y: Vec<f64>,
    /// The output at `x[i]` and `y[j]` is `output[i][j]`.
    pub output: Vec<Vec<Option<f64>>>,
    /// Whether it reaches the target.
    pub reached: Vec<Vec<bool>>,
    /// For each `x[i]` the `y` nearest to the current one at which the target is only just reached; `None` where the
    /// whole column reaches it, or none of it.
    pub line: Vec<Option<f64>>,
    /// Whether the inputs as they are reach the target.
    pub is_reached: bool,
}

impl Frontier {
    /// How the numbers of each column lie to the target, in the order of `x`.
    pub fn sides(&self) -> impl Iterator<Item = Side> {
        self.line.iter().zip(&self.reached).map(|(line, column)| {
            let [lowest, highest] = [column.first(), column.last()].map(|end| end == Some(&true));
            match line {
                None if lowest => Side::Throughout,
                None => Side::Never,
                Some(_) if lowest == highest => Side::At,
                Some(_) if highest => Side::AtLeast,
                Some(_) => Side::AtMost,
            }
        })
    }

    /// The share of the points of the map that reach the target, in 0..=1.
    pub fn reached_share(&self) -> f64 {
        let points = || self.reached.iter().flatten();
        points().filter(|reached| **reached).count() as f64 / points().count().max(1) as f64
    }
}

impl<'a> Track<'a> {
    /// `range` cut to the hard limits of the input and stretched to its current number.
    pub fn new(a: &Assumptions, input: &'a Input, range: (f64, f64)) -> Self {
        let current = (input.read)(a);
        // Comparisons rather than `max` and `min`: NaN fails them, and which of two zeros wins does not vary.
        let least = if range.0 > input.limits.0 { range.0 } else { input.limits.0 };
        let greatest = if range.1 < input.limits.1 { range.1 } else { input.limits.1 };
        let (least, greatest) =
            if input.unit.is_whole() { (least.ceil(), greatest.floor()) } else { (least, greatest) };
        let least = if current < least { current } else { least };
        let greatest = if current > greatest { current } else { greatest };
        Self { input, current, least, greatest }
    }

    /// The slider of the input.
    pub fn slider(a: &Assumptions, input: &'a Input) -> Self {
        Self::new(a, input, input.slider)
    }

    /// `count` numbers from the least to the greatest; of a whole input as many as there are, if they are fewer.
    fn points(&self, count: usize) -> Vec<f64> {
        let (span, whole) = (self.greatest - self.least, self.input.unit.is_whole());
        let most = count as f64 - 1.0;
        let gaps = if whole || span == 0.0 { span.min(most) } else { most };
        let point = |step: usize| {
            let share = if gaps > 0.0 { step as f64 / gaps } else { 0.0 };
            // Weighted, so that both ends are met exactly.
            let point = self.least * (1.0 - share) + self.greatest * share;
            if whole { point.round() } else { point }
        };
        (0..=gaps as usize).map(point).collect()
    }

    /// The numbers to try: `count` of them, or every one of a whole input, which has a few hundred at most.
    fn trials(&self, count: usize) -> Vec<f64> {
        self.points(if self.input.unit.is_whole() { usize::MAX } else { count })
    }

    /// The number nearest to the current one at which a target is only just reached: where `reaches` changes first on
    /// either side, the reaching end of the change. `None` if it changes at none of the `trials`.
    fn crossing(&self, trials: &[f64], reaches: impl Fn(f64) -> bool) -> Option<f64> {
        let here = reaches(self.current);
        let change = |outward: &mut dyn Iterator<Item = f64>| {
            let mut inner = self.current;
            for outer in outward {
                if reaches(outer) != here {
                    let (fails, reaching) = if here { (outer, inner) } else { (inner, outer) };
                    return Some(if self.input.unit.is_whole() { reaching } else { halve(fails, reaching, &reaches) });
                }
                inner = outer;
            }
            None
        };
        let below = change(&mut trials.iter().rev().copied().filter(|point| *point < self.current));
        let above = change(&mut trials.iter().copied().filter(|point| *point > self.current));
        let distance = |number: f64| (number - self.current).abs();
        match (below, above) {
            (Some(below), Some(above)) => Some(if distance(above) < distance(below) { above } else { below }),
            (below, above) => below.or(above),
        }
    }
}

/// The number between `fails` and `reaching` at which a target is only just reached.
///
/// It bisects a yes-or-no test rather than follow the output to a root: outputs jump from one year to the next, stop
/// existing and lie flat, and the smooth methods that are faster on a curve fail on each of these.
fn halve(mut fails: f64, mut reaching: f64, reaches: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..MOST_HALVINGS {
        if (reaching - fails).abs() <= PRECISION * reaching.abs().max(fails.abs()) {
            break;
        }
        let middle = fails + (reaching - fails) / 2.0;
        if reaches(middle) { reaching = middle } else { fails = middle }
    }
    reaching
}

/// What the input of `track` would have to be for the goal, while the other inputs stay as they are.
///
/// The range is scanned at 200 points and the current number, and where the answer changes first on either side, the
/// bracket is halved to 1e-12 of the number. So it does not matter whether the output rises, falls, turns or jumps, and
/// of several solutions the nearest is given. Whole inputs are tried one by one.
pub fn solve(a: &Assumptions, track: &Track, goal: &Goal) -> Solution {
    let trials = track.trials(POINTS);
    let output = |number: f64| goal.output.at(a, &[(track.input, number)]);
    let reaches = |number: f64| goal.output.reaches(output(number), goal.target);
    let answer = if reaches(track.current) {
        Answer::Already
    } else {
        track.crossing(&trials, reaches).map_or(Answer::Impossible, Answer::Value)
    };
    // The current number first: only a better number replaces it. What was found is not better than its bracket.
    let tried = [track.current].into_iter().chain(trials.iter().copied());
    let best = tried.filter_map(|at| Some(Best { output: output(at)?, at })).reduce(|best, next| {
        // An output is better if the best so far does not reach it.
        if goal.output.reaches(Some(best.output), next.output) { best } else { next }
    });
    let Track { input, current, least, greatest } = *track;
    let printable = match answer {
        Answer::Already => Some(current),
        Answer::Impossible => None,
        Answer::Value(exact) => {
            let rounded = rounded_away(input.unit, exact, exact > current);
            let is_enough = rounded >= least && rounded <= greatest && reaches(rounded);
            Some(if is_enough { rounded } else { exact })
        }
    };
    Solution { answer, best, current, tried: (least, greatest), printable }
}

/// What each uncertain input would have to be for the goal, each alone and on its slider: see [`solve`].
pub fn solve_alone(a: &Assumptions, goal: &Goal) -> Alone {
    let uncertain = CATALOGUE.iter().filter(|input| input.spread.is_some());
    let rows: Vec<_> = uncertain.map(|input| (input, solve(a, &Track::slider(a, input), goal))).collect();
    let found = rows.iter().filter_map(|(input, solution)| Some((*input, solution.best?.output)));
    let nearest = found.reduce(|best, next| if goal.output.reaches(Some(best.1), next.1) { best } else { next });
    Alone { nearest: nearest.map(|(input, _)| input), rows }
}

/// The goal over two inputs at once: a map of 25 by 25 points, whole inputs with as many as they have, and the line on
/// which the target is met.
pub fn frontier(a: &Assumptions, x: &Track, y: &Track, goal: &Goal) -> Frontier {
    let at = |column: f64, row: f64| goal.output.at(a, &[(x.input, column), (y.input, row)]);
    let reaches = |output: Option<f64>| goal.output.reaches(output, goal.target);
    let (columns, rows) = (x.points(MAP_POINTS), y.points(MAP_POINTS));
    let output: Vec<Vec<_>> = columns.iter().map(|column| rows.iter().map(|row| at(*column, *row)).collect()).collect();
    let reached = output.iter().map(|cells| cells.iter().map(|cell| reaches(*cell)).collect()).collect();
    let trials = y.trials(MAP_POINTS);
    let line = columns.iter().map(|column| y.crossing(&trials, |row| reaches(at(*column, row)))).collect();
    let is_reached = reaches(goal.output.at(a, &[]));
    Frontier { x: columns, y: rows, output, reached, line, is_reached }
}
