//! Several widgets on a page, and widgets that are moved about.

use super::harness::in_each_engine;
use super::harness::page::Page;

const TAKE_OUT: &str = "
    window.taken = document.querySelector('ai-savings-calculator');
    window.place = document.createElement('div');
    taken.replaceWith(place);";

const PUT_BACK: &str = "place.replaceWith(taken)";

in_each_engine! {
    fn two_widgets_keep_their_own_state(engine) {
        let page = Page::open(engine, "/pages/two.html");
        let (first, second) = (page.nth_widget(0), page.nth_widget(1));
        let sentence = second.answer();
        assert_eq!(first.answer(), sentence);
        first.press_right("vfxShare", 8);
        page.wait_until("the first has followed", || first.answer() != sentence);
        page.settle();
        assert_eq!(second.answer(), sentence);
    }

    fn two_widgets_load_one_engine(engine) {
        let page = Page::open(engine, "/pages/two.html");
        page.nth_widget(0);
        page.nth_widget(1);
        page.settle();
        let requests = page.requests();
        assert_eq!(requests.iter().filter(|path| path.ends_with(".wasm")).count(), 1, "{requests:?}");
    }

    fn taken_out_and_put_back_the_widget_keeps_its_state(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        let default = widget.answer();
        widget.type_into("vfxShare", "20");
        page.wait_until("the sentence has followed", || widget.answer() != default);
        let sentence = widget.answer();
        page.run(TAKE_OUT);
        page.settle();
        page.run(PUT_BACK);
        page.settle();
        assert_eq!((page.widget().answer(), widget.typed("vfxShare").as_str()), (sentence, "20"));
    }

    fn left_and_come_back_to_the_page_is_as_the_reader_left_it(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.type_into("vfxShare", "20");
        page.wait_until("the address says so", || page.run("return location.search") != "");
        let sentence = widget.answer();
        page.go("/pages/empty.html");
        // Some browsers keep the page as it is, others load it again from its address. WebKit keeps it, but empties
        // fields that switch completion off: so no field does.
        page.session().back();
        let widget = page.widget();
        assert_eq!((widget.answer(), widget.typed("vfxShare")), (sentence.clone(), "20".to_owned()));
        widget.press_right("vfxShare", 8);
        page.wait_until("it still answers", || widget.answer() != sentence);
    }

    fn taken_out_and_put_back_the_widget_draws_again(engine) {
        let page = Page::open(engine, "/pages/element.html");
        let widget = page.widget();
        let before = widget.drawn("savings");
        page.run(TAKE_OUT);
        page.settle();
        page.run(PUT_BACK);
        assert_eq!(page.widget().drawn("savings"), before);
        widget.press_right("vfxShare", 8);
        widget.wait_for_other_pixels("savings", &before);
    }
}
