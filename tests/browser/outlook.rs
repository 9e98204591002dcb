//! “How sure is it?”: four pictures that are open in the story.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// The pictures, in the order of the page.
const PICTURES: [&str; 4] = ["thousand", "dots", "runs", "moves"];

fn open(engine: Engine, path: &str) -> Page {
    let page = Page::open(engine, path);
    page.fresh_widget().unfold("outlook");
    page
}

/// What a picture says in its sentence.
fn says(widget: &Widget<'_>, chart: &str) -> String {
    widget.said("outlook", &format!("[data-chart={chart}] [data-summary]"))
}

/// Which future a picture has pointed out, for as long as it is watched, with the times in milliseconds.
const WATCH: &str = "
    const [index, length, done] = arguments;
    const root = document.querySelectorAll('ai-savings-calculator')[index].shadowRoot;
    const canvas = root.querySelector('[data-chart=runs] canvas');
    const seen = [];
    const start = performance.now();
    let before;
    const look = () => {
        const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
        let hash = 0;
        for (const pixel of pixels) hash = Math.imul(hash ^ pixel, 0x01000193);
        const button = root.querySelector('[data-action=runs]').textContent;
        if (before !== undefined && hash !== before) seen.push([performance.now() - start, button]);
        before = hash;
        if (performance.now() - start < length) requestAnimationFrame(look);
        else done(seen);
    };
    look();";

/// When the picture of single futures has changed, and what its button said then.
fn changes(page: &Page, length_ms: u32) -> Vec<(f64, String)> {
    let seen = page.session().run_async(WATCH, vec![json!(0), json!(length_ms)]);
    serde_json::from_value(seen).expect("times and words")
}

in_each_engine! {
    fn four_pictures_are_open_each_with_a_sentence_and_a_table(engine) {
        let page = open(engine, "/observed/dist/index.html");
        let widget = page.widget();
        let order = "return [...root.querySelectorAll('.outlook > figure')].map(({ dataset }) => dataset.chart)";
        assert_eq!(widget.ask(order, &[]), json!(PICTURES));
        assert_eq!(widget.ask("return one('[data-panel=outlook]').closest('details')", &[]), Value::Null);
        for chart in PICTURES {
            widget.drawn(chart);
            assert!(says(&widget, chart).ends_with('.'), "{chart}: {}", says(&widget, chart));
            assert!(widget.table(chart).len() > 1, "{chart}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_sentences_have_the_numbers_of_the_simulation(engine) {
        let page = open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        let before = says(&widget, "dots");
        assert!(before.starts_with("Each dot is one of 50 equally likely outcomes."), "{before}");
        assert_eq!(widget.table("dots").len(), 1 + 50);
        // From the first move on, the futures are those of the whole module.
        widget.type_into("vfxShare", "40");
        page.wait_until("all futures are there", || widget.ask("return host.futures.draws === 10000 && host.futures.dots.length", &[]) == 50);
        // What is far from the window waits until it comes near.
        widget.drawn("dots");
        page.wait_until("the sentence has followed", || says(&widget, "dots") != before);
        page.settle();
        let counts = widget.ask(
            "const { dots, probVisible } = host.futures;
            const many = (holds) => dots.filter(holds).length;
            return [Math.round(probVisible * 1000), dots.length, many((it) => it < 0), many((it) => it > 0), many((it) => it >= 0.1), many((it) => it === 0)]",
            &[],
        );
        let [chance, all, losses, gains, seen, none] = serde_json::from_value::<[u64; 6]>(counts).expect("six counts");
        assert_eq!((all, losses + gains + none), (50, 50));
        let thousand = says(&widget, "thousand");
        assert!(thousand.contains(&format!("in {chance} in 1,000 futures")), "{thousand}");
        let dots = says(&widget, "dots");
        for words in [format!("falls in {losses} of them and rises in {gains}."), format!("In {seen} of them it rises")] {
            assert!(dots.contains(&words), "{words}: {dots}");
        }
        // The table has every dot.
        // What the author's inputs give is there to be compared with.
        assert_eq!(widget.table("dots").len(), 1 + 50 + 1);
    }

    fn the_pictures_follow_the_sliders(engine) {
        let page = open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        let before = PICTURES.map(|chart| (widget.drawn(chart), says(&widget, chart)));
        widget.type_into("vfxShare", "40");
        for (chart, (pixels, words)) in PICTURES.into_iter().zip(before) {
            widget.wait_for_other_pixels(chart, &pixels);
            page.wait_until("the sentence has followed", || says(&widget, chart) != words);
        }
    }

    fn nothing_moves_without_a_pause_and_never_faster_than_two_and_a_half_a_second(engine) {
        let page = open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        widget.drawn("runs");
        assert_eq!(changes(&page, 1_500), [], "nothing moves before the reader wants it");
        widget.press("[data-action=runs]");
        let seen = changes(&page, 5_000);
        assert!(seen.len() >= 4, "one after another is shown: {seen:?}");
        assert!(seen.iter().all(|(_, button)| button == "Pause"), "{seen:?}");
        // A busy machine may draw one late, and the next one in time: what counts is any second and a whole while.
        for window in seen.windows(4) {
            assert!(window[3].0 - window[0].0 > 1_000.0, "four changes within a second: {seen:?}");
        }
        assert!(seen.len() as f64 <= 2.5 * 5.0, "{seen:?}");
        widget.press("[data-action=runs]");
        page.settle();
        assert_eq!(changes(&page, 1_500), [], "nothing moves once it is paused");
        let button = widget.reads("[data-action=runs]");
        assert_eq!(button, "Show one at a time");
        let first = widget.drawn("runs");
        widget.press("[data-action=all-runs]");
        widget.wait_for_other_pixels("runs", &first);
    }

    fn nothing_moves_by_itself_for_readers_who_prefer_that(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        // Before the part is there: it asks when it is made.
        page.run("
            const ask = window.matchMedia.bind(window);
            window.matchMedia = (query) => query.includes('reduced-motion')
                ? { matches: true, addEventListener() {}, removeEventListener() {} }
                : ask(query);");
        let widget = page.fresh_widget();
        widget.unfold("outlook");
        let before = widget.drawn("runs");
        assert_eq!(widget.reads("[data-action=runs]"), "Show the next one");
        widget.press("[data-action=runs]");
        widget.wait_for_other_pixels("runs", &before);
        page.settle();
        assert_eq!(changes(&page, 1_500), []);
    }

    fn the_lens_is_a_button_that_comes_back(engine) {
        let page = open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        let before = widget.drawn("moves");
        let words = || widget.reads("[data-action=magnify]");
        assert_eq!(words(), "Magnify the effect beside it");
        widget.press("[data-action=magnify]");
        widget.wait_for_other_pixels("moves", &before);
        assert_eq!(words(), "True scale only");
        widget.press("[data-action=magnify]");
        page.wait_until("the true scale alone is back", || widget.pixels("moves") == before);
        assert_eq!(words(), "Magnify the effect beside it");
    }

    fn an_address_leads_to_the_section(engine) {
        let page = Page::open(engine, "/pages/synced.html#ai-savings-section-outlook");
        // Not `widget`, which scrolls by itself.
        let widget = page.fresh_widget();
        let focused = "return root.activeElement?.closest('[data-panel]')?.dataset.panel ?? ''";
        page.wait_until("the section has the focus", || widget.ask(focused, &[]) == "outlook");
        page.run("location.hash = 'ai-savings-section-drivers'");
        page.wait_until("a part in a fold is opened", || widget.ask(focused, &[]) == "drivers");
        page.settle();
        page.run("location.hash = 'ai-savings-section-outlook'");
        page.wait_until("the section has the focus again", || widget.ask(focused, &[]) == "outlook");
        let is_at_top = "const { top } = one('[data-panel=outlook]').getBoundingClientRect(); return top >= 0 && top < innerHeight / 2";
        page.wait_until("it is at the top", || widget.ask(is_at_top, &[]) == true);
    }

    fn the_pictures_fit_a_narrow_page(engine) {
        for width in [320, 360, 768, 1280] {
            let page = Page::open_at(engine, "/witnessed/dist/index.html", (width, 800));
            let widget = page.fresh_widget();
            widget.unfold("outlook");
            for chart in PICTURES {
                widget.drawn(chart);
            }
            let wide = "return [...root.querySelectorAll('.outlook canvas, .outlook .row')].filter((it) => it.getBoundingClientRect().right > innerWidth + 0.5).length";
            assert_eq!(widget.ask(wide, &[]), 0, "{width} px");
        }
    }
}
