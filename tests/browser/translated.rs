//! The pages in languages beside English: each in its own words, with a widget that speaks them, and links that lead to the
//! page they were copied from.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

/// A German and an Arabic page are what the others are: left to right and right to left.
const FOLDERS: [(&str, &str); 2] = [("de", "ltr"), ("ar", "rtl")];

/// The pages, with what is there once their scripts have run.
const PAGES: [(&str, &str); 4] = [
    ("story.html", "#story details"),
    ("embed-builder.html", "#snippet-link"),
    ("check.html", "#check"),
    ("gallery.html", ".hosts"),
];

fn open(engine: Engine, path: &str) -> Page {
    Page::open(engine, &format!("/witnessed/dist/{path}"))
}

fn wait_for(page: &Page, selector: &str) {
    let script = format!("return document.querySelector({}) !== null", json!(selector));
    page.wait_until(&format!("{selector} is there"), || page.run(&script) == true);
}

fn reads(page: &Page, script: &str) -> String {
    page.run(script).as_str().unwrap_or_default().to_owned()
}

/// English sentences that are not marked as such, and what reaches out of the window.
fn faults(page: &Page) -> Value {
    let script = r"
        const nodes = [...document.querySelectorAll('body *')].filter((node) => node.checkVisibility() && !node.closest('.stage, script, textarea'));
        const english = /\b(?:the|and|with|which|from|that|this|are|were|would|your|our)\b/iu;
        const left = nodes.filter((node) =>
            [...node.childNodes].some((it) => it.nodeType === 3 && english.test(it.data)) && !node.closest('[lang=en]'));
        const out = nodes.filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            return width > 1 && (right > innerWidth + 0.5 || left < -0.5) && !node.closest('.skip');
        });
        return [...left.map((node) => `English: ${node.textContent.slice(0, 60)}`),
            ...out.map((node) => `out: ${node.tagName} ${node.className} ${node.textContent.slice(0, 40)}`)].slice(0, 8);";
    page.run(script)
}

in_each_engine! {
    fn every_page_speaks_its_language_and_fits_a_phone(engine) {
        for (folder, direction) in FOLDERS {
            for (name, selector) in PAGES {
                let page = Page::open_at(engine, &format!("/witnessed/dist/{folder}/{name}"), (320, 640));
                wait_for(&page, selector);
                page.settle();
                assert_eq!(page.run("return [document.documentElement.lang, document.dir]"), json!([folder, direction]), "{name}");
                assert_eq!(faults(&page), json!([]), "{folder}/{name}");
                assert_eq!(page.witnessed("errors"), [""; 0], "{folder}/{name}");
            }
        }
    }

    fn the_widget_on_a_page_speaks_its_language_and_another_story_is_found_from_there(engine) {
        let page = open(engine, "de/index.html");
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("return one('[part~=widget]').lang", &[]), "de");
        assert!(widget.headline().contains("Netflix") && widget.headline().contains("Mio."), "{}", widget.headline());
        page.run("
            const select = document.querySelector('nav select');
            select.value = [...select.options].find(({ text }) => text.includes('Disney')).value;
            select.dispatchEvent(new Event('change'))");
        page.wait_until("another one is told", || widget.headline().contains("Disney"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_link_keeps_the_language_of_the_page_that_opens_it(engine) {
        let page = open(engine, "de/index.html");
        page.fresh_widget().press_right("speedup", 3);
        page.wait_until("the address holds it", || reads(&page, "return location.href").contains("ai-savings"));
        let address = reads(&page, "return location.href");
        assert!(address.contains("/dist/de/index.html?"), "it leads to the page that it was copied from: {address}");
        assert!(!address.contains("locale"), "{address}");
        let state = &address[address.find('?').expect("a query")..];
        let typed = page.fresh_widget().typed("speedup");

        // The same settings, opened where the page is in another language.
        page.go(&format!("/witnessed/dist/fr/index.html{state}"));
        let widget = page.fresh_widget();
        page.wait_until("the settings are those of the link", || widget.typed("speedup") == typed);
        assert_eq!(widget.ask("return one('[part~=widget]').lang", &[]), "fr");
    }

    fn the_way_to_another_language_takes_the_settings_along(engine) {
        let page = open(engine, "index.html");
        page.fresh_widget().press_right("speedup", 3);
        page.wait_until("the address holds it", || reads(&page, "return location.href").contains("ai-savings"));
        let set = page.fresh_widget().slider("speedup");
        page.run("document.querySelector('footer a[hreflang=de]').click()");
        page.wait_until("it is the German page", || reads(&page, "return location.pathname").ends_with("/de/index.html"));
        let widget = page.fresh_widget();
        assert_eq!(widget.ask("return one('[part~=widget]').lang", &[]), "de");
        page.wait_until("the settings came along", || (widget.slider("speedup") - set).abs() < 1e-9);
    }

    fn the_frame_of_a_language_speaks_it_unless_another_one_is_asked_for(engine) {
        for (path, expected) in [
            ("de/embed.html", "de"),
            ("de/embed.html?story=disney-fy2025", "de"),
            ("de/embed.html?locale=fr-FR", "fr"),
            ("embed.html", "en"),
            ("embed.html?locale=de", "de"),
        ] {
            let page = open(engine, path);
            let widget = page.fresh_widget();
            assert_eq!(widget.ask("return one('[part~=widget]').lang", &[]), expected, "{path}");
            assert_eq!(widget.headline().contains("Disney"), path.contains("disney"), "{path}");
            assert_eq!(page.witnessed("errors"), [""; 0], "{path}");
        }
    }

    fn the_builder_writes_snippets_in_the_language_of_the_widget_in_them(engine) {
        let page = open(engine, "de/embed-builder.html");
        let snippet = |name: &str| reads(&page, &format!("return document.querySelector('#snippet-{name}')?.value ?? ''"));
        page.wait_until("the snippets are there", || !snippet("link").is_empty());
        let base = page.address("/witnessed/dist/");
        assert!(snippet("element").contains("locale=\"de-DE\"") && snippet("element").contains("Mio."), "{}", snippet("element"));
        assert!(snippet("element").contains(&format!("{base}define.js")), "the files are those that all languages share");
        assert!(snippet("bare").contains(&format!("src=\"{base}de/embed.html?")), "{}", snippet("bare"));
        page.run("
            const locale = document.getElementById('locale');
            locale.value = 'fr-CA';
            locale.dispatchEvent(new Event('change', { bubbles: true }))");
        page.wait_until("they are in French", || snippet("bare").contains("locale=fr-CA"));
        assert!(snippet("bare").contains(&format!("src=\"{base}fr/embed.html?")), "{}", snippet("bare"));
        assert!(snippet("element").contains("locale=\"fr-CA\"") && !snippet("element").contains("Mio."), "{}", snippet("element"));
        assert_eq!(reads(&page, "return document.documentElement.lang"), "de", "the page itself stays as it is");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_check_answers_in_the_language_of_its_page(engine) {
        let page = open(engine, "de/check.html");
        page.wait_until("the page is there", || page.run("return document.readyState") == "complete");
        page.run("
            document.getElementById('pasted').value = 'v1;model=0.1.0;story=netflix-q2-2025;preset=base;speedup=10x';
            document.querySelector('#check button').click()");
        wait_for(&page, "#findings [data-answer]");
        let answer = reads(&page, "return document.querySelector('#findings [data-answer]').textContent");
        assert!(answer.contains("Mio."), "{answer}");
        assert_eq!(faults(&page), json!([]));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
