//! A guess before the answer, where the author asks for one.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const RIGHT_ARROW: char = '\u{e014}';
const ENTER: char = '\u{e007}';

/// Whether the reader sees any of the answer.
const IS_SHOWN: &str = "return one('[part=answer]').getBoundingClientRect().height > 0";

/// A page with one widget that asks for a guess, in a view, once it asks.
fn open(engine: Engine, view: &str) -> Page {
    let page = Page::open(engine, "/pages/empty.html");
    page.run(&format!(
        "
        const widget = document.createElement('ai-savings-calculator');
        widget.setAttribute('guess', '');
        widget.setAttribute('view', '{view}');
        document.body.append(widget);
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/dist/define.js';
        document.head.append(script);"
    ));
    let widget = page.widget_if_any();
    page.wait_until("the widget asks", || widget.reads(".guess label").ends_with('?'));
    page
}

/// What the sentence of the guess says, once it is there.
fn said(widget: &Widget<'_>) -> String {
    widget.page().wait_until("the guess is shown", || !widget.reads(".guessed span").is_empty());
    widget.reads(".guessed span")
}

in_each_engine! {
    fn nothing_of_the_answer_shows_before_a_guess(engine) {
        let page = open(engine, "full");
        let widget = page.widget_if_any();
        assert_eq!(widget.ask(IS_SHOWN, &[]), false);
        assert_eq!(widget.ask("return one('.depth').hidden", &[]), true);
        assert_eq!(widget.reads(".guess h2"), "What is “10× faster” worth to Netflix?");
        assert_eq!(widget.reads(".guess label"), "What do you think it adds to the margin by 2032?");
        assert_eq!(widget.reads(".ends"), "0 points2 points");
    }

    fn keys_make_a_guess_and_enter_takes_it(engine) {
        let page = open(engine, "card");
        let widget = page.widget_if_any();
        widget.ask("one('.guess input').focus()", &[]);
        page.session().press(std::iter::repeat_n(RIGHT_ARROW, 10));
        page.wait_until("the scale follows", || widget.reads(".guess output") == "0.5 points");
        assert_eq!(widget.ask("return one('.guess input').getAttribute('aria-valuetext')", &[]), "0.5\u{a0}points");
        assert_eq!(widget.ask(IS_SHOWN, &[]), false);
        page.session().press([ENTER]);
        assert_eq!(said(&widget), "You guessed +0.5 points. The middle of the futures is +0.004 points: 0.5 points less.");
        assert_eq!(widget.ask(IS_SHOWN, &[]), true);
        // Who has guessed by keyboard goes on from there.
        assert_eq!(widget.ask("return root.activeElement.className", &[]), "guessed");
        assert_eq!(widget.ask("return one('.guess')", &[]), json!(null));
    }

    fn one_tap_on_the_scale_takes_a_guess(engine) {
        let page = open(engine, "card");
        let widget = page.widget_if_any();
        widget.press(".guess input");
        let said = said(&widget);
        assert!(said.starts_with("You guessed +1 point. ") && said.ends_with(" less."), "{said}");
        assert_eq!(widget.ask(IS_SHOWN, &[]), true);
    }

    fn a_guess_can_be_skipped_and_hidden(engine) {
        let page = open(engine, "full");
        let widget = page.widget_if_any();
        widget.press("[data-action=skip-guess]");
        page.wait_until("the answer is there", || widget.ask(IS_SHOWN, &[]) == true);
        assert_eq!(widget.ask("return one('.guessed')", &[]), json!(null));

        let page = open(engine, "full");
        let widget = page.widget_if_any();
        widget.press("[data-action=take-guess]");
        assert!(said(&widget).starts_with("You guessed 0 points. "), "{}", said(&widget));
        widget.press("[data-action=dismiss-guess]");
        assert_eq!(widget.ask("return one('.guessed')", &[]), json!(null));
    }

    fn the_gap_follows_a_slider_and_the_guess_is_stored_nowhere(engine) {
        let page = open(engine, "full");
        let widget = page.widget_if_any();
        widget.ask("host.setAttribute('sync-url', '')", &[]);
        widget.press("[data-action=take-guess]");
        let before = said(&widget);
        widget.ask("host.set('speedup:20')", &[]);
        page.wait_until("the gap has followed", || widget.reads(".guessed span") != before);
        let kept = page.run("return [localStorage.length, sessionStorage.length, document.cookie, /guess/.test(location.href)]");
        assert_eq!(kept, json!([0, 0, "", false]));
        widget.ask("host.setAttribute('locale', 'de-DE')", &[]);
        page.wait_until("the answer is in another locale, and asks nobody again", || {
            widget.reads(".guessed span").contains(',') && widget.ask(IS_SHOWN, &[]) == true
        });
    }

    fn a_page_without_the_attribute_does_not_fetch_the_question(engine) {
        let page = Page::open(engine, "/pages/element.html");
        page.widget();
        assert!(!page.requests().iter().any(|path| path.contains("guess")), "{:?}", page.requests());
    }
}
