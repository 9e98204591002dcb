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

    fn a_move_of_the_speed_up_is_calculated_once_and_simulated_once(engine) {
        let page = Page::open(engine, "/pages/counted.html");
        let widget = page.widget();
        page.wait_until("the chart is drawn", || page.run("return calls.includes('draw')") == true);
        page.settle();
        let (start, before) = (page.run("calls.length = 0; return calls.length"), widget.headline());
        assert_eq!(start, 0);
        widget.press_right("speedup", 4);
        page.wait_until("the sentence has followed", || widget.headline() != before);
        page.settle();
        let calls = page.run("return calls");
        let count = |name: &str| calls.as_array().unwrap().iter().filter(|call| *call == name).count();
        // Each press is a frame, or two of them are one.
        let moves = count("simulate");
        assert!((1..=4).contains(&moves), "{calls}");
        assert_eq!(count("draw"), moves, "{calls}");
        // A move is tried when it comes: where two come in one frame, two are calculated and the last is simulated.
        assert!((moves..=4).contains(&count("calculate")), "{calls}");
        assert_eq!(2 * moves + count("calculate"), calls.as_array().unwrap().len(), "{calls}");
    }

    fn a_slider_moved_by_pointer_moves_sentence_table_and_picture(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        everything_follows(&widget, "vfxShare", || widget.drag("vfxShare", 0.7));
    }
}
