//! Behind every result is how it came about.

use serde_json::json;

use super::harness::in_each_engine;
use super::harness::page::Page;

in_each_engine! {
    fn a_result_in_the_answer_opens_its_working_and_escape_closes_it(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.press("[part=as-set] [data-working=marginUpliftPts]");
        page.wait_until("the working is there", || widget.reads(".working").contains("Effect on operating income / Revenue"));
        let inside = widget.ask("return Boolean(root.activeElement?.closest('.working'))", &[]);
        assert_eq!(inside, true);
        page.session().press(['\u{e00c}']);
        page.wait_until("it is gone", || widget.reads(".working").is_empty());
        let back = widget.ask("return root.activeElement?.dataset.working ?? ''", &[]);
        assert_eq!(back, "marginUpliftPts");
    }

    fn a_working_opens_where_it_was_asked_for(engine) {
        for window in [(1280, 800), (360, 740)] {
            let page = Page::open_at(engine, "/pages/bare.html", window);
            let widget = page.fresh_widget();
            widget.press("[part=range] [data-working]");
            page.wait_until("the working is there", || widget.reads(".working").len() > 40);
            // It begins in sight, after the answer and before the sliders.
            let place = "
                const [lead, working, controls, close] =
                    ['.lead', '.working', '.controls', '.working button'].map((part) => one(part).getBoundingClientRect());
                return [lead.bottom <= working.top + 1, working.bottom <= controls.top + 1, close.top >= 0 && close.bottom <= innerHeight];";
            page.wait_until(&format!("it is in its place at {window:?}: {}", widget.ask(place, &[])), || widget.ask(place, &[]) == json!([true, true, true]));
        }
    }

    fn a_working_leads_on_to_the_working_of_its_parts_and_follows_the_sliders(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.press("[part=as-set] [data-working=plSaving]");
        page.wait_until("the working is there", || widget.reads(".working table").contains("Cost of the programme"));
        let first = widget.reads(".working h3");
        widget.press(".working table button");
        page.wait_until("it has gone on", || widget.reads(".working h3") != first);
        let before = widget.reads(".working");
        widget.type_into("vfxShare", "20");
        page.wait_until("the working has followed", || widget.reads(".working") != before);
    }

    fn every_result_button_on_the_page_opens_a_working(engine) {
        let page = Page::open(engine, "/witnessed/dist/index.html");
        let widget = page.widget();
        // What is folded away cannot be clicked.
        widget.ask("for (const part of root.querySelectorAll('details:not(.panel)')) part.open = true", &[]);
        let asked = widget.ask(
            "const buttons = [...root.querySelectorAll('[data-working]')].filter((button) => button.getClientRects().length > 0);
            return [...new Set(buttons.map(({ dataset }) => `${dataset.working} ${dataset.year ?? ''}`))]",
            &[],
        );
        let asked: Vec<String> = serde_json::from_value(asked).expect("names");
        assert!(asked.len() > 30, "{} results", asked.len());
        for name in asked {
            let (field, _) = name.split_once(' ').expect("a name and perhaps a year");
            widget.ask(
                "const [field, year] = given[0].split(' ');
                const isSeen = (button) => button.getClientRects().length > 0;
                [...root.querySelectorAll(`[data-working='${field}']`)].find((button) => isSeen(button) && (button.dataset.year ?? '') === year).click()",
                &[json!(name)],
            );
            page.wait_until(&format!("{field} is explained"), || widget.reads(".working").len() > 40);
            page.session().press(['\u{e00c}']);
            page.wait_until(&format!("the working of {name} is closed"), || widget.reads(".working").is_empty());
        }
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
