//! Links: what a reader has set is kept in the address, and leads others to exactly the same.

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const SYNCED: &str = "/pages/synced.html";

/// Longer than the address waits for another change.
const QUIET: Duration = Duration::from_millis(900);

fn open(engine: Engine, rest: &str) -> Page {
    Page::open(engine, &format!("{SYNCED}{rest}"))
}

fn address(page: &Page) -> String {
    page.run("return location.href").as_str().expect("an address").to_owned()
}

fn wait_for_address(page: &Page, part: &str) -> String {
    page.wait_until(&format!("the address holds {part}"), || address(page).contains(part));
    address(page)
}

/// What the widget has calculated, as a text made in the page, so that no bit of it is lost.
fn report(widget: &Widget) -> String {
    let text = widget.ask("return JSON.stringify(host.report)", &[]);
    text.as_str().expect("a report").to_owned()
}

fn differing(widget: &Widget) -> String {
    widget.reads("[part=differences]:not([hidden]) summary")
}

/// A module of the shell that no page loads by itself yet, as one script.
fn bundled(module: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("www");
    let options = ["--bundle", "--format=esm", concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\"")];
    let mut esbuild = Command::new(root.join("node_modules/.bin/esbuild"));
    let output = esbuild.current_dir(&root).arg(module).args(options).output().expect("esbuild starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a script is text")
}

/// Puts the bar with “Copy link” behind the first widget, with the widget's inputs or with others.
fn place_link_bar(page: &Page, speedup: f64) {
    let script = format!(
        "const load = (code) => import(URL.createObjectURL(new Blob([code], {{ type: 'text/javascript' }})));
        const {{ createLinkBar }} = await load({});
        const {{ messages: link }} = await load({});
        const {{ loadEngine }} = await import('/dist/engine.js');
        const catalogue = (await loadEngine()).catalogue();
        const host = document.querySelector('ai-savings-calculator');
        const figures = [{{ id: 'revenue', kind: 'amount', current: 9.56, prior: 9.18 }}];
        const bar = createLinkBar({{ root: host.shadowRoot, catalogue, story: {{ id: 'netflix-q2-2025', figures }}, messages: {{ link }} }});
        const goal = {{ input: 'vfxShare', output: 'marginUpliftPts', target: 0.1 }};
        const map = {{ x: 'adoptionMax', y: 'vfxShare' }};
        const inputs = {{ ...catalogue.presets.base, speedup: {speedup} }};
        host.after(bar.body);
        const state = {{ preset: 'base', inputs, figures, ranges: {{}}, seed: 20250717, together: 0.3, distribution: 'triangular', goal, map, basis: 'expense', scenarios: [], drafts: {{}} }};
        bar.write({{ state }});",
        json!(bundled("link/bar.js")),
        json!(bundled("texts/en/link.js"))
    );
    page.run_module(&script);
}

/// Clicks “Copy link” and returns what is said, and what the field holds if it is shown.
fn copy_link(page: &Page) -> (String, String) {
    page.run("document.querySelector('[data-action=copy-link]').click()");
    let said = "return document.querySelector('.link [role=status]').textContent";
    page.wait_until("something is said", || page.run(said) != "");
    let held = page.run("const field = document.querySelector('.link input'); return field.hidden ? '' : field.value");
    (page.run(said).as_str().unwrap_or_default().to_owned(), held.as_str().unwrap_or_default().to_owned())
}

in_each_engine! {
    fn a_link_leads_to_the_same_state_and_the_same_headline_to_the_last_bit(engine) {
        let page = open(engine, "");
        let widget = page.widget();
        let before = widget.answer();
        widget.choose_preset("bold");
        widget.type_into("speedup", "12.5");
        widget.type_into("vfxShare", "17.3");
        widget.type_into("revenueGrowth", "7.07");
        widget.type_current("revenue", "11.079166");
        page.session().press(['\u{e004}']);
        let link = wait_for_address(&page, "figure.revenue.current=11.079166");
        assert!(link.contains("ai-savings=v1;model=") && link.contains(";vfxShare=17.3%25;"), "{link}");
        let (headline, exact) = (widget.answer(), report(&widget));
        assert_ne!(headline, before);
        page.session().open(&link);
        let widget = page.widget();
        page.wait_until("the link is followed", || widget.answer() == headline);
        assert_eq!(report(&widget), exact);
        assert_eq!(widget.change("revenue"), "+20.7 %");
        assert_eq!(widget.typed("vfxShare"), "17.3");
        assert_eq!(address(&page), link);
        assert_eq!(page.witnessed("warnings"), [""; 0]);
    }

    fn what_came_with_a_link_is_the_reader_s_and_one_tap_brings_back_the_author_s(engine) {
        let page = open(engine, "?ai-savings=v1;story=netflix-q2-2025;speedup=12x;vfxShare=20%25");
        let widget = page.fresh_widget();
        assert_eq!(differing(&widget), "2 inputs differ from the author’s");
        assert!(widget.reads("[part=differences] ul").contains("Speed-up: 12× instead of 4×"));
        widget.press("[part=differences] button");
        page.wait_until("the author's is back", || widget.typed("speedup") == "4" && differing(&widget).is_empty());
        page.wait_until("the address needs no words", || address(&page).ends_with(SYNCED));
    }

    fn the_address_is_written_on_release_only_and_once_however_often_that_is(engine) {
        let page = open(engine, "");
        let widget = page.fresh_widget();
        let moved = "
            const slider = one('[data-input=speedup] input[type=range]');
            slider.valueAsNumber = given[0];
            slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));";
        for step in 5..15 {
            widget.ask(moved, &[json!(step)]);
            page.settle();
        }
        sleep(QUIET);
        assert_eq!(widget.typed("speedup"), "14");
        assert_eq!(page.witnessed("writes"), [""; 0]);
        let release = "
            const slider = one('[data-input=speedup] input[type=range]');
            const frame = () => new Promise(requestAnimationFrame);
            (async () => {
                for (let i = 0; i < 20; i++) {
                    slider.dispatchEvent(new Event('change', { bubbles: true }));
                    await frame();
                }
            })();";
        widget.ask(release, &[]);
        wait_for_address(&page, "speedup=14x");
        sleep(QUIET);
        assert_eq!(page.witnessed("writes").len(), 1);
    }

    fn widgets_of_a_page_keep_apart(engine) {
        let page = open(engine, "");
        let (first, second, third) = (page.fresh_widget(), page.nth_widget(1), page.nth_widget(2));
        second.press_right("speedup", 1);
        sleep(QUIET);
        assert_eq!(page.witnessed("writes"), [""; 0]);
        first.type_into("speedup", "7");
        wait_for_address(&page, "ai-savings=v1");
        third.type_into("speedup", "9");
        let link = wait_for_address(&page, "ai-savings-second=v1");
        assert!(link.contains("speedup=7x&ai-savings-second=") && link.ends_with("speedup=9x"), "{link}");
        page.session().open(&link);
        let widgets = [0, 1, 2].map(|index| page.nth_widget(index).typed("speedup"));
        assert_eq!(widgets, ["7", "4", "9"]);
    }

    fn a_widget_in_a_tree_of_its_own_does_not_take_another_s_key(engine) {
        let page = open(engine, "");
        page.fresh_widget().type_into("speedup", "7");
        let link = wait_for_address(&page, "speedup=7x");
        page.run("
            document.querySelector('#shade').scrollIntoView();
            const shade = document.querySelector('#shade').attachShadow({ mode: 'open' });
            const inner = document.createElement('ai-savings-calculator');
            inner.setAttribute('sync-url', '');
            shade.append(inner);");
        let inside = "return document.querySelector('#shade').shadowRoot.firstChild.shadowRoot";
        let range = format!("{}?.querySelector('[data-input=speedup] input[type=range]')", inside);
        page.wait_until("it is there", || page.run(&format!("{range} != null")) == true);
        let moved = format!("
            const slider = {};
            slider.valueAsNumber = 15;
            for (const kind of ['input', 'change']) slider.dispatchEvent(new Event(kind, {{ bubbles: true, composed: true }}));",
            range.trim_start_matches("return "));
        page.run(&moved);
        sleep(QUIET);
        assert_eq!(address(&page), link);
    }

    fn the_rest_of_an_address_stays_as_it_is(engine) {
        let page = open(engine, "?utm=a+b&x=%E4&empty=&ai-savings-other=v1#part?ai-savings=no");
        page.fresh_widget().type_into("speedup", "7");
        let link = wait_for_address(&page, "speedup=7x");
        let (before, after) = link.split_once("?").expect("a query");
        assert!(before.ends_with(SYNCED));
        assert!(after.starts_with("utm=a+b&x=%E4&empty=&ai-savings-other=v1&ai-savings=v1;"), "{after}");
        assert!(after.ends_with("#part?ai-savings=no"), "{after}");
    }

    fn a_broken_link_leaves_the_author_s_state_and_says_why(engine) {
        let page = open(engine, "");
        let headline = page.fresh_widget().answer();
        for (text, why) in [
            ("nonsense", "the text: notAState"),
            ("v9;speedup=10x", "the text: unknownVersion"),
            ("v1;story=disney-fy2025;speedup=10x", "story: otherStory"),
            ("%E4%00;;;", "the text: notAState"),
            ("", "the text: notAState"),
        ] {
            page.session().open("about:blank");
            page.session().open(&page.address(&format!("{SYNCED}?ai-savings={text}")));
            let widget = page.fresh_widget();
            assert_eq!((widget.answer(), differing(&widget)), (headline.clone(), String::new()), "{text}");
            let said = page.witnessed("warnings").join("\n");
            assert!(said.contains(why), "{text}: {said}");
            assert_eq!(page.witnessed("errors"), [""; 0]);
        }
    }

    fn of_a_link_that_is_partly_broken_the_rest_is_used(engine) {
        let page = open(engine, "?ai-savings=v1;speedup=12x;vfxShare=900%25;horizon=none;__proto__=1;amortCurve=5%25");
        let widget = page.fresh_widget();
        assert_eq!(widget.typed("speedup"), "12");
        assert_eq!(differing(&widget), "1 input differs from the author’s");
        let said = page.witnessed("warnings").join("\n");
        for part in ["vfxShare: refused", "horizon: unreadable", "__proto__: unknownKey", "amortCurve: refused"] {
            assert!(said.contains(part), "{said}");
        }
    }

    fn an_address_that_cannot_be_written_is_survived(engine) {
        let page = open(engine, "?refuse");
        let widget = page.fresh_widget();
        let before = widget.answer();
        widget.type_into("speedup", "12");
        page.wait_until("it was tried", || !page.witnessed("writes").is_empty());
        widget.type_into("speedup", "15");
        page.wait_until("the widget goes on", || widget.answer() != before && widget.typed("speedup") == "15");
        assert!(address(&page).ends_with("?refuse"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_state_is_handed_over_by_an_attribute_without_touching_the_address(engine) {
        let page = Page::open(engine, "/pages/element.html?ai-savings=v1;speedup=19x");
        let widget = page.fresh_widget();
        assert_eq!(widget.typed("speedup"), "4");
        widget.set_attribute("state", "v1;story=netflix-q2-2025;preset=cautious;speedup=12x");
        page.wait_until("it is read", || widget.typed("speedup") == "12");
        assert_eq!(widget.ask("return one('[name=preset]:checked').value", &[]), "cautious");
        let before = address(&page);
        widget.type_into("speedup", "13");
        sleep(QUIET);
        assert_eq!(address(&page), before);
        page.run("
            const other = document.createElement('ai-savings-calculator');
            other.setAttribute('state', 'v1;speedup=6x');
            document.body.append(other);
            const late = document.createElement('ai-savings-calculator');
            document.body.append(late);
            late.setAttribute('state', 'v1;story=disney-fy2025;speedup=6x');
            late.setAttribute('state', 'v1;speedup=8x');");
        assert_eq!(page.nth_widget(1).typed("speedup"), "6");
        assert_eq!(page.nth_widget(2).typed("speedup"), "8");
    }

    fn an_author_s_new_inputs_take_the_place_of_a_link(engine) {
        let page = open(engine, "?ai-savings=v1;speedup=12x");
        let widget = page.fresh_widget();
        assert_eq!(widget.typed("speedup"), "12");
        widget.set_attribute("inputs", "speedup:3");
        page.wait_until("the author's are there", || widget.typed("speedup") == "3");
        page.wait_until("the address has forgotten", || address(&page).ends_with(SYNCED));
    }

    fn where_there_is_no_link_nothing_is_fetched_for_it(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.fresh_widget();
        page.settle();
        let fetched = |page: &Page| page.requests().iter().any(|path| path.contains("/sync-"));
        assert!(!fetched(&page), "{:?}", page.requests());
        widget.type_into("speedup", "7");
        wait_for_address(&page, "speedup=7x");
        assert!(fetched(&page));
    }

    fn links_keep_the_strictest_policy_and_change_nothing_around_the_element(engine) {
        let page = Page::open(engine, &format!("/strict{SYNCED}?ai-savings=v1;speedup=12x"));
        let widget = page.fresh_widget();
        let watch = "
            window.mutations = 0;
            new MutationObserver(({ length }) => { window.mutations += length; })
                .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });";
        page.run(watch);
        widget.type_into("speedup", "7");
        wait_for_address(&page, "speedup=7x");
        assert_eq!(page.run("return window.mutations"), 0);
        assert_eq!(page.witnessed("violations"), [""; 0]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_link_is_copied_and_leads_back(engine) {
        let page = open(engine, "?utm=1");
        page.fresh_widget();
        place_link_bar(&page, 12.0);
        // Whether a driven browser has a clipboard is its own affair; what is handed to it is not.
        page.run("
            window.handed = [];
            Object.defineProperty(navigator, 'clipboard', {
                configurable: true,
                value: { writeText: async (text) => window.handed.push(text) },
            });");
        let (said, held) = copy_link(&page);
        assert!(said.contains("copied") && held.is_empty(), "{said} {held}");
        let link = page.run("return window.handed[0]");
        let link = link.as_str().expect("an address");
        assert!(link.contains("/pages/synced.html?utm=1&ai-savings=v1;model=0.2.0;"), "{link}");
        page.session().open(link);
        assert_eq!(page.fresh_widget().typed("speedup"), "12");
    }

    fn a_link_that_cannot_be_copied_is_shown(engine) {
        let page = open(engine, "");
        page.fresh_widget();
        place_link_bar(&page, 12.0);
        for clipboard in ["undefined", "{ writeText: () => Promise.reject(new Error('no')) }"] {
            let replaced =
                format!("Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {clipboard} }})");
            page.run(&replaced);
            let (said, held) = copy_link(&page);
            assert!(!said.contains("has been copied"), "{said}");
            assert!(held.contains("speedup=12x"), "{held}");
        }
        let field = page.run("
            const field = document.querySelector('.link input');
            return [field.readOnly, field.selectionEnd - field.selectionStart === field.value.length];");
        assert_eq!(field, json!([true, true]));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn no_link_is_offered_where_the_page_would_not_read_it(engine) {
        let page = Page::open(engine, "/pages/element.html");
        page.fresh_widget();
        place_link_bar(&page, 12.0);
        assert_eq!(page.run("return document.querySelector('.link').hidden"), true);
    }
}
