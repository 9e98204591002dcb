//! What several places of a story have to agree on: what is cited is listed, and what is shown has its texts.

use super::choices::Choice;
use super::plain::Plain;
use super::{Every, StoryProblem, StoryProblemCode, TextFormat, period};
use crate::model::Code;
use crate::raw::Raw;

/// Every source that is cited is listed, and every listed one is cited.
pub(super) fn sources(story: &Raw, cited: &[(String, &str)], problems: &mut Vec<StoryProblem>) {
    // Without a list, the only problem is that it is missing.
    let Some(Raw::List(list)) = story.get("sources") else { return };
    let listed = names(list, "id");
    let unknown = cited.iter().filter(|(_, source)| !listed.contains(source));
    problems.extend(unknown.map(|(path, _)| StoryProblem::fatal(path.as_str(), StoryProblemCode::UnknownSource)));
    for (index, source) in list.iter().enumerate() {
        let is_unused = |id: &str| listed.contains(&id) && !cited.iter().any(|(_, source)| *source == id);
        if source.text("id").is_some_and(is_unused) {
            problems.push(StoryProblem::warning(format!("sources[{index}]"), StoryProblemCode::UnusedSource));
        }
    }
}

/// The first language has a text for whatever is shown, and for nothing else; where another one lacks a text, that of the first
/// is shown, and the author gets a warning.
pub(super) fn texts(story: &Raw, problems: &mut Vec<StoryProblem>) {
    let Some(Raw::Object(languages)) = story.get("texts") else { return };
    let is_first = |language: &str| languages.first().is_some_and(|(first, _)| first == language);
    let figures = names(story.list("figures"), "id");
    // A remark on what was filed is the author's choice, but one made for all languages.
    let is_remarked =
        |id: &&str| languages.iter().any(|(_, texts)| texts.get("filed").is_some_and(|filed| filed.get(id).is_some()));
    let remarks = figures.iter().copied().filter(is_remarked).collect();
    let series = names(story.list("series"), "id");
    let claims = names(story.list("claims"), "id");
    let has_claims = matches!(story.get("claims"), None | Some(Raw::Nothing | Raw::List(_)));
    let one_offs = names(story.list("series").iter().flat_map(|series| series.list("points")), "oneOff");
    // Without figures, or with series of another kind, every text would be needless: those problems have been reported.
    let has_figures = !figures.is_empty();
    let has_series = matches!(story.get("series"), None | Some(Raw::Nothing | Raw::List(_)));
    let groups = [
        ("figures", has_figures, figures),
        ("filed", has_figures, remarks),
        ("series", has_series, series),
        ("oneOffs", has_series, one_offs),
        ("claims", has_claims, claims),
    ];
    for (group, _, expected) in groups.iter().filter(|(_, is_known, _)| *is_known) {
        for (language, texts) in languages.iter().filter(|(language, _)| TextFormat::Language.fits(language)) {
            let given = match texts.get(group) {
                Some(Raw::Object(given)) => given.as_slice(),
                // A missing group has been reported already, and one of another kind refused.
                None | Some(Raw::Nothing) if *group != "figures" && matches!(texts, Raw::Object(_)) => &[],
                _ => continue,
            };
            let path = |id: &str| format!("texts.{language}.{group}.{id}");
            let missing = expected.iter().filter(|id| given.iter().all(|(name, _)| name != *id));
            let problem = if is_first(language) { StoryProblem::fatal } else { StoryProblem::warning };
            problems.extend(missing.map(|id| problem(path(id), StoryProblemCode::MissingText)));
            let needless = given.iter().filter(|(name, _)| !expected.contains(&name.as_str()));
            let code = StoryProblemCode::General(Code::UnknownField);
            problems.extend(needless.map(|(name, _)| StoryProblem::warning(path(name), code)));
        }
    }
}

/// The points of a series have periods of its kind, in the order of time, and a ratio is of series that are there.
pub(super) fn series(story: &Raw, problems: &mut Vec<StoryProblem>) {
    let all = story.list("series");
    for (index, series) in all.iter().enumerate() {
        let Some(every) = every(series) else { continue };
        let mut latest = None;
        for (place, text) in series.list("points").iter().map(|point| point.text("period")).enumerate() {
            // What is not text at all has been refused.
            let Some(text) = text else { continue };
            let found = period(text, every);
            let code = match found {
                None => StoryProblemCode::BadPeriod,
                // The same a second time has been refused as well.
                Some(_) if found < latest => StoryProblemCode::NotInOrder,
                Some(_) => {
                    latest = found;
                    continue;
                }
            };
            problems.push(StoryProblem::fatal(format!("series[{index}].points[{place}].period"), code));
        }
        for part in ["numerator", "denominator"] {
            let Some(id) = series.get("ratio").and_then(|ratio| ratio.text(part)) else { continue };
            // A series that does not say correctly how often it is reported is not an error of the ratio.
            let is_there =
                |other: &Raw| other.text("id") == Some(id) && self::every(other).is_none_or(|own| own == every);
            if !all.iter().any(is_there) {
                problems.push(StoryProblem::fatal(
                    format!("series[{index}].ratio.{part}"),
                    StoryProblemCode::UnknownSeries,
                ));
            }
        }
    }
}

/// How often a series is reported, if it says so in one of the words.
fn every(series: &Raw) -> Option<Every> {
    let word = series.get("every")?;
    Every::CHOICES.contains(&word.as_text()?).then(|| Every::read(word))
}

/// The well-formed ids that `raws` have in the field `name`, each once.
fn names<'a>(raws: impl IntoIterator<Item = &'a Raw>, name: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    for id in raws.into_iter().filter_map(|raw| raw.text(name)).filter(|id| TextFormat::Id.fits(id)) {
        if !names.contains(&id) {
            names.push(id);
        }
    }
    names
}
