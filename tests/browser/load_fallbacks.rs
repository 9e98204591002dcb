//! The ways to load the wasm module: the widget takes the first way that works, and says what is wrong when none does.

use super::harness::in_each_engine;
use super::harness::page::Page;

/// What is broken, how the server answers, by which way the module comes about, and how often it is requested.
const WAYS: [(&str, &str, &str, usize); 7] = [
    ("nothing", "", "streaming", 1),
    ("nothing", "/wrong-mime", "bytes", 1),
    ("nothing", "/longer-mime", "bytes", 1),
    ("streamingIsMissing", "", "bytes", 1),
    ("streamingFails", "", "bytes", 2),
    ("fetchFailsOnce", "", "bytes", 1),
    ("bodyIsCutOnce", "", "bytes", 1),
];

/// What is broken, how the server answers, the code, part of the sentence, and how often the module is requested.
const FAILURES: [(&str, &str, &str, &str, usize); 5] = [
    ("webAssemblyIsMissing", "", "noWebAssembly", "no WebAssembly", 0),
    ("nothing", "/no-wasm-policy", "wasmBlocked", "'wasm-unsafe-eval'", 0),
    ("fetchFails", "", "fetchFailed", "no network", 0),
    ("nothing", "/wasm-is-gone", "fetchFailed", "The server answered 404.", 1),
    ("nothing", "/page-for-wasm", "badModule", "a page came in its place", 2),
];

fn go(page: &Page, mode: &str, broken: &str) -> usize {
    let asked = modules(page);
    page.go(&format!("{mode}/pages/load-fallbacks.html?broken={broken}"));
    asked
}

/// How many times a module was requested so far.
fn modules(page: &Page) -> usize {
    page.requests().iter().filter(|path| path.ends_with(".wasm")).count()
}

in_each_engine! {
    fn the_module_comes_by_the_first_way_that_works(engine) {
        let page = Page::open(engine, "/pages/observe.js");
        for (broken, mode, way, asks) in WAYS {
            let before = go(&page, mode, broken);
            assert_ne!(page.widget().headline(), "", "{broken} {mode}");
            assert_eq!(page.witnessed("ways"), [way], "{broken} {mode}");
            assert_eq!(modules(&page) - before, asks, "{broken} {mode}");
            assert_eq!(page.witnessed("errors"), [""; 0], "{broken} {mode}");
        }
    }

    fn half_a_module_is_asked_for_again(engine) {
        let page = Page::open(engine, "/half-once/pages/load-fallbacks.html?broken=nothing");
        assert_ne!(page.widget().headline(), "");
        assert_eq!((page.witnessed("ways"), modules(&page)), (vec!["bytes".to_owned()], 2));
    }

    fn every_failure_has_a_code_for_the_page_and_a_sentence_for_the_author(engine) {
        let page = Page::open(engine, "/pages/observe.js");
        for (broken, mode, code, sentence, asks) in FAILURES {
            let before = go(&page, mode, broken);
            let case = format!("{broken} {mode}");
            page.wait_until(&format!("the author is told of {case}"), || !page.witnessed("errors").is_empty());
            let said = page.witnessed("errors").join("\n");
            assert!(said.contains(code) && said.contains(sentence), "{case}: {said}");
            assert_eq!(page.witnessed("loadErrors"), [code], "{case}");
            assert_eq!(modules(&page) - before, asks, "{case}");
            let shown = page.run("return document.querySelector('ai-savings-calculator > p').getClientRects().length");
            assert_ne!(shown, 0, "the fallback is visible: {case}");
        }
    }
}
