//! The page loads, wherever it is put; and where it cannot, the reader still has the author's words.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn the_page_answers_with_a_sentence(engine) {
        let page = Page::open(engine, "/dist/index.html");
        assert_ne!(page.widget().headline(), "");
        page.session().screenshot(&format!("page-{engine:?}").to_lowercase());
    }

    fn the_changes_of_the_article_are_exact(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        let figures = ["revenue", "operatingMargin", "subscribers", "contentSpend"];
        assert_eq!(figures.map(|figure| widget.change(figure)), ["+4.1 %", "+1.4 points", "+3.0 %", "+1.2 %"]);
    }

    fn the_page_loads_without_an_error(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        page.widget();
        page.settle();
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn wasm_served_as_plain_text_still_loads(engine) {
        let page = Page::open(engine, "/wrong-mime/pages/element.html");
        assert_ne!(page.widget().headline(), "");
    }

    fn without_wasm_the_fallback_is_visible(engine) {
        let page = Page::open(engine, "/pages/no-wasm.html");
        page.wait_until("the element has given up", || !page.witnessed("loadErrors").is_empty());
        let boxes = page.run("return document.querySelector('ai-savings-calculator > p').getClientRects().length");
        assert_ne!(boxes, 0);
    }

    fn without_wasm_the_page_hears_of_it_by_a_code(engine) {
        let page = Page::open(engine, "/pages/no-wasm.html");
        page.wait_until("the element has given up", || !page.witnessed("loadErrors").is_empty());
        let kind = "return witness.loadErrors.map((detail) => typeof detail)";
        assert_eq!(page.run(kind), json!(["string"]));
        assert_ne!(page.witnessed("loadErrors"), [""]);
    }

    fn the_engine_works_without_the_element(engine) {
        let page = Page::open(engine, "/pages/narrow.html");
        let change = page.run_module(
            "const { loadEngine } = await import('/dist/engine.js');
            const engine = await loadEngine();
            return engine.changes([{ id: 'revenue', kind: 'amount', current: 110, prior: 100 }])[0];",
        );
        assert_eq!((&change["id"], &change["kind"]), (&json!("revenue"), &json!("percent")));
        assert_eq!(change["absolute"].as_f64(), Some(10.0));
    }
}
