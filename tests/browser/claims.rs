//! What the article claims: every claim with its verdict and sources, its face value beside the answer, and what is at
//! stake beside the margin.

use ai_savings_calculator::api::{Raw, face_value, stakes, title};
use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

fn open(engine: Engine) -> Page {
    let page = Page::open(engine, "/witnessed/dist/index.html");
    page.widget().unfold("claims");
    page.wait_until("the answer stands beside the claims", || said(page.widget(), ".now .effect").contains(" in "));
    page
}

/// Unfolds a part of the panel.
fn part<'a>(page: &'a Page, name: &str) -> Widget<'a> {
    let widget = page.widget();
    widget.ask("one(`details[data-part=${given[0]}]`).open = true", &[json!(name)]);
    // A part is written when it says that it is open, which it does in its own time.
    let written = "
        const part = one(`details[data-part=${given[0]}]`);
        return text(part.querySelector('[data-stakes], [data-title] td, .effect strong, button[data-working]')) !== ''";
    page.wait_until(&format!("{name} is written"), || widget.ask(written, &[json!(name)]) == true);
    widget
}

/// What the first match says in the panel, once the reader has come to it: far from the window it is not calculated.
fn said(widget: Widget, selector: &str) -> String {
    widget.ask("one('[data-panel=claims]').scrollIntoView()", &[]);
    for _ in 0..2 {
        widget.page().settle();
    }
    widget.said("claims", selector)
}

/// Moves to other inputs by the element's own method, and waits until they have been calculated with.
fn set(page: &Page, inputs: &str) {
    let widget = page.widget();
    widget.ask("host.set(given[0])", &[json!(inputs)]);
    let taken = "
        const wanted = given[0].split(' ').map((one) => one.split(':'));
        return wanted.every(([id, value]) => host.report.inputs[id] === Number(value));";
    page.wait_until("the inputs are taken", || widget.ask(taken, &[json!(inputs)]) == true);
}

/// Asks every source button for its note, and returns the keys of those without a source.
fn without_source(widget: Widget) -> Value {
    let script = "
        const bare = [];
        for (const button of root.querySelectorAll('[data-panel=claims] [data-sources]')) {
            button.click();
            const note = [...root.querySelectorAll('.working')].find((one) => one.querySelector('h3')?.textContent.startsWith('Where'));
            if (!note?.querySelector('[data-source]')) bare.push(button.dataset.sources);
            note?.querySelector('[data-action=close-note]').click();
        }
        return bare;";
    widget.ask(script, &[])
}

in_each_engine! {
    fn every_claim_has_a_verdict_and_what_is_known(engine) {
        let page = open(engine);
        let widget = page.widget();
        let claims = widget.ask(
            "return [...root.querySelectorAll('[data-claim]')].map((one) => [text(one.querySelector('h3')), text(one.querySelector('.verdict'))])",
            &[],
        );
        let claims: Vec<[String; 2]> = serde_json::from_value(claims).expect("claims");
        assert!(claims.len() >= 20, "{} claims", claims.len());
        for [claim, verdict] in &claims {
            assert!(["Right", "Imprecise", "Wrong", "Cannot be known"].contains(&verdict.as_str()), "{claim}: {verdict}");
        }
        assert!(said(widget, ".now").starts_with(&format!("{} claims: ", claims.len())), "{}", said(widget, ".now"));
        assert!(said(widget, "[data-claim=warnerLoss]").contains("$494 million"));
        assert!(said(widget, "[data-claim=aiAct]").contains("Wrong"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn every_claim_and_every_estimate_opens_its_sources(engine) {
        let page = open(engine);
        let widget = part(&page, "studies");
        widget.ask("for (const one of root.querySelectorAll('.claims details')) one.open = true", &[]);
        page.settle();
        widget.press("[data-claim=tenTimes] [data-sources]");
        page.wait_until("the first note is there", || widget.reads(".working").contains("Netflix confirms gen-AI use"));
        let count = |selector: &str| widget.ask("return root.querySelectorAll(given[0]).length", &[json!(selector)]);
        assert_eq!(count("[data-claim]"), count("[data-claim] [data-sources]"));
        assert_eq!(count("[data-study]"), count("[data-study] [data-sources]"));
        assert!(count("[data-study]").as_u64() >= Some(12));
        assert_eq!(without_source(widget), json!([]));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_face_value_stands_beside_the_answer_and_follows_a_slider(engine) {
        let page = open(engine);
        let widget = page.widget();
        let face = || said(widget, "[data-claim=tenTimes] .effect");
        assert!(face().contains("+$25.5 million") && face().ends_with("in 2032"), "{}", face());
        assert!(said(widget, ".now .effect").contains("+$15.5 million"), "{}", said(widget, ".now .effect"));
        let before = face();
        widget.press_right("vfxShare", 5);
        page.wait_until("the face value has followed", || face() != before);
        // What the claim sets is what it sets, wherever the slider is.
        set(&page, "speedup:10");
        assert_eq!(face(), said(widget, ".now .effect"));
        set(&page, "speedup:2");
        assert_ne!(face(), said(widget, ".now .effect"));
    }

    fn every_number_of_the_panel_that_has_a_working_is_what_its_working_says(engine) {
        let page = open(engine);
        let widget = part(&page, "studies");
        part(&page, "others");
        let count = widget.open_workings("claims");
        // Two numbers for each claim, estimate and company that sets inputs.
        assert!(count >= 20, "{count} workings");
    }

    fn a_share_at_face_value_is_printed_as_the_engine_has_it(engine) {
        let page = open(engine);
        set(&page, "vfxShare:0.12 revenue0:40000");
        part(&page, "studies");
        let studies = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/www/panels/evidence/studies.json"));
        let studies: Vec<Value> = serde_json::from_str(&studies.expect("the studies are there")).expect("a list");
        let mut compared = 0;
        for study in studies.iter().filter(|study| study["saving"].is_object()) {
            let printed = said(page.widget(), &format!("[data-study={}] strong", study["id"].as_str().expect("an id")));
            let ends: Vec<_> = printed.split(" to ").collect();
            let percent = study["saving"]["percent"].as_array().expect("a list");
            assert_eq!(ends.len(), percent.len(), "{printed}");
            for (end, percent) in ends.iter().zip(percent) {
                let asked = json!({ "vfxShare": 0.12, "revenue0": 40_000, "of": study["saving"]["of"], "percent": percent });
                let request: Raw = serde_json::from_value(asked).expect("a request");
                let points = face_value(&request).expect("it is answered").margin_points;
                let digits = end.trim_start_matches('+').trim_end_matches(" points");
                let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
                let number: f64 = digits.parse().unwrap_or_else(|error| panic!("{printed}: {error}"));
                assert!((number - points).abs() <= 0.500_001 * 10_f64.powi(-(decimals as i32)), "{printed} is not {points}");
                compared += 1;
            }
        }
        assert!(compared >= 8, "{compared} numbers were compared");
    }

    fn a_loss_is_printed_with_its_sign(engine) {
        let page = open(engine);
        set(&page, "reworkRate:2");
        let widget = page.widget();
        let face = said(widget, "[data-claim=tenTimes] .effect");
        assert!(face.contains("−$") && !face.contains('+'), "{face}");
        part(&page, "title");
        widget.press("input[name=made][value=anyway]");
        assert!(said(widget, "[data-title=verdict]").contains("cost more than the speed-up saves"));
        assert!(said(widget, "table[data-title]").contains("none: nothing is saved"));
    }

    fn a_sequence_that_would_not_exist_saves_nothing_and_one_that_would_does(engine) {
        let page = open(engine);
        let widget = part(&page, "title");
        let row = |label: &str| {
            let script = "
                const rows = [...one('table[data-title]').tBodies[0].rows];
                return text(rows.find((row) => text(row.cells[0]) === given[0])?.cells[1])";
            widget.ask(script, &[json!(label)]).as_str().unwrap_or_default().to_owned()
        };
        assert_eq!((row("Cost without AI").as_str(), row("Saved").as_str()), ("$100,000", "$0"));
        widget.press("input[name=made][value=anyway]");
        assert_eq!(row("Saved"), "$34,385");
        widget.type_at("[data-assumed=shots]", "4");
        page.wait_until("twice as many shots save twice as much", || row("Saved") == "$68,770");
        widget.type_at("[data-assumed=shots]", "1.5");
        page.wait_until("half a shot is refused", || said(widget, "#claims-shots-problem").contains("whole number"));
        // On the way to it the field held one shot, which is the last number that was taken.
        assert_eq!(row("Saved"), "$17,192");
        widget.type_at("[data-assumed=shots]", "2");
        widget.type_at("[data-assumed=budget]", "1");
        page.wait_until("the share of the budget is there", || row("Saved, in % of the title’s budget") == "3.4 %");
    }

    fn jobs_follow_the_projection_and_what_an_artist_costs(engine) {
        let page = open(engine);
        let widget = part(&page, "work");
        let jobs = || said(widget, "[data-stakes=work]");
        assert!(jobs().contains("about 1,740 full-time jobs"), "{}", jobs());
        widget.type_at("[data-assumed=yearlyCost]", "220000");
        page.wait_until("half as many at twice the cost", || jobs().contains("872 full-time jobs"));
        set(&page, "speedup:1");
        assert!(jobs().contains("saves no labour"), "{}", jobs());
    }

    fn the_highest_fine_follows_revenue(engine) {
        let page = open(engine);
        let widget = part(&page, "law");
        let fine = || said(widget, "[data-stakes=fine]");
        assert!(fine().contains("$1.4 billion"), "{}", fine());
        set(&page, "revenue0:100");
        assert!(fine().contains("the ceiling is €15 million"), "{}", fine());
    }

    fn works_are_counted_at_the_amount_that_is_typed(engine) {
        let page = open(engine);
        let widget = part(&page, "copyright");
        let sum = || said(widget, "[data-stakes=copyright]");
        assert!(sum().starts_with("1,000 works would cost $3,000,000"), "{}", sum());
        widget.type_at("[data-assumed=works]", "1");
        page.wait_until("one work is a work", || sum().starts_with("1 work would cost $3,000,"));
    }

    fn a_company_without_what_is_needed_says_so_and_the_others_follow(engine) {
        let page = open(engine);
        let widget = part(&page, "others");
        let row = |id: &str| said(widget, &format!("[data-other={id}]"));
        assert!(row("amazon-2025").contains("cannot be computed: revenue and profit not disclosed"), "{}", row("amazon-2025"));
        for (id, measure) in [("warner-bros-discovery-fy2025", "Adjusted EBITDA"), ("paramount-fy2024", "Adjusted OIBDA")] {
            assert!(row(id).contains("a forecast by others") && row(id).contains(measure), "{}", row(id));
        }
        let before = row("disney-fy2025");
        assert!(before.contains("Segment operating income") && before.contains("+$25.5 million"), "{before}");
        set(&page, "speedup:10");
        page.wait_until("Disney has followed", || row("disney-fy2025") != before);
    }

    fn a_story_without_claims_has_no_such_panel(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        page.wait_until("the story is told", || widget.headline().contains("Disney"));
        let panels = "return [...root.querySelectorAll('.panel')].map(({ dataset }) => dataset.panel)";
        let panels: Vec<String> = serde_json::from_value(widget.ask(panels, &[])).expect("names");
        assert!(panels.iter().any(|name| name == "companies") && panels.iter().all(|name| name != "claims"), "{panels:?}");
    }

    fn the_panel_fits_360_px_with_everything_open(engine) {
        let page = Page::open(engine, "/pages/narrow.html");
        page.session().enter_frame(0);
        let widget = page.widget();
        widget.unfold("claims");
        widget.ask("for (const one of root.querySelectorAll('.claims details')) one.open = true", &[]);
        page.settle();
        assert_eq!(page.run("return innerWidth"), 360);
        let wide = "
            const inside = (node) => !node.closest('.scroll') && !node.matches('.unseen, thead, thead *');
            const wide = [...root.querySelectorAll('.claims *')].filter(inside).filter((node) => {
                const { left, right } = node.getBoundingClientRect();
                return left < -0.5 || right > innerWidth + 0.5;
            });
            return wide.map((node) => `${node.tagName} ${node.className} ${text(node).slice(0, 40)}`)";
        assert_eq!(widget.ask(wide, &[]), json!([]));
        let width = page.run("return document.documentElement.scrollWidth").as_u64();
        assert!(width.is_some_and(|it| it <= 360), "{width:?}");
        widget.ask("one('[data-part=title]').scrollIntoView()", &[]);
        page.session().screenshot(&format!("claims-narrow-{engine:?}").to_lowercase());
    }

    fn the_numbers_are_the_same_to_the_last_bit(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let asked = json!([
            ["title", { "speedup": 10, "made": "anyway", "shots": 7, "artistDays": 33.3, "budget": 15 }],
            ["title", { "made": "onlyWithAi" }],
            ["stakes", { "horizon": 12, "yearlyCost": 123_456.7, "works": 77 }],
            ["faceValue", { "of": "production", "percent": 17.3, "producedShare": 0.47 }],
            ["faceValue", { "of": "effects", "percent": 50 }],
        ]);
        let script = format!(
            "const {{ loadEngine }} = await import('/dist/engine.js');
            const engine = await loadEngine();
            return {asked}.map(([name, request]) => engine[name](request));"
        );
        let answers = page.run_module(&script);
        for (asked, answer) in asked.as_array().expect("a list").iter().zip(answers.as_array().expect("a list")) {
            let request: Raw = serde_json::from_value(asked[1].clone()).expect("a request");
            let native = match asked[0].as_str() {
                Some("title") => serde_json::to_value(title(&request).expect("it is answered")),
                Some("stakes") => serde_json::to_value(stakes(&request).expect("it is answered")),
                _ => serde_json::to_value(face_value(&request).expect("it is answered")),
            };
            assert_eq!(plain(answer), plain(&native.expect("plain data")), "{asked}");
        }
    }
}

/// As JSON without the difference between 1 and 1.0.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(number.as_f64()),
        Value::Array(entries) => entries.iter().map(plain).collect(),
        Value::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), plain(value))).collect())
        }
        other => other.clone(),
    }
}
