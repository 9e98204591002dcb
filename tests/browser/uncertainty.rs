//! Many futures: their number, their seed, and the ranges they are drawn from.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

/// The sentence that says how many futures there are.
const DRAWN: &str = "[data-method]";

/// Waits until the page says that it shows as many futures as it promises: a slow machine starts with fewer.
fn all_drawn(page: &Page, widget: &Widget) {
    page.settle();
    page.wait_until("all futures are there", || widget.said("uncertainty", DRAWN).contains("10,000 times"));
}

in_each_engine! {
    fn the_page_says_that_ten_thousand_futures_were_drawn_soon_after_a_drag(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        widget.drag("speedup", 0.8);
        all_drawn(&page, &widget);
    }

    fn the_answer_names_the_range_of_nine_futures_in_ten(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let said = page.fresh_widget().range();
        assert!(said.contains("of margin. Nine in ten futures: −0.02 points to +0.08 points."), "{said}");
    }

    fn quantiles_means_and_chances_open_their_workings(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        all_drawn(&page, &widget);
        let explains = |name: &str, field: &str, words: &[&str]| {
            widget.press(&format!("[data-panel=uncertainty] {field}"));
            page.wait_until(name, || {
                let working = widget.reads(".working");
                working.starts_with(name) && words.iter().all(|word| working.contains(word))
            });
            page.session().press(['\u{e00c}']);
            page.wait_until("it is closed", || widget.reads(".working").is_empty());
        };
        explains(
            "Net present value, 2026 to 2032, 5 % quantile of the simulated futures",
            "[data-working='futures.npv.p05']",
            &["((10,000 − 1) × 0.05 − 499)", "seed 20250717"],
        );
        explains("Margin uplift, 2032, mean", "[data-working='futures.marginUpliftPts.mean']", &["/ 10,000 = 0.01"]);
        let gain = "Share of simulated futures in which the gain becomes visible";
        explains(gain, "[data-chance=probVisible] button", &["273 / 10,000 = 0.0273", "2.73 %"]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_working_of_the_futures_follows_their_seed(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        all_drawn(&page, &widget);
        widget.press("[part=range] [data-working='futures.marginUpliftPts.p05']");
        page.wait_until("the working is there", || widget.reads(".working").contains("seed 20250717"));
        let before = widget.reads(".working");
        widget.press("[data-action=next-seed]");
        page.wait_until("it is of the others", || {
            let working = widget.reads(".working");
            working != before && working.contains("seed 20250718") && working.contains("10,000")
        });
    }

    fn the_same_seed_gives_the_same_futures_and_another_seed_others(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        all_drawn(&page, &widget);
        let first = widget.table("futures");
        widget.press("[data-action=next-seed]");
        page.wait_until("the futures are others", || widget.table("futures") != first);
        widget.press("[data-action=default-seed]");
        page.wait_until("the first futures are back", || widget.table("futures") == first);
    }

    fn a_range_that_is_switched_off_narrows_the_futures_and_comes_back(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        widget.ask("one('[data-panel=uncertainty] .ranges')?.closest('details')?.setAttribute('open', '')", &[]);
        all_drawn(&page, &widget);
        let first = widget.table("futures");
        widget.press("[data-range=vfxShare] input[type=checkbox]");
        page.wait_until("the futures have followed", || widget.table("futures") != first);
        widget.press("[data-range=vfxShare] input[type=checkbox]");
        page.wait_until("they are back", || widget.table("futures") == first);
    }

    fn a_reversed_range_is_refused_with_a_sentence_and_the_futures_stay(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        widget.ask("one('[data-panel=uncertainty] .ranges')?.closest('details')?.setAttribute('open', '')", &[]);
        let problem = || widget.said("uncertainty", "[data-range=speedup] [data-problem]");
        // The first digit alone is a low end below the high one, and is taken.
        widget.type_at("[data-range=speedup] .entry input", "5");
        all_drawn(&page, &widget);
        let with_five = widget.table("futures");
        widget.type_at("[data-range=speedup] .entry input", "50");
        page.wait_until("the refusal is said", || !problem().is_empty());
        all_drawn(&page, &widget);
        assert_eq!(widget.table("futures"), with_five);
        widget.type_at("[data-range=speedup] .entry input", "2");
        page.wait_until("the entry is taken", || problem().is_empty() && widget.table("futures") != with_five);
    }

    fn a_handle_is_moved_by_keyboard(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        widget.ask("one('[data-panel=uncertainty] .ranges')?.closest('details')?.setAttribute('open', '')", &[]);
        let low = || widget.ask("return one('[data-range=vfxShare] .entry input').value", &[]);
        let before = low();
        widget.press_right_at("[data-range=vfxShare] input[type=range]", 2);
        page.wait_until("the low end has moved", || low() != before);
    }

    fn what_is_downloaded_names_the_seed_and_every_year(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        widget.unfold("uncertainty");
        let file = widget.download("[data-action=download-futures]");
        assert!(file.contains("20250717"), "{file}");
        for year in 2026..=2032 {
            assert!(file.contains(&format!("\r\nMargin uplift,points,{year},")), "{year} in {file}");
        }
        // Numbers are written in full.
        let bands = widget.page().run_module(
            "const { loadEngine } = await import('/dist/engine.js');
            return (await loadEngine()).simulate().years.map(({ p50 }) => String(p50));",
        );
        for median in bands.as_array().expect("a median a year") {
            assert!(file.contains(median.as_str().unwrap()), "{median} in {file}");
        }
        let left = "return document.querySelectorAll('a[href^=\"blob:\"]').length";
        assert_eq!(widget.ask(left, &[]), json!(0));
    }
}
