//! Stories from files: shown if they are whole, refused with every reason if they are not.

use serde_json::json;

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;

const FALLBACK: &str = "return document.querySelector('ai-savings-calculator > p').getClientRects().length";

fn open(engine: Engine, story: &str) -> Page {
    Page::open(engine, &format!("/pages/story.html?story={story}"))
}

fn tell(page: &Page, story: &str) {
    page.fresh_widget().set_attribute("story", story);
}

in_each_engine! {
    fn a_story_of_another_company_is_told_with_its_own_figures_and_years(engine) {
        let page = open(engine, "../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        assert!(widget.headline().contains("Disney"), "{}", widget.headline());
        assert!(widget.reads("[part=figures] caption").contains("Disney"));
        widget.reach("revenue0");
        assert_eq!(widget.typed("revenue0"), "94,425");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn a_broken_story_leaves_the_fallback_and_names_every_problem_to_the_author(engine) {
        let page = open(engine, "broken-story.json");
        page.wait_until("the element has given up", || page.witnessed("loadErrors") == ["badStory"]);
        assert_ne!(page.run(FALLBACK), json!(0));
        page.wait_until("the author is told", || !page.witnessed("errors").is_empty());
        let said = page.witnessed("errors").join("\n");
        assert!(said.contains("figures[2].current: notANumber"), "{said}");
        assert!(said.contains("sources[0].url: badLink"), "{said}");
    }

    fn a_story_that_is_not_there_is_reported_by_its_code(engine) {
        let page = open(engine, "nowhere.json");
        page.wait_until("the element has given up", || page.witnessed("loadErrors") == ["storyNotFound"]);
        assert_ne!(page.run(FALLBACK), json!(0));
    }

    fn a_page_instead_of_a_story_is_no_story(engine) {
        let page = open(engine, "element.html");
        page.wait_until("the element has given up", || page.witnessed("loadErrors") == ["badStory"]);
    }

    fn script_in_a_text_stays_text(engine) {
        let page = open(engine, "script-in-text.json");
        let widget = page.widget();
        assert_eq!(widget.reads("[part=figures] caption"), "<img src=x onerror=alert(1)>");
        assert!(widget.headline().contains("<b>Mark & Up</b>’s operating income"), "{}", widget.headline());
        assert_eq!(widget.ask("return root.querySelectorAll('img, b').length", &[]), 0);
    }

    fn another_story_takes_the_place_of_the_first_and_a_broken_one_does_not(engine) {
        let page = open(engine, "../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        tell(&page, "../dist/stories/blank.json");
        page.wait_until("the other one is told", || widget.headline().contains("your company’s operating income"));
        tell(&page, "broken-story.json");
        page.wait_until("it is refused", || page.witnessed("loadErrors") == ["badStory"]);
        assert!(widget.headline().contains("your company’s operating income"));
        widget.ask("host.removeAttribute('story')", &[]);
        page.wait_until("the default is told", || widget.headline().contains("Netflix"));
    }

    fn what_is_not_disclosed_is_asked_for_and_then_projected_with(engine) {
        let page = open(engine, "../dist/stories/amazon-2025.json");
        let widget = page.widget_in("incomplete");
        assert!(widget.reads("[part=missing]").contains("Revenue"));
        assert_eq!(widget.change("contentSpend"), "not collected here");
        let hidden = "return one('[part=headline]').getClientRects().length + one('.dock').getClientRects().length";
        assert_eq!(widget.ask(hidden, &[]), 0);
        widget.press("[part=missing] [data-input=revenue0]");
        let field = "return root.activeElement?.closest('[data-input]')?.dataset.input ?? ''";
        page.wait_until("the field has the focus", || widget.ask(field, &[]) == "revenue0");
        widget.type_into("revenue0", "abc");
        page.wait_until("nonsense is explained", || !widget.problem("revenue0").is_empty());
        for (input, amount) in [("revenue0", "40000"), ("operatingIncome0", "4000"), ("pretaxIncome0", "4000")] {
            widget.type_into(input, amount);
        }
        page.wait_until("it is projected", || widget.state() == "ready" && widget.headline().contains("Amazon"));
        widget.drawn("margin");
    }

    fn the_default_story_is_told_without_asking_for_a_file(engine) {
        let page = Page::open(engine, "/pages/element.html");
        page.fresh_widget();
        page.settle();
        assert!(!page.requests().iter().any(|path| path.contains("stor") && !path.ends_with("index.html")), "{:?}", page.requests());
    }
}
