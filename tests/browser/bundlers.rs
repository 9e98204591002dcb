//! The package in other people's hands: pages built with it by four bundlers, and two versions on one page.

use std::path::Path;

use super::harness::in_each_engine;
use super::harness::page::Page;

/// What `tests/bundlers/build.js` writes.
const BUNDLERS: [&str; 4] = ["vite", "webpack", "esbuild", "rollup"];

fn assert_built() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bundlers/versions/index.html");
    assert!(page.is_file(), "Run this first: node tests/bundlers/build.js");
}

in_each_engine! {
    fn a_page_of_every_bundler_answers_and_opens_a_folded_part(engine) {
        assert_built();
        let page = Page::open(engine, "/pages/observe.js");
        for bundler in BUNDLERS {
            page.go(&format!("/bundlers/{bundler}/index.html"));
            let widget = page.widget();
            assert!(widget.headline().contains("Netflix"), "{bundler}: {}", widget.headline());
            widget.unfold("drivers");
            widget.drawn("drivers");
            assert_eq!(page.witnessed("errors"), [""; 0], "{bundler}");
        }
    }

    fn two_versions_live_on_one_page(engine) {
        assert_built();
        let page = Page::open(engine, "/bundlers/versions/index.html");
        let (sentence, headline) = (page.widget().answer(), page.widget().headline());
        page.run("document.querySelector('other-calculator').scrollIntoView()");
        let said = |tag: &str, part: &str| {
            let script = format!("return document.querySelector('{tag}').shadowRoot?.querySelector('[part={part}]')?.textContent ?? ''");
            page.run(&script).as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
        };
        page.wait_until("the other one answers", || said("other-calculator", "headline") == page.widget().headline());
        assert!(!said("ai-savings-calculator", "footer").contains("0.0.0-other"), "the first to define the tag keeps it");
        // Its version is said below the answer, which comes by scrolling.
        page.run("document.querySelector('other-calculator').shadowRoot.querySelector('.depth').scrollIntoView()");
        page.wait_until("it says its version", || said("other-calculator", "footer").contains("0.0.0-other"));
        page.widget().press_right("vfxShare", 8);
        page.wait_until("the first has followed", || page.widget().answer() != sentence);
        assert_eq!(said("other-calculator", "headline"), headline);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
