//! What a story calls its profit, its money and its claim: so does everything that is said of it.

use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::panels::PANELS;
use super::harness::widget::Widget;

/// A company that reports in euros.
const EUROS: &str = "../fixtures/story.json";

fn open(engine: Engine, story: &str) -> Page {
    Page::open(engine, &format!("/pages/story.html?story={story}"))
}

/// All that is read or heard in the parts of the widget that match a selector.
fn words(widget: &Widget, selector: &str) -> String {
    let script = "
        return [...root.querySelectorAll(given[0])].flatMap((part) => [
            part.textContent,
            ...[...part.querySelectorAll('*')].flatMap((it) =>
                ['aria-label', 'aria-valuetext', 'title'].map((name) => it.getAttribute(name) ?? '')),
        ]).join(' ').replace(/\\s+/g, ' ');";
    widget.ask(script, &[selector.into()]).as_str().expect("words").to_owned()
}

/// The text around every dollar.
fn dollars(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let around = |at: usize| letters[at.saturating_sub(40)..(at + 20).min(letters.len())].iter().collect();
    (0..letters.len()).filter(|&at| letters[at] == '$').map(around).collect()
}

in_each_engine! {
    fn a_story_in_euros_shows_no_dollar_but_in_what_it_quotes(engine) {
        let page = open(engine, EUROS);
        let widget = page.widget();
        for panel in PANELS {
            widget.unfold(panel);
        }
        widget.pick("[data-panel=goal] select[aria-label='Result that is wanted']", "plSaving");
        // Other companies report in dollars, and so do sources.
        let said = words(&widget, ".answer, .deeper > :not([data-panel=claims], .fold), .fold > :not([data-panel=companies], [data-panel=sources])");
        assert_eq!(dollars(&said), [""; 0]);
        for part in [".answer", ".dock", ".chain", ".cash", "[data-panel=assumptions]", "[data-panel=uncertainty]", "[data-panel=drivers]", "[data-panel=goal]", "[data-panel=scenarios]", "[data-panel=backcast]"] {
            assert!(words(&widget, part).contains('€'), "{part} is in euros");
        }
        assert_eq!(widget.reads("figure[data-chart=savings] h3"), "Savings per year, € million");
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn every_file_of_a_story_in_euros_is_in_euros(engine) {
        let page = open(engine, EUROS);
        let widget = page.widget();
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        // What others have estimated is quoted in their own currency.
        for (name, file) in kit.entries.iter().filter(|(name, _)| *name != "tables/estimates.csv") {
            assert_eq!(dollars(&file.text), [""; 0], "{name}");
        }
        assert!(kit.entries["sentence.txt"].text.contains('€'));
        assert!(kit.entries["alt-texts.txt"].text.contains("€ million"));
        for table in ["savings", "claim", "backcast", "futures", "ten-percent-more", "scenarios", "inputs"] {
            let file = &kit.entries[&format!("tables/{table}.csv")].text;
            assert!(file.contains("EUR million") && !file.contains("€ million"), "{table}: {file}");
        }
    }

    fn the_answer_and_the_charts_name_the_profit_that_the_company_reports(engine) {
        let page = open(engine, "../dist/stories/paramount-fy2024.json");
        let widget = page.widget_in("incomplete");
        for (input, amount) in [("pretaxIncome0", "2000"), ("contentCash0", "15100")] {
            widget.press(&format!("[part=missing] [data-input={input}]"));
            widget.type_into(input, amount);
        }
        page.wait_until("it is projected", || widget.state() == "ready");
        assert!(widget.headline().contains("Paramount’s adjusted OIBDA"), "{}", widget.headline());
        assert_eq!(widget.reads("figure[data-chart=margin] h3"), "Adjusted OIBDA margin, change in points");
        assert_eq!(widget.table("savings")[0][2], "Effect on adjusted OIBDA");
        assert_eq!(widget.table("claim").last().expect("a last step")[0], "Effect on adjusted OIBDA");
        for panel in PANELS {
            if !["backcast", "record", "claims"].contains(&panel) {
                widget.unfold(panel);
            }
        }
        let said = words(&widget, ".answer, .steps, [data-panel=assumptions], [data-panel=uncertainty], [data-panel=drivers], [data-panel=goal], [data-panel=scenarios]");
        assert!(!said.to_lowercase().contains("operating"), "{said}");
        assert!(said.contains("the effect on adjusted OIBDA in the last year"), "{said}");
        widget.unfold("share");
        let kit = widget.file("[data-export=kit]");
        for (name, file) in &kit.entries {
            // The company reports an operating loss besides: that is one of its figures.
            if !["credits.txt", "table.html", "alt-texts.txt", "charts/changes.svg", "charts/changes-dark.svg", "tables/changes.csv"].contains(&name.as_str()) {
                assert!(!file.text.to_lowercase().contains("operating income"), "{name}: {}", file.text);
            }
        }
        assert!(kit.entries["alt-texts.txt"].text.contains("Line chart: Adjusted OIBDA margin, change in points"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn only_what_somebody_has_claimed_is_quoted_as_a_claim(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        assert_eq!(widget.reads(".chain h2"), "From 4× faster to the margin");
        assert!(widget.reads("[data-step='1']").contains("4× faster means 75 % less time."), "{}", widget.reads("[data-step='1']"));
        assert!(!widget.reads("[data-step='1']").contains("The claim was made"));
        assert_eq!(widget.table("claim")[1][0], "If all the work got 75 % cheaper");
        widget.type_into("speedup", "20");
        page.wait_until("it is more than the claim", || widget.reads(".chain > div p").starts_with("“10× faster” makes the work only 43.9 %"));
        widget.press("[data-action=take-claim]");
        page.wait_until("it is the claim", || widget.reads(".chain h2") == "From “10× faster” to the margin");
        assert!(widget.reads("[data-step='1']").contains("“10× faster” means 90 % less time."));
        assert!(widget.reads("[data-step='1']").contains("The claim was made of a single sequence."));
        assert_eq!(widget.table("claim")[1][0], "The claim, taken at its word");
        widget.type_into("speedup", "1");
        page.wait_until("there is no speed-up", || widget.reads(".chain h2") == "From no speed-up to the margin");
        assert!(widget.reads("[data-step='1']").contains("There is no speed-up: the work takes as long as before"));
    }

    fn a_story_without_a_claim_speaks_of_none(engine) {
        let page = open(engine, "../dist/stories/blank.json");
        let widget = page.widget();
        assert!(widget.headline().contains("your company’s operating income"), "{}", widget.headline());
        let said = words(&widget, ".answer, .steps");
        assert!(said.contains("What would faster visual effects be worth to your company?") && !said.contains("claim"), "{said}");
    }

    fn what_is_plausible_is_a_matter_of_the_company(engine) {
        let page = open(engine, EUROS);
        let widget = page.widget();
        widget.unfold("assumptions");
        widget.reach("producedShare");
        widget.type_into("producedShare", "60");
        widget.type_into("speedup", "30");
        page.settle();
        assert_eq!(widget.reads("[part=warnings]"), "", "what Netflix’s ranges are says nothing of another company");
        widget.type_into("producedShare", "85");
        page.wait_until("its own range is known", || widget.reads("[part=warnings]") == "“Own productions” lies beyond the range we use for A Studio, 20 % to 80 %.");
        let ends = widget.ask("const { min, max } = one('[data-input=producedShare] [type=range]'); return `${min} ${max}`", &[]);
        assert_eq!(ends, "20 80");
        tell_default(&page);
        widget.type_into("speedup", "30");
        page.wait_until("it is Netflix’s", || widget.reads("[part=warnings]") == "“Speed-up” lies beyond the range we use for Netflix, 1× to 20×.");
    }

    fn a_base_year_far_from_today_is_doubted(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        widget.unfold("assumptions");
        widget.reach("baseYear");
        widget.type_into("baseYear", "1900");
        page.wait_until("it is doubted", || widget.reads("[part=warnings]").contains("The base year is far from the years"));
    }

    fn printed_margins_show_the_change_beside_them(engine) {
        let page = Page::open(engine, "/dist/index.html");
        let widget = page.widget();
        for row in &widget.table("margin")[2..] {
            let [with, without]: [f64; 2] = [1, 2].map(|column| row[column].parse().expect("a margin"));
            let [whole, decimals] = row[1].split('.').collect::<Vec<_>>()[..] else { panic!("{}", row[1]) };
            assert!(!whole.is_empty() && decimals.len() == 3 && (with - without).abs() < 0.1, "{row:?}");
            assert_ne!(with, without, "{row:?}");
        }
        for chart in ["claim", "margin"] {
            let note = widget.reads(&format!("[data-numbers={chart}] > .note"));
            assert_eq!(note, "Parts are rounded; sums are of exact numbers.");
        }
    }
}

fn tell_default(page: &Page) {
    page.widget().ask("host.removeAttribute('story')", &[]);
    page.wait_until("the default is told", || page.widget().headline().contains("Netflix"));
}
