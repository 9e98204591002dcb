//! The page that checks: a link, a text or a file, compared with what is printed beside it.

use serde_json::{Value, json};

use super::harness::engines::{Engine, Setup};
use super::harness::in_each_engine;
use super::harness::page::Page;

const PAGE: &str = "/witnessed/dist/check.html";

/// A text of the list of released ones that states everything, by its place in it.
fn released(index: usize) -> String {
    let path = format!("{}/tests/fixtures/links.json", env!("CARGO_MANIFEST_DIR"));
    let list: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("a list")).expect("JSON");
    list[index]["text"].as_str().expect("a text").to_owned()
}

/// The base preset of the default story, everything stated.
const WHOLE: usize = 11;

/// What `sha256sum` says of it.
const DIGEST: &str = "3d82c1952d44";

const LINK: &str =
    "https://example.org/article?utm=1&ai-savings=v1;model=0.1.0;story=netflix-q2-2025;preset=base;speedup=10x";

/// Fills in the form, sends it, and returns the sentence that it gets.
fn check(page: &Page, pasted: &str, version: &str, digest: &str) -> String {
    let script = format!(
        "const given = {};
        for (const [id, text] of Object.entries(given)) document.getElementById(id).value = text;
        document.getElementById('findings').replaceChildren();
        document.querySelector('#check button').click();",
        json!({ "pasted": pasted, "version": version, "digest": digest })
    );
    page.run(&script);
    verdict(page)
}

/// Chooses a file of a text and returns the sentence that it gets.
fn choose(page: &Page, name: &str, text: &str) -> String {
    let script = format!(
        "const files = new DataTransfer();
        files.items.add(new File([{}], {}));
        document.getElementById('findings').replaceChildren();
        const input = document.getElementById('file');
        input.files = files.files;
        input.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!(text),
        json!(name)
    );
    page.run(&script);
    verdict(page)
}

fn verdict(page: &Page) -> String {
    let said = || reads(page, "#findings .verdict");
    page.wait_until("there is a sentence", || !said().is_empty() && said() != "One moment …");
    said()
}

fn reads(page: &Page, selector: &str) -> String {
    let script = format!("return document.querySelector({})?.textContent ?? ''", json!(selector));
    page.run(&script).as_str().unwrap_or_default().to_owned()
}

fn open(engine: Engine) -> Page {
    let page = Page::open(engine, PAGE);
    page.wait_until("the page is there", || page.run("return document.readyState") == "complete");
    page
}

in_each_engine! {
    fn a_text_and_its_digest_match_and_any_change_of_either_does_not(engine) {
        let page = open(engine);
        let text = released(WHOLE);
        let said = check(&page, &text, "0.1.0", DIGEST);
        assert_eq!(said, format!("They match: the digest {DIGEST} and the version 0.1.0 belong to exactly these inputs."));
        assert!(reads(&page, "#findings pre").contains(&text));
        assert!(reads(&page, "#findings").contains("Every input is the author’s."));
        let said = check(&page, &text.replace("speedup=4x", "speedup=4.5x"), "0.1.0", DIGEST);
        assert!(said.starts_with(&format!("They do not match: the digest given is {DIGEST}, but")), "{said}");
        let said = check(&page, &text, "0.1.0", "3d82c1952d45");
        assert!(said.starts_with("They do not match: the digest given is 3d82c1952d45, but") && said.contains(DIGEST), "{said}");
        let said = check(&page, &text, "v0.2.0", DIGEST);
        assert!(said.starts_with("They do not match: the version given is 0.2.0"), "{said}");
        let said = check(&page, &text, "", " 3D82 C195 2D44 ");
        assert!(said.starts_with("They match: the digest"), "{said}");
    }

    fn a_link_is_recomputed_with_its_headline_figures_and_what_differs(engine) {
        let page = open(engine);
        let said = check(&page, LINK, "", "");
        let digest = said.rsplit_once(' ').expect("a sentence").1.trim_end_matches('.').to_owned();
        assert!(said.starts_with("No digest was given") && digest.len() == 12, "{said}");
        assert!(check(&page, LINK, "0.1.0", &digest).starts_with("They match"));
        assert_ne!(digest, DIGEST);
        assert_eq!(reads(&page, "#findings .differs"), "Speed-up: 10× instead of 4×");
        assert!(reads(&page, "#findings").contains("1 input differs from the author’s"));
        let shown = ["marginUpliftPts", "plSaving", "npv"].map(|field| reads(&page, &format!("[data-field={field}]")));
        let answer = reads(&page, "#findings [data-answer]").replace('\u{a0}', " ");
        page.session().screenshot(&format!("check-{engine:?}").to_lowercase());
        page.session().open(&page.address("/dist/index.html?ai-savings=v1;story=netflix-q2-2025;preset=base;speedup=10x"));
        let widget = page.widget();
        let (headline, as_set) = (widget.headline(), widget.reads("[part=as-set]"));
        let plain = |text: &str| text.replace('\u{a0}', " ");
        assert_eq!(answer, headline);
        for text in &shown[..2] {
            assert!(as_set.contains(plain(text).trim_start_matches('+')), "{as_set} {shown:?}");
        }
    }

    fn the_digest_is_what_another_implementation_says(engine) {
        let page = open(engine);
        check(&page, LINK, "", "");
        let own = "
            const text = document.querySelector('#findings pre').textContent.split(\"'\")[1];
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
            return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 12);";
        let digest = page.run_module(own);
        let said = check(&page, LINK, "0.1.0", digest.as_str().expect("a digest"));
        assert!(said.starts_with("They match"), "{said}");
    }

    fn another_version_of_the_model_is_said_and_its_own_text_still_matches(engine) {
        let page = open(engine);
        let text = released(WHOLE).replace("model=0.1.0", "model=0.0.9").replace(";basis=expense", ";basis=expense;gone=1x");
        let hashed = format!(
            "const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode({})));
            return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('').slice(0, 12);",
            json!(text)
        );
        let digest = page.run_module(&hashed);
        let said = check(&page, &text, "0.0.9", digest.as_str().expect("a digest"));
        assert!(said.starts_with("They match"), "{said}");
        let notes = reads(&page, "#findings");
        assert!(notes.contains("written with model 0.0.9; this page has model"), "{notes}");
        assert!(notes.contains("“gone” is not known to this model"), "{notes}");
    }

    fn a_file_is_checked_by_the_lines_before_its_table(engine) {
        let page = open(engine);
        let text = released(WHOLE);
        let file = format!("\u{feff}Savings\r\nstate,\"{text}\"\r\ndigest,{DIGEST}\r\n\r\nYear,Saving\r\n2026,1\r\n");
        assert!(choose(&page, "savings.csv", &file).starts_with("They match"));
        let said = choose(&page, "savings.csv", &file.replace("vfxShare=10%", "vfxShare=40%"));
        assert!(said.starts_with("They do not match"), "{said}");
        let said = choose(&page, "other.csv", "Year,Saving\r\n2026,1\r\n");
        assert_eq!(said, "“other.csv” does not carry a state: there is no line in it that begins with “state”.");
        let said = choose(&page, "noise.csv", "\u{0}\u{1}\u{fffd}state\u{0}digest");
        assert!(said.contains("does not carry a state"), "{said}");
    }

    fn nonsense_gets_a_sentence_and_never_an_exception(engine) {
        let page = open(engine);
        let endless = format!("v1{}", ";speedup=4x".repeat(5_000));
        let crowded = format!("v1{}", ";a=1".repeat(1_000));
        for (pasted, why) in [
            ("", "There is nothing to check yet"),
            ("   \n ", "There is nothing to check yet"),
            ("hello", "neither a link of this calculator nor the text of a state"),
            ("https://example.org/?a=b", "neither a link"),
            ("https://example.org/?ai-savings=%E4%zz", "neither a link"),
            ("v1;speedup=10x", "does not say which story"),
            ("v1;story=../../secret", "does not have the story “../../secret”"),
            ("v1;story=nowhere", "does not have the story “nowhere”"),
            ("v1;story=story", "does not have the story"),
            ("v7;story=netflix-q2-2025", "a later version"),
            (endless.as_str(), "far longer"),
            (crowded.as_str(), "far more entries"),
        ] {
            let said = check(&page, pasted, "", "");
            assert!(said.contains(why), "{}: {said}", pasted.chars().take(60).collect::<String>());
        }
        let said = check(&page, LINK, "<b>x</b>", "<img src=x onerror=alert(1)>");
        assert!(said.contains("is no digest"), "{said}");
        let said = check(&page, "v1;story=netflix-q2-2025;speedup=0x;<b>=1;vfxShare=5%", "", "");
        assert!(said.starts_with("No digest was given"), "{said}");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn figures_and_ranges_that_were_changed_are_named(engine) {
        let page = open(engine);
        let text = "v1;story=netflix-q2-2025;figure.revenue.current=12;figure.revenue.prior=none;range.speedup=off;seed=7";
        check(&page, text, "", "");
        let lines = page.run("return [...document.querySelectorAll('.differs li')].map((item) => item.textContent)");
        assert_eq!(
            lines,
            json!([
                "Revenue, Q2 2025: 12 instead of 9.56",
                "Revenue, Q2 2024: none instead of 9.18",
                "Range of “Speed-up”: off instead of 1.5x..10x,usual",
                "seed: 7 instead of 20250717",
            ])
        );
    }

    fn a_story_that_needs_the_reader_s_entries_is_checked_without_a_projection(engine) {
        let page = open(engine);
        let said = check(&page, "v1;model=0.1.0;story=amazon-2025;preset=base", "", "");
        assert!(said.starts_with("No digest was given"), "{said}");
        assert!(reads(&page, "#findings").contains("Nothing is projected: not all inputs are known."));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn nothing_leaves_the_page_but_the_request_for_the_story(engine) {
        let page = open(engine);
        check(&page, LINK, "0.1.0", DIGEST);
        for address in page.requests() {
            assert!(!address.contains("speedup") && !address.contains(DIGEST), "{address}");
        }
        assert_eq!(page.run("return location.search + location.hash + document.cookie + localStorage.length"), "0");
    }

    fn the_page_fits_a_phone(engine) {
        let setup = Setup { window: (500, 900), ..Setup::default() };
        let page = Page::open_with(engine, setup, PAGE);
        page.wait_until("the page is there", || page.run("return document.readyState") == "complete");
        page.run("document.documentElement.style.width = '360px'");
        check(&page, &released(WHOLE), "0.1.0", DIGEST);
        let widest = page.run("return Math.max(...[...document.querySelectorAll('main *')].map((it) => it.getBoundingClientRect().right))");
        assert!(widest.as_f64().is_some_and(|right| right <= 360.0), "{widest}");
    }
}
