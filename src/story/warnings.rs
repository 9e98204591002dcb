//! What the format allows and an author hardly means, or ought to know. A story is shown all the same.

use super::{StoryProblem, StoryProblemCode};
use crate::model::{Preset, REPORTED};
use crate::raw::Raw;

/// Percentages that were probably given as shares of 1: 0.225 for 22.5 %.
pub(super) fn fractions(story: &Raw, problems: &mut Vec<StoryProblem>) {
    for (index, figure) in story.list("figures").iter().enumerate() {
        let path = format!("figures[{index}]");
        if figure.text("kind") != Some("percentage") {
            continue;
        }
        for (raw, path) in [(Some(figure), path.clone()), (figure.get("filed"), format!("{path}.filed"))] {
            let numbers = ["current", "prior"].map(|name| raw.and_then(|raw| raw.number(name)));
            // One small percentage is nothing unusual, and a zero says nothing.
            if numbers.iter().all(|number| number.is_some_and(|number| number != 0.0 && number.abs() < 1.0)) {
                problems.push(StoryProblem::warning(path, StoryProblemCode::LooksLikeFraction));
            }
        }
    }
}

/// Figures of a base year that are not disclosed, unless every preset has an assumption in their place: nothing can be
/// projected without.
pub(super) fn undisclosed(story: &Raw, problems: &mut Vec<StoryProblem>) {
    let presets = story.get("presets").unwrap_or(&Raw::Nothing);
    let assumed =
        |id: &str| Preset::ALL.iter().all(|(name, _)| presets.get(name).is_some_and(|p| p.number(id).is_some()));
    for (index, year) in story.list("base").iter().enumerate() {
        for id in REPORTED.iter().filter(|id| year.get(id) == Some(&Raw::Nothing) && !assumed(id)) {
            problems.push(StoryProblem::warning(format!("base[{index}].{id}"), StoryProblemCode::NotDisclosedBase));
        }
    }
}

/// Reasons for the absence of numbers that are there: one of the two is a slip.
pub(super) fn present(story: &Raw, problems: &mut Vec<StoryProblem>) {
    let mut reasons = Vec::new();
    for (index, figure) in story.list("figures").iter().enumerate() {
        let path = format!("figures[{index}]");
        for (raw, path) in [(Some(figure), path.clone()), (figure.get("filed"), format!("{path}.filed"))] {
            let Some((raw, absent)) = raw.and_then(|raw| Some((raw, raw.get("absent")?))) else { continue };
            let is_there = |name: &&str| raw.number(name).is_some() && absent.text(name).is_some();
            reasons.extend(
                ["current", "prior"].iter().filter(|name| is_there(name)).map(|name| format!("{path}.absent.{name}")),
            );
        }
    }
    for (index, series) in story.list("series").iter().enumerate() {
        let points = series.list("points").iter().enumerate();
        let needless = points.filter(|(_, point)| point.number("value").is_some() && point.text("absent").is_some());
        reasons.extend(needless.map(|(place, _)| format!("series[{index}].points[{place}].absent")));
    }
    problems.extend(reasons.into_iter().map(|path| StoryProblem::warning(path, StoryProblemCode::NotAbsent)));
}
