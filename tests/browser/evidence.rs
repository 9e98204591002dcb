//! What the story rests on: the fact check, what was reported, the back-cast, other companies, and a source for every
//! number.

use serde_json::{Value, json};

use super::harness::charts::COUNT_COLOURS;
use super::harness::engines::Engine;
use super::harness::in_each_engine;
use super::harness::page::Page;
use super::harness::widget::Widget;

const ESCAPE: char = '\u{e00c}';

fn open(engine: Engine) -> Page {
    Page::open(engine, "/witnessed/dist/index.html")
}

/// Asks each button for its sources, and returns the keys of those that named neither a source nor an assumption.
fn without_ground(widget: Widget, within: &str) -> Vec<String> {
    let script = "
        const bare = [];
        for (const button of root.querySelectorAll(`${given[0]} [data-sources]`)) {
            button.click();
            const note = [...root.querySelectorAll('.working')].find((one) => one.querySelector('h3')?.textContent.startsWith('Where'));
            const sources = note?.querySelectorAll('[data-source]').length ?? 0;
            if (!sources && !/assumption/iu.test(text(note))) bare.push(button.dataset.sources);
            note?.querySelector('[data-action=close-note]').click();
        }
        return bare;";
    serde_json::from_value(widget.ask(script, &[json!(within)])).expect("keys")
}

fn count(widget: Widget, selector: &str) -> u64 {
    widget.ask("return root.querySelectorAll(given[0]).length", &[json!(selector)]).as_u64().expect("a count")
}

fn as_filed(page: &Page) {
    page.widget().press("input[name=version][value=filed]");
    page.wait_until("the filed figures are there", || page.widget().change("revenue") == "+15.9 %");
}

in_each_engine! {
    fn as_filed_the_table_says_what_the_filings_say_beside_what_was_printed(engine) {
        let page = open(engine);
        let widget = page.widget();
        as_filed(&page);
        assert_eq!(widget.change("operatingMargin"), "+6.8 points");
        assert_eq!(widget.change("subscribers"), "not reported");
        assert_eq!(widget.change("contentSpend"), "not collected here");
        let verdicts = widget.ask("return [...root.querySelectorAll('.verdict')].map(text)", &[]);
        assert_eq!(verdicts, json!(["Wrong", "Wrong", "Wrong", "Cannot be verified"]));
        assert!(widget.reads("tr[data-figure=revenue] td:nth-child(2)").contains("printed: 9.56"));
        assert!(widget.reads("tr[data-figure=subscribers] td:nth-child(2)").contains("Q2 2025: not reported"));
        assert!(widget.reads("tr[data-figure=contentSpend] td:nth-child(2)").contains("Q2 2025: not collected here"));
        assert!(widget.reads("[data-remark=operatingMargin]").contains("7,872 million of $34,932 million is 22.54 %"));
        assert!(widget.reads("[data-remark=revenue]").contains("9.56 is the second quarter of 2024"));
        assert!(widget.reads("figure[data-chart=changes] [data-summary]").contains("Revenue +15.9 %"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn as_printed_the_table_is_the_article_s_again(engine) {
        let page = open(engine);
        let widget = page.widget();
        as_filed(&page);
        widget.press("input[name=version][value=printed]");
        page.wait_until("the printed figures are back", || widget.change("revenue") == "+4.1 %");
        for (figure, change) in [("operatingMargin", "+1.4 points"), ("subscribers", "+3.0 %"), ("contentSpend", "+1.2 %")] {
            assert_eq!(widget.change(figure), change);
        }
        assert_eq!(count(widget, ".verdict, .printed, [data-remark]"), 0);
        as_filed(&page);
        widget.reset_all();
        page.wait_until("a reset brings them back too", || widget.change("revenue") == "+4.1 %");
        assert_eq!(widget.ask("return one('input[name=version][value=printed]').checked", &[]), true);
    }

    fn every_figure_and_every_input_has_a_source_or_says_that_it_is_assumed(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("assumptions");
        widget.ask("for (const part of root.querySelectorAll('details')) part.open = true", &[]);
        assert_eq!(count(widget, "tr[data-figure]"), count(widget, "tr[data-figure] [data-sources]"));
        assert_eq!(count(widget, ".input"), count(widget, ".input [data-sources]"));
        assert!(count(widget, ".input") >= 37);
        widget.press("tr[data-figure=revenue] [data-sources]");
        page.wait_until("the first note is there", || widget.reads(".working").contains("As filed: Wrong"));
        assert_eq!(without_ground(widget, ""), [""; 0]);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn every_reported_figure_has_a_source(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        for (every, least) in [("quarter", 100), ("half", 5), ("year", 60)] {
            widget.press(&format!("input[name=every][value={every}]"));
            widget.ask("for (const part of root.querySelectorAll('.record details')) part.open = true", &[]);
            if every == "quarter" {
                widget.press(".record [data-sources]");
                page.wait_until("the first note is there", || widget.reads(".record .working").contains("Filing"));
            }
            let figures = count(widget, ".record [data-sources]");
            assert!(figures > least, "{figures} figures of each {every}");
            assert_eq!(without_ground(widget, ".record"), [""; 0]);
        }
        widget.unfold("companies");
        assert_eq!(count(widget, "[data-company]"), count(widget, "[data-company] [data-sources]"));
        assert_eq!(without_ground(widget, ".companies"), [""; 0]);
    }

    fn a_note_is_closed_by_escape_and_the_focus_goes_back(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.press(".input[data-input=vfxShare] [data-sources]");
        page.wait_until("the note is there", || widget.reads(".working").contains("Sources disagree"));
        assert!(widget.reads(".working").contains("visual effects in French films"), "{}", widget.reads(".working"));
        page.session().press([ESCAPE]);
        page.wait_until("it is gone", || count(widget, ".working") == 0);
        assert_eq!(widget.ask("return root.activeElement?.dataset.sources ?? ''", &[]), "input vfxShare");
    }

    fn what_the_reader_changed_is_not_said_to_be_from_a_source(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.type_into("vfxShare", "12");
        widget.press(".input[data-input=vfxShare] [data-sources]");
        page.wait_until("it is said", || widget.reads(".working").contains("You have changed this input; the value of the preset is 10 %"));
        widget.type_current("revenue", "9.9");
        widget.press("tr[data-figure=revenue] [data-sources]");
        page.wait_until("it is said of a figure", || widget.reads(".figures .working, .working").contains("You have changed this figure"));
    }

    fn links_lead_out_safely(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("sources");
        let links = widget.ask("return [...root.querySelectorAll('.sources a')].map(({ href, rel, target }) => [href, rel, target])", &[]);
        let links: Vec<[String; 3]> = serde_json::from_value(links).expect("links");
        assert!(links.len() > 30, "{} links", links.len());
        for [href, rel, target] in links {
            assert!(href.starts_with("https://"), "{href}");
            assert_eq!((rel.as_str(), target.as_str()), ("noopener noreferrer", "_blank"));
        }
    }

    fn what_was_reported_is_shown_by_quarter_and_by_year(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        let row = |series: &str| widget.said("record", &format!("[data-series-row={series}]"));
        assert!(row("revenue").contains("12,560Q2 2026+13.4 %on a year earlier48,371to Q2 2026"), "{}", row("revenue"));
        assert!(row("operatingMargin").contains("33.4 %Q2 2026−0.7 points"), "{}", row("operatingMargin"));
        widget.press("input[name=every][value=year]");
        assert!(row("annualRevenue").contains("45,1832025") || row("annualRevenue").contains("45,183fiscal"), "{}", row("annualRevenue"));
        assert!(row("annualRevenue").contains("+14.4 %since 2019"), "{}", row("annualRevenue"));
        assert!(row("annualOperatingMargin").contains("+16.6 pointssince 2019"), "{}", row("annualOperatingMargin"));
        assert!(row("paidMemberships").contains("not reported"), "{}", row("paidMemberships"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn twelve_months_of_content_cash_come_from_half_years_and_show_their_parts(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        widget.press("input[name=every][value=half]");
        let row = widget.said("record", "[data-series-row=contentCashByHalf]");
        assert!(row.contains("9,911H1 2026+23.7 %on a year earlier19,608to H1 2026"), "{row}");
        widget.ask("for (const part of root.querySelectorAll('.record details')) part.open = true", &[]);
        let sum = widget.said("record", "[data-sum=contentCashByHalf]");
        assert_eq!(sum, "Twelve months to H1 2026: 9,697 (H2 2025) + 9,911 (H1 2026) = 19,608.");
    }

    fn growth_compares_the_same_seasons_and_compounds_nothing_over_one_year(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        widget.ask("for (const part of root.querySelectorAll('.record details')) part.open = true", &[]);
        let below = |series: &str| widget.said("record", &format!("[data-series-row={series}] + tr"));
        assert!(below("contentAmortisation").contains("From Q2 2025 to Q2 2026: +12.5 %."), "{}", below("contentAmortisation"));
        assert!(below("revenue").contains("Compound growth from Q2 2023 to Q2 2026: +15.3 % a year."), "{}", below("revenue"));
    }

    fn a_change_of_what_was_printed_to_the_cent_says_between_which_values_it_lies(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        let row = widget.said("record", "[data-series-row=dilutedEpsSplitAdjusted]");
        assert!(row.contains("0.80Q2 2026+11.3 %between +10.5 % and +12.0 %, as printed3.18to Q2 2026"), "{row}");
        assert!(widget.reads(".record").contains("Twelve months of earnings per share are the sum of four quarters too"));
    }

    fn a_forecast_by_others_is_marked_wherever_it_stands_for_content_spend(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("companies");
        let row = |company: &str| widget.said("companies", &format!("[data-company={company}]"));
        assert!(row("paramount-fy2024").contains("$15,100forecast by Ampere for FY2024"), "{}", row("paramount-fy2024"));
        let warner = row("warner-bros-discovery-fy2025");
        assert!(warner.contains("$16,800forecast by Ampere for FY2024"), "{warner}");
        assert!(row("netflix-q2-2025").ends_with("$17,707"), "{}", row("netflix-q2-2025"));
    }

    fn a_date_is_shown_as_far_as_it_is_known_and_a_copy_is_marked(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("sources");
        let of = |source: &str| {
            let found = widget.ask("return [...root.querySelectorAll(`.sources [data-source=${given[0]}]`)].map(text)", &[json!(source)]);
            serde_json::from_value::<Vec<String>>(found).expect("sources")
        };
        let (broadcast, cash) = (of("S1"), of("P1"));
        assert!(broadcast.len() == 2 && broadcast.iter().all(|text| text.contains("Broadcast, July 2025 ")), "{broadcast:?}");
        assert!(cash.len() == 2 && cash.iter().all(|text| text.contains(", undated ")), "{cash:?}");
        assert!(of("S37")[0].contains("Press or study, a copy"), "{:?}", of("S37"));
        assert!(of("S55")[0].contains("The archive has no encrypted address"), "{:?}", of("S55"));
    }

    fn a_default_that_is_worked_out_says_how_and_a_growth_rate_says_by_which_measure(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("assumptions");
        widget.ask("for (const part of root.querySelectorAll('[data-panel=assumptions] details')) part.open = true", &[]);
        for (input, said) in [
            ("producedShare", "Derived from filings"),
            ("revenueGrowth", "12.9 % to 13.8 %"),
            ("contentGrowth", "7.2 % a year from 2020 to 2025"),
        ] {
            widget.press(&format!(".input[data-input={input}] [data-sources]"));
            page.wait_until(input, || widget.reads(".working").contains(said));
        }
    }

    fn titles_are_seen_where_nothing_else_names_a_table_and_only_heard_elsewhere(engine) {
        let page = open(engine);
        let widget = page.widget();
        let heights = "
            const captions = [...one(`[data-panel=${given[0]}]`).querySelectorAll('table caption')];
            // The numbers of a chart have the title of the chart.
            const own = captions.filter((it) => it.getClientRects().length && !it.closest('[data-numbers]'));
            return own.map((it) => it.getBoundingClientRect().height)";
        for (panel, is_seen) in
            [("record", true), ("backcast", true), ("companies", true), ("uncertainty", false), ("drivers", false), ("scenarios", false)]
        {
            widget.unfold(panel);
            let found: Vec<f64> =
                serde_json::from_value(widget.ask(heights, &[json!(panel)])).expect("captions have heights");
            assert!(!found.is_empty(), "{panel} has tables");
            assert!(found.iter().all(|height| (*height > 12.0) == is_seen), "{panel}: {found:?}");
        }
    }

    fn a_series_is_drawn_at_a_glance(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        let drawn = "const canvas = one('[data-series-row=revenue] canvas');
            const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            return coloursOf(new Uint32Array(data.buffer))";
        let drawn = [COUNT_COLOURS, drawn].concat();
        page.wait_until("there is a line", || widget.ask(&drawn, &[]).as_u64().is_some_and(|colours| colours > 2));
    }

    fn what_happened_once_can_be_left_out(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        widget.ask("for (const part of root.querySelectorAll('.record details')) part.open = true", &[]);
        let quarter = || widget.ask(
            "const rows = [...root.querySelectorAll('[data-series-row=operatingIncome] + tr tr')];
            return text(rows.find((row) => text(row).startsWith('Q3 2025')))", &[]);
        assert_eq!(quarter(), "Q3 2025with a one-off3,248+11.7 %12,643");
        widget.press("[data-action=adjusted]");
        page.wait_until("it is left out", || quarter() == "Q3 2025adjusted3,743+28.7 %13,138");
        let said = widget.said("record", "[data-series-row=operatingIncome] + tr");
        assert!(said.contains("only about 20 % of it belongs to 2025") && said.contains("The tax itself continues"), "{said}");
        widget.press("input[name=every][value=year]");
        let margin = widget.said("record", "[data-series-row=annualOperatingMargin]");
        assert!(margin.contains("30.6 %2025, adjusted"), "{margin}");
    }

    fn what_was_reported_can_be_taken_away_with_its_sources(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("record");
        let file = widget.download("[data-action=download-record]");
        assert!(file.contains("Revenue by quarter,US$ million,Q2 2025,11079.166,as reported,15.899222851858564,percent,"), "{file}");
        assert!(file.contains("Paid memberships at the end of the year"), "{file}");
        assert!(file.contains("https://www.sec.gov/Archives/edgar/data/1065280/000106528026000034/nflx-20251231.htm"), "{file}");
    }

    fn a_back_cast_says_how_far_off_the_growth_would_have_been(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("backcast");
        let verdict = || widget.reads("[data-backcast=verdict]");
        assert!(verdict().contains("revenue of 2025 25.2 % too low and its content spend 30.9 % too high"), "{}", verdict());
        assert!(widget.reads("[data-backcast=growth]").contains("From 2019 to 2025 revenue grew by 14.4 %"));
        widget.pick("[data-action=backcast-from]", "2024");
        page.wait_until("it starts later", || verdict().contains("Started from 2024"));
        widget.drawn("backcast");
        assert_eq!(widget.open_workings("backcast"), 3);
        widget.type_into("revenueGrowth", "15.9");
        page.wait_until("it follows the slider", || !verdict().contains("too low and its content"));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn unlike_measures_of_profit_are_never_ranked(engine) {
        let page = open(engine);
        let widget = page.widget();
        widget.unfold("companies");
        let groups = widget.ask(
            "return [...root.querySelectorAll('[data-measure]')].map((group) => [group.dataset.measure, text(group.rows[0]), group.rows.length - 1])",
            &[],
        );
        let groups: Vec<(String, String, u64)> = serde_json::from_value(groups).expect("groups");
        assert_eq!(
            groups.iter().map(|(measure, ..)| measure.as_str()).collect::<Vec<_>>(),
            ["operatingIncome", "segmentOperatingIncome", "adjustedEbitda", "adjustedOibda", "none"]
        );
        for (_, title, companies) in &groups[..4] {
            assert!(*companies > 1 || title.contains("so we do not compare"), "{title}");
        }
    }

    fn another_story_has_its_own_sources_and_no_figures_of_another_company(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/disney-fy2025.json");
        let widget = page.widget();
        widget.press("tr[data-figure=revenue] [data-sources]");
        page.wait_until("its sources are named", || widget.reads(".working").contains("Walt Disney"));
        assert!(widget.reads(".working").contains("It was not looked up in a filing"));
        assert_eq!(count(widget, "input[name=version]"), 0);
        widget.unfold("record");
        assert!(widget.reads(".record").contains("What Disney reported"));
        assert_eq!(count(widget, "[data-panel=backcast]"), 0);
        widget.unfold("companies");
        let own: Value = widget.ask("return [...root.querySelectorAll('[data-company]')].map(({ dataset }) => dataset.company)", &[]);
        assert_eq!(own.as_array().map(Vec::len), Some(5));
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }

    fn the_change_of_a_figure_is_explained_before_anything_is_projected(engine) {
        let page = Page::open(engine, "/pages/story.html?story=../dist/stories/amazon-2025.json");
        let widget = page.widget_in("incomplete");
        widget.press("tr[data-figure=contentSpend] [data-working]");
        page.wait_until("it is explained", || widget.reads(".working").contains("not collected here"));
        widget.press("tr[data-figure=contentSpend] [data-sources]");
        page.wait_until("its source is named", || widget.ask("return Boolean(one('[data-source]'))", &[]) == true);
        assert_eq!(page.witnessed("errors"), [""; 0]);
    }
}
