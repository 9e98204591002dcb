//! A slider, moved by keyboard or pointer, moves everything that says what it means.

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// Does something to a slider and waits until sentence, table and picture have followed.
fn everything_follows(widget: &Widget<'_>, input: &str, act: impl FnOnce()) {
    let (sentence, table, picture) = (widget.answer(), widget.table("savings"), widget.drawn("savings"));
    let before = widget.slider(input);
    act();
    widget.page().wait_until("the slider itself has moved", || widget.slider(input).to_bits() != before.to_bits());
    widget.page().wait_until("the sentence has followed", || widget.answer() != sentence);
    widget.page().wait_until("the table has followed", || widget.table("savings") != table);
    widget.wait_for_other_pixels("savings", &picture);
}

in_each_engine! {
    fn a_slider_moved_by_keyboard_moves_sentence_table_and_picture(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        everything_follows(&widget, "vfxShare", || widget.press_right("vfxShare", 8));
    }

    fn a_slider_moved_by_pointer_moves_sentence_table_and_picture(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        everything_follows(&widget, "vfxShare", || widget.drag("vfxShare", 0.7));
    }
}
