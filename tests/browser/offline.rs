//! The one-file builds: a page from disk and a classic script, with nothing to be fetched.

use std::path::Path;

use serde_json::json;

use super::harness::charts::CHARTS;
use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

fn from_disk(engine: Engine) -> Page {
    Page::open_file(engine, &Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/offline.html"))
}

/// Hands the page a file as a reader does who picks it from a folder.
fn pick_file(page: &Page, text: &str) {
    page.session().run(
        "const input = document.querySelector('#stories input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([arguments[0]], 'mine.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));",
        vec![json!(text)],
    );
}

fn status(page: &Page) -> String {
    page.run("return document.querySelector('#stories [role=status]').textContent").as_str().unwrap_or_default().into()
}

in_each_engine! {
    fn the_page_in_one_file_opens_from_disk_and_asks_for_nothing(engine) {
        let page = from_disk(engine);
        let widget = page.widget();
        let sentence = widget.answer();
        widget.press_right("vfxShare", 8);
        page.wait_until("the sentence has followed", || widget.answer() != sentence);
        for chart in CHARTS {
            widget.drawn(chart);
        }
        widget.unfold("drivers");
        widget.drawn("drivers");
        widget.press("[part=headline] [data-working]");
        page.wait_until("a working is shown", || widget.reads(".working").len() > 40);
        assert_eq!(page.run("return location.protocol"), "file:");
        let asked = "return performance.getEntriesByType('resource').map(({ name }) => name)";
        assert_eq!(page.run(asked), json!([]));
    }

    fn the_page_in_one_file_tells_the_stories_that_came_with_it_and_ones_own(engine) {
        let page = from_disk(engine);
        let widget = page.widget();
        page.run(
            "const choice = document.querySelector('#stories select');
            choice.value = [...choice.options].find(({ text }) => text.includes('Disney')).value;
            choice.dispatchEvent(new Event('change', { bubbles: true }));",
        );
        page.wait_until("the chosen story is told", || widget.headline().contains("Disney"));
        let own = std::fs::read_to_string("www/stories/blank.json").expect("the story is there");
        pick_file(&page, &own.replace("Your company", "Studio Mine"));
        page.wait_until("the own story is told", || widget.headline().contains("Studio Mine"));
        assert_eq!(status(&page), "");
        pick_file(&page, &own.replace("\"prior\": 9500", "\"prior\": \"many\""));
        page.wait_until("it says what is wrong", || status(&page).contains("figures[0].prior must be a number"));
        pick_file(&page, "no JSON");
        page.wait_until("it says so", || status(&page).contains("not JSON"));
        assert!(widget.headline().contains("Studio Mine"));
    }

    fn the_classic_script_runs_in_a_frame_of_no_origin(engine) {
        let page = Page::open(engine, "/pages/sandboxed.html");
        page.session().enter_frame(0);
        let widget = page.widget();
        widget.drawn("margin");
        widget.reach("labourShare");
        assert_eq!(page.run("return origin"), "null");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_classic_script_runs_where_nothing_may_be_fetched(engine) {
        let page = Page::open(engine, "/closed/pages/offline.html");
        let widget = page.widget();
        widget.unfold("uncertainty");
        widget.drawn("futures");
        assert_eq!(page.witnessed("errors"), [""; 0]);
        assert_eq!(page.witnessed("violations"), [""; 0]);
    }

    fn the_classic_script_tells_a_story_from_the_host(engine) {
        let page = Page::open(engine, "/pages/offline.html");
        let widget = page.widget();
        widget.set_attribute("story", "../dist/stories/disney-fy2025.json");
        page.wait_until("it is told", || widget.headline().contains("Disney"));
    }
}
