//! The answer: the middle of the futures, what is beside it, and what moves it.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;
use super::harness::widget::Widget;

/// A link that model 0.1 made.
const OLD_LINK: &str = "/dist/index.html?ai-savings=v1;model=0.1.0;story=netflix-q2-2025;preset=base;speedup=10x";

/// What no sentence of the page may hold, whatever is set, as regular expressions.
const SLIPS: [&str; 7] = [
    r"NaN|undefined|Infinity|\[object",
    r"(?<![\d.,])1 (?:years|jobs|hours|works|inputs|futures\b)",
    r"[+\u2212-]\s*[+\u2212](?=[\d$€<])",
    r"[+\u2212]<",
    r"\u2212[$€][\d.,]+ (?:million|billion)[^.]{0,40} (?:is|are) saved",
    r"loss of (?:a loss|\u2212)",
    r"\u2212[0.]+(?![\d.])",
];

/// The smallest and the largest number of points in a text such as `Nine in ten futures: −0.02 points to +0.08 points.`
fn range(widget: &Widget) -> (f64, f64) {
    let said = widget.range().replace('−', "-");
    let points: Vec<f64> = said
        .split("Nine in ten futures:")
        .nth(1)
        .expect("the range is said")
        .split_whitespace()
        .filter_map(|word| word.trim_start_matches('+').parse().ok())
        .collect();
    assert_eq!(points.len(), 2, "{said}");
    (points[0], points[1])
}

in_each_engine! {
    fn a_preset_brings_its_own_ranges_and_is_said_to_be_an_extreme_of_the_author_s(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        assert_eq!(widget.reads(".rare"), "");
        widget.choose_preset("bold");
        page.wait_until("it is said", || widget.reads(".rare").contains("fewer than 1 in 1,000 of the author’s futures come out this high"));
        let (low, high) = range(&widget);
        assert!(0.05 < low && low < high && high < 2.0, "{low} to {high}");
        // The result with every input as set, 0.81 points, lies within the range of its futures.
        assert!(widget.reads("[part=as-set]").contains("0.81 points") && low < 0.81 && 0.81 < high);
        widget.choose_preset("base");
        page.wait_until("it is not said any more", || widget.reads(".rare").is_empty());
    }

    fn inputs_that_move_together_widen_the_range(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("uncertainty");
        let usual = range(&widget);
        widget.press_right_at("[data-draw] input[type=range]", 6);
        page.wait_until("the range is wider", || range(&widget).1 > usual.1);
        let wider = range(&widget);
        widget.pick("[data-draw] select", "uniform");
        page.wait_until("evenly spread values widen it more", || range(&widget).1 > wider.1);
    }

    fn what_counts_after_the_last_year_moves_the_value_and_is_said(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        assert!(widget.reads("[part=money]").contains("on average to $7 million. That counts all years to 2032, and nothing after"));
        widget.unfold("assumptions");
        widget.ask("for (const part of root.querySelectorAll('[data-group]')) part.open = true", &[]);
        widget.pick("[data-input=terminalValue] select", "2");
        page.wait_until("it is said", || widget.reads("[part=money]").contains("and net cash that grows by 3 % a year after"));
        assert!(!widget.reads("[part=money]").contains("$7 million. That"));
        // A perpetuity that grows as fast as it is discounted has no value: refused, with the reason.
        widget.type_into("discountRate", "3");
        let problem = || widget.reads("[data-input=discountRate] [data-problem]");
        page.wait_until("it is refused", || problem().contains("must be higher than the growth after the last year"));
    }

    fn a_link_of_the_first_model_says_what_it_showed_then(engine) {
        let page = Page::open(engine, OLD_LINK);
        let widget = page.widget();
        let said = || widget.reads(".linked");
        page.wait_until("it is said", || said().contains("This link was made with model 0.1.0"));
        assert!(said().contains("It then showed +$25.5 million and +0.03 points in 2032"), "{}", said());
        widget.type_into("vfxShare", "20");
        page.wait_until("it is about what the link says, and about nothing else", || said().is_empty());
    }

    fn the_spread_of_the_futures_is_shared_out_among_the_inputs(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("drivers");
        let rows = || widget.ask("return [...root.querySelectorAll('[data-variance] tbody tr')].map((row) => text(row))", &[]);
        page.wait_until("the shares are there", || rows().as_array().is_some_and(|rows| rows.len() == 15));
        assert!(rows()[0].as_str().expect("a row").starts_with("What the tools have in common"), "{}", rows());
    }

    fn the_effect_is_set_beside_the_usual_moves_of_the_margin(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("uncertainty");
        page.wait_until("it is said", || widget.reads("[data-noise]").contains("from year to year on average"));
        let said = widget.reads("[data-noise]");
        assert!(said.contains("6 moves") && said.contains("from 2020 to 2025"), "{said}");
    }

    fn no_sentence_of_the_page_slips_whatever_is_set(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        for panel in PANELS {
            widget.unfold(panel);
        }
        let states = [
            "speedup:1", "speedup:1 platformCost:0 complianceCost:0 legalCost:0 transitionTotal:0", "reworkRate:2",
            "vfxShare:1 otherPostShare:1 speedup:1000", "horizon:1", "horizon:15 releaseLag:10", "platformCost:100000",
            "vfxShare:0", "speedup:18 vfxShare:0.13 reinvestShare:0.2", "upfront:585.744", "visiblePoints:1 materialityShare:0.01",
            "pretaxIncome0:100", "revenueGrowth:-0.5", "contentCash0:10000000", "newShotShare:0.5 terminalValue:1 taxTiming:1",
            "transitionYears:1 upfront:10 upfrontLife:1", "adoptionMid:1 horizon:3", "captureShare:0 reinvestShare:1",
        ];
        for state in states {
            widget.ask("host.setAttribute('inputs', given[0])", &[json!(state)]);
            page.settle();
            let script = r"
                const said = one('[part~=widget]').innerText.replaceAll('\u00a0', ' ');
                return given[0].flatMap((slip) => new RegExp(`.{0,40}(?:${slip}).{0,40}`, 'u').exec(said) ?? []);";
            assert_eq!(widget.ask(script, &[json!(SLIPS)]), json!([]), "{state}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_settings_of_the_futures_are_in_a_link(engine) {
        let page = Page::open(engine, "/dist/index.html?ai-savings=v1;story=netflix-q2-2025;preset=base;together=0.8;distribution=uniform;terminalValue=1");
        let widget = page.widget();
        widget.unfold("uncertainty");
        assert_eq!(widget.ask("return [one('[data-draw] input').value, one('[data-draw] select').value]", &[]), json!(["0.8", "uniform"]));
        assert!(widget.reads("[part=money]").contains("and the same net cash every year after"));
    }
}
