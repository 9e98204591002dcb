//! Stories with mistakes: each is found, at its place, and by no other name.

use ai_savings_calculator::api::Raw;
use ai_savings_calculator::story::check;
use serde_json::{Value, json};

use super::stories::{edited, named, raw, valid};

/// A mistake: what it is, where it is made, the value that makes it (none: the field is left out), what is said of it.
/// A question mark follows a warning.
type Mistake = (&'static str, &'static str, Option<Value>, &'static [&'static str]);

fn mistakes() -> Vec<Mistake> {
    let wide = |length: usize, of: Value| Some(Value::from(vec![of; length]));
    let text = |length: usize| Some(Value::from("x".repeat(length)));
    let year = |year: i32| {
        let mut base = valid()["base"][0].clone();
        base["year"] = json!(year);
        base
    };
    let years: Value = (2010..2021).map(year).collect();
    let mut unused = valid()["sources"][0].clone();
    unused["id"] = json!("F2");
    let deep = (0..30).fold(json!("x"), |inner, _| json!([inner]));
    vec![
        // What is missing.
        ("no version", "/version", None, &["version missing"]),
        ("no company", "/company", None, &["company missing"]),
        ("no currency", "/currency", None, &["currency missing"]),
        ("no figures", "/figures", None, &["figures missing"]),
        ("no texts", "/texts", None, &["texts missing"]),
        ("no sources", "/sources", None, &["sources missing"]),
        (
            "a figure that does not say whether it was reported",
            "/figures/0/current",
            None,
            &["figures[0].current missing"],
        ),
        ("a filed figure without a verdict", "/figures/0/filed/verdict", None, &["figures[0].filed.verdict missing"]),
        ("a point without a value", "/series/0/points/0/value", None, &["series[0].points[0].value missing"]),
        (
            "a base year that does not say what it spent",
            "/base/0/contentCash0",
            None,
            &["base[0].contentCash0 missing"],
        ),
        ("a source without a grade", "/sources/0/grade", None, &["sources[0].grade missing"]),
        ("a source without a link", "/sources/0/url", None, &["sources[0].url missing"]),
        ("a language without a title", "/texts/en/title", None, &["texts.en.title missing"]),
        ("a further language without a title", "/texts/pt-BR/title", None, &["texts.pt-BR.title missingText?"]),
        ("a further language without figures", "/texts/pt-BR/figures", None, &["texts.pt-BR.figures missingText?"]),
        (
            "a further language with half a claim",
            "/texts/pt-BR/claims/faster/known",
            None,
            &["texts.pt-BR.claims.faster.known missingText?"],
        ),
        (
            "a further language with half a label",
            "/texts/pt-BR/figures/margin",
            Some(json!(["Margem"])),
            &["texts.pt-BR.figures.margin[1] missing"],
        ),
        (
            "a figure without a unit",
            "/texts/en/figures/margin",
            Some(json!(["Margin"])),
            &["texts.en.figures.margin[1] missing"],
        ),
        // What is of another kind.
        ("a number as text", "/figures/0/current", Some(json!("9.56")), &["figures[0].current notANumber"]),
        ("NaN as text", "/figures/0/prior", Some(json!("NaN")), &["figures[0].prior notANumber"]),
        ("a number of one entry", "/figures/0/current", Some(json!([1])), &["figures[0].current notANumber"]),
        ("a truth for a number", "/figures/0/decimals", Some(json!(true)), &["figures[0].decimals notANumber"]),
        (
            "null where a number is needed",
            "/figures/0/decimals",
            Some(Value::Null),
            &["figures[0].decimals notANumber"],
        ),
        ("null for text", "/company", Some(Value::Null), &["company notText"]),
        ("a number for text", "/texts/en/note", Some(json!(5)), &["texts.en.note notText"]),
        ("an object for a list", "/figures/0/sources", Some(json!({"0": "P1"})), &["figures[0].sources notAList"]),
        ("text for a list", "/series", Some(json!("revenue")), &["series notAList"]),
        ("a list for an object", "/periods", Some(json!(["Q2 2026", "Q2 2025"])), &["periods notAnObject"]),
        (
            "a list for a figure",
            "/figures/1",
            Some(json!([])),
            &[
                "figures[1] notAnObject",
                "texts.en.figures.margin unknownField?",
                "texts.pt-BR.figures.margin unknownField?",
            ],
        ),
        ("a list for texts", "/texts", Some(json!([])), &["texts notAnObject"]),
        ("a list for presets", "/presets", Some(json!([])), &["presets notAnObject"]),
        ("a number for a source", "/figures/0/sources/0", Some(json!(1)), &["figures[0].sources[0] notText"]),
        ("a number for a verdict", "/figures/0/filed/verdict", Some(json!(1)), &["figures[0].filed.verdict notText"]),
        ("too deep", "/company", Some(deep.clone()), &["company notText"]),
        ("too deep where nothing is", "/extra", Some(deep), &["extra unknownField?"]),
        // What is too much or too little.
        ("no figure", "/figures", Some(json!([])), &["figures empty"]),
        ("eleven base years", "/base", Some(years), &["base tooMany"]),
        (
            "a series without a point",
            "/series/0/points",
            Some(json!([])),
            &[
                "series[0].points empty",
                "texts.en.oneOffs.strike unknownField?",
                "texts.pt-BR.oneOffs.strike unknownField?",
            ],
        ),
        ("a huge list", "/figures/0/sources", wide(5_000, json!("P1")), &["figures[0].sources notAList"]),
        ("twenty-one sources", "/figures/0/sources", wide(21, json!("P1")), &["figures[0].sources tooMany"]),
        ("no language", "/texts", Some(json!({})), &["texts empty"]),
        (
            "three words for a label",
            "/texts/en/figures/margin",
            Some(json!(["a", "b", "c"])),
            &["texts.en.figures.margin tooMany"],
        ),
        ("a name of 121 characters", "/company", text(121), &["company tooLong"]),
        ("a text of 2,001 characters", "/texts/en/note", text(2_001), &["texts.en.note tooLong"]),
        ("a sign of nine characters", "/currency/sign", text(9), &["currency.sign tooLong"]),
        ("an empty name", "/company", Some(json!("")), &["company empty"]),
        ("a text of blanks", "/texts/en/title", Some(json!(" \n ")), &["texts.en.title empty"]),
        ("a huge number", "/figures/0/current", Some(json!(1e300)), &["figures[0].current aboveMaximum"]),
        ("half a decimal", "/figures/0/decimals", Some(json!(1.5)), &["figures[0].decimals notWhole"]),
        ("seven decimals", "/figures/0/decimals", Some(json!(7)), &["figures[0].decimals aboveMaximum"]),
        ("a base without revenue", "/base/0/revenue0", Some(json!(0)), &["base[0].revenue0 belowMinimum"]),
        ("a base with a loss", "/base/1/operatingIncome0", Some(json!(-5)), &["base[1].operatingIncome0 belowMinimum"]),
        ("a base in the year 25", "/base/0/year", Some(json!(25)), &["base[0].year belowMinimum"]),
        ("a claim of half the speed", "/claim/speedup", Some(json!(0.5)), &["claim.speedup belowMinimum"]),
        // What the article claims.
        ("claims as text", "/claims", Some(json!("faster")), &["claims notAList"]),
        ("a claim without a verdict", "/claims/0/verdict", None, &["claims[0].verdict missing"]),
        (
            "a verdict of another kind",
            "/claims/0/verdict",
            Some(json!("unverifiable")),
            &["claims[0].verdict unknownChoice"],
        ),
        (
            "a claim that sets half the speed",
            "/claims/0/inputs/speedup",
            Some(json!(0.5)),
            &["claims[0].inputs.speedup belowMinimum"],
        ),
        (
            "a claim that sets what no input is",
            "/claims/0/inputs/fame",
            Some(json!(1)),
            &["claims[0].inputs.fame unknownField"],
        ),
        (
            "a claim whose curve does not sum to 1",
            "/claims/0/inputs/amortCurve",
            Some(json!([0.5])),
            &["claims[0].inputs.amortCurve wrongSum"],
        ),
        (
            "a claim with a source that is not listed",
            "/claims/1/sources/1",
            Some(json!("F9")),
            &["claims[1].sources[1] unknownSource"],
        ),
        ("a claim without a source", "/claims/0/sources", Some(json!([])), &["claims[0].sources empty?"]),
        ("a claim without its words", "/texts/en/claims/first", None, &["texts.en.claims.first missingText"]),
        (
            "claims in one language only",
            "/texts/pt-BR/claims",
            None,
            &["texts.pt-BR.claims.faster missingText?", "texts.pt-BR.claims.first missingText?"],
        ),
        (
            "a claim that does not say what is known",
            "/texts/en/claims/faster/known",
            None,
            &["texts.en.claims.faster.known missing"],
        ),
        (
            "words of no claim",
            "/texts/en/claims/third",
            Some(json!({ "claim": "a", "known": "b" })),
            &["texts.en.claims.third unknownField?"],
        ),
        // What is written otherwise.
        ("a control character", "/texts/en/note", Some(json!("a\u{0}b")), &["texts.en.note badCharacter"]),
        (
            "an escape sequence",
            "/texts/en/oneOffs/strike",
            Some(json!("a\u{1b}[31mb")),
            &["texts.en.oneOffs.strike badCharacter"],
        ),
        ("two lines in a name", "/company", Some(json!("A\nB")), &["company badCharacter"]),
        ("text turned around", "/texts/en/title", Some(json!("a\u{202e}b")), &["texts.en.title badCharacter"]),
        ("half a surrogate pair, as it is decoded", "/company", Some(json!("A\u{fffd}")), &["company badCharacter"]),
        ("30 February", "/asOf", Some(json!("2025-02-30")), &["asOf badDate"]),
        ("29 February of no leap year", "/asOf", Some(json!("2100-02-29")), &["asOf badDate"]),
        ("a month thirteen", "/sources/0/date", Some(json!("2025-13-01")), &["sources[0].date badDate"]),
        ("a date of another country", "/asOf", Some(json!("17/07/2026")), &["asOf badDate"]),
        ("a date with a time", "/asOf", Some(json!("2026-07-17T00:00")), &["asOf badDate"]),
        ("a script for a link", "/sources/1/url", Some(json!("javascript:alert(1)")), &["sources[1].url badLink"]),
        ("a link in the clear", "/sources/1/url", Some(json!("http://paper.example/")), &["sources[1].url badLink"]),
        ("data for a link", "/sources/1/url", Some(json!("data:text/html,x")), &["sources[1].url badLink"]),
        ("a relative link", "/sources/1/url", Some(json!("/a.html")), &["sources[1].url badLink"]),
        ("a link without a scheme", "/sources/1/url", Some(json!("//paper.example/")), &["sources[1].url badLink"]),
        ("a link without a host", "/sources/1/url", Some(json!("https:///a")), &["sources[1].url badLink"]),
        (
            "a link with a name before its host",
            "/sources/1/url",
            Some(json!("https://bank.example@evil.example/")),
            &["sources[1].url badLink"],
        ),
        (
            "a link with a blank",
            "/sources/1/url",
            Some(json!("https://paper.example/a b")),
            &["sources[1].url badLink"],
        ),
        ("an empty link", "/sources/1/url", Some(json!("")), &["sources[1].url badLink"]),
        ("capitals in the id of a story", "/id", Some(json!("Studio")), &["id badId"]),
        ("the id of a story that leaves its folder", "/id", Some(json!("../studio")), &["id badId"]),
        (
            "an id with a blank",
            "/series/0/points/1/oneOff",
            Some(json!("a strike")),
            &[
                "series[0].points[1].oneOff badId",
                "texts.en.oneOffs.strike unknownField?",
                "texts.pt-BR.oneOffs.strike unknownField?",
            ],
        ),
        ("a small currency", "/currency/code", Some(json!("eur")), &["currency.code badId"]),
        ("a language in words", "/texts/English", Some(json!({})), &["texts.English badId"]),
        ("another kind", "/figures/0/kind", Some(json!("ratio")), &["figures[0].kind unknownChoice"]),
        (
            "another verdict",
            "/figures/0/filed/verdict",
            Some(json!("Right")),
            &["figures[0].filed.verdict unknownChoice"],
        ),
        ("another profit", "/profitMeasure", Some(json!("ebit")), &["profitMeasure unknownChoice"]),
        ("another grade", "/sources/0/grade", Some(json!("rumour")), &["sources[0].grade unknownChoice"]),
        (
            "a quarter in words",
            "/series/0/points/0/period",
            Some(json!("1st quarter of 2026")),
            &["series[0].points[0].period badPeriod"],
        ),
        (
            "a year among quarters",
            "/series/0/points/0/period",
            Some(json!("2026")),
            &["series[0].points[0].period badPeriod"],
        ),
        (
            "a fifth quarter",
            "/series/0/points/1/period",
            Some(json!("Q5 2026")),
            &["series[0].points[1].period badPeriod"],
        ),
        (
            "quarters turned around",
            "/series/0/points/0/period",
            Some(json!("Q3 2026")),
            &["series[0].points[1].period notInOrder"],
        ),
        (
            "a ratio of a series that is not there",
            "/series/1/ratio/numerator",
            Some(json!("profit")),
            &["series[1].ratio.numerator unknownSeries"],
        ),
        (
            "a ratio without a denominator",
            "/series/1/ratio/denominator",
            None,
            &["series[1].ratio.denominator missing"],
        ),
        ("another twelve months", "/series/0/aggregate", Some(json!("mean")), &["series[0].aggregate unknownChoice"]),
        ("a source of a month thirteen", "/sources/1/date", Some(json!("2026-13")), &["sources[1].date badDate"]),
        ("a source of half a day", "/sources/1/date", Some(json!("2026-1")), &["sources[1].date badDate"]),
        ("a next report of another country", "/nextDue", Some(json!("20/10/2026")), &["nextDue badDate"]),
        (
            "a next report on 31 November",
            "/series/0/nextDue",
            Some(json!("2026-11-31")),
            &["series[0].nextDue badDate"],
        ),
        ("figures as of a month", "/figures/0/asOf", Some(json!("2026-07")), &["figures[0].asOf badDate"]),
        (
            "a half among quarters",
            "/series/0/points/0/period",
            Some(json!("H1 2026")),
            &["series[0].points[0].period badPeriod"],
        ),
        (
            "another reason for an absence",
            "/figures/0/absent/prior",
            Some(json!("lost")),
            &["figures[0].absent.prior unknownChoice"],
        ),
        (
            "a word for two reasons",
            "/figures/0/absent",
            Some(json!("notCollected")),
            &["figures[0].absent notAnObject"],
        ),
        (
            "a step below nothing",
            "/series/0/points/0/printedTo",
            Some(json!(-0.01)),
            &["series[0].points[0].printedTo belowMinimum"],
        ),
        ("another form of a source", "/sources/1/form", Some(json!("rumour")), &["sources[1].form unknownChoice"]),
        ("every month", "/series/0/every", Some(json!("month")), &["series[0].every unknownChoice"]),
        ("a later version", "/version", Some(json!(2)), &["version wrongVersion"]),
        ("a version in words", "/version", Some(json!("1")), &["version notANumber"]),
        // What has to agree.
        (
            "the same figure twice",
            "/figures/1/id",
            Some(json!("revenue")),
            &[
                "figures[1].id duplicate",
                "texts.en.figures.margin unknownField?",
                "texts.pt-BR.figures.margin unknownField?",
            ],
        ),
        ("the same source twice", "/sources/-", Some(valid()["sources"][0].clone()), &["sources[2].id duplicate"]),
        ("the same series twice", "/series/-", Some(valid()["series"][0].clone()), &["series[2].id duplicate"]),
        ("the same year twice", "/base/1/year", Some(json!(2025)), &["base[1].year duplicate"]),
        (
            "the same period twice",
            "/series/0/points/1/period",
            Some(json!("Q1 2026")),
            &["series[0].points[1].period duplicate"],
        ),
        (
            "a source that is not listed",
            "/figures/0/sources/1",
            Some(json!("F9")),
            &["figures[0].sources[1] unknownSource"],
        ),
        (
            "a claim whose source is not listed",
            "/claim/sources",
            Some(json!(["X"])),
            &["claim.sources[0] unknownSource"],
        ),
        ("a source in no one's use", "/sources/-", Some(unused), &["sources[2] unusedSource?"]),
        ("nothing to rest on", "/figures/0/sources", Some(json!([])), &["figures[0].sources empty?"]),
        ("a figure without text", "/texts/en/figures/margin", None, &["texts.en.figures.margin missingText"]),
        (
            "a series without text in one language",
            "/texts/pt-BR/series",
            None,
            &["texts.pt-BR.series.revenue missingText?", "texts.pt-BR.series.margin missingText?"],
        ),
        ("a one-off without text", "/texts/en/oneOffs", Some(json!({})), &["texts.en.oneOffs.strike missingText"]),
        ("a remark in one language only", "/texts/pt-BR/filed", None, &["texts.pt-BR.filed.revenue missingText?"]),
        (
            "a text of nothing",
            "/texts/en/figures/profit",
            Some(json!(["Profit", "€"])),
            &["texts.en.figures.profit unknownField?"],
        ),
        ("an unknown preset", "/presets/brave", Some(json!({})), &["presets.brave unknownChoice"]),
        (
            "a preset with an unknown input",
            "/presets/base/spedup",
            Some(json!(2)),
            &["presets.base.spedup unknownField"],
        ),
        ("a preset out of limits", "/presets/base/speedup", Some(json!(0.5)), &["presets.base.speedup belowMinimum"]),
        ("a preset of text", "/presets/base/speedup", Some(json!("4")), &["presets.base.speedup notANumber"]),
        (
            "null for an input that nobody reports",
            "/presets/base/speedup",
            Some(Value::Null),
            &["presets.base.speedup notANumber"],
        ),
        ("ranges as a list", "/plausible", Some(json!([])), &["plausible notAnObject"]),
        ("a range of no input", "/plausible", Some(json!({"spedup": [1, 2]})), &["plausible.spedup unknownField"]),
        ("a range of one end", "/plausible", Some(json!({"speedup": [1]})), &["plausible.speedup[1] missing"]),
        ("a range of three ends", "/plausible", Some(json!({"speedup": [1, 2, 3]})), &["plausible.speedup tooMany"]),
        (
            "a range beyond limits",
            "/plausible",
            Some(json!({"speedup": [0.5, 2]})),
            &["plausible.speedup[0] belowMinimum"],
        ),
        (
            "a range the wrong way round",
            "/plausible",
            Some(json!({"speedup": [9, 2]})),
            &["plausible.speedup[1] notInOrder"],
        ),
        ("a range without width", "/plausible", Some(json!({"speedup": [2, 2]})), &["plausible.speedup[1] notInOrder"]),
        ("a range of text", "/plausible", Some(json!({"speedup": "1 to 2"})), &["plausible.speedup notAList"]),
        ("half a curve", "/presets/bold/amortCurve", Some(json!([0.5])), &["presets.bold.amortCurve wrongSum"]),
        ("a number for a curve", "/presets/bold/amortCurve", Some(json!(1)), &["presets.bold.amortCurve notAList"]),
        // What is probably not meant.
        (
            "a percentage given as a fraction",
            "/figures/1/current",
            Some(json!(0.225)),
            &["figures[1] looksLikeFraction?"],
        ),
        (
            "a base year that is not disclosed",
            "/base/1/revenue0",
            Some(Value::Null),
            &["base[1].revenue0 notDisclosedBase?"],
        ),
        (
            "a reason for the absence of a number that is there",
            "/figures/0/absent/current",
            Some(json!("notCollected")),
            &["figures[0].absent.current notAbsent?"],
        ),
        (
            "the same of what was filed",
            "/figures/0/filed/absent/current",
            Some(json!("notReported")),
            &["figures[0].filed.absent.current notAbsent?"],
        ),
        (
            "the same of a point",
            "/series/0/points/1/absent",
            Some(json!("notCollected")),
            &["series[0].points[1].absent notAbsent?"],
        ),
        ("an unknown field", "/figures/0/currrent", Some(json!(1)), &["figures[0].currrent unknownField?"]),
        ("a prototype", "/__proto__", Some(json!({"version": 1})), &["__proto__ unknownField?"]),
        ("a constructor", "/periods/constructor", Some(json!("x")), &["periods.constructor unknownField?"]),
        (
            "a text for a prototype",
            "/texts/en/filed/__proto__",
            Some(json!("x")),
            &["texts.en.filed.__proto__ unknownField?"],
        ),
        ("a language that is a prototype", "/texts/__proto__", Some(json!({})), &["texts.__proto__ badId"]),
        (
            "an input that is a prototype",
            "/presets/base/__proto__",
            Some(json!(1)),
            &["presets.base.__proto__ unknownField"],
        ),
    ]
}

#[test]
fn every_mistake_is_named_at_its_place_and_by_nothing_else() {
    let mistakes = mistakes();
    assert!(mistakes.len() >= 45, "{}", mistakes.len());
    let mut wrong = Vec::new();
    for (name, pointer, value, expected) in mistakes {
        let checked = check(&raw(&edited(pointer, value)));
        let found = named(&checked.problems);
        if found != expected {
            wrong.push(format!("{name}: {found:?}"));
        }
        assert_eq!(checked.story.is_none(), expected.iter().any(|problem| !problem.ends_with('?')), "{name}");
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn all_mistakes_are_named_at_once_and_with_their_limits() {
    let mut story = valid();
    story["version"] = json!(3);
    story["company"] = json!("x".repeat(200));
    story["figures"][1]["decimals"] = json!(9);
    story["base"][0]["revenue0"] = json!(0);
    story["texts"]["en"]["extra"] = json!("x");
    let problems = check(&raw(&story)).problems;
    let limits: Vec<_> = problems.iter().map(|problem| problem.limit).collect();
    let expected = [
        "version wrongVersion",
        "company tooLong",
        "figures[1].decimals aboveMaximum",
        "base[0].revenue0 belowMinimum",
        "texts.en.extra unknownField?",
    ];
    assert_eq!(named(&problems), expected);
    assert_eq!(limits, [Some(1.0), Some(120.0), Some(6.0), Some(0.001), None]);
}

/// The valid story with so many figures, each with its texts.
fn with_figures(count: usize) -> Value {
    let mut story = valid();
    let figure = |i| {
        let mut figure = valid()["figures"][1].clone();
        figure["id"] = json!(format!("f{i}"));
        figure
    };
    story["figures"] = (0..count).map(figure).collect();
    for texts in story["texts"].as_object_mut().expect("languages").values_mut() {
        texts["filed"] = json!({});
        texts["figures"] = json!({});
        for i in 0..count {
            texts["figures"][format!("f{i}")] = json!(["Figure", "pieces"]);
        }
    }
    story
}

#[test]
fn forty_figures_are_taken_and_forty_one_refused() {
    assert_eq!(named(&check(&raw(&with_figures(40))).problems), [""; 0]);
    assert_eq!(named(&check(&raw(&with_figures(41))).problems), ["figures tooMany"]);
}

#[test]
fn what_is_no_object_at_all_is_no_story() {
    let nonsense = [Raw::Nothing, Raw::Other, Raw::Number(1.0), Raw::Text("{}".into()), Raw::List(Vec::new())];
    for value in nonsense {
        let checked = check(&value);
        assert_eq!((checked.story.is_none(), named(&checked.problems)), (true, vec![" notAnObject".to_owned()]));
    }
}

#[test]
fn script_in_a_text_is_text() {
    let script = "<script>alert(1)</script> & <img src=x onerror=alert(1)>";
    let checked = check(&raw(&edited("/texts/en/note", Some(json!(script)))));
    assert_eq!(named(&checked.problems), [""; 0]);
    assert_eq!(checked.story.expect("a story").texts.0[0].1.note, script);
}

/// The valid story with something at `path` that JSON has no way to say.
fn unsayable(path: &[&str], value: &Raw) -> Raw {
    fn within(raw: Raw, path: &[&str], value: &Raw) -> Raw {
        let Some((name, rest)) = path.split_first() else { return value.clone() };
        match raw {
            Raw::Object(fields) => {
                let field = |(own, inner): (String, Raw)| {
                    let inner = if own == *name { within(inner, rest, value) } else { inner };
                    (own, inner)
                };
                Raw::Object(fields.into_iter().map(field).collect())
            }
            Raw::List(entries) => {
                let entry = |(i, inner)| if name.parse() == Ok(i) { within(inner, rest, value) } else { inner };
                Raw::List(entries.into_iter().enumerate().map(entry).collect())
            }
            other => other,
        }
    }
    within(raw(&valid()), path, value)
}

#[test]
fn a_number_that_is_none_is_refused_wherever_it_stands() {
    // 1e400 is infinite once it has been read.
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let places: [&[&str]; 5] = [
            &["figures", "0", "current"],
            &["figures", "0", "decimals"],
            &["base", "0", "revenue0"],
            &["claim", "speedup"],
            &["presets", "base", "speedup"],
        ];
        for place in places {
            let checked = check(&unsayable(place, &Raw::Number(number)));
            let found = named(&checked.problems);
            assert!(found.len() == 1 && found[0].ends_with(" notANumber"), "{place:?}: {found:?}");
        }
    }
}

#[test]
fn what_was_given_up_for_its_size_is_named_where_it_was_given_up() {
    let places: [(&[&str], &str); 6] = [
        (&[], " tooLarge"),
        (&["company"], "company tooLarge"),
        (&["figures", "0", "current"], "figures[0].current tooLarge"),
        (&["figures", "0", "sources"], "figures[0].sources tooLarge"),
        (&["texts", "en", "title"], "texts.en.title tooLarge"),
        (&["presets", "base"], "presets.base tooLarge"),
    ];
    for (place, expected) in places {
        assert_eq!(named(&check(&unsayable(place, &Raw::Beyond)).problems), [expected]);
    }
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let Raw::Object(mut fields) = raw(&valid()) else { panic!("an object") };
    fields.push(("company".to_owned(), Raw::Text("Another".to_owned())));
    assert_eq!(named(&check(&Raw::Object(fields)).problems), ["company duplicate"]);
}

#[test]
fn zero_is_never_negative() {
    let story = check(&unsayable(&["figures", "0", "current"], &Raw::Number(-0.0))).story.expect("a story");
    assert!(story.figures[0].current.is_some_and(f64::is_sign_positive));
}
