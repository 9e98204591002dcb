//! What is typed is taken as it is typed; what cannot be taken is explained beside its field, and nothing is lost.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn a_figure_recomputes_its_change_as_one_types(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let (revenue, subscribers) = (widget.change("revenue"), widget.change("subscribers"));
        widget.type_current("revenue", "99");
        page.wait_until("the change has followed", || widget.change("revenue") != revenue);
        assert_eq!(widget.change("subscribers"), subscribers);
    }

    fn nonsense_is_answered_with_the_allowed_range(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_into("speedup", "a lot");
        page.wait_until("the field explains itself", || !widget.problem("speedup").is_empty());
        let sentence = widget.problem("speedup");
        assert!(sentence.chars().filter(char::is_ascii_digit).count() >= 2, "no range in: {sentence}");
        assert!(widget.is_invalid("speedup"));
    }

    fn after_nonsense_the_old_result_stays_marked_as_stale(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let (sentence, table) = (widget.answer(), widget.table("savings"));
        widget.type_into("speedup", "a lot");
        page.wait_until("the widget is stale", || widget.state() == "stale");
        assert_eq!((widget.answer(), widget.table("savings")), (sentence, table));
        assert_eq!(widget.typed("speedup"), "a lot");
    }

    fn a_valid_value_after_nonsense_clears_the_complaint(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_into("speedup", "a lot");
        page.wait_until("the widget is stale", || widget.state() == "stale");
        widget.type_into("speedup", "12");
        page.wait_until("the widget is ready", || widget.state() == "ready");
        assert_eq!((widget.problem("speedup").as_str(), widget.is_invalid("speedup")), ("", false));
    }

    fn a_number_beyond_the_slider_but_within_the_limit_is_taken(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let sentence = widget.answer();
        widget.type_into("speedup", "50");
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
        assert_eq!((widget.state().as_str(), widget.problem("speedup").as_str()), ("ready", ""));
        assert_eq!(widget.typed("speedup"), "50");
    }
}
