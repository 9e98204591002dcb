//! Scenarios: kept under a name, compared, loaded again.

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const NAME: &str = "#scenarios-name";

fn keep(widget: &Widget, name: &str) {
    widget.type_at(NAME, name);
    widget.press("[data-action=keep]");
}

fn head(widget: &Widget) -> Vec<String> {
    let cells = widget.ask("return [...root.querySelectorAll('.scenarios-comparison thead th')].map(text)", &[]);
    serde_json::from_value(cells).expect("texts")
}

in_each_engine! {
    fn scenarios_stand_side_by_side_with_their_differences(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        keep(&widget, "Base case");
        widget.choose_preset("bold");
        page.settle();
        keep(&widget, "All goes well");
        page.wait_until("both are columns", || head(&widget).len() == 4);
        assert!(head(&widget).iter().any(|cell| cell.contains("Base case")), "{:?}", head(&widget));
        let uplift = widget.said("scenarios", ".scenarios-comparison tbody tr");
        assert!(uplift.contains("+0.81") && uplift.contains("−0.79"), "{uplift}");
        assert!(!widget.drawn("scenarios").are_blank());
    }

    fn every_scenario_opens_its_workings(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        let places = "return [...root.querySelectorAll('.scenarios-comparison tbody:first-of-type tr')]
            .map((row) => [...row.cells].map((cell) => Boolean(cell.querySelector('[data-working]'))))";
        let first = widget.ask(places, &[]);
        assert_eq!(first[0], serde_json::json!([false, true]));
        keep(&widget, "Kept");
        page.wait_until("the kept one is a column", || widget.ask(places, &[])[0] == serde_json::json!([false, true, true]));
        widget.type_into("speedup", "9");
        page.settle();
        widget.press(".scenarios-comparison [data-working=npv]");
        page.wait_until("its working is shown", || widget.reads(".working").contains("2026 to 2032, in “Kept”"));
        assert!(widget.reads(".working").contains("Discount"));
        assert!(widget.open_workings("scenarios") >= 10);
    }

    fn a_kept_scenario_is_loaded_again_and_removed(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        let sentence = widget.answer();
        keep(&widget, "Mine");
        widget.type_into("speedup", "15");
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
        widget.press(".scenarios-kept li button");
        page.wait_until("the answer is back", || widget.answer() == sentence && widget.typed("speedup") == "4");
        widget.press(".scenarios-kept li button:last-child");
        page.wait_until("it is gone", || head(&widget).len() == 2);
    }

    fn no_more_than_four_are_kept_and_none_without_a_name(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        keep(&widget, "");
        assert!(!widget.said("scenarios", ".scenarios-keep [data-problem]").is_empty());
        for name in ["one", "two", "three", "four", "five"] {
            keep(&widget, name);
        }
        page.wait_until("four are columns beside now", || head(&widget).len() == 6);
        assert!(!head(&widget).contains(&"one".to_owned()), "{:?}", head(&widget));
    }

    fn a_name_is_text_and_never_a_formula_or_markup(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        keep(&widget, "=1+1");
        keep(&widget, "<img src=x onerror=alert(1)>");
        assert_eq!(widget.ask("return root.querySelectorAll('img').length", &[]), 0);
        let file = widget.download(".scenarios-comparison [data-action=download]");
        assert!(file.contains("'=1+1") && !file.contains(",=1+1"), "{file}");
    }

    fn the_base_year_of_the_article_can_be_taken(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        widget.press("input[name=scenarios-start][value='2024']");
        page.wait_until("the year is another", || widget.headline().ends_with("by 2031."));
        widget.reach("revenue0");
        assert_eq!(widget.typed("revenue0"), "39,000.966");
        widget.press("input[name=scenarios-start][value='2025']");
        page.wait_until("the year is back", || widget.headline().ends_with("by 2032."));
    }

    fn one_switch_turns_from_the_books_to_cash(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("scenarios");
        let title = || widget.said("scenarios", "figure:not([hidden]) h3");
        let books = title();
        widget.press("input[name=scenarios-basis][value=cash]");
        page.wait_until("the lines are of cash", || title() != books || widget.said("scenarios", "figure[data-chart=scenarios]:not([hidden])").contains("cash"));
    }
}
