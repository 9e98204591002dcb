//! The calculator's own page: another story at hand, and the way to everything else.

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn another_story_is_chosen_and_the_first_one_again(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        assert_eq!(page.run("return document.querySelectorAll('nav option').length"), 6);
        let widget = page.fresh_widget();
        let choose = |value: &str| {
            page.run(&format!(
                "const select = document.querySelector('nav select'); select.value = '{value}'; select.dispatchEvent(new Event('change'))"
            ));
        };
        choose("stories/disney-fy2025.json");
        page.wait_until("another one is told", || widget.headline().contains("Disney"));
        choose("");
        page.wait_until("the first one is told", || widget.headline().contains("Netflix"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn every_page_of_the_product_can_be_reached(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let links = page.run("return [...document.querySelectorAll('nav a')].map((link) => new URL(link.href).pathname)");
        let links: Vec<String> = serde_json::from_value(links).expect("addresses");
        assert_eq!(links.len(), 6);
        for link in links {
            page.go(&link);
            assert_eq!(page.run("return document.querySelectorAll('h1, h2, ai-savings-calculator').length > 0"), true, "{link}");
        }
    }
}
