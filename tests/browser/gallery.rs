//! The gallery: on every kind of host the widget answers, and is a guest that leaves everything as it was.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

fn open(engine: Engine, name: &str) -> Page {
    Page::open(engine, &format!("/observed/dist/gallery/{name}.html"))
}

/// Fails if the page was changed, anything was kept, another server was contacted, or anything went wrong.
fn assert_guest(page: &Page) {
    // What is put off until the reader has stopped comes after 600 ms and more.
    std::thread::sleep(std::time::Duration::from_millis(1200));
    // Outputs that the author has wired are there to be written to.
    let changed: Vec<_> =
        page.witnessed("mutations").into_iter().filter(|change| !change.contains("<output>")).collect();
    assert_eq!(changed, [""; 0]);
    assert_eq!(page.witnessed("errors"), [""; 0]);
    assert_eq!(page.witnessed("violations"), [""; 0]);
    let script = "
        const [done] = arguments;
        const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
        const elsewhere = addresses.filter((it) => !/^(data|blob):/u.test(it) && new URL(it).origin !== location.origin);
        const stored = [localStorage.length, sessionStorage.length, document.cookie];
        const sheets = document.adoptedStyleSheets.length;
        const databases = indexedDB.databases?.() ?? Promise.resolve([]);
        databases.then(({ length }) => done({ loaded: addresses.length, elsewhere, stored: [...stored, length], sheets }));";
    let found = page.session().run_async(script, Vec::new());
    assert!(found["loaded"].as_u64().is_some_and(|count| count > 1), "{found}");
    assert_eq!(
        (&found["elsewhere"], &found["stored"], &found["sheets"]),
        (&json!([]), &json!([0, 0, "", 0]), &json!(0))
    );
}

/// What was changed in the page around a frame, but for the mark that the driver of one engine leaves on a frame it
/// enters.
fn changes(page: &Page) -> Vec<String> {
    page.witnessed("mutations").into_iter().filter(|change| !change.ends_with(" cd_frame_id_")).collect()
}

/// Moves the first widget of a page, unfolds a part of it, and takes everything back.
fn use_first(page: &Page) {
    let widget = page.widget();
    let before = widget.answer();
    widget.type_into("vfxShare", "20");
    page.wait_until("the answer has followed", || widget.answer() != before);
    widget.unfold("sources");
    widget.reset_all();
    page.wait_until("the answer is back", || widget.answer() == before);
}

in_each_engine! {
    fn a_long_article_with_the_element_in_three_places(engine) {
        let page = open(engine, "article");
        page.widget_in("ready");
        page.run("document.getElementById('claim').scrollIntoView()");
        let claim = page.nth_widget(1);
        claim.go_deeper();
        page.run("document.querySelector('[data-ai-savings-set=\"speedup:100\"]').click()");
        page.wait_until("the sentence has moved the widget", || claim.reads("[part=chain] li").contains("100×"));
        let said = || page.run("return document.querySelector('[data-ai-savings-show=speedup]').textContent");
        page.wait_until("the widget has moved the sentence", || said() == "100×");
        page.run("document.getElementById('doubt').scrollIntoView()");
        let doubt = page.nth_widget(2);
        page.wait_until("the third tells how sure it is", || doubt.reads("[data-chance=probCumulativeCashNegative]").contains("futures"));
        assert!(!doubt.reads("[part=headline]").contains("100"));
        assert_guest(&page);
    }

    fn a_strict_policy(engine) {
        let page = open(engine, "strict");
        use_first(&page);
        assert_guest(&page);
    }

    fn a_column_of_320_pixels(engine) {
        let page = open(engine, "column");
        use_first(&page);
        let script = "
            for (const part of root.querySelectorAll('details')) part.open = true;
            const column = host.getBoundingClientRect();
            return [column.width, [...root.querySelectorAll('*')]
                .filter((node) => !node.closest('.scroll, .local *') && node.getBoundingClientRect().right > column.right + 0.5)
                .map((node) => `${node.tagName} ${node.className} ${text(node).slice(0, 40)}`)]";
        assert_eq!(page.widget().ask(script, &[]), json!([320, []]));
        page.session().screenshot(&format!("column-{engine:?}").to_lowercase());
        assert_guest(&page);
    }

    fn a_page_that_is_read_from_right_to_left(engine) {
        let page = open(engine, "rtl");
        use_first(&page);
        let widget = page.widget();
        assert_eq!(widget.ask("return getComputedStyle(one('[part=widget]')).direction", &[]), "ltr");
        widget.drawn("margin");
        page.session().screenshot(&format!("rtl-{engine:?}").to_lowercase());
        assert_guest(&page);
    }

    fn a_dark_host_with_a_frame_that_fits(engine) {
        let page = open(engine, "frame");
        let height = || page.run("return document.querySelector('iframe').clientHeight").as_f64().unwrap_or(0.0);
        page.session().enter_frame(0);
        let widget = page.widget();
        assert!(widget.reads("[part=chain] li").contains("10×"), "{}", widget.reads("[part=chain] li"));
        let content = || widget.ask("return host.getBoundingClientRect().height", &[]).as_f64().unwrap_or(0.0);
        widget.ask("for (const step of root.querySelectorAll('.chain li details')) step.open = true", &[]);
        page.settle();
        let tall = content();
        page.session().leave_frame();
        page.wait_until("the frame fits", || (height() - tall).abs() < 3.0);
        page.session().screenshot(&format!("frame-{engine:?}").to_lowercase());
        // A frame is the one thing of the page that changes, and of it only the height.
        let changed = changes(&page);
        assert!(changed.iter().all(|change| change == "attributes of <iframe> style"), "{changed:?}");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_content_system_that_strips_scripts(engine) {
        let page = open(engine, "stripped");
        page.wait_until("the picture is there", || page.run("return document.images[0].naturalWidth > 0") == true);
        assert_eq!(page.run("return document.querySelectorAll('body script, iframe, ai-savings-calculator').length"), 0);
        let said = page.run("return document.querySelector('figure p').textContent.replace(/\\s+/gu, ' ').trim()");
        let cells = page.run("return [...document.querySelectorAll('tbody td:last-child')].map((cell) => cell.textContent)");
        // What is there is what the widget says.
        page.go("/dist/index.html");
        let widget = page.widget();
        let figures = ["revenue", "operatingMargin", "subscribers", "contentSpend"];
        assert_eq!(cells, json!(figures.map(|figure| widget.change(figure))));
        let said = said.as_str().expect("a sentence").replace('\u{a0}', " ");
        let (sentence, range) = said.split_once(" Nine in ten").expect("the range is said");
        assert_eq!(sentence, widget.headline());
        assert!(widget.range().ends_with(&format!("Nine in ten{range}")), "{said} / {}", widget.range());
    }

    fn a_sandbox_without_an_origin(engine) {
        let page = open(engine, "sandbox");
        page.session().enter_frame(0);
        let widget = page.widget();
        let before = widget.answer();
        // One engine gives no focus to a frame that has not been touched.
        let move_it = "const range = one('[data-input=vfxShare] input[type=range]'); range.stepUp(8);
            range.dispatchEvent(new Event('input', { bubbles: true }));";
        widget.ask(move_it, &[]);
        page.wait_until("the answer has followed", || widget.answer() != before);
        widget.unfold("sources");
        page.session().leave_frame();
        assert_eq!(changes(&page), [""; 0]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn every_page_of_the_gallery_is_tested_and_can_be_reached(engine) {
        let page = Page::open(engine, "/dist/gallery.html");
        let links = page.run("return [...document.querySelectorAll('main a')].map((link) => new URL(link.href).pathname)");
        let links: Vec<String> = serde_json::from_value(links).expect("addresses");
        assert_eq!(links.len(), 8);
        for link in links {
            page.go(&link);
            assert_eq!(page.run("return document.querySelectorAll('main h1, main ai-savings-calculator').length > 0"), true, "{link}");
            let is_host = link.contains("/gallery/");
            assert_eq!(page.run("return document.querySelector('a')?.pathname.endsWith('/gallery.html')") == true, is_host, "{link}");
        }
    }
}
