//! Every chart, as the pages draw it, of the presets of every story.

use ai_savings_calculator::chart::{self, Picture, RenderOptions, Series};
use ai_savings_calculator::model::{CATALOGUE, Inputs, Preset};
use ai_savings_calculator::story::check;

use super::exploration::{QUARTERS, claim_picture, drivers_picture, map_picture, scenario_series, scenarios_picture};
use super::futures::futures_picture;
use super::outlook::{REPORTED, dots, moves, runs, thousand};
use super::{ARTICLE, TROUBLED, changes, loss, margin_beside, savings_beside};
use crate::native::sources::{read, root};
use crate::native::stories::raw;

/// A chart: its name, its height in logical pixels, and how it is drawn, with the author's if there are any.
pub type Drawn = (&'static str, u32, fn(Inputs, Option<Inputs>, &RenderOptions) -> Picture);

/// Every chart there is; what has a second form is there twice.
pub const EVERY: [Drawn; 15] = [
    ("margin", 264, margin_beside),
    ("savings", 264, savings_beside),
    ("futures", 264, futures_picture),
    (
        "changes",
        280,
        |_, author, options| if author.is_some() { changes(&TROUBLED, options) } else { changes(&ARTICLE, options) },
    ),
    ("claim", 480, |inputs, author, options| claim_picture(inputs, author.map(|_| 15.5), options)),
    ("drivers", 480, |inputs, author, options| drivers_picture(inputs, author.map(|_| 0.03), options)),
    ("dots", 264, |inputs, author, options| dots(inputs, author.map(|_| 0.004), options)),
    ("thousand", 232, |_, author, options| thousand(0.1, author.map(|_| 0.25), options)),
    ("thousand, author's within", 232, |_, author, options| thousand(0.4, author.map(|_| 0.25), options)),
    ("runs", 264, |inputs, author, options| {
        let pointed_out = if author.is_some() { 4 } else { usize::MAX };
        runs(inputs, pointed_out, author, options)
    }),
    ("moves", 264, |inputs, author, options| moves(inputs, author, &REPORTED, false, options)),
    ("moves, magnified", 264, |inputs, author, options| moves(inputs, author, &REPORTED, true, options)),
    ("frontier", 320, |inputs, _, options| map_picture(inputs, ("adoptionMax", "vfxShare"), 0.05, options)),
    ("scenarios", 264, |_, author, options| {
        let half = scenario_series().into_iter().map(|one| {
            let numbers = one.numbers.into_iter().map(|number| number * 0.6 + 0.01).collect();
            Series { numbers, ..one }
        });
        let twice = scenario_series().into_iter().chain(half);
        scenarios_picture(2026, &twice.take(if author.is_some() { 5 } else { 3 }).collect::<Vec<_>>(), options)
    }),
    ("sparkline", 28, |_, _, options| chart::sparkline(&QUARTERS, options).unwrap()),
];

/// The presets of every story that discloses all its inputs, and inputs with which rework and tools cost more than is saved.
pub fn cases() -> Vec<(String, Inputs)> {
    let mut cases = vec![("a loss".to_owned(), loss())];
    let folder = std::fs::read_dir(root().join("www/stories")).expect("the stories");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("a story").path()).collect();
    files.retain(|path| {
        !path.to_string_lossy().ends_with("schema.json") && path.extension().is_some_and(|it| it == "json")
    });
    files.sort();
    for path in files {
        let value = serde_json::from_str(&read(&path)).expect("a story is JSON");
        let story = check(&raw(&value)).story.unwrap_or_else(|| panic!("{}", path.display()));
        for (name, settings) in story.presets.0 {
            let mut inputs = Inputs { amort_curve: settings.amort_curve, ..Inputs::preset(Preset::Base) };
            let mut is_whole = true;
            for (id, number) in settings.inputs {
                let input = CATALOGUE.iter().find(|input| input.id == id).expect("an input of the catalogue");
                let Some(number) = number else {
                    is_whole = false;
                    continue;
                };
                (input.write)(&mut inputs, number);
            }
            if is_whole {
                cases.push((format!("{}, {name}", path.file_stem().unwrap_or_default().to_string_lossy()), inputs));
            }
        }
    }
    assert!(cases.len() > 6, "more than the default story has numbers: {}", cases.len());
    cases
}
