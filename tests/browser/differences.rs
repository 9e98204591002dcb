//! What a reader has moved is said, and taken back with one tap.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn inputs_that_differ_from_the_author_s_are_counted_and_listed(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let said = || widget.reads("[part=differences] summary");
        assert_eq!(widget.ask("return one('[part=differences]').getClientRects().length", &[]), 0);
        widget.type_into("speedup", "12");
        page.wait_until("one differs", || said() == "1 input differs from the author’s");
        widget.type_into("vfxShare", "20");
        page.wait_until("two differ", || said() == "2 inputs differ from the author’s");
        let list = widget.reads("[part=differences] ul");
        assert!(list.contains("Speed-up: 12× instead of 4×"), "{list}");
    }

    fn one_tap_brings_back_the_author_s(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let sentence = widget.answer();
        widget.type_into("speedup", "12");
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
        widget.press("[part=differences] button");
        page.wait_until("the answer is back", || widget.answer() == sentence);
        assert_eq!(widget.ask("return one('[part=differences]').hidden", &[]), true);
    }

    fn what_the_author_has_set_does_not_differ(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.set_attribute("inputs", "speedup:10");
        page.wait_until("it is set", || widget.typed("speedup") == "10");
        assert_eq!(widget.ask("return one('[part=differences]').hidden", &[]), true);
        widget.reset("speedup");
        page.wait_until("it differs", || widget.reads("[part=differences] li") == "Speed-up: 4× instead of 10×");
    }
}
