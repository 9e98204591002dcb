//! The page for authors: type, see, take the file away.

use serde_json::{Value, json};

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::server::Server;

const PAGE: &str = "/witnessed/dist/story.html";

fn open(engine: Engine) -> Page {
    let page = Page::open(engine, PAGE);
    wait_for_form(&page);
    page.widget();
    page
}

fn wait_for_form(page: &Page) {
    page.wait_until("the form is there", || page.run("return document.querySelectorAll('.places .field').length") != 0);
}

/// What the page says of the story beside the widget. It says so when the widget follows, not when something is typed.
fn said(page: &Page) -> String {
    let said = page.run("return document.querySelector('#preview-state').textContent");
    said.as_str().unwrap_or_default().to_owned()
}

/// Keeps a list of the companies that the widget shows, from now on.
const LISTEN: &str = "
    window.told = [];
    const note = () => {
        const said = text(host.shadowRoot?.querySelector('[part=headline]'));
        if (said) told.push(said.includes('your company') ? 'Your company' : said);
    };
    note();
    host.addEventListener('load', note);";

fn choose(page: &Page, story: &str) {
    let script = format!(
        "const select = document.querySelector('.bar select');
        select.value = {};
        select.dispatchEvent(new Event('change'));",
        json!(story)
    );
    page.run(&script);
}

fn id(page: &Page) -> Value {
    page.run("return document.querySelector(\"[data-path='id'] input\").value")
}

/// Puts a text into the field of a place, as typing it would.
fn fill(page: &Page, path: &str, text: &str) {
    let script = format!(
        "const [path, text] = {};
        const field = document.querySelector(`[data-path='${{path}}'] :is(input, textarea, select)`);
        for (let part = field.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
        field.value = text;
        field.dispatchEvent(new Event('input', {{ bubbles: true }}));
        field.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!([path, text])
    );
    page.run(&script);
}

fn problems(page: &Page) -> Vec<String> {
    let found =
        page.run("return [...document.querySelectorAll('.problems:not([hidden]) li')].map((item) => item.textContent)");
    serde_json::from_value(found).expect("a list of sentences")
}

/// The text of the file that the button downloads.
fn downloaded_text(page: &Page) -> String {
    let script = "
        const [done] = arguments;
        const create = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
            URL.createObjectURL = create;
            blob.text().then(done);
            return 'data:,';
        };
        document.querySelector('[data-action=download]').click();";
    let file = page.session().run_async(script, Vec::new());
    file.as_str().expect("a text").to_owned()
}

fn downloaded(page: &Page) -> Value {
    serde_json::from_str(&downloaded_text(page)).expect("a JSON file")
}

in_each_engine! {
    fn the_widget_follows_what_is_typed(engine) {
        let page = open(engine);
        fill(&page, "figures[0].current", "12000");
        page.wait_until("the change has followed", || page.widget().change("revenue") == "+26.3 %");
        fill(&page, "company", "Acme Pictures");
        page.wait_until("the name has followed", || page.widget().headline().contains("Acme Pictures"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
        page.session().screenshot(&format!("author-{engine:?}").to_lowercase());
    }

    fn a_problem_stands_in_the_list_and_at_its_field_and_the_widget_keeps_the_last_story(engine) {
        let page = open(engine);
        assert_eq!(page.widget().change("revenue"), "+5.3 %");
        fill(&page, "figures[0].current", "twelve");
        page.wait_until("it is listed", || problems(&page) == ["figures[0].current must be a number (must be fixed)."]);
        let at_field = "return document.querySelector(\"[data-path='figures[0].current'] .problem\").textContent";
        assert_eq!(page.run(at_field), "must be a number");
        page.run("document.querySelector('.problems button').click()");
        assert_eq!(page.run("return document.activeElement.closest('[data-path]').dataset.path"), "figures[0].current");
        page.wait_until("the widget is left alone", || said(&page).starts_with("1 problem keeps the story"));
        assert_eq!(page.widget().change("revenue"), "+5.3 %");
        fill(&page, "figures[0].current", "9600");
        page.wait_until("it is fixed", || problems(&page).is_empty());
        page.wait_until("the widget follows", || page.widget().change("revenue") == "+1.1 %");
    }

    fn however_late_its_story_comes_the_page_tells_of_no_other_company(engine) {
        let server = Server::start();
        server.hold("stories/blank.json");
        let page = Page::open_from(server, engine, PAGE);
        page.wait_until("it is asked for", || page.requests().iter().any(|path| path.ends_with("blank.json")));
        let came = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.endsWith('.wasm') && responseEnd > 0)";
        page.wait_until("the engine is there", || page.run(came) == true);
        page.settle();
        page.widget_if_any().ask(LISTEN, &[]);
        page.server().release();
        wait_for_form(&page);
        fill(&page, "figures[0].current", "12000");
        page.wait_until("the widget follows", || page.widget().change("revenue") == "+26.3 %");
        let told: Vec<String> = serde_json::from_value(page.run("return told")).expect("names");
        assert!(!told.is_empty() && told.iter().all(|company| company == "Your company"), "{told:?}");
    }

    fn of_two_stories_the_one_that_was_chosen_last_is_opened_whichever_comes_first(engine) {
        let page = open(engine);
        page.server().hold("stories/disney");
        choose(&page, "disney-fy2025.json");
        page.wait_until("the first is asked for", || page.requests().iter().any(|path| path.contains("stories/disney")));
        choose(&page, "paramount-fy2024.json");
        page.wait_until("the second is there", || id(&page) == "paramount-fy2024");
        page.server().release();
        let came = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) => name.includes('disney') && responseEnd > 0)";
        page.wait_until("the first has come", || page.run(came) == true);
        page.settle();
        assert_eq!(id(&page), "paramount-fy2024");
    }

    fn a_range_that_is_plausible_is_chosen_by_input_and_typed_as_two_numbers(engine) {
        let page = open(engine);
        let choose = |part: &str, name: &str| {
            let script = format!(
                "const adds = [...document.querySelectorAll({part:?} + ' select.add')];
                const add = adds.find((it) => [...it.options].some(({{ value }}) => value === {name:?}));
                add.value = {name:?};
                add.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            );
            page.run(&script);
        };
        choose(".places", "plausible");
        choose("[data-path=plausible]", "producedShare");
        fill(&page, "plausible.producedShare", "0.8 0.2");
        page.wait_until("the wrong way round is refused", || problems(&page).iter().any(|it| it.contains("producedShare")));
        fill(&page, "plausible.producedShare", "0.2 0.8");
        page.wait_until("the range is taken", || problems(&page).is_empty());
        assert_eq!(downloaded(&page)["plausible"], json!({"producedShare": [0.2, 0.8]}));
    }

    fn the_file_that_is_downloaded_is_what_was_typed(engine) {
        let page = open(engine);
        fill(&page, "company", "Acme Pictures");
        fill(&page, "figures[1].prior", "");
        fill(&page, "figures[0].sources", "X1");
        let file = downloaded(&page);
        assert_eq!(file["company"], "Acme Pictures");
        assert_eq!(file["figures"][1]["prior"], Value::Null);
        assert_eq!(file["figures"][0]["sources"], json!(["X1"]));
        assert_eq!(file["version"], 1);
    }

    fn a_figure_that_is_renamed_keeps_its_texts(engine) {
        let page = open(engine);
        fill(&page, "figures[0].id", "sales");
        assert_eq!(problems(&page), [""; 0]);
        let file = downloaded(&page);
        assert_eq!(file["texts"]["en"]["figures"]["sales"][0], "Revenue (placeholder)");
        assert_eq!(file["texts"]["en"]["figures"]["revenue"], Value::Null);
    }

    fn a_figure_is_added_and_taken_away_again(engine) {
        let page = open(engine);
        page.run("document.querySelector(\"[data-add='figures']\").click()");
        assert!(problems(&page).iter().any(|said| said.starts_with("figures[4].id")), "{:?}", problems(&page));
        page.run("document.querySelector(\"[data-path='figures[4]'] > .remove\").click()");
        assert_eq!(problems(&page), [""; 0]);
    }

    fn every_worked_story_can_be_opened_in_the_form_and_is_the_same_afterwards(engine) {
        let page = open(engine);
        let names = page.run("return [...document.querySelectorAll('.bar select option')].map(({ value }) => value).filter(Boolean)");
        let names: Vec<String> = serde_json::from_value(names).expect("names");
        assert_eq!(names.len(), 6);
        for name in names {
            choose(&page, &name);
            let path = format!("{}/www/stories/{name}", env!("CARGO_MANIFEST_DIR"));
            let file = std::fs::read_to_string(path).expect("a story");
            let story: Value = serde_json::from_str(&file).expect("JSON");
            page.wait_until("the form holds it", || id(&page) == story["id"]);
            // JavaScript compares, to which 20 and 20.0 are the same.
            let same = format!(
                "return JSON.stringify(JSON.parse({})) === JSON.stringify(JSON.parse({}))",
                json!(downloaded_text(&page)),
                json!(file)
            );
            assert_eq!(page.run(&same), true, "{name}");
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
