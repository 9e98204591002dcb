//! Numbers in any hand: what is clear is taken, what is unclear leads to a question, and the model never sees a guess.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';

/// Opens the page with numbers written as in a language.
fn open_in(engine: Engine, locale: &str) -> Page {
    let page = Page::open(engine, "/dist/index.html");
    page.fresh_widget().speak(locale);
    page
}

/// Types into a field, waits until the sentence that belongs to it asks something, and returns the sentence.
fn asked(widget: &Widget<'_>, field: &str, problem: &str, text: &str) -> String {
    widget.type_at(field, text);
    let offers = format!("return Boolean(one('{problem} button'))");
    widget.page().wait_until(&format!("{text} in {field} is asked about"), || widget.ask(&offers, &[]) == true);
    assert_eq!(widget.ask("return one(given[0]).getAttribute('aria-invalid')", &[json!(field)]), "true");
    widget.reads(problem)
}

/// Takes the n-th number that is offered; no question follows, and the focus is in the field.
fn take(widget: &Widget<'_>, field: &str, problem: &str, n: usize) -> String {
    widget.ask("one(given[0]).querySelectorAll('button')[given[1]].click()", &[json!(problem), json!(n)]);
    widget.page().settle();
    assert_eq!(widget.reads(problem), "");
    assert_eq!(widget.ask("return root.activeElement === one(given[0])", &[json!(field)]), true);
    assert_eq!(widget.ask("return one(given[0]).getAttribute('aria-invalid')", &[json!(field)]), "false");
    let value = widget.ask("return one(given[0]).value", &[json!(field)]);
    value.as_str().unwrap_or_default().replace(['\u{a0}', '\u{202f}'], " ")
}

in_each_engine! {
    fn the_separators_of_another_language_are_asked_about_and_nothing_is_calculated_meanwhile(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let (sentence, slider) = (widget.answer(), widget.slider("speedup"));
        let (field, problem) = ("[data-input=speedup] input[type=text]", "[data-input=speedup] [data-problem]");
        assert_eq!(asked(&widget, field, problem, "4,5"), "This is not clear. Do you mean 4.5?");
        assert_eq!(widget.state(), "stale");
        assert_eq!((widget.answer(), widget.slider("speedup").to_bits()), (sentence, slider.to_bits()));
        assert_eq!(take(&widget, field, problem, 0), "4.5");
        assert_eq!(widget.slider("speedup").to_bits(), 4.5_f64.to_bits());
        assert_eq!(widget.state(), "ready");
    }

    fn two_readings_are_offered_and_either_can_be_entered_by_keyboard(engine) {
        let page = open_in(engine, "fr");
        let widget = page.fresh_widget();
        let (field, problem) = ("[data-input=speedup] input[type=text]", "[data-input=speedup] [data-problem]");
        assert_eq!(asked(&widget, field, problem, "4.500"), "Ce nombre peut se lire de deux façons : 4,5 ou 4 500.");
        let is_there = "return root.activeElement.matches('[data-problem] button')";
        for _ in 0..6 {
            if widget.ask(is_there, &[]) == true {
                break;
            }
            page.session().press([TAB]);
            page.settle();
        }
        assert_eq!(widget.ask(is_there, &[]), true, "a button can be reached");
        page.session().press([ENTER]);
        page.wait_until("4.5 is set", || widget.slider("speedup").to_bits() == 4.5_f64.to_bits());
        // A slider may have moved before the frame is over in which the rest is written.
        page.wait_until("nothing is asked any more", || widget.reads(problem).is_empty());
        page.wait_until("the focus is in the field", || {
            widget.ask("return root.activeElement === one(given[0])", &[json!(field)]) == true
        });
    }

    fn figures_ranges_curve_goal_and_seed_ask_as_well(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        for panel in ["assumptions", "uncertainty", "goal"] {
            widget.unfold(panel);
        }
        widget.ask("for (const part of root.querySelectorAll('details')) part.open = true", &[]);
        page.settle();
        for (field, problem, text, offered) in [
            ("tr[data-figure=revenue] input[data-field=prior]", "tr[data-figure=revenue] [data-problem]", "9,5", "9.5"),
            ("[data-input=amortCurve] input", "[data-input=amortCurve] [data-problem]", "50,5 49.5", "50.5 49.5"),
            ("[data-range=speedup] [type=text]", "[data-range=speedup] [data-problem]", "2,5", "2.5"),
            (".goal-target input", "#goal-problem", "0,05", "0.05"),
            ("[data-seed] input", "[data-seed] [data-problem]", "1.234.567", "1,234,567"),
        ] {
            let question = format!("This is not clear. Do you mean {offered}?");
            assert_eq!(asked(&widget, field, problem, text), question, "{field}");
            assert_eq!(take(&widget, field, problem, 0), offered, "{field}");
        }
        page.wait_until("all of it is taken", || widget.state() == "ready");
    }

    fn the_builder_asks_as_well(engine) {
        let page = Page::open(engine, "/dist/embed-builder.html");
        let shown = || page.run("return document.querySelector('#problem-speedup')?.textContent ?? ''");
        let link = || page.run("return document.querySelector('#snippet-link')?.value ?? ''").to_string();
        page.wait_until("the form is ready", || link().contains("http"));
        page.run(
            "const field = document.querySelector('#input-speedup');
            field.value = '7,5';
            field.dispatchEvent(new Event('input'));",
        );
        assert_eq!(shown(), "This is not clear. Do you mean 7.5?");
        page.run("document.querySelector('#problem-speedup button').click()");
        assert_eq!(shown(), "");
        page.wait_until("a snippet has it", || link().contains("7.5"));
    }

    fn what_a_field_shows_can_be_entered_again_in_languages_of_every_kind(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        for panel in ["assumptions", "uncertainty", "goal"] {
            widget.unfold(panel);
        }
        for locale in ["ar-EG", "fa", "mr", "my", "hi", "en-IN", "he", "de-CH", "fr", "sv", "pt-BR"] {
            widget.speak(locale);
            for panel in ["assumptions", "uncertainty", "goal"] {
                widget.unfold(panel);
            }
            let script = "
                const fields = [...root.querySelectorAll('input[type=text]')].filter(({ value }) => value);
                for (const field of fields) field.dispatchEvent(new Event('input', { bubbles: true }));
                return fields.length;";
            let count = widget.ask(script, &[]).as_u64().expect("a count");
            page.settle();
            let refused = "return [...root.querySelectorAll('[aria-invalid=true]')].map(({ value }) => value)";
            assert_eq!(widget.ask(refused, &[]), json!([]), "{locale}");
            assert!(count > 60, "{count} fields in {locale}");
            assert_eq!(widget.state(), "ready", "{locale}");
        }
    }
}
