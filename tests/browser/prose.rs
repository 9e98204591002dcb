//! The author's own sentences, wired to the widget both ways.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

fn open(engine: Engine) -> Page {
    let page = Page::open(engine, "/pages/prose.html");
    page.fresh_widget();
    page
}

fn reads(page: &Page, id: &str) -> String {
    let said = page.run(&format!("return document.getElementById('{id}').textContent.replaceAll('\\u00a0', ' ')"));
    said.as_str().unwrap_or_default().to_owned()
}

in_each_engine! {
    fn an_output_shows_what_the_widget_says(engine) {
        let page = open(engine);
        page.wait_until("the outputs are filled", || reads(&page, "points") == "+0.02 points" && reads(&page, "money") != "little");
        assert_eq!(reads(&page, "money"), "−$6.7 million");
        assert_eq!(reads(&page, "input"), "4×");
        let points = reads(&page, "points");
        assert!(page.fresh_widget().answer().contains(points.trim_start_matches('+')));
    }

    fn what_is_no_result_keeps_the_author_s_words(engine) {
        let page = open(engine);
        page.wait_until("the outputs are filled", || reads(&page, "points") == "+0.02 points");
        assert_eq!(reads(&page, "nothing"), "the author’s own word");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_link_in_a_sentence_moves_the_widget_and_the_sentence(engine) {
        let page = open(engine);
        let widget = page.fresh_widget();
        let before = widget.answer();
        page.run("document.getElementById('ten').click()");
        page.wait_until("the widget has followed", || widget.typed("speedup") == "10" && widget.answer() != before);
        page.wait_until("the sentence has followed", || reads(&page, "points") == "+0.03 points" && reads(&page, "input") == "10×");
        page.run("document.getElementById('bold').click()");
        page.wait_until("both inputs are set", || widget.typed("speedup") == "20" && widget.typed("vfxShare") == "20");
        assert_eq!(page.run("return location.hash"), "");
    }

    fn a_slider_moves_the_sentence_without_reading_it_aloud(engine) {
        let page = open(engine);
        let widget = page.fresh_widget();
        page.wait_until("the outputs are filled", || reads(&page, "points") == "+0.02 points");
        widget.type_into("vfxShare", "20");
        page.wait_until("the sentence has followed", || reads(&page, "points") != "+0.02 points");
        assert_eq!(page.run("return document.getElementById('points').ariaLive"), "off");
    }

    fn the_examples_for_newsrooms_work_as_they_are_printed(engine) {
        let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/EMBEDDING.md")).expect("the page");
        let example = |heading: &str| {
            let (_, rest) = docs.split_once(heading).expect("the section");
            let (_, rest) = rest.split_once("```html\n").expect("an example");
            rest.split_once("```").expect("its end").0.to_owned()
        };
        let page = Page::open(engine, "/pages/element.html");
        let (markup, script) = {
            let example = example("## Scripts of the page");
            let (markup, script) = example.split_once("<script type=\"module\">").expect("a script");
            (markup.to_owned(), script.replace("</script>", ""))
        };
        let put = format!("document.body.insertAdjacentHTML('beforeend', {})", json!(example("## Sentences of the article") + &markup));
        page.run(&put);
        page.run_module(&script);
        page.run_module("const { connectProse } = await import('/dist/prose.js'); connectProse()");
        let widget = page.fresh_widget();
        page.run("document.querySelector('[data-ai-savings-set]').click()");
        page.wait_until("the widget has followed", || widget.typed("speedup") == "10");
        page.wait_until("the script has followed", || reads(&page, "effect") == "$25.5 million");
        let shown = "return [...document.querySelectorAll('output[data-ai-savings-show]')].map((output) => output.textContent.replaceAll('\\u00a0', ' '))";
        page.wait_until("the sentence has followed", || page.run(shown) == json!(["+0.03 points", "−0.01 points"]));
    }
}
