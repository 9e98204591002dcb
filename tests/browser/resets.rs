//! The way back: one input, all inputs, or another preset.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn a_reset_brings_one_default_back_and_no_other(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let default = widget.typed("vfxShare");
        assert_eq!(default, "10");
        widget.type_into("vfxShare", "20");
        widget.type_into("speedup", "12");
        widget.reset("vfxShare");
        page.wait_until("the default is back", || widget.typed("vfxShare") == default);
        assert_eq!(widget.typed("speedup"), "12");
    }

    fn reset_all_brings_back_every_default_and_the_answer(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let inputs = ["vfxShare", "adoptionMax", "speedup", "labourShare", "reinvestShare"];
        let (sentence, defaults) = (widget.answer(), inputs.map(|input| widget.typed(input)));
        for input in inputs {
            widget.type_into(input, "33");
        }
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
        widget.reset_all();
        page.wait_until("the answer is back", || widget.answer() == sentence);
        assert_eq!(inputs.map(|input| widget.typed(input)), defaults);
    }

    fn a_preset_changes_the_answer(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        let base = widget.answer();
        widget.choose_preset("bold");
        page.wait_until("the sentence has followed", || widget.answer() != base);
        let bold = widget.answer();
        widget.choose_preset("cautious");
        page.wait_until("the sentence has followed", || ![&base, &bold].contains(&&widget.answer()));
    }
}
