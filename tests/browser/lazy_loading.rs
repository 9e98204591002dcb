//! Nothing is fetched or drawn for what no reader sees.

use std::time::Duration;

use super::harness::in_each_engine;
use super::harness::page::Page;

fn wasm(page: &Page) -> usize {
    page.requests().iter().filter(|path| path.ends_with(".wasm")).count()
}

in_each_engine! {
    fn nothing_is_fetched_before_the_widget_comes_near(engine) {
        let page = Page::open(engine, "/pages/below.html");
        page.wait_until("the element is defined", || page.run("return Boolean(customElements.get('ai-savings-calculator'))") == true);
        // Long enough for it to have begun.
        std::thread::sleep(Duration::from_millis(700));
        assert_eq!(wasm(&page), 0, "{:?}", page.requests());
        // Its head alone: what lies below the answer is fetched when a reader comes to it.
        page.run("document.querySelector('ai-savings-calculator').scrollIntoView({ block: 'end' })");
        assert_ne!(page.fresh_widget().headline(), "");
        assert_eq!(wasm(&page), 1);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn what_is_set_before_it_comes_near_is_there_when_it_does(engine) {
        let page = Page::open(engine, "/pages/below.html");
        page.wait_until("the element is defined", || page.run("return Boolean(customElements.get('ai-savings-calculator'))") == true);
        page.run("document.querySelector('ai-savings-calculator').set('speedup:10')");
        let widget = page.fresh_widget();
        assert_eq!(widget.typed("speedup"), "10");
        assert!(widget.reads("[part=differences] summary").contains("1 input differs"));
    }

    fn a_widget_that_is_taken_out_before_it_comes_near_is_never_loaded(engine) {
        let page = Page::open(engine, "/pages/below.html");
        page.wait_until("the element is defined", || page.run("return Boolean(customElements.get('ai-savings-calculator'))") == true);
        page.run("window.taken = document.querySelector('ai-savings-calculator'); window.taken.remove()");
        page.run("scrollTo(0, 6000)");
        std::thread::sleep(Duration::from_millis(500));
        assert_eq!(wasm(&page), 0);
        page.run("document.body.prepend(window.taken); scrollTo(0, 0)");
        assert_ne!(page.fresh_widget().headline(), "");
    }
}
