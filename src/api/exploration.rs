//! Pictures of what is explored beyond the answer: changes, savings, the claim chain, futures, drivers, goals and
//! scenarios.

use std::rc::Rc;

use super::noise::reported_years;
use super::picture::{bands_in, drawing};
use super::solve::frontier_beside;
use super::{Drawing, FrontierReport, Raw, Report, calculate, changes};
use crate::chart::{
    self, Case, ChangeBar, Claim, Dots, DriverBar, Drivers, Futures, Moves, Ruler, Runs, Savings, Scenarios, Series,
    Thousand, Typesetter,
};
use crate::model::{Change, Code, Input, Problem, Unit, margin_moves, noise};

/// The most years that a series of scenarios may start after another.
const LONGEST_GAP: i32 = 400;

/// Draws the chart named `chart` from what it shows; `options` are those of [`draw`](super::draw).
///
/// * `"changes"`: a list of figures;
/// * `"savings"`, `"claim"`: inputs, and `author`, the author's, where they differ;
/// * `"dots"`: the dots of a simulation, `visiblePoints`, and `author`, the middle of the author's futures;
/// * `"thousand"`: `{chance, author}`;
/// * `"runs"`: the years and the samples of a simulation, the years of the `author`, `visiblePoints` and `highlighted`;
/// * `"moves"`: the years of a simulation, those of the `author`, `base` as [`usual_moves`](super::usual_moves) takes it,
///   `visiblePoints`, and `scale`, which is `"magnified"` where there is a lens;
/// * `"futures"`: the years and the samples of a simulation, `visiblePoints`, and `author`, the author's years;
/// * `"drivers"`: `{base, author, rows: [{name, atLow, atHigh}]}`;
/// * `"frontier"`: a goal over two inputs, and `cases: [{name, x, y}]`;
/// * `"scenarios"`: `{series: [{name, first, numbers, kind}], visiblePoints}`, `first` being the year of the first
///   number;
/// * `"sparkline"`: `{points: [{at, figure}]}`.
///
/// # Errors
///
/// `notANumber` at `width`, `height`, `scale` or `fontSize`; `unknownChoice` at `chart`; `undrawable` at `chart`; and
/// those of what is calculated: [`changes`], [`calculate`] or [`frontier`](super::frontier).
pub fn draw_exploration(
    chart: &str,
    request: &Raw,
    options: &Raw,
    typesetter: &dyn Typesetter,
) -> Result<Drawing, Vec<Problem>> {
    drawing(options, typesetter, |words, options| match chart {
        "changes" => Ok(chart::changes(&bars(request)?, words.from(0), options)),
        "savings" => {
            let (report, author) = (calculate(&own(request))?, author(request)?);
            let savings = Savings {
                years: &report.projection.years,
                summary: &report.projection.summary,
                author: author.as_ref().map(|author| author.projection.years.as_slice()).unwrap_or_default(),
                names: words.from(0),
                words: words.from(4),
                assumed: words.at(6),
            };
            Ok(chart::savings(&savings, options))
        }
        "claim" => {
            let (report, author) = (calculate(&own(request))?, author(request)?);
            let amount = author.as_ref().and_then(|author| author.claim.last().map(|step| step.to));
            let claim = Claim {
                steps: &report.claim,
                headings: words.from(0),
                answer: words.at(3),
                author: amount.map(|amount| (words.at(4), amount)),
                names: words.0.get(5..).unwrap_or_default(),
            };
            Ok(chart::claim(&claim, options))
        }
        "dots" => {
            let dots = Dots {
                dots: &request.get("dots").map(numbers).unwrap_or_default(),
                visible_points: visible_points(request),
                author: request.number("author"),
                words: words.from(0),
            };
            Ok(chart::dots(&dots, options))
        }
        "thousand" => {
            let (chance, author) = (number(request, "chance"), request.number("author"));
            Ok(chart::thousand(&Thousand { chance, author, words: words.from(0) }, options))
        }
        "runs" => {
            let years = bands_in(request, "years");
            let runs = Runs {
                base_year: years.first().map_or(0, |band| band.year.saturating_sub(1)),
                runs: &samples(request),
                highlighted: request.number("highlighted").filter(|it| *it >= 0.0).map_or(usize::MAX, |it| it as usize),
                author: &bands_in(request, "author"),
                visible_points: visible_points(request),
                words: words.from(0),
            };
            Ok(chart::runs(&runs, options))
        }
        "moves" => {
            let reported = reported_years(request);
            let moves = Moves {
                reported: &margin_moves(&reported),
                usual_move_points: noise(&reported).map(|noise| noise.mean_move_points),
                bands: &bands_in(request, "years"),
                author: &bands_in(request, "author"),
                visible_points: visible_points(request),
                is_magnified: request.text("scale") == Some("magnified"),
                words: words.from(0),
            };
            Ok(chart::moves(&moves, options))
        }
        "futures" => {
            let futures = Futures {
                bands: &bands_in(request, "years"),
                author: &bands_in(request, "author"),
                samples: &samples(request),
                visible_points: visible_points(request),
                names: words.from(0),
                words: words.from(2),
            };
            Ok(chart::futures(&futures, options))
        }
        "drivers" => {
            let drivers = Drivers {
                base: number(request, "base"),
                author: request.number("author"),
                bars: &driver_bars(request),
                words: words.from(0),
            };
            Ok(chart::drivers(&drivers, options))
        }
        "frontier" => {
            let FrontierReport { map, inputs } = frontier_beside(request, &["cases"])?;
            Ok(chart::frontier(&map, inputs.map(ruler), &cases(request), words.from(0), options))
        }
        "scenarios" => {
            let (first, series) = series(request);
            let visible_points = request.number("visiblePoints");
            Ok(chart::scenarios(&Scenarios { first, series: &series, visible_points, words: words.from(0) }, options))
        }
        "sparkline" => Ok(chart::sparkline(&points(request), options)),
        _ => Err(vec![Problem::new("chart", Code::UnknownChoice)]),
    })
}

/// The inputs of a request without the author's.
fn own(request: &Raw) -> Raw {
    request.without(&["author"])
}

/// What follows from the author's inputs, where they differ.
fn author(request: &Raw) -> Result<Option<Rc<Report>>, Vec<Problem>> {
    request.get("author").map(calculate).transpose()
}

/// From how many points on an effect is visible.
fn visible_points(request: &Raw) -> f64 {
    request.number("visiblePoints").unwrap_or(0.0)
}

/// The number in a field of what is only drawn; if it is missing, NaN, which a chart leaves out.
fn number(raw: &Raw, field: &str) -> f64 {
    raw.number(field).unwrap_or(f64::NAN)
}

fn numbers(raw: &Raw) -> Vec<f64> {
    raw.entries().iter().map(Raw::or_nan).collect()
}

fn samples(request: &Raw) -> Vec<Vec<f64>> {
    request.list("samples").iter().map(numbers).collect()
}

fn driver_bars(request: &Raw) -> Vec<DriverBar<'_>> {
    let bar = |row| DriverBar { name: name(row), at_low: number(row, "atLow"), at_high: number(row, "atHigh") };
    request.list("rows").iter().map(bar).collect()
}

fn ruler(input: &Input) -> Ruler {
    Ruler { factor: input.unit.printed_factor(), is_year: input.unit == Unit::CalendarYear }
}

fn cases(request: &Raw) -> Vec<Case<'_>> {
    request
        .list("cases")
        .iter()
        .map(|case| Case { name: name(case), at: (number(case, "x"), number(case, "y")) })
        .collect()
}

/// The first year of all, and the series; one that starts later has a gap in front, so that a place in them is the same
/// year in all.
fn series(request: &Raw) -> (i32, Vec<Series<'_>>) {
    let series = request.list("series");
    let year = |raw: &Raw| number(raw, "first") as i32;
    let first = series.iter().map(year).min().unwrap_or(0);
    let one = |raw| {
        let gap = year(raw).saturating_sub(first).min(LONGEST_GAP) as usize;
        let numbers = raw.list("numbers").iter().map(Raw::or_nan);
        let numbers = std::iter::repeat_n(f64::NAN, gap).chain(numbers).collect();
        Series { name: name(raw), numbers, is_author: raw.text("kind") == Some("author") }
    };
    (first, series.iter().map(one).collect())
}

fn points(request: &Raw) -> Vec<(f64, f64)> {
    request.list("points").iter().map(|point| (number(point, "at"), number(point, "figure"))).collect()
}

fn name(raw: &Raw) -> &str {
    raw.text("name").unwrap_or("")
}

/// The bars of a list of figures; each figure also has a `name`, and an `absence` for when no bar can be drawn.
fn bars(request: &Raw) -> Result<Vec<ChangeBar>, Vec<Problem>> {
    let changed = changes(request)?;
    let text = |figure: &Raw, field| figure.text(field).unwrap_or("").to_owned();
    let bars = request.entries().iter().zip(changed).map(|(figure, changed)| ChangeBar {
        name: text(figure, "name"),
        absence: match changed.change {
            Change::NotReported => text(figure, "notReported"),
            _ => text(figure, "notMeaningful"),
        },
        change: changed.change,
        in_points: figure.text("kind") == Some("percentage"),
    });
    Ok(bars.collect())
}
